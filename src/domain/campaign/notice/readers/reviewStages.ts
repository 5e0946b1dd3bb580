import { callSentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import { denied, isHandedOn, isHeld, judges } from './reviewHeld.ts'
import { type Head, linesOfSteps } from './reviewLines.ts'
import { plainStep } from './reviewPlain.ts'
import { publishedIn, shownAs, shownFor } from './reviewShown.ts'
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

const turn =
  /第[一二三四五](?:轮|步|阶段|环节|关)(?:\([^()]{0,16}\))?(?:为|是|:|,|进行)?((?!的)[一-鿿]{2,10}?)(?=[,;。(]|$)/g
/** 材料评定 heads what is said of judging the papers and is no step. */
const heads = /^(?:材料|作品|案例)(?:评定|评审|评选|评比|评价)$/
/** What those who recommend do among themselves is no step of the judging. */
const ownHouse =
  /^[各县市区乡镇街道()、]{1,10}(?:总工会|教育局|团委|妇联)?(?:应(?!急)|须|要(?!求))|^(?:[^,。;]{2,12}前,)?(?:希望|请|望|要求)各[^,。;]{0,16}(?:单位|部门|[县市区地校园院系站局委会]|企业|支部|党组织)|^(?:[^,。;]{2,12}前,)?(?:\([^)]*\)|[①-⑳])?各(?:校|单位|县|市|区|地|级|部门|推荐)[^,。;]{0,8}(?:成立|组织|完成|开展|自行|先)|(?:基层|各级|推荐|所在)[^,。;]{0,12}[应须要]|(?:推荐|报送|申报)单位(?:要|应|须|负责|认真|审核)|(?<![对将把])各(?:单位|县|市|区|地|级)[^,。;]{0,20}(?:要|应|须|认真|严格|负责|自行)/
/** Whoever calls, from whom on a sentence speaks of the judging: 各县要认真初审，市总将组织复审. */
const organiser =
  /(?:[省市县区路]总|总工会|组委会|主办单位|评委会|我[局会厅委])[^,。;]{0,6}?(?:将|组织|会同)(?=[^,。;]{0,20}[审评选])|(?<=[,;。])[复终决][评审选](?=由|[^,。;]{0,12}(?:市|省|组委|评委|专家|我))/
/** 由市总工会组织专家评审, and then what each unit has to do. */
const callerFirst =
  /^(?:[^,]{0,16},)?(?:(?:最终|最后|结束后|随后)?[由请经将]?(?:[省市县区路]总|[^,各]{0,8}总工会|组委会|主办单位|评委会|我[局会厅委])[^,]{0,10}(?:组织|邀请|会同|成立|进行)|[由请经]专家|组织专家)[^,]{0,40}[审评选]/
const last = /(?:上届|往届|往年|去年|上一年度)[^,。;]{0,6}(?:评|审|选|征集|活动|获奖|发现|情况)/

/** The steps of judging as printed, each where it is named first. */
export function reviewStages(notice: NoticeText): Read {
  const steps = new Map<string, Step>()
  const openings = new Map<number, Step>()
  const passages = passagesOf(notice)
  const called = linesOfSteps(notice)
  for (const { text, start, line } of passages)
    for (const one of [
      ...(line.wordsAt === start && isOwn(notice, line, start + text.length) ? ownLine(text) : []),
      ...stepCalled(called.get(line.index), start, text),
      ...stepsIn(text),
    ]) {
      const at = { name: one.name, start: start + one.start, end: start + one.end }
      if (at.start === line.wordsAt && /[(:。-]/.test(notice.text[at.end] ?? '')) openings.set(line.index, at)
      const isKnown = [...steps.keys()].some((name) => name.endsWith(one.name))
      const isHow = isHowOf(one, called.get(line.index)) || isRetold(one, openings.get(line.index))
      if (!isKnown && !isHow) steps.set(one.name, at)
    }
  if (![...steps.keys()].some((name) => !name.endsWith('公示'))) {
    const one = plainStep(passages)
    if (one) steps.set(one.name, one)
  }
  if (![...steps.keys()].some((name) => name.endsWith('公示'))) {
    const one = shownFor(passages)
    if (one) steps.set(one.name, one)
  }
  const rules = [...steps.values()].map(({ name, start, end }) =>
    found(notice, 'reviewStages', 'reviewStage', { name }, { start, end, confidence: 0.9 }),
  )
  return { rules }
}

/** 线上展示 beside 专家评审: what is shown to all is no step of the judging. */
const displays = /(?<!现场)展[示播]$/

/** The step that a line is called by, where its name stands in this passage. */
function stepCalled(head: Head | undefined, start: number, text: string): Step[] {
  if (!head || displays.test(head.name) || head.start < start || head.start >= start + text.length) return []
  const at = head.start - start
  return [{ name: head.name, start: at, end: at + head.name.length }]
}

/** A numbered line, or a row whose first cell it is: 路演 | 7月上旬. */
function isOwn({ text }: NoticeText, { mark }: Line, end: number): boolean {
  return mark !== null || text[end] === '\t'
}

/** 终审——评委会投票: in lines that are each called by their step the deed tells how; a round is one all the same. */
function isHowOf({ name }: Step, head: Head | undefined): boolean {
  return head !== undefined && name !== head.name && !/公示$|^[初复终][评审选]$/.test(name)
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
  for (const sentence of callSentences(notice)) {
    if (isOfThoseBelow(notice, sentence) || isExplained(notice, sentence) || isOfThemes(sentence)) continue
    const { line } = sentence
    for (const { start, end } of judgedParts(sentence)) {
      const before = passages.at(-1)
      const goesOn = before && before.end === start - 1 && notice.text[before.end] === ';'
      if (goesOn && end - before.start < longest) before.end = end
      else passages.push({ start, end, line })
    }
  }
  return passages.map((one) => ({ ...one, text: notice.text.slice(one.start, one.end) }))
}

/** What stands under 选题方向 or 征集内容 tells what cases are about: 收费公示 is a theme there. */
function isOfThemes({ text, headings }: Sentence): boolean {
  return headings.some((heading) => heading.length <= 12 && !text.startsWith(heading) && themes.test(heading))
}

const themes = /(?:选题|征集|案例|参考|重点|主题)(?:方向|内容|范围|领域|主题|选题|题材)|方向$/

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
  /^(?:[县区]|[学片赛]区|基层|单位|属地|乡镇|街道|二级学院|学院|院系|县区|各[一-鿿]{1,4}?)(?:级|内部?)?(?:初选|初评|初审|推荐|自评|申报|评选|选拔|遴选|推选)(?:[(:。]|$)/

/** 学校初选 | 9月25日前 | 各学校: a row that ends with those below who do it. */
const doneBelow =
  /\t(?:由|请)?各[^\t专评]{0,8}(?:校|单位|[县区市]|学院|院系|支部|企业|工会|团委|局|乡镇|街道)\)?(?:负责|组织)?$/

function isOfThoseBelow({ text }: NoticeText, { line }: Sentence): boolean {
  const row = text.slice(line.wordsAt, Math.min(line.end, line.wordsAt + longest))
  return ofThoseBelow.test(row.slice(0, 20)) || doneBelow.test(row)
}

/** What of a sentence speaks of the judging itself: all of it, or what stands around the duties of those who recommend. */
function judgedParts({ text, start, end }: Sentence): { start: number; end: number }[] {
  if (last.test(text)) return []
  const own = ownHouse.exec(text)
  if (!own) return [{ start, end }]
  const before = text.lastIndexOf(',', own.index)
  const first = before > 0 && callerFirst.test(text.slice(0, before)) ? [{ start, end: start + before }] : []
  const then = organiser.exec(text.slice(own.index + own[0].length))
  const from = then ? start + own.index + own[0].length + then.index : null
  return [...first, ...(from === null ? [] : [{ start: from, end }])]
}

/** A sign that some step of judging has in it; most sentences have none. */
const deedSign =
  /[审评选核查票分辩演论察赛展示定阅夺赞检议价]|验收|摩|陈述|轮|步|阶段|环节|关|走访|筛|比|比武|看|面试|说课|把脉|研究|合议|研判|会商|推优|批准|核准|写实|擂|问卷|汇报|讨论|公投|听/

function stepsIn(text: string): Step[] {
  if (!deedSign.test(text)) return []
  const listed = listedSteps(text)
    .filter(
      ({ start, end }) =>
        !denied.test(text.slice(0, start)) &&
        !/^等?的?原则/.test(text.slice(end)) &&
        !isHandedOn(
          text.slice(0, start),
          text.slice(end).replace(/^(?:[、和及][一-鿿]{2,8}?(?=[、和及后,])){1,3}/, ''),
        ),
    )
    .map(shownAs)
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

/** A round is a step whatever it is called; a stage of the whole call only where it judges. */
function isTurn(match: RegExpExecArray): boolean {
  return match[0].includes('轮') || (done.test(match[1] ?? '') && !/公示$/.test(match[1] ?? ''))
}

const ordinal =
  /(?:^|[,、;:])[^,、;:]{0,24}?(?:先|再|然后|最后|而后|其后|(?<![天日])后)(交?由|请|经|到)?([一-鿿]{2,16})(?=[,、;。]|$)/g

/** 先由所在团委审核，再统一推报: what is done before anything is handed in. */
const theirTurn =
  /先(?:由|经|在|报)?(?:所在|各(?!专业|学科|评|专家|[类轮组位])|推荐|申报|本(?!次|届)|基层|[县校院园系]级)(?![^。]{0,60}[,、;](?:再|然后|最后|后)(?:由|请|报|经|交))/

/** 先审事迹、再走访、后投票: what is done one after the other; of 先由某科审稿 only the deed. */
function inTurn(words: string): Step[] {
  const text = withoutBrackets(words)
  if (!/先[^。]{1,40}?[,、;](?:再|后|然后|最后)/.test(text) || !judges.test(text) || theirTurn.test(text))
    return []
  return [...text.matchAll(ordinal)].flatMap((match): Step[] => {
    const words = match[2] ?? ''
    const name =
      done.exec(words)?.[0] ??
      (match[1] ||
      words.length > 5 ||
      /^(?:邀|请|组织|按|从|报|予|公布|揭晓|通报|发文|印发|命名|表彰|授[牌予]|发布)/.test(words)
        ? ''
        : words)
    const end = match.index + match[0].length
    const start = end - name.length
    return name === '' ? [] : [withoutJudge(text.slice(0, start), { name, start, end })]
  })
}

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
