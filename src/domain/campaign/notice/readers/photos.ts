import { type Amount, misreadNumbers } from '../amounts.ts'
import { toldApart } from '../kindsApart.ts'
import { kindsListed } from '../listedKinds.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, RuleValues } from '../reading.ts'
import { workKindOf } from '../workKinds.ts'
import { namesWorkKind } from '../workNames.ts'
import { materialLists } from './materialLists.ts'
import { captionPartsOf, formatsOf } from './photos/captions.ts'
import { aloneCount, countOf, groupCount, isRow, photo, photoCount, unit } from './photos/counts.ts'
import { isSentTogether, mandatoryOf } from './photos/demands.ts'
import { formOf, formsApart } from './photos/forms.ts'
import { plainSortIn, withNumber, withOwners, withTeams } from './photos/groups.ts'
import {
  forAll,
  forTheirLine,
  groupsOf,
  type Member,
  rowsOf,
  type Statement,
  statementsOf,
  subjectOf,
} from './photos/kinds.ts'
import { listsPacked, withoutPacked } from './photos/packed.ts'
import { aboutPhotos, asksForNone, withoutOthers } from './photos/sentences.ts'
import { brokenSizes, isInPrint, sizesOf } from './photos/sizes.ts'
import { calledPhotos, worksOf } from './photos/works.ts'
import { kindAt, kindOver } from './textLimits/kinds.ts'

type Photos = RuleValues['photos']
const reader = 'photos'
/** What a notice says of photos, one rule for each kind of work that has its own (notice 二、3). */
export function photos(notice: NoticeText): Read {
  const isOfWorks = worksOf(notice)
  const listed = materialLists(notice)
  const about = aboutPhotos(notice, isOfWorks).map((sentence) => withNumber(notice, sentence))
  const members = withTeams(withOwners(notice, about.flatMap(statementsOf)), isOfWorks).map((sentence) =>
    membersOf(notice, sentence, isOfWorks(sentence), listed(sentence) !== null),
  )
  const told = withoutPacked(members.filter(({ value }) => Object.keys(value).length > 0))
  const read = groupsOf(formsApart(told)).map((said) => ruleOf(notice, said))
  const rules = toldApart(
    notice,
    read.map(({ rule, works: kind, isApart }) => ({ rule, kind, isApart })),
  )
  return {
    rules: rules.filter((_, index) => read[index]?.isNone !== true),
    doubts: [...members.flatMap((one) => one.doubts), ...read.flatMap((one) => one.doubts)],
  }
}

function ruleOf(notice: NoticeText, said: readonly Member[]) {
  const told: Photos = Object.assign({ ...nothing }, ...said.toReversed().map((one) => one.value))
  const captionParts = [...new Set(said.flatMap((one) => one.value.captionParts ?? []))]
  const value = { ...told, captionParts, ...rowsOf(said) }
  const optional = said.some((one) => one.value.mandatory === false && !isOfOthers(said, one))
  const telling = said.filter((one, index) => index === 0 || !isSentAfter(one))
  const start = Math.min(...telling.map((one) => one.start))
  const near = telling.filter((one) => one.start - start < 1_500)
  const end = Math.max(...near.map((one) => one.end))
  const isWork = said.some((one) => one.isWork)
  const whole = isWork || optional ? { ...value, mandatory: isWork } : value
  const works = said.find((one) => one.works !== null)?.works ?? null
  const isOfPoint = works !== null && said.some(({ point, form }) => point !== null || works === form)
  const appliesTo = isOfPoint ? { appliesTo: works } : {}
  const rule = found(notice, reader, 'photos', whole, { start, end, ...appliesTo })
  const isNone = said.every(({ asksNone }) => asksNone)
  const doubts = isNone ? [] : openOf(rule.value, rule.span, rule.quote)
  return { rule, works, isApart: isOfPoint, isNone, doubts }
}

/** 将文本、照片打包发送 behind what is said of the photos: no more than that there must be some. */
function isSentAfter({ value }: Member): boolean {
  return value.mandatory === true && Object.keys(value).length === 1
}

/** 有关图片可同时发送 in another line than 附图片两张: what may come besides the photos that are counted. */
function isOfOthers(said: readonly Member[], { value, line }: Member): boolean {
  const isCounted = (told: Partial<Photos>) => Number.isInteger(told.min) || Number.isInteger(told.max)
  return (
    !isCounted(value) &&
    said.some((one) => one.line !== line && one.value.mandatory === true && isCounted(one.value))
  )
}

const formatNamed = /jp(?:e?g|ge)|jepg|png|tiff?|heic|raw|gif|bmp/i
/** 项目照片5张以内 in a list of what is to be handed in. */
const listedPhoto =
  /^[^,。;:]{0,24}(?:照片?|图片|(?:效果|实物|现场|实景)图|截图)(?=[,;(\d最不至限一二两三四五六七八九十]|$)/

const nothing: Photos = {
  mandatory: null,
  min: null,
  max: null,
  formats: [],
  minBytes: null,
  maxBytes: null,
  minPixels: null,
  minLongSide: null,
  minShortSide: null,
  dpi: null,
  captionParts: [],
  reading: null,
}

/** What the words of a sentence say of its photos. */
function toldOf(text: string, amount: Amount | undefined, isWork: boolean, mandatory: boolean | null) {
  const from = Math.max(0, text.search(photo))
  const formats = formatsOf(text)
  const captionParts = captionPartsOf(text)
  const value: Partial<Photos> = {
    ...(amount?.certain ? countOf(amount) : {}),
    ...(mandatory === null ? {} : { mandatory }),
    ...(isWork && isInPrint(text) ? { mandatory: true } : {}),
    ...(formats.length > 0 ? { formats } : {}),
    ...sizesOf(isWork ? text : text.slice(Math.max(0, Math.min(from, (amount?.start ?? from) - 12) - 20))),
    ...(captionParts.length > 0 ? { captionParts } : {}),
  }
  return value
}

function membersOf(notice: NoticeText, sentence: Statement, isWork: boolean, isListed: boolean): Member {
  const misread = misreadNumbers(sentence.text, `${unit}|M|MB|dpi`)
  const text = withoutOthers(meantBy(sentence, misread))
  const from = Math.max(0, text.search(photo))
  const amount = isWork ? (groupCount(text) ?? aloneCount(text)) : photoCount(text)
  const mandatory = isWork ? null : demandOf(text, amount, isListed)
  const value = toldOf(text, amount, isWork, mandatory)
  const first = isWork && value.formats ? Math.min(from, text.search(formatNamed)) : from
  const said = Math.min(first, amount?.start ?? first)
  const start = sentence.start + text.slice(0, said).search(/[^,:]*$/)
  const doubts = damageOf(notice, sentence, amount, misread)
  const isSent = isOnlySent(text, value)
  const owner = sentence.owner ?? (isWork ? null : plainSortIn(text.slice(0, amount?.start ?? from)))
  const works = owner ?? (isSent ? null : worksAt(notice, sentence, amount?.start ?? from, isWork))
  const point = owner ?? (isSent ? null : kindOver(notice, sentence))
  return {
    start,
    end: sentence.end,
    value,
    doubts,
    subject: subjectOf(sentence, amount?.start ?? from),
    works,
    point,
    form: isWork ? formOf(notice, sentence) : null,
    isSent,
    isForAll: sentence.isOfAll === true || forAll.test(sentence.text),
    isForLine:
      amount === undefined && !sentence.text.includes(works ?? '-') && forTheirLine.test(sentence.text),
    isWork,
    isRow: !isWork && isRow(sentence.text),
    isPacked: listsPacked(sentence.text),
    asksNone: asksForNone(sentence),
    line: sentence.line,
  }
}

/** The words of a sentence with the numbers that letters were read for. */
function meantBy({ text }: Statement, misread: ReturnType<typeof misreadNumbers>): string {
  return misread.reduce((all, one) => all.slice(0, one.start) + one.meant + all.slice(one.end), text)
}

/** 其中展览项目报送现场照片10张: the part of the works that photos are asked of. */
const ofPart =
  /其中,?([一-鿿]{2,8}?(?:项目|类|组|作品|案例|成果))[须应需要]?(?:另)?(?:报送?|附|配|提[交供])[^,。;]*$/

/** The works that photos at a place go with or are themselves; 组照 and 单幅 are forms of a photo. */
function worksAt(notice: NoticeText, sentence: Statement, at: number, isWork: boolean): string | null {
  const form = isWork
    ? listedForm(notice, sentence)
    : (ofPart.exec(sentence.text.slice(0, at))?.[1] ?? jointKinds(sentence))
  if (form !== null) return form
  const near = kindAt(notice, sentence, at, at)
  if (near !== null) return near
  const subject = subjectOf(sentence, at)
  const called = workKindOf(notice, sentence, at, at)
  const kind = called !== null && /(?:组照|单[幅照]|组图)$/.test(called) ? null : called
  const own = isWork
    ? (/^(?:照片|图片|图文|影像|摄影)[类组]?$/.exec(sentence.line.heading)?.[0] ??
      calledPhotos(notice, sentence))
    : null
  return (isWork || !photo.test(kind ?? '') ? (kind ?? subject) : subject) ?? own ?? null
}

/** 3.组照 where the notice lists 组照 beside other kinds of works. */
function listedForm(notice: NoticeText, { text, line }: Statement): string | null {
  const form = /^[^一-鿿]{0,4}(组[照图]|图片故事|照片故事)/
  const name = (form.exec(text) ?? form.exec(line.heading))?.[1]
  return name !== undefined && kindsListed(notice).includes(name) ? name : null
}

/** 故事、手记须配照片2张: kinds that share what is said of their photos. */
function jointKinds({ text }: Statement): string | null {
  const list =
    /^[^一-鿿]{0,4}((?:[一-鿿]{2,8}[、和])+[一-鿿]{2,8}?)(?:作品)?(?:均|都)?[须应需要可]?(?:附|配|提供)/.exec(
      text,
    )?.[1]
  const names = list?.split(/[、和]/) ?? []
  return names.length > 1 && names.some((one) => namesWorkKind(one) || /..[类组]$/.test(one))
    ? (list ?? null)
    : null
}

/** 将案例、照片一并发送至邮箱: photos named among what is sent, and no more said of them. */
function isOnlySent(text: string, value: Partial<Photos>): boolean {
  return Object.keys(value).join() === 'mandatory' && isSentTogether(text)
}

function demandOf(text: string, amount: Amount | undefined, isListed: boolean): boolean | null {
  const isApart = /^(?:照片|图片)[^,。;:]{0,4}:?(?:须|应|要)?(?:另附|随附|必附|单附)/.test(text)
  if (isApart) return true
  if (!photo.test(text) && !amount) return null
  return mandatoryOf(text, amount) ?? (isListed && listedPhoto.test(text) ? true : null)
}

function damageOf(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount | undefined,
  misread: readonly { start: number; end: number; meant: string }[],
): Doubt[] {
  const lost = amount && amount.readings.length > 0 ? [{ ...amount, options: [...amount.readings] }] : []
  const wrong = misread.map((one) => ({ ...one, options: [one.meant] }))
  const rough = amount?.approx == null ? [] : [{ ...amount, options: ['min', 'max', 'approx'] }]
  const several = /(?:照片|图片)[^,。;\d]{0,2}(?:若干|(?<!总)数(?![量目字据码]))[张幅]?/.exec(sentence.text)
  const gone = /(?:不少于|不多于|不超过|不得少于|至少|最多)(?=[张幅](?:[,。;)]|$))/.exec(sentence.text)
  const blank = gone ? [{ start: gone.index, end: gone.index + gone[0].length + 1, options: [] }] : []
  const open = several ? [{ start: several.index, end: several.index + several[0].length, options: [] }] : []
  const placed = (code: 'damaged-number' | 'several-readings' | 'number-open') => (one: Damage) => {
    const span = notice.plain.spanOf(sentence.start + one.start, sentence.start + one.end)
    const seen = notice.plain.original.slice(span[0], span[1])
    return { kind: 'photos', code, values: { seen }, options: one.options, span } as const
  }
  return [
    ...[...wrong, ...lost, ...blank, ...brokenSizes(sentence.text)].map(placed('damaged-number')),
    ...rough.map(placed('several-readings')),
    ...open.map(placed('number-open')),
  ]
}

type Damage = { readonly start: number; readonly end: number; readonly options: readonly string[] }

function openOf(value: Photos, span: Doubt['span'], seen: string): Doubt[] {
  const asked = (code: 'size-unclear' | 'mandatory-unclear', options: readonly string[]): Doubt => {
    return { kind: 'photos', code, values: { seen }, options, span }
  }
  return [
    ...(value.reading === 'unclear' ? [asked('size-unclear', ['bytes', 'pixels', 'both'])] : []),
    ...(value.mandatory === false && value.min !== null
      ? [asked('mandatory-unclear', ['mandatory', 'optional'])]
      : []),
  ]
}
