import { runsOf } from '../../lineRuns.ts'
import { bullet, bulletLength, unmarked } from '../../lineSigns.ts'
import { cellsOf } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { judging } from './headings.ts'
import { withoutJudge } from './judges.ts'
import { stepsIn } from './sentences.ts'
import { shownAs } from './shown.ts'

import { deedlike, done, listedSteps } from './steps.ts'

/** 第一步，初审: what comes before the name. */
const turn = /^第[一二三四五六](?:步|轮|阶段|环节|关)(?:[:,、]|为|是)?|^[省市]级(?=[初复终][评审选])/
/** 4月12日　材料初评结束, 2021年11月15日前，盲评: a line of a timetable. */
const dated =
  /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初底末])(?:(?:至|-)(?:\d{1,2}月)?\d{1,2}日)?(?:之?前|起)?[ ,:]{0,8}/
/** 初审：, 网评——, 初评（10月8日—10月18日）：. */
const keyed = /^[一-鿿]{2,8}(?:(?:\([^()]{1,24}\))?[:-]|\([^()]{1,24}\)\s*$)/

/** The step that a line or a row is called by. */
export type Head = { readonly name: string; readonly start: number; readonly line: number }

/** What the judging is parted into, line by line or row by row, each called by its step: by the line. */
export function linesOfSteps(notice: NoticeText): ReadonlyMap<number, Head> {
  const wordsOf = (line: Line) => unmarked(notice.text, line)
  const told = notice.lines.filter((line) => notice.isOfBody(line) && wordsOf(line).trim() !== '')
  const datedUnder = new Map<Line | null, number>()
  for (const line of told)
    if (styleOf(line, wordsOf(line)) === 'dated')
      datedUnder.set(line.parent, (datedUnder.get(line.parent) ?? 0) + 1)
  const lines = told.filter((line) => !isFurther(notice, line, datedUnder.get(line.parent) ?? 0))
  const heads = new Map(lines.map((line) => [line, headOf(notice, line)]))
  const runs = runsOf(lines, (line) => (heads.get(line) ? styleOf(line, wordsOf(line)) : null))
  const steps = runs.flatMap((run) => {
    const all = run.flatMap((line) => heads.get(line) ?? [])
    const parted = new Set(
      run
        .filter(
          (line) =>
            rounds.test(wordsOf(line)) ||
            listedSteps(wordsOf(line).slice(0, longest)).length > 1 ||
            isPartedBelow(wordsOf(line).slice(0, longest)),
        )
        .map(({ index }) => index),
    )
    const certain = all.flatMap((head, index) => (isStep(head.name) ? [index] : []))
    const isOfJudging = run.some(({ parent }) => judging.test(parent?.heading ?? ''))
    const isMeant = (name: string, index: number) =>
      isBetween(index, certain) ||
      (isOfJudging && deedlike.test(name) && !judged.test(name) && !/级/.test(name))
    const called = all.filter(
      ({ name, line }, index) =>
        (isStep(name) && !(parted.has(line) && allOfIt.test(name))) ||
        (!parted.has(line) &&
          ((isMeant(name, index) && !notJudged.test(name)) || (judged.test(name) && all.some(isFirst)))),
    )
    return called.length > 1 ? called : []
  })
  return new Map(steps.map((head) => [head.line, head]))
}

/** 六、综合评审 over （一）初步遴选 and （二）专家评审: the lines below which steps are numbered. */
export function linesOver({ lines }: NoticeText, called: ReadonlyMap<number, Head>): ReadonlySet<Line> {
  const below = lines.filter(({ index, mark }) => mark !== null && called.has(index))
  return new Set(
    [...Map.groupBy(below, ({ parent }) => parent)].flatMap(([line, steps]) =>
      line !== null && steps.length > 1 ? [line] : [],
    ),
  )
}

/** 海选, 试味, 票决: what stands between two steps is one, whatever it is called. */
function isBetween(index: number, certain: readonly number[]): boolean {
  const [first = 0, last = 0] = [certain[0], certain.at(-1)]
  return index > first && index < last && certain.length * 2 > last - first
}

/** 评议审核, 遴选认定: the second of two words for one round of judging, as the source of a pattern. */
export const secondWord = '(?:评[审选比定议]|审[核查定]|认定|确定|遴选)'
/** 审核评选: the word for all of the judging, whose steps stand behind it. */
export const allOfIt = new RegExp(
  `^(?:[省市县区校州]级?|审核|审查|组织|综合|推荐|集中)?(?:评[审选比定议]|遴选|推选)${secondWord}?(?:阶段|环节|工作)?$`,
)
const headOfAll = new RegExp(
  `^[^。:,;]{0,2}(?:评选|遴选|评比|评[审选比定议]${secondWord})(?:阶段|环节|工作)?(?:\\([^()]*\\))?[。:]`,
)

/** 集中评选。进行分类评审，由领导小组审核: a choosing that two deeds at least are told of. */
function isPartedBelow(words: string): boolean {
  const at = headOfAll.exec(words)?.[0].length
  if (at === undefined) return false
  const told = stepsIn(words.slice(at), true).filter(
    ({ name }) => !/公示|审[定批议]|[打评]分|投票/.test(name),
  )
  return told.length > 1
}

/** 公布, 表彰: what stands among the steps and judges nothing. */
const notJudged =
  /公[示布]|表彰|颁奖|报送|申报|推荐|展|宣传|培训|改稿|打磨|采风|笔会|研讨|座谈|交流|动员|部署|征集|提交|上传|填报|录入|内部|自[评查荐]|修改|辅导|汇总|整理|发布/

/** What goes on below a point without a number of its own parts no points, and so does the only line below it that a day begins. */
function isFurther(notice: NoticeText, line: Line, datedBeside: number): boolean {
  if (line.parent === null) return false
  const style = styleOf(line, unmarked(notice.text, line))
  return style === null || (style === 'dated' && datedBeside === 1)
}

function styleOf({ mark }: Line, words: string): string | null {
  if (words.includes('\t')) return 'row'
  if (mark?.style === 'keyed') return 'key'
  return (
    mark?.style ??
    (turn.test(words)
      ? 'turn'
      : dated.test(words)
        ? 'dated'
        : bullet.test(words)
          ? 'bullet'
          : keyed.test(words)
            ? 'key'
            : null)
  )
}

/** 初选。各会员单位自行遴选: what those below do under the name of a step. */
const ofThoseBelow =
  /^[^。:,]{0,2}[。:](?:由|请)?各(?!组|专业|评)[^。]{0,20}(?:自行|自主|内部|本[系单部地校])/

/** The words that a line begins with, up to the first sign; of a row the first cell that is no number. */
function headOf({ text }: NoticeText, line: Line): Head | null {
  const words = unmarked(text, line)
  const from = line.wordsAt + bulletLength(words)
  const cell = words.includes('\t')
    ? cellsOf(text, { start: from, end: line.end }).find(({ start, end }) =>
        /[一-鿿]{2}/.test(text.slice(start, end).replace(turn, '').replace(dated, '')),
      )
    : { start: from, end: line.end }
  if (!cell) return null
  const lead = (turn.exec(text.slice(cell.start, cell.end)) ??
    dated.exec(text.slice(cell.start, cell.end)))?.[0]
  const start = cell.start + (lead?.length ?? 0)
  const name =
    /^[一-鿿]{2,10}?(?=(?:(?<=[初复终决][评审选赛])[与和及暨、](?!公示)[一-鿿]{2,4})?会?(?:阶段|环节)?(?:结束|完成)?(?:[。:(,;-]|$))/.exec(
      text.slice(start, cell.end),
    )?.[0]
  if (name === undefined || ofThoseBelow.test(text.slice(start + name.length, cell.end))) return null
  if (/^[一-鿿]{2,8}内部/.test(name)) return null
  const one = shownAs(withoutJudge('', { name, start, end: start + name.length }))
  return { name: one.name, start: one.start, line: line.index }
}

/** 初审, 评审, 公示: beside a step that comes before it the word for all of the judging is one of them. */
const judged = /^评[审选比定议]$/
const rounds = /[初复终][评审选]/
function isFirst({ name }: Head): boolean {
  return /^(?:初步?|资格|形式|材料|格式|查重)[审筛核查评选]/.test(name)
}

/** What stands further on in a line tells no steps of it. */
const longest = 300

/** 专业组讨论, 全体评委投票: who judges stands before the deed. */
const judge = /(?:组|会|[处科室部局办]|专家|评委|代表|领导)$/

/** 评审 is all of the judging, and works that were chosen are shown: alone these words are no step of it. */
function isStep(name: string): boolean {
  const deed = done.exec(name)?.[0]
  const isJudgeFirst = deed !== undefined && judge.test(name.slice(0, -deed.length))
  return (deed === name || isJudgeFirst) && !/^(?:展[播演示]|评[审选比定])$/.test(name)
}
