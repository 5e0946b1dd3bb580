import { evenPieces, piecesOf, type Stretch, trimmedStretch } from '../listing.ts'

/** What the things to be told of are called where a text names them in a list. */
const topics =
  '话题|主题|专题|议题|课题|选题|题目|题材|方向|方面|领域|内容|类别|类型|种类|门类|品类|情形|角度|视角|侧面|板块|单元|赛道|组别|系列|篇章|模块|场景|重点|栏目|关键词|线索'
const many = '[二两三四五六七八九十]'
const one = `(?:任意|某)?[一1](?:个|类|项|种|题|方面|点)?(?:${topics})?`
/** Behind a list: how many of its names are to be chosen. */
const chosen = new RegExp(
  [
    `等?(?:这?${many}(?:个|大|类|项|种|方面|者)*(?:${topics})?)?(?:之|其)?[中里内]的?(?:任选|任意选|自选|选择|选取|选|择|确定|任|其)*${one}`,
    '等?之一(?!线)',
    `,?(?:可|请|作者|可以|均可)*(?:${many}选一|(?:任选|自选|任择|择|选)其[一中]|(?:任选|自选|任择)${one})`,
  ].join('|'),
  'g',
)
/** Behind a list: that it names kinds of what is called for. */
const kinds =
  /(?<=[^、])(?:等|[二三四五六七八九]个?)?(?:类|(?<!典|转|成)型|组|方面|领域|主题|题材|方向|环节)的?(?:优秀|典型|创新|好)?(?:案例|做法|经验|作品|项目|论文|成果|故事|征文|素材|稿件|工作法|典型|品牌|微课|视频|探索|实践|尝试)/g
const calling =
  /(?:征集|推荐|申报|报送|评选|选树|提交|收集|遴选|优先选?|(?:案例|作品|征文|项目|成果|论文)(?:可以|应当?|必?须)?(?:是|为|属于))(?:的|在|关于)?/g
/** 可写安全教育、事故反思、家属嘱托等内容. */
const told = new RegExp(
  `等(?:${topics})|(?<=.{8})等?(?:来写|撰写|写作|创作|展开|入手|着手|切入|选材|选题|取材|谈|(?:进行|开展|加以)(?:创作|写作|撰写|总结))`,
  'g',
)
const telling = /(?:可以?|着重|重点|主要)(?:写|讲|拍|选|反映|围绕|涉及|从)|围绕|聚焦|涉及|关注/g
/** Where a list may begin. */
const opening =
  /从|在|按照?|围绕|聚焦|可?选择|选取|可选(?!择)|可?以|属于?|涉及|反映|涵盖|包括|限于|[写讲拍就为是设:]/g
/** Before a colon: that names of topics follow. */
const led = new RegExp(
  `(?:(?:${topics})(?![一-鿿]*(?:要求|标准|条件))[^。;:,]{0,10}|(?:涉及|聚焦|围绕|突出|关注|侧重于?|包括|涵盖|不限于|任选|优先|可[写讲拍选]|(?:案例|作品|成果|项目|故事)(?:主要|可以?|应)?(?:为|是|有))[^。;:,]{0,4})(?:\\([^()]{1,12}\\))?:`,
  'g',
)
/** 分四个板块，分别是. */
const listed = new RegExp(
  `${many}个?大?(?:${topics}|类)[^。;:,]{0,8},?(?:分别是|分别为|即|包括|依次为|为):?`,
  'g',
)
const bracketed = new RegExp(`(?:${topics})\\((?=[^()]{5,80}\\))`, 'g')

/** Papers, steps, marks, bodies and ways are listed in the same words. */
const other =
  /评[审分价选定委议]|打分|得分|衡量|考[核察]|材料|表格|附件|奖|阶段|步骤|环节:|方式|途径|渠道|流程|程序|要求|标准|条件|原则|格式|字数|报名|部分|组成|构成|结构|要素|存在|文件名|命名|邮件|标题|电话/
const noName =
  /[表函证]$|(?:照片|图片|扫描件|电子版|纸质版?|文本|邮箱|邮寄|现场报送|电话|姓名|单位|时间|地点|职务|字体|字号|标题|正文|摘要|附件|格式|文档|背景|做法|成效|启示|思路|体会|打算)$|(?:局|委|工会|企业|学校|公司|协会|机关|医院|乡镇|街道|学院)$|[特一二三]等|[初复终]评|[。:;\t]|\d[个件篇幅字]|不超过?|不少|自拟|^(?:可|请|也|其他等)/
/** What runs on for longer is no sentence. */
const longest = 1_000
/** 三个角度 between a list and what is to be done with it. */
const sum = new RegExp(`(?:等|这)*${many}(?:个|大|类|项|种|方面)+(?:${topics})?$`)
/** What commas part can be a sentence that goes on. */
const telled =
  /^(?:以|讴歌|展[示现]|反映|体现|突出|记录|讲述|弘扬|歌颂|要|应|并|使|让|能|做到|具有|不)|^.{17}/
const quotes = /(?:[“《][^“”《》]{2,24}[”》][、,和及与或]?)+$/

/** Names of which some are to be chosen: 节水增效、以旧换新、清洁生产三选一. */
export function chosenIn(text: string, at: Stretch): Stretch[] {
  return listsBefore(text, at, chosen, opening)
}

/** Names that a sentence lists and by the words around them tells to be what cases are parted by or may tell of. */
export function namedIn(text: string, at: Stretch): Stretch[] {
  const ways = [
    () => chosenIn(text, at),
    () => listsBefore(text, at, kinds, calling),
    () => listsBefore(text, at, told, telling),
    () => listsBehind(text, at, led),
    () => listsBehind(text, at, listed),
    () => listsBehind(text, at, bracketed),
  ]
  for (const way of ways) {
    const names = way()
    if (names.length > 0) return names
  }
  return allowedIn(text, at)
}

function listsBefore(text: string, at: Stretch, sign: RegExp, openers: RegExp): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + longest))
  for (const match of words.matchAll(sign)) {
    const around = words.slice(clauseFrom(words, match.index), match.index + match[0].length + 4)
    const names = other.test(around) ? [] : namesBefore(text, at, at.start + match.index, openers)
    if (names.length > 0) return withKind(text, names)
  }
  return []
}

function listsBehind(text: string, at: Stretch, sign: RegExp): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + longest))
  for (const match of words.matchAll(sign)) {
    const from = match.index + match[0].length
    if (other.test(words.slice(clauseFrom(words, match.index), from))) continue
    const stop = words.slice(from).search(sign === bracketed ? /\)/ : /[。!]/)
    const end = stop < 0 ? at.end : at.start + from + stop
    const names = namesBehind(text, { start: at.start + from, end })
    if (names.length > 0) return names
  }
  return []
}

/** 阵地建设类、活动品牌类案例: the word for a kind belongs to the last name where it does to the others. */
function withKind(text: string, names: readonly Stretch[]): Stretch[] {
  const [last, ...others] = names.toReversed()
  const kind = last ? (text[last.end] ?? '') : ''
  if (!last || !/[类型组]/.test(kind) || !others.every(({ end }) => text[end - 1] === kind)) return [...names]
  return [...others.toReversed(), { start: last.start, end: last.end + 1 }]
}

const may = /(?:也|还|又)?(?:可以?|或)(?:写|讲|拍|谈|说|记录|讲述|反映)([一-鿿“”]{2,18})(?=[,;。]|$)/g

/** 可以写学习心得，可以写岗位感悟，也可以写身边人: what each clause allows. */
function allowedIn(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + longest))
  const names = [...words.matchAll(may)].map(({ index, 0: seen, 1: name = '' }) => {
    const end = at.start + index + seen.length
    return { start: end - name.length, end }
  })
  return names.length >= 3 && isList(text, names) ? names : []
}

function clauseFrom(words: string, end: number): number {
  return Math.max(...['。', ';', '\n'].map((stop) => words.lastIndexOf(stop, end - 1))) + 1
}

/** The names of the list that ends at a place, from the nearest word that opens three or more. */
function namesBefore(text: string, at: Stretch, sign: number, openers: RegExp): Stretch[] {
  const words = text.slice(at.start, sign).replace(sum, '')
  const end = at.start + words.length
  const sentence = clauseFrom(words, words.length)
  const clause = Math.max(sentence, words.lastIndexOf(',', words.length - 3) + 1)
  const run = quotes.exec(words.slice(clause))
  if (run) {
    const isOpened =
      openers === opening || new RegExp(`(?:${openers.source})$`).test(words.slice(0, clause + run.index))
    return isOpened ? quotedNames(text, { start: at.start + clause + run.index, end }) : []
  }
  const starts = [...words.slice(clause).matchAll(openers)].map(({ index, 0: seen }) => index + seen.length)
  for (const from of openers === opening ? [...starts.toReversed(), 0] : starts.toReversed()) {
    const names = piecesAt(text, { start: at.start + clause + from, end })
    if (isList(text, names)) return names
  }
  return []
}

/** 老年人和残疾人健身指导 is one name behind others: 和 parts only names that are about as long. */
function piecesAt(text: string, at: Stretch): Stretch[] {
  const even = evenPieces(text, at)
  const whole = piecesOf(text, at, false)
  const [last, other] = even.slice(-2).map(({ start, end }) => end - start)
  return whole.length >= 3 && whole.length < even.length && Math.abs((last ?? 0) - (other ?? 0)) > 3
    ? whole
    : even
}

/** The names from a place on, parted by the one sign that parts them all. */
function namesBehind(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, at.end)
  if (/^[“《]/.test(words)) return quotedNames(text, at)
  for (const sign of ['□', ';', '/', ',', '、']) {
    if (!words.includes(sign)) continue
    const names = sign === '、' ? piecesAt(text, at) : partedAt(text, at, sign)
    const closed = names.map((piece, index) => (index === names.length - 1 ? withoutEnd(text, piece) : piece))
    const isTold = sign === ',' && closed.some(({ start, end }) => telled.test(text.slice(start, end)))
    return isList(text, closed) && !isTold ? closed : []
  }
  return []
}

function withoutEnd(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end).replace(/等(?:[一-鿿]{0,4}(?:方面|领域|内容|主题|类别|方向))?$/, '')
  return { start, end: start + words.length }
}

function partedAt(text: string, at: Stretch, sign: string): Stretch[] {
  let start = at.start
  return text
    .slice(at.start, at.end)
    .split(sign)
    .map((piece) => {
      const placed = trimmedStretch(text, { start, end: start + piece.length })
      start += piece.length + sign.length
      return placed
    })
    .filter((piece) => piece.end > piece.start)
}

function quotedNames(text: string, at: Stretch): Stretch[] {
  const names = [...text.slice(at.start, at.end).matchAll(/[“《]([^“”《》]{2,24})[”》]/g)]
  const bare = text.slice(at.start, at.end).replaceAll(/[“《][^“”《》]{2,24}[”》]/g, '')
  if (names.length < 2 || !/^(?:[、,;和及与或]|以及|等)*[^“”]{0,14}$/.test(bare)) return []
  return names.map(({ index, 0: seen }) => ({
    start: at.start + index + 1,
    end: at.start + index + seen.length - 1,
  }))
}

/** Three names, or two that say they are kinds. */
function isList(text: string, names: readonly Stretch[]): boolean {
  const words = names.map(({ start, end }) => text.slice(start, end))
  if (
    words.length < 2 ||
    words.some((name) => name.length < 2 || !/[一-鿿]/.test(name) || name.length > 18 || noName.test(name))
  )
    return false
  return words.length > 2 || words.every((name) => /[类型组篇]$/.test(name))
}
