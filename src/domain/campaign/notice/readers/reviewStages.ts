import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

const by =
  '资格|资质|形式|格式|合规|材料|初步|专家组?|网络|网上|线上|现场|集中|综合|集体|会议|书面|通讯|通信|匿名|大众|群众|职工|公众|评委会?|评审会?|学科组|组委会|各?专业组|学术委员会|领导小组|总经理办公会|经理办公会|会长办公会|党组会议?|党委会议?|办公会议?|实地|分组|交叉|双盲|盲|媒体|社会|微信|第三方|部门|联合|统一|内容|政治'
const act =
  '审查|审核|评审|评议|评分|打分|投票|答辩|路演|审定|评定|核查|论证|考察|票选|评选|函评|函审|核验|查重|发表赛|审议|审读|评比|审阅|表决|审稿|测评|终定'
const round = '[初复终]评|[初复终]审|[初复终]选|初筛|决审|预赛|初赛|复赛|决赛'
const step = new RegExp(
  `(?:(?:${by}){1,3}(?:${act}|${round})|(?:${by}){0,2}(?<!最)(?:${round}))(?!意见|表|费|会议|人员|标准|专家|小组|委员|办公|工作|组(?!织)|会(?!议))`,
  'g',
)
const shown = /公示(?!证明|材料|情况|文件|栏|牌|无异议|结果|期间?(?:有|内|无))/
const list =
  /(?:经过?|采取|按照?|通过|分为?|组织|包括|进行|实行|采用|设)([一-鿿、]{4,60}?)(?:[一二两三四五六七八2-8]个?(?:环节|步骤|阶段|程序|轮次?|方式|方面)|等?(?:环节|步骤|程序|方式|办法|流程|方法|形式)|,)/g
const turn = /第[一二三四]轮(?:为|是|:|进行)?([一-鿿]{2,8}?)(?=[,;。(]|$)/g
const done = new RegExp(`(?:${act}|${round}|公示)$`)
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
    itemsOf(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? '')),
  )
  const single = [...text.matchAll(step)]
    .filter((match) => isHeld(text, match))
    .map((match) => ({
      name: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
  const turns = [...text.matchAll(turn)].map((match) => {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    return { name: match[1] ?? '', start, end: start + (match[1] ?? '').length }
  })
  listed.push(...turns.filter((one) => !listed.some(({ start, end }) => one.start < end && one.end > start)))
  const alone = single.filter((one) => !listed.some(({ start, end }) => one.start < end && one.end > start))
  const published = shown.exec(text)
  const open = published && !listed.some(({ name }) => name === '公示')
  const last = open ? [{ name: '公示', start: published.index, end: published.index + 2 }] : []
  return [...listed, ...alone, ...last].toSorted((one, other) => one.start - other.start)
}

/** 路演 and 答辩 are steps when they are held, and not where the text says how they go. */
function isHeld(text: string, match: RegExpExecArray): boolean {
  return (
    !/(?:路演|答辩)$/.test(match[0]) || /(?:组织|进行|举行|开展|经|通过)$/.test(text.slice(0, match.index))
  )
}

/** The items of a list when each of them is a step: 形式审查、专家打分、会长办公会审定. */
function itemsOf(words: string, from: number): Step[] {
  const items: Step[] = []
  let at = 0
  for (const piece of words.split(/([、和及]|以及)/)) {
    const cut = /^.{0,12}?(?:第?[一二三]轮|组织|进行|实行)/.exec(piece)?.[0].length ?? 0
    const name = piece.slice(cut).replace(/的$/, '')
    const start = from + at + cut
    if (!/^(?:[、和及]|以及)?$/.test(piece)) items.push({ name, start, end: start + name.length })
    at += piece.length
  }
  const isList =
    items.length > 1 && items.every(({ name }) => name.length <= 12 && (done.test(name) || name.length <= 6))
  return isList && items.filter(({ name }) => done.test(name)).length * 2 > items.length ? items : []
}
