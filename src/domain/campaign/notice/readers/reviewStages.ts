import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import type { Read } from '../read.ts'

const by =
  '资格|资质|形式|格式|合规|材料|初步|专家组?|网络|网上|线上|现场|集中|综合|集体|会议|书面|通讯|通信|匿名|大众|群众|职工|公众|评委会?|评审会?|学科组|组委会|各?专业组|学术委员会|评审委员会|评选委员会|专家委员会|评审小组|领导小组|主席办公会议?|局长办公会议?|主任办公会议?|联席会议|理事会|常委会|秘书处|总经理办公会|经理办公会|会长办公会|党组会议?|党委会议?|办公会议?|实地|分组|交叉|双盲|盲|媒体|社会|微信|第三方|部门|联合|统一|内容|政治|量化|大众|机器|双向'
const act =
  '审查|审核|评审|评议|评分|打分|投票|答辩|路演|审定|评定|核查|论证|考察|票选|评选|函评|函审|核验|查重|发表赛|审议|审读|评比|审阅|表决|审稿|测评|终定|会审|定评|定审|展播|展评|盲评'
const round = '[初复终]评|[初复终二三]审|[初复终]选|初核|初筛|盲评|决审|预赛|初赛|复赛|决赛'
/** What only a list of steps shows to be one. */
const listedAct =
  '[自互总]评|[互复]查|[互复]核|核实|推优|盲审|合议|议定|定夺|走访|点赞|审读|把脉|核对|会评|研究|研定|审看|推选|展示|公示|票决|合议|核准|审批|抽查|检查|把关'
const step = new RegExp(
  `(?:(?:${by}){1,3}(?:${act}|${round})|(?:${by}){0,2}(?<!最)(?:${round}))(?!意见|表|费|会议|人员|标准|专家|小组|委员|办公|工作|组(?!织)|会(?!议))`,
  'g',
)
const shown = /公示(?!证明|材料|情况|文件|栏|牌|无异议|结果|期间?(?:有|内|无))/
const list =
  /(?:经过?|采取|按照?|通过|分为?|组织|包括|进行|实行|采用|设|(?:流程|程序|步骤|把关|环节|方式|办法)(?:为|是|有|:))([一-鿿、]{4,60}?)(?:([一二两三四五六七八2-8])[个道大级]?(?:环节|步骤|步|阶段|程序|轮次?|关口?|方式|方面)|相结合|等?(?:环节|步骤|程序|方式|办法|流程|方法|形式)|,|$)/g
/** 单位自评→集中评议→党委会研究: steps that a sign leads on from one to the next. */
const chain = /(?:[一-鿿]{2,14}(?:\([^()]{1,20}\))?(?:→|-+>?)){1,7}[一-鿿]{2,14}/g
const turn = /第[一二三四五](?:轮|步|阶段|环节|关)(?:为|是|:|进行)?([一-鿿]{2,10}?)(?=[,;。(]|$)/g
const done = new RegExp(`(?:${act}|${round}|${listedAct}|公示)$`)
/** 材料评定 heads what is said of judging the papers and is no step. */
const heads = /^(?:材料|作品|案例)(?:评定|评审|评选|评比|评价)$/
/** What those who recommend do among themselves is no step of the judging. */
const ownHouse =
  /(?:推荐|报送|申报)单位(?:要|应|须|负责|认真|审核)|各(?:单位|县|市|区|地|级)[^,。;]{0,20}(?:要|应|须|认真|严格|负责|自行)/
const last = /上届|往届|往年|去年|上一年度/

type Step = { readonly name: string; readonly start: number; readonly end: number }

/** The steps of judging as printed, each where it is named first. */
export function reviewStages(notice: NoticeText): Read {
  const steps = new Map<string, Step>()
  for (const sentence of bodySentences(notice).filter(isJudging))
    for (const one of stepsIn(sentence.text)) {
      const at = { name: one.name, start: sentence.start + one.start, end: sentence.start + one.end }
      if (!steps.has(one.name)) steps.set(one.name, at)
    }
  const rules = [...steps.values()].map(({ name, start, end }) =>
    found(notice, 'reviewStages', 'reviewStage', { name }, { start, end, confidence: 0.9 }),
  )
  return { rules }
}

function isJudging({ text }: Sentence): boolean {
  return !ownHouse.test(text) && !last.test(text)
}

function stepsIn(text: string): Step[] {
  const listed = [...text.matchAll(list)].flatMap((match) =>
    itemsOf(match[1] ?? '', match.index + match[0].lastIndexOf(match[1] ?? ''), { number: match[2] }),
  )
  listed.push(
    ...[...text.matchAll(chain)].flatMap((match) =>
      itemsOf(match[0], match.index, { parts: /((?:\([^()]*\))?(?:→|-+>?))/ }),
    ),
  )
  const single = [...text.matchAll(step)]
    .filter((match) => isHeld(text, match) && !heads.test(text))
    .map((match) => ({
      name: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
  const turns = [...text.matchAll(turn)].filter(isTurn).map((match) => {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    return { name: match[1] ?? '', start, end: start + (match[1] ?? '').length }
  })
  const isNew = (one: Step) => !listed.some(({ start, end }) => one.start < end && one.end > start)
  for (const steps of [turns, inTurn(text), looks(text)]) listed.push(...steps.filter(isNew))
  const alone = single.filter(isNew)
  const published = shown.exec(text)
  const open = published && !listed.some(({ name }) => name === '公示')
  const last = open ? [{ name: '公示', start: published.index, end: published.index + 2 }] : []
  return [...listed, ...alone, ...last].toSorted((one, other) => one.start - other.start)
}

/** A round is a step whatever it is called; a stage of the whole call only where it judges. */
function isTurn(match: RegExpExecArray): boolean {
  return match[0].includes('轮') || (done.test(match[1] ?? '') && !/公示$/.test(match[1] ?? ''))
}

const ordinal =
  /(?:^|[,、;:])[^,、;:]{0,12}?(?:先|再|然后|最后|而后|其后|后)(由|请|经)?([一-鿿]{2,16})(?=[,、;。]|$)/g
const lastAct = new RegExp(`(?:${act}|${round}|${listedAct})$`)

/** 先审事迹、再走访、后投票: what is done one after the other; of 先由某科审稿 only the deed. */
function inTurn(text: string): Step[] {
  if (!/先[^。]{1,30}?[,、;](?:再|后|然后|最后)/.test(text) || !judges.test(text)) return []
  return [...text.matchAll(ordinal)].flatMap((match): Step[] => {
    const words = match[2] ?? ''
    const deed = lastAct.exec(words)?.[0] ?? (match[1] || words.length > 5 ? '' : words)
    const end = match.index + match[0].length
    const known = [...words.matchAll(step)].at(-1)?.[0] ?? ''
    const name = words.endsWith(known) && known.length > deed.length ? known : deed
    return name === '' ? [] : [{ name, start: end - name.length, end }]
  })
}

const judges = /评|审|选|投票|打分/
const seen = /(?:看|听|查|访|问|审)[一-鿿]{2}(?:、(?:看|听|查|访|问|审)[一-鿿]{2}){1,4}(?=[,。;]|$)/

/** 看材料、看现场、听汇报: what the judges look at, one after the other. */
function looks(text: string): Step[] {
  const match = judges.test(text) ? seen.exec(text) : null
  if (!match) return []
  return [...match[0].matchAll(/[^、]+/g)].map((one) => {
    const start = match.index + one.index
    return { name: one[0], start, end: start + one[0].length }
  })
}

/** 路演 and 答辩 are steps when they are held, and not where the text says how they go. */
function isHeld(text: string, match: RegExpExecArray): boolean {
  return (
    !/(?:路演|答辩)$/.test(match[0]) ||
    /(?:组织|进行|举行|开展|经|通过|进入|参加|[,;、]|^)$/.test(text.slice(0, match.index))
  )
}

/** The items of a list when each of them is a step: 形式审查、专家打分、会长办公会审定. */
function itemsOf(words: string, from: number, by: { parts?: RegExp; number?: string | undefined }): Step[] {
  const items: Step[] = []
  let at = 0
  for (const piece of words.split(by.parts ?? /([、和及]|以及)/)) {
    const cut = /^.{0,12}?(?:第?[一二三]轮|组织(?!部)|进行|实行|采取|[经按]|由)/.exec(piece)?.[0].length ?? 0
    const name = piece.slice(cut).replace(/的$/, '')
    const start = from + at + cut
    if (piece !== '' && /[一-鿿]{2}/.test(piece.replace(/^以及$|\([^()]*\)/, '')))
      items.push({ name, start, end: start + name.length })
    at += piece.length
  }
  const isList =
    items.length > 1 && items.every(({ name }) => name.length <= 12 && (done.test(name) || name.length <= 6))
  const told = items.filter(({ name }) => done.test(name)).length
  const whole = numeralOf(by.number ?? '') === items.length && told > 0
  return isList && (whole || told * 2 > items.length) ? items : []
}
