import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import { namesWorkKind } from '../workNames.ts'
import { isOfThoseBelow } from './reviewStages/below.ts'
import { deedsOf, holds, speaksOfJudging } from './reviewStages/deeds.ts'
import { judging } from './reviewStages/headings.ts'
import { judgedParts } from './reviewStages/houses.ts'
import { displays, isHowAt, joined } from './reviewStages/how.ts'
import { withoutJudge } from './reviewStages/judges.ts'
import { allOfIt, type Head, linesOfSteps, linesOver, secondWord } from './reviewStages/lines.ts'
import { isOfDisplay, isOfDuties, isOfThemes } from './reviewStages/over.ts'
import { plainStep } from './reviewStages/plain.ts'
import { calledByPoints } from './reviewStages/points.ts'
import { stepsIn } from './reviewStages/sentences.ts'
import { shownFor } from './reviewStages/shown.ts'
import { apart, done, listedSteps, type Step } from './reviewStages/steps.ts'
import { isCountOf, withoutWhole } from './reviewStages/summed.ts'

/** 召开评审会|投票: a vote of its own, whatever was put to the vote before. */
const meetingHeld = /召开[^,。;]{2,10}会$/

function isNamed({ name, start }: Step, text: string, known: readonly string[]): boolean {
  if (known.includes(name)) return true
  return known.some((one) => one.endsWith(name)) && !meetingHeld.test(text.slice(0, start))
}

/** The steps of judging as printed, each where it is named first. */
export function reviewStages(notice: NoticeText): Read {
  const steps = new Map<string, Step>()
  const openings = new Map<number, Step>()
  const called = linesOfSteps(notice)
  const passages = passagesOf(notice, called)
  const told = passages.map(({ text, isOfJudging }) => stepsIn(text, isOfJudging))
  const deeds = passages.map(({ text, line }) => (isCalledByStep(notice, line) ? [] : deedsOf(text)))
  for (const [index, { text, start, line, isOfJudging }] of passages.entries())
    for (const one of [
      ...(line.wordsAt === start && isOwn(notice, line, start + text.length) ? ownLine(text) : []),
      ...stepCalled(called.get(line.index), start, text),
      ...calledByPoints(
        text,
        withDeeds(
          text,
          told[index] ?? [],
          isOfJudging || speaksOfJudging(text) || isAmongSteps(index, told, deeds)
            ? (deeds[index] ?? [])
            : [],
        ),
      ),
    ]) {
      const at = { name: one.name, start: start + one.start, end: start + one.end }
      if (isOpening(notice, line, at)) openings.set(line.index, at)
      if (!isComeTo(notice, at)) forgetComeTo(notice, steps, one.name)
      const known = [...steps.keys()]
      const isKnown = isNamed(one, text, known) || isCountOf(one, text, known)
      const isHow = isHowAt(text, one, headOver(called, line), { line, openings })
      if (!isKnown && !isHow) steps.set(one.name, at)
    }
  const isPlain = [...steps.values()].every(
    ({ name, start }) => closing.test(name) || isOfList(notice, start),
  )
  if (isPlain) {
    const one = plainOf(passages, deeds)
    if (one) steps.set(one.name, one)
  }
  const shown = [...steps.keys()].some((name) => name.endsWith('公示')) ? null : shownFor(passages)
  if (shown) steps.set(shown.name, shown)
  const rules = [...steps.values()].map(({ name, ...at }) =>
    found(notice, 'reviewStages', 'reviewStage', { name }, { start: at.start, end: at.end, confidence: 0.9 }),
  )
  return { rules }
}

/** 初审（6月）。: the step that a line begins with. */
function isOpening({ text }: NoticeText, { wordsAt }: Line, { start, end }: Step): boolean {
  return start === wordsAt && /[(:。\n-]/.test(text[end] ?? '')
}

/** 进入终审的名单: where a step is named only as what works come to. */
function isComeTo({ text }: NoticeText, { start, end }: Step): boolean {
  return (
    /(?:进入|入围|晋级|通过|参加)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /[的,。;]/.test(text[end] ?? '')
  )
}

/** The step that a line is called by, or the heading right over it where it has no number of its own. */
function headOver(called: ReadonlyMap<number, Head>, { index, mark, parent }: Line): Head | undefined {
  return called.get(index) ?? (mark === null && parent ? called.get(parent.index) : undefined)
}

/** The place of a step is where it is told, not where works were said to come to it before: 集中终审 behind 进入终审的名单. */
function forgetComeTo(notice: NoticeText, steps: Map<string, Step>, name: string): void {
  for (const [known, at] of steps)
    if (name !== known && name.endsWith(known) && isComeTo(notice, at)) steps.delete(known)
}

/** The steps that a passage tells, and the deeds of its clauses that are none of them. */
function withDeeds(text: string, named: readonly Step[], deeds: readonly Step[]): Step[] {
  const told = named.filter(
    ({ start, end }) =>
      !deeds.some((one) => one.end === end && one.start < start && holds.test(text.slice(0, one.start))),
  )
  const parted = deeds.map((one) => withoutJudge(text.slice(0, one.start), one))
  const all = apart([told, parted]).toSorted((one, other) => one.start - other.start)
  return withoutWhole(text, all)
}

/** 音乐干部试听一遍。余下的请舞队试跳: deeds one after the other are steps of one judging. */
function isAmongSteps(at: number, told: readonly Step[][], deeds: readonly Step[][]): boolean {
  const near = [at - 1, at, at + 1].flatMap((index) => [...(told[index] ?? []), ...(deeds[index] ?? [])])
  return new Set(near.map(({ name }) => name)).size > 1
}

/** What comes behind the judging itself: the names are settled and shown. */
const closing = /公示$|^(?:(?:集体|会议)?(?:研究)?(?:审定|审议|审批|核准|议定|票决|定夺|研究(?:决定|确定)?))$/

/** The plain judging, by the whole of its name: 进行技术评估 is 技术评估. */
function plainOf(passages: readonly Passage[], deeds: readonly Step[][]): Step | null {
  const one = plainStep(passages)
  const whole = passages
    .flatMap(({ start }, index) => (deeds[index] ?? []).map((deed) => moved(deed, start)))
    .find(({ end }) => end === one?.end)
  return whole ?? one
}

function moved({ name, start, end }: Step, by: number): Step {
  return { name, start: start + by, end: end + by }
}

/** 名单经法务部门合规审核: what is done with those already chosen. */
function isOfList({ text }: NoticeText, start: number): boolean {
  return /(?:名单|评[选审]结果)[^。;\n]{0,16}$/.test(text.slice(Math.max(0, start - 24), start))
}

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

/** 初审（6月17日起）。由…核查: what stands in a line called by its step tells how it goes; 论文评审 is all of the judging of papers. */
function isCalledByStep({ text }: NoticeText, { wordsAt }: Line): boolean {
  const name = /^[一-鿿]{2,8}?(?=(?:阶段|环节)?[(:。-])/.exec(text.slice(wordsAt, wordsAt + 12))?.[0] ?? ''
  return (
    done.test(name) &&
    !(/^(?!案例|作品|材料).*评[审选定比议]$/.test(name) && namesWorkKind(name.slice(0, -2)))
  )
}

/** 评审与公示 over …公示5天: a heading of more than that step names what the text below tells. */
function isShownBelow({ text }: NoticeText, { text: words, end }: Sentence): boolean {
  return (
    /^(?!(?:评[审选])?(?:结果|名单)公示|[网线]上公示|社会公示|公开公示|审[定议批]?[和与、及]公示)[一-鿿]{1,8}公示(?:\([^()]*\))?$/.test(
      words,
    ) &&
    (!words.endsWith(')') || text.charAt(end) === '\n' || /[评审选定核]公示\(/.test(words)) &&
    /^(?:[。:]?\n|[。:])[^\n]{0,300}(?:[^\n]公示(?!期|时间)|公示\d)/.test(text.slice(end, end + 320))
  )
}

/** What runs on for longer is no list of steps. */
const longest = 600

/** Sentences that a semicolon joins are one passage: 程序：科室审查；专家评议；网上公示. */
type Passage = { text: string; start: number; line: Line; isOfJudging: boolean }

function passagesOf(notice: NoticeText, called: ReadonlyMap<number, Head>): Passage[] {
  const over = linesOver(notice, called)
  const passages: { start: number; end: number; line: Line; isOfJudging: boolean }[] = []
  for (const sentence of notice.bodySentences) {
    if (
      (over.has(sentence.line) && sentence.text === sentence.line.heading) ||
      isOfDisplay(notice, sentence) ||
      isOfThoseBelow(notice, sentence) ||
      isExplained(notice, sentence) ||
      isShownBelow(notice, sentence) ||
      isPartedBehind(notice, sentence) ||
      isOfThemes(sentence) ||
      isOfDuties(sentence)
    )
      continue
    const { line } = sentence
    const isOfJudging = sentence.headings.some((one) => judging.test(one)) && !isCalledByStep(notice, line)
    for (const { start, end } of judgedParts(sentence)) {
      const before = passages.at(-1)
      const goesOn =
        before &&
        /^;(?:\(?[\d一二三四五六七八]{1,2}[.、)]|[①-⑩])?$/.test(notice.text.slice(before.end, start))
      if (goesOn && end - before.start < longest) before.end = end
      else passages.push({ start, end, line, isOfJudging })
    }
  }
  return passages.map((one) => ({ ...one, text: notice.text.slice(one.start, one.end) }))
}

const wholeCell = new RegExp(`${allOfIt.source}|^审[查核](?:阶段|环节)?$`)

/** 终评 in the first cell of a row: what the other cells tell of how it goes names no step, unless they part all of the judging (审核评选 | 初审，集中评审). */
function isExplained(notice: NoticeText, { start, line }: Sentence): boolean {
  const row = notice.text.slice(line.start, Math.min(line.end, line.start + longest))
  const cell = row.indexOf('\t')
  if (line.end - line.start > longest || cell < 0) return false
  const isParted = wholeCell.test(row.slice(0, cell)) && stepsIn(row.slice(cell + 1)).length > 1
  if (start <= line.start + cell) return isParted
  return !isParted && stepsIn(row.slice(0, cell)).some(({ name }) => name !== '公示')
}

/** 专业评审：9月4日至9月28日。经初审、复审、终审: all of the judging with its days alone, before the list of its steps. */
function isPartedBehind({ text }: NoticeText, { text: words, start, end, line }: Sentence): boolean {
  if (start !== line.wordsAt) return false
  const behind = text.slice(end, Math.min(line.end, end + longest))
  if (/^审[定核]$/.test(words)) return new Set(behind.match(/[初复终][评审选]/g)).size > 1
  if (joined.test(behind)) return false
  if (asWhole.test(words)) return new Set(stepsIn(behind).map(({ name }) => name)).size > 1
  return allWithDays.test(words) && listedSteps(behind).length > 1
}

const days = '[\\d年月日上中下旬初底至到起前止 ()-]*'

/** 集中评审阶段（9月16日至10月20日）, 评议审核（9月11日起）: a round called by two words for judging, or as a stage of all of it. */
const asWhole = new RegExp(
  `^(?:第[一二三四](?:步|阶段|环节)[,:]?)?(?:[省市县区校州]级)?(?:组织|综合|集中)?(?:评[审选比定议](?:阶段|环节)|(?:评[审选比定议]|审[核查定]|遴选|推选)${secondWord}(?:阶段|环节)?)(?:[:(]${days})?$`,
)

/** 专业评审：9月4日至9月28日: a round of judging with nothing but its days. */
const allWithDays = new RegExp(
  `^(?:第[一二三四]步[,:]?)?(?:专家(?=评[一-鿿]{1,3}[:(])|专业|正式|最终|组织|综合|集中|[省市县区校州]级?)?评[审选比定议](?:阶段|环节|工作)?[:(]?${days}$`,
)

const headed =
  /^(复核|路演|答辩|盲评|盲审|投票|核查|查重|函评|会审|展演|审定|论证|抽查|走访|终定|复查|合议)(?=\(|:|$|阶段|环节|公布|发布|公告|表彰)/

/** （三）复核（4月25日前）。 A numbered point that is called by the step. */
function ownLine(text: string): Step[] {
  const name = headed.exec(text)?.[1]
  return name === undefined ? [] : [{ name, start: 0, end: name.length }]
}
