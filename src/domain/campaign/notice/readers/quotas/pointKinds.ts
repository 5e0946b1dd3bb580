import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { besideEachOther, linesOfBody } from '../../pointsBeside.ts'
import { countedNouns } from '../../workNames.ts'
import { bodiesIn } from './bodies.ts'
import { namesHonoured } from './honours.ts'
import { namesAllotment } from './wordings.ts'
import { namesWorks } from './works.ts'

/** What else points of numbers are called: how they are allotted, to whom and when. */
const otherLabel = new RegExp(
  oneOf([
    '名额|数[量额目]|要求|推荐|申报|报送|自荐|投稿|分配|层面|层级|范围|对象|条件',
    '(?:单位|部门|系统|地区|区域|学校|高校|院校)$|^(?:[省市县区]级|[省市县区][直属])',
    '原则|一般|其中|另外|此外|同时|对于',
    '程序|时间|材料|标准|方式|方法|说明|其[他它余]|批|[年季月]|以[上下内]|规模|渠道|途径|说法|提示|注意',
  ]),
)

/** Who or what is honoured is a kind of works, though it may be named after bodies: 先进集体. */
function isKind(label: string): boolean {
  if (!/^[A-Z一-鿿“”]{2,14}$/.test(label) || otherLabel.test(label)) return false
  return namesHonoured(label) || bodiesIn(label, 0).length === 0
}

/** 师德先进集体 before its colon, 地区经验 as a heading: what a point begins with. */
function labelOf({ text }: NoticeText, line: Line): string {
  const words = text.slice(line.wordsAt, line.end)
  const label = line.heading === '' ? (/^([^。:;,\t]{2,14})[:。]/.exec(words)?.[1] ?? '') : line.heading
  return label.replace(/(?:类|组)?\([^()]{1,12}\)$/, '')
}

/**
 * The kinds of works that points beside each other allot numbers of (（一）地区经验。每市3篇。（二）行业经验。每市1篇。),
 * each by the label that it begins with, where one of these tells so or is used elsewhere as well.
 */
const kindsOfPoints = oncePerNotice((notice): ReadonlyMap<Line, string> => {
  const groups = besideEachOther(linesOfBody(notice).filter(({ mark }) => mark !== null))
  const told = groups.flatMap((lines) => {
    const labels = lines.map((line) => labelOf(notice, line))
    const areTold = labels.filter(namesWorks).length * 2 > labels.length
    if (lines.length < 2 || !(areTold || namesAllotment.test(lines[0]?.parent?.heading ?? ''))) return []
    const areKinds = labels.every(isKind) && new Set(labels).size === labels.length
    const areKnown = labels.some((label) => isKnown(notice, label, lines))
    return areKinds && areKnown ? lines.map((line, index) => [line, labels[index] ?? ''] as const) : []
  })
  return new Map(told)
})

/** 典型经验, 特色品牌: a label that tells by itself that it names a kind. */
const ofKind = new RegExp(`(?:${countedNouns}|经验|做法|典型|品牌|工作法)$`)

function isKnown({ text }: NoticeText, label: string, lines: readonly Line[]): boolean {
  const [from, to] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0]
  return (
    namesHonoured(label) ||
    ofKind.test(label) ||
    text.slice(0, from).includes(label) ||
    text.slice(to).includes(label)
  )
}

/** 典型案例：, 一是先进人物。各: what begins a sentence of a line and names what its numbers are for. */
const labelled =
  /(?:^|[。;])(?:[一二三四五六]是|\(?[一二三四五六\d]\)?[.、]?|[①-⑨])?([A-Z一-鿿“”]{2,14}?)(?::|[。,]?(?=[各每]))/g

type Label = { readonly label: string; readonly at: number }

/** The lines that hold several such labels behind each other, each with the place where it begins. */
const labelsInLines = oncePerNotice((notice): ReadonlyMap<Line, readonly Label[]> => {
  const told = notice.lines.flatMap((line) => {
    const labels = labelsIn(notice, line)
    return labels.length > 0 ? [[line, labels] as const] : []
  })
  return new Map(told)
})

function labelsIn(notice: NoticeText, line: Line): readonly Label[] {
  const words = notice.text.slice(line.wordsAt, line.end)
  if (!/[。;]./.test(words)) return []
  const labels = [...words.matchAll(labelled)].map(({ 1: label = '', index }) => {
    return { label, at: line.wordsAt + index }
  })
  const areKinds = labels.length > 1 && labels.every(({ label }) => isKind(label))
  return areKinds && labels.some(({ label }) => isKnown(notice, label, [line])) ? labels : []
}

/** The last label in its line before a place of a sentence: 典型案例：各县2篇；先进人物：各县|1名. */
export function kindInLine(notice: NoticeText, { line, start }: Sentence, at: number): string | null {
  const labels = labelsInLines(notice).get(line) ?? []
  return labels.findLast((one) => one.at < start + at)?.label ?? null
}

/** The kind of works that the point is for in which a line stands. */
export function kindOfPoint(notice: NoticeText, line: Line): string | null {
  const kinds = kindsOfPoints(notice)
  for (let over: Line | null = line; over !== null && kinds.size > 0; over = over.parent) {
    const kind = kinds.get(over)
    if (kind !== undefined) return kind
  }
  return null
}

/** 每位作者每类作品|限投2件 below the last point of several: for each kind, and not for that of the point. */
const ofEveryKind =
  /(?:每|各)一?[类种](?:作品|案例|稿件|参赛作品)?(?:均|各)?(?:只能|只可|可|最多|限|不|至多|$)/

/** Whether a number below points that are kinds of works is for each of them. */
export function isOfEveryKind({ line }: Sentence, said: string): boolean {
  return line.mark === null && ofEveryKind.test(said)
}
