import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import {
  apart,
  decided,
  done,
  listedSteps,
  type Step,
  step,
  withoutBrackets,
  withoutJudge,
} from './reviewSteps.ts'

const shown =
  /公示(?!证明|材料|情况|文件|栏|牌|无异议的?(?:证明|材料|说明|情况)|结果|安排|方式|地点|范围|渠道|平台|期(?:限|为)|期间?(?:有|内|无))/g
const turn = /第[一二三四五](?:轮|步|阶段|环节|关)(?:为|是|:|进行)?([一-鿿]{2,10}?)(?=[,;。(]|$)/g
/** 材料评定 heads what is said of judging the papers and is no step. */
const heads = /^(?:材料|作品|案例)(?:评定|评审|评选|评比|评价)$/
/** What those who recommend do among themselves is no step of the judging. */
const ownHouse =
  /^(?:[^,。;]{2,12}前,)?(?:希望|请|望|要求)各[^,。;]{0,16}(?:单位|部门|[县市区地校园院系站局委会]|企业|支部|党组织)|^(?:[^,。;]{2,12}前,)?(?:\([^)]*\)|[①-⑳])?各(?:校|单位|县|市|区|地|级|部门|推荐)[^,。;]{0,8}(?:成立|组织|完成|开展|自行|先)|(?:基层|各级|推荐|所在)[^,。;]{0,12}[应须要]|(?:推荐|报送|申报)单位(?:要|应|须|负责|认真|审核)|各(?:单位|县|市|区|地|级)[^,。;]{0,20}(?:要|应|须|认真|严格|负责|自行)/
/** Whoever calls, from whom on a sentence speaks of the judging: 各县要认真初审，市总将组织复审. */
const organiser =
  /(?:[省市县区路]总|总工会|组委会|主办单位|评委会|我[局会厅委])[^,。;]{0,6}?(?:将|组织|会同)(?=[^,。;]{0,20}[审评选])/
/** What is done before something is handed in: 统一审核后上报, 初审后填写汇总表报送. */
const handedOn =
  /^(?:合格|通过|无误|无异议|同意|把关|盖章)?(?:之?后)?[,、]?(?:再|由其|统一|集中|择优|按[^,。;]{1,24}?(?=报|推荐|上报)|汇总|填写[^,。]{0,14}|[于在][^,。;]{2,16}前|以[^,。;]{2,8}(?=上报|报送))*(?:上报|报送|报(?:[省市县区]|至|送)(?![^,。]{0,14}[审研])|提交(?![^,。]{0,12}(?:评|专家|组委|会|研究|审))|推荐|申报|送交|送至)/
/** 各单位工会5月16日前初评, 组织校级初评: whoever recommends judges first. */
const theirs =
  /(?:^|[,;:])(?:[^,;:]{0,12}(?:由|请|经))?(?:各(?!专业|学科|评|专家|[类轮组位])|所在|推荐)(?![^,;:]*组成的?)[^,;:]{1,40}$|(?:[县校院园系]级|乡镇|校内|基层|院系|内部)$/
/** 由学院组织初选并签署意见: so does whoever signs for it. */
const signed = /^(?:并|后)?(?:签署|填写|出具)(?:推荐)?意见/
/** 不进行现场答辩: what does not take place. */
const denied = /(?:不|无需|免于|取消)(?:再|另|另行)?(?:进行|组织|安排|设|举行|采用|采取|参加)?$/
/** 进入复评的，另行通知: who has come that far. */
const reached = /(?:进入|通过|入围|参加)$/
/** 参加省级复赛: what those chosen go on to is judged by others. */
const elsewhere = /(?:参加|参与|参评|推荐至?)(?:省|全国|国家|市|上级)[^,。;]{0,4}$/
/** 复评采取匿名打分: how a step named before goes. */
const told = /(?:[初复终][评审选]|会评)(?:采取|采用|实行|以)$/
/** A meeting whose decision the notice tells of, or what fell through: 理事会会议审议，协会决定; 初审退回的. */
const spoken = /^(?:通过|研究|同意|批准)?,[^,。]{0,12}决定|^(?:退回|不合格|未通过|不通过)/
/** 以便盲评: what something is for tells of a step and does not hold it. */
const purpose =
  /(?:以便于?|便于|以利于?|有利于|利于|方便|供|[作用]于|为了)(?:[专家评委组会]{2,4})?(?:进行|开展|组织)?$/
/** 路局网公示 tells where the names are shown. */
const netted = /[一-鿿]{2}公示$(?<!(?:网上|网络|社会|媒体|结果|公开|名单)公示)/
const last = /(?:上届|往届|往年|去年|上一年度)[^,。;]{0,6}(?:评|审|选|征集|活动|获奖|发现|情况)/

/** The steps of judging as printed, each where it is named first. */
export function reviewStages(notice: NoticeText): Read {
  const steps = new Map<string, Step>()
  const openings = new Map<number, Step>()
  for (const { text, start, line } of passagesOf(notice))
    for (const one of [
      ...(line.wordsAt === start && isOwn(notice, line, start + text.length) ? ownLine(text) : []),
      ...stepsIn(text),
    ]) {
      const at = { name: one.name, start: start + one.start, end: start + one.end }
      if (at.start === line.wordsAt && /[(:。]/.test(notice.text[at.end] ?? '')) openings.set(line.index, at)
      if (!steps.has(one.name) && !isRetold(one, openings.get(line.index))) steps.set(one.name, at)
    }
  const rules = [...steps.values()].map(({ name, start, end }) =>
    found(notice, 'reviewStages', 'reviewStage', { name }, { start, end, confidence: 0.9 }),
  )
  return { rules }
}

/** A numbered line, or a row whose first cell it is: 路演 | 7月上旬. */
function isOwn({ text }: NoticeText, { mark }: Line, end: number): boolean {
  return mark !== null || text[end] === '\t'
}

/** 网上投票：…由师生投票产生: the deed that a line is called by, told again, is no other step. */
function isRetold({ name }: Step, opening: Step | undefined): boolean {
  return opening !== undefined && name !== opening.name && name.slice(-2) === opening.name.slice(-2)
}

/** What runs on for longer is no list of steps. */
const longest = 600

/** Sentences that a semicolon joins are one passage: 程序：科室审查；专家评议；网上公示. */
type Passage = { text: string; start: number; line: Line }

function passagesOf(notice: NoticeText): Passage[] {
  const passages: { start: number; end: number; line: Line }[] = []
  for (const sentence of bodySentences(notice)) {
    const start = isOfThoseBelow(notice, sentence) ? null : judgedFrom(sentence)
    if (start === null || isExplained(notice, sentence)) continue
    const { end, line } = sentence
    const before = passages.at(-1)
    const goesOn = before && before.end === start - 1 && notice.text[before.end] === ';'
    if (goesOn && end - before.start < longest) before.end = end
    else passages.push({ start, end, line })
  }
  return passages.map((one) => ({ ...one, text: notice.text.slice(one.start, one.end) }))
}

/** 终评 in the first cell of a row: what the other cells tell of how it goes names no step. */
function isExplained(notice: NoticeText, { start, line }: Sentence): boolean {
  const row = notice.text.slice(line.start, Math.min(line.end, line.start + longest))
  const cell = row.indexOf('\t')
  if (line.end - line.start > longest || cell < 0 || start <= line.start + cell) return false
  return stepsIn(row.slice(0, cell)).length > 0
}

const headed =
  /^(复核|路演|答辩|盲评|盲审|投票|核查|查重|函评|会审|展演|审定|论证|抽查|走访|终定|复查|合议)(?=\(|:|$|阶段|环节)/

/** （三）复核（4月25日前）。 A numbered point that is called by the step. */
function ownLine(text: string): Step[] {
  const name = headed.exec(text)?.[1]
  return name === undefined ? [] : [{ name, start: 0, end: name.length }]
}

/** 县级初选。县卫健委组织申报: a line that is called by what those below do among themselves. */
const ofThoseBelow =
  /^(?:[县区]|基层|单位|属地|乡镇|街道|二级学院|学院|院系|县区|各[一-鿿]{1,4}?)(?:级|内部?)?(?:初选|初评|初审|推荐|自评|申报|评选|选拔|遴选|推选)(?:[(:。]|$)/

function isOfThoseBelow({ text }: NoticeText, { line }: Sentence): boolean {
  return ofThoseBelow.test(text.slice(line.wordsAt, Math.min(line.end, line.wordsAt + 20)))
}

/** Where a sentence begins to speak of the judging itself; null where it speaks only of those who recommend. */
function judgedFrom({ text, start }: Sentence): number | null {
  if (last.test(text)) return null
  const own = ownHouse.exec(text)
  if (!own) return start
  const then = organiser.exec(text.slice(own.index + own[0].length))
  return then ? start + own.index + own[0].length + then.index : null
}

function stepsIn(text: string): Step[] {
  const listed = listedSteps(text)
    .filter(
      ({ start, end }) =>
        !denied.test(text.slice(0, start)) &&
        !handedOn.test(text.slice(end).replace(/^(?:[、和及][一-鿿]{2,8}?(?=[、和及后,])){1,3}/, '')),
    )
    .map(named)
  const turns = [...text.matchAll(turn)].filter(isTurn).map((match) => {
    const words = match[1] ?? ''
    const name = (/^(?:由|请|经|报|交|组织)/.test(words) ? done.exec(words)?.[0] : null) ?? words
    const end = match.index + match[0].lastIndexOf(words) + words.length
    return { name, start: end - name.length, end }
  })
  const alone = [...text.matchAll(step)]
    .filter((match) => isHeld(text, match) && !heads.test(text))
    .map(({ index, 0: name }) => ({ name, start: index, end: index + name.length }))
  const organs = [...text.matchAll(decided)].flatMap((match): Step[] => {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    return isHeld(text, match) ? [{ name, start: end - name.length, end }] : []
  })
  const steps = apart([listed, turns, inTurn(text), looks(text), organs, alone]).map((one) =>
    withoutJudge(text.slice(0, one.start), one),
  )
  const published = publishedIn(text)
  const open = published && !steps.some(({ name }) => name.includes('公示'))
  const last = open ? [{ name: '公示', start: published.index, end: published.index + 2 }] : []
  return [...steps.filter(({ name }) => !/^评[选比]$/.test(name)), ...last].toSorted(
    (one, other) => one.start - other.start,
  )
}

/** Where names are shown; where that is only the label, 公示阶段：名单公示5天, behind it. */
function publishedIn(text: string): RegExpExecArray | undefined {
  const all = [...text.matchAll(shown)].filter(
    ({ index }) =>
      !/(?:推荐|申报|上报|报送)前[^,。;]{0,10}$/.test(text.slice(0, index)) &&
      (!handedOn.test(text.slice(index + 2)) || ofResults.test(text.slice(0, index))),
  )
  const isLabel = all.length > 1 && /^.{0,4}公示(?:阶段)?:/.test(text) && !/^公示:/.test(text)
  return all[isLabel ? 1 : 0]
}

/** 路局网公示 and 公示公布 are called 公示. */
function named(one: Step): Step {
  if (netted.test(one.name)) return { ...one, name: '公示', start: one.end - 2 }
  if (/^(?:结果|名单|评审结果)公示$/.test(one.name)) return { ...one, name: '公示', start: one.end - 2 }
  return /^公示(?:公布|公告|发布|表彰|命名)$/.test(one.name)
    ? { ...one, name: '公示', end: one.start + 2 }
    : one
}

/** 结果经公示后，择优推荐: the results are the organiser's whatever follows. */
const ofResults = /(?:结果|获奖名单|入选名单|评审)[^,。;]{0,8}$/

/** A round is a step whatever it is called; a stage of the whole call only where it judges. */
function isTurn(match: RegExpExecArray): boolean {
  return match[0].includes('轮') || (done.test(match[1] ?? '') && !/公示$/.test(match[1] ?? ''))
}

const ordinal =
  /(?:^|[,、;:])[^,、;:]{0,24}?(?:先|再|然后|最后|而后|其后|后)(交?由|请|经|到)?([一-鿿]{2,16})(?=[,、;。]|$)/g

/** 先审事迹、再走访、后投票: what is done one after the other; of 先由某科审稿 only the deed. */
function inTurn(words: string): Step[] {
  const text = withoutBrackets(words)
  if (!/先[^。]{1,40}?[,、;](?:再|后|然后|最后)/.test(text) || !judges.test(text)) return []
  return [...text.matchAll(ordinal)].flatMap((match): Step[] => {
    const words = match[2] ?? ''
    const name =
      done.exec(words)?.[0] ??
      (match[1] || words.length > 5 || /^(?:邀|请|组织|按|从|报)/.test(words) ? '' : words)
    const end = match.index + match[0].length
    const start = end - name.length
    return name === '' ? [] : [withoutJudge(text.slice(0, start), { name, start, end })]
  })
}

const judges = /评|审|(?<![遴])选|投票|打分|查看|核对|把关/
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

/** 路演 and 答辩 are steps when they are held, and not where the text says how they go; what is handed on is none. */
function isHeld(text: string, match: RegExpExecArray): boolean {
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  if (handedOn.test(behind) || theirs.test(before) || spoken.test(behind)) return false
  if ((before.endsWith('通过') && behind.startsWith('的')) || purpose.test(before)) return false
  if (elsewhere.test(before) || denied.test(before) || signed.test(behind) || told.test(before)) return false
  if (reached.test(before) && /^(?:的,|者)/.test(behind)) return false
  if (/展[播评]$/.test(match[0]) && (/(?:获奖|入选|优秀)作品[^。]*$/.test(before) || !judges.test(text)))
    return false
  if (/^[二三]审$/.test(match[0]) && /裁判|判决|法院|案号|案由/.test(text)) return false
  if (/[评打]分$|投票$/.test(match[0]) && /(?:根据|依据|按照?|结合)[^,。;]{0,10}$/.test(before)) return false
  if (/[评打]分$/.test(match[0]) && /(?:从|按照?|就|围绕)[^,。;]{4,100}$/.test(before)) return false
  if (/^后的(?:案例|作品|材料|项目|稿件|论文|成果)/.test(behind)) return false
  return (
    !/(?:路演|答辩)$/.test(match[0]) ||
    /(?:组织|进行|举行|开展|经|通过|进入|参加|由|[,;、]|^(?:案例|作品|成果|项目)?)(?:[^,。;]{1,12}的)?$/.test(
      before,
    )
  )
}
