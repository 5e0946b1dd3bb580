import { bulletSign, headingSign } from './lineSigns.ts'

/** How a notice without numbers sets off its points, told by what many of its lines look like. */
export type Layout = {
  /** Whether its lines are points of the form 篇幅：2000字以内. */
  readonly isKeyed: boolean
  /** Where short lines that stand alone over paragraphs begin. */
  readonly titles: ReadonlySet<number>
  /** The keys that a blank alone parts from their words, by where their lines begin: 推荐办法　逐级推荐。 */
  readonly keys: ReadonlyMap<number, string>
  /** Where short lines begin whose numbers, without a sign behind them, run from one: 3 参选案例, 三 征集内容. */
  readonly numbered: ReadonlySet<number>
  /** The numbers of lines in a list that have the same sign before each, by where they begin: ★ 巧手, ★ 新火. */
  readonly bullets: ReadonlyMap<number, number>
  /** What is asked in lines that open with a question, by where they begin: 写什么？, 问：有哪些类型？ */
  readonly questions: ReadonlyMap<number, string>
}

const question = /^(?:问:)?([一-鿿“”、]{2,20})\?/

const key = /^([一-鿿“”]{2,8}(?:\([^()]{1,12}\))?):(?=\S)/
const noKey =
  /^(?:联系|电话|手机|传真|邮编|网址|附件|附表|附|地址|抄送|主送|发往|发自|主题|事由|(?:主办|承办|协办|指导)|咨询|甲方|乙方|注|备注)/
const alone = /^[一-鿿“”]{2,10}$/
/** What stands alone in a line and is a title of the paper, a body that signs or a day. */
const noTitle =
  /(?:通知|公告|启事|函|方案|办法|倡议书?|文件|细则|特此通知|[局委会办部室院厅司校团社处科心署]|工会|公司)$|^附|[年月]/
/** Far more lines than a notice has. */
const longest = 1_500

/** What the lines of a text without their edges look like together; a few of a kind are chance. */
export function layoutOf(text: string, isParted: (at: number) => boolean = () => false): Layout {
  const lines = placedLines(text).filter(({ words }) => words !== '')
  const from = lines.findIndex(({ words }) => words.length >= 20 && /[。:]$/.test(words)) + 1
  const body = lines.slice(from, from + longest)
  const keys = lines.slice(0, longest).filter(({ words }) => key.test(words) && !noKey.test(words))
  const titles = body.filter(({ words }, index) => {
    const next = body[index + 1]?.words ?? ''
    return (
      alone.test(words) &&
      !noTitle.test(words) &&
      !next.includes('\t') &&
      (next.length >= 12 || /[。;]$/.test(next))
    )
  })
  return {
    isKeyed: keys.length >= 5,
    titles: new Set(titles.length >= 3 ? titles.map(({ start }) => start) : []),
    keys: new Map([...partedKeys(body, isParted), ...cellKeys(body)]),
    numbered: new Set(
      [
        ...runOf(lines.slice(0, longest)),
        ...spacedRuns(lines.slice(0, longest), isParted),
        ...letteredRuns(lines.slice(0, longest)),
      ].map(({ start }) => start),
    ),
    bullets: bulletsIn(body, isParted),
    questions: questionsIn(lines.slice(0, longest)),
  }
}

/** The questions of a notice that asks and answers; one or two are a manner of speaking. */
function questionsIn(lines: readonly PlacedLine[]): ReadonlyMap<number, string> {
  const asked = lines.flatMap(({ start, words }): [number, string][] => {
    const told = question.exec(words)?.[1]
    return told ? [[start, told]] : []
  })
  return new Map(asked.length >= 3 ? asked : [])
}

/** 其他居民关心的事项, 其他类别: the last of a list, where 其他要求 is a heading. */
const otherItem = /^其[他它余](?!(?:有关|相关|具体)?(?:要求|事项|说明|规定|问题)?$)/

/** Runs of lines behind the same sign; where it may stand before headings, runs of which none is worded as one. */
function bulletsIn(
  lines: readonly PlacedLine[],
  isParted: (at: number) => boolean,
): ReadonlyMap<number, number> {
  const bullets = new Map<number, number>()
  const isHeading = ({ start, words }: PlacedLine) => {
    const told = words.slice(1)
    if (otherItem.test(told)) return false
    const named = keyBeforeGap(told, (length) => isParted(start + 1 + length)) ?? told
    return headingSign.test(words) && wordedHeading(named) !== null
  }
  /** ◎停车管理 and those beside it up to ◎报送要求, which is the next heading. */
  const itemsOf = (run: readonly PlacedLine[]) => {
    const last = run.at(-1)
    return last && isHeading(last) && run.length > 2 ? run.slice(0, -1) : run
  }
  for (let from = 0, past = 1; from < lines.length; from = past, past += 1) {
    const sign = bulletSign.exec(lines[from]?.words ?? '')?.[0]
    while (sign && isBullet(lines[past]?.words ?? '', sign)) past += 1
    const run = itemsOf(lines.slice(from, past))
    if (run.length > 1 && !run.some(isHeading))
      for (const [index, { start }] of run.entries()) bullets.set(start, index + 1)
  }
  return bullets
}

/** A line behind a sign; one for headings stands in it once, where several points share a line: ◆家风 ◆校风. */
function isBullet(words: string, sign: string): boolean {
  const isShared = headingSign.test(sign) && words.includes(sign, 1)
  return words.startsWith(sign) && bulletSign.test(words) && !isShared
}

/** The keys of lines such as 推荐办法　逐级推荐。 or 推荐办法。逐级推荐。 where several are words of headings. */
function partedKeys(
  lines: readonly PlacedLine[],
  isParted: (at: number) => boolean,
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  for (const { start, words } of lines) {
    const named = keyBeforeGap(words, (length) => isParted(start + length)) ?? stoppedKey(words)
    const told = named ? words.slice(named.length) : ''
    if (named && !noKey.test(named) && told.length >= 6 && !told.includes('\t')) keys.set(start, named)
  }
  const headings = [...keys.values()].filter((named) => wordedHeading(named) !== null)
  return keys.size >= 4 && headings.length >= 3 ? keys : new Map()
}

/** Rows of two cells of which the first is worded as a heading, three and more one below the other: 作品类型 | 短视频、长图. */
function cellKeys(lines: readonly PlacedLine[]): [number, string][] {
  const named = lines.map(({ words }) => {
    const [key = '', told, ...others] = words.split('\t')
    return told && others.length === 0 && wordedHeading(key) !== null ? key : ''
  })
  const keyed = lines.flatMap(({ start }, index): [number, string][] => {
    const key = named[index - 1] || named[index + 1] ? named[index] : ''
    return key ? [[start, key]] : []
  })
  return keyed.length >= 3 ? keyed : []
}

/** 推荐办法。 at the head of a paragraph. */
function stoppedKey(words: string): string | null {
  const named = /^([一-鿿]{2,8})。(?=\S)/.exec(words)?.[1]
  return named && wordedHeading(named) ? named : null
}

/** The name at the head of a line up to the blank behind it; 评 选 范 围, with a blank behind every sign, is one name. */
export function keyBeforeGap(words: string, isPartedAt: (length: number) => boolean): string | null {
  const gap = [2, 3, 4, 5, 6, 7, 8].find((length) => isPartedAt(length))
  const isSpaced = gap !== undefined && isPartedAt(gap - 1) && isPartedAt(gap + 1)
  const named = gap === undefined || isSpaced ? '' : words.slice(0, gap)
  return /^[一-鿿]{2,8}$/.test(named) ? named : null
}

const headed = new Set(
  '主题|对象|人员|内容|范围|方向|重点|类别|类型|分类|组别|栏目|题材|赛道|板块|分组|领域|体裁|形式|种类|门类|品类|参考|指南|选材|角度|要求|细则|方式|方法|时间|日期|日程|进度|时限|安排|办法|步骤|设置|事项|条件|材料|名额|数量|限额|奖励|奖项|评奖|评选|评审|程序|流程|说明|声明|标准|选题|渠道|投稿|联络|背景|目的|资格|表彰|单位|须知|领导'.split(
    '|',
  ),
)

/** Words that end a heading only together with what stands before them. */
const headedWhole =
  /^(?:参赛|参评|征集|评选|[比竞]赛|活动)项目$|^(?:征集|选题|案例|内容|报送)要点$|^(?:[写选报征收拍讲画挖说谈晒推找](?:什么|哪些|谁)|怎[么样][写选报交送评])$/

/** 全院医护人员：, 局属单位：, 区内各用人单位：: a line that calls on bodies or people. */
const callsOn =
  /^(?:全[院校厂体市县区局]|各|广大)[^:]*:$|^[一-鿿]{0,3}[属直驻][一-鿿]*单位:$|^(?!对|向|与|给|请|报送)[一-鿿]{0,6}(?:各|全体)[一-鿿]{0,8}(?:单位|人员|领导):$|^[本我][院校厂公司局所行队]{1,2}[一-鿿]{0,4}人员:$/

/** A heading by its last word: 征集内容, 作品要求和格式; alone in its line or before a colon. 全院医护人员： calls on people. */
export function wordedHeading(words: string): string | null {
  const colon = words.indexOf(':')
  const heading = (colon < 0 ? words : words.slice(0, colon)).replace(/\([^()]{1,8}\)$/, '')
  if (heading.length < 2 || heading.length > 13 || (colon < 0 && words.length > 15)) return null
  if (
    callsOn.test(words) ||
    /^可(?!选)|.关于|^关于(?:组织|开展|举办|进行|做好)|[以如]下|下[列述]|.{5}的(?:办法|方法|方式|形式|程序|步骤|角度|途径|渠道|问题)$/.test(
      heading,
    )
  )
    return null
  const joined = /[及和与]/.exec(heading)?.index ?? heading.length
  const named =
    headed.has(heading.slice(-2)) || (joined >= 2 && headed.has(heading.slice(joined - 2, joined)))
  return (named || headedWhole.test(heading)) && /^[一-鿿]+$/.test(heading) ? heading : null
}

const hanNumbers = '一二三四五六七八九十'
const numberAlone = /^(?:(\d{1,2})|([一二三四五六七八九十]{1,2}))(?=[一-鿿“”、]{2,12}$)/

/** The lines with numbers that run 1, 2, 3 or 一, 二, 三. */
function runOf(lines: readonly PlacedLine[]): PlacedLine[] {
  const runs = [/^\d/, /^[一-鿿]/].map((kind) => {
    let next = 1
    return lines.filter(({ words }) => {
      const [, digits, han = ''] = numberAlone.exec(words) ?? []
      const number = digits ? Number(digits) : hanNumbers.indexOf(han.replace(/^十(?=.)/, '')) + 1
      if (!kind.test(words) || (!digits && !han) || number !== next) return false
      next += 1
      return true
    })
  })
  const isHeaded = ({ words }: PlacedLine) =>
    wordedHeading(words.replace(/^[\d一二三四五六七八九十]+/, '')) !== null
  return runs.find((run) => run.length >= 3 || (run.length === 2 && run.every(isHeaded))) ?? []
}

const numberBeforeBlank = /^(\d{1,2})(?=[一-鿿“《](?!\d)[^\t]*$)(?![个件篇幅张项部份名家年月日号时天周至])/

/** Lines one below the other whose numbers run from one and have a blank behind each: 1 多式联运与“公转铁”. */
function spacedRuns(lines: readonly PlacedLine[], isParted: (at: number) => boolean): PlacedLine[] {
  const runs: PlacedLine[][] = [[]]
  for (const line of lines) {
    const written = numberBeforeBlank.exec(line.words)?.[1] ?? ''
    const isSpaced = written !== '' && isParted(line.start + written.length)
    const open = runs.at(-1) ?? []
    if (isSpaced && Number(written) === open.length + 1) open.push(line)
    else runs.push(isSpaced && Number(written) === 1 ? [line] : [])
  }
  return runs.filter((run) => run.length >= 3).flat()
}

/** A letter and a figure before a line of a run: S1 气候变化, T2：农业气象. */
export const letterNumber = /^[A-Z](\d{1,2})[.、:]?(?=[一-鿿“《])/

/** Lines one below the other that the same letter and figures from one on number. */
function letteredRuns(lines: readonly PlacedLine[]): PlacedLine[] {
  const runs: PlacedLine[][] = [[]]
  for (const line of lines) {
    const number = Number(letterNumber.exec(line.words)?.[1] ?? 0)
    const open = runs.at(-1) ?? []
    const isNext =
      number === open.length + 1 && (open[0]?.words ?? line.words).startsWith(line.words.charAt(0))
    if (number > 0 && isNext) open.push(line)
    else runs.push(number === 1 ? [line] : [])
  }
  return runs.filter((run) => run.length >= 3).flat()
}

type PlacedLine = { readonly start: number; readonly words: string }

/** The key of a line such as 篇幅：2000字以内. */
export function keyOf(words: string): string | null {
  return noKey.test(words) ? null : (key.exec(words)?.[1] ?? null)
}

function placedLines(text: string): PlacedLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const placed = { start: start + line.length - line.trimStart().length, words: line.trim() }
    start += line.length + 1
    return placed
  })
}
