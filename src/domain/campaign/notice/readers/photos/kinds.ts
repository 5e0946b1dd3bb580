import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Doubt, RuleValues } from '../../reading.ts'
import { areSeveral, workNouns } from '../../workNames.ts'
import { numberedSort, ordinal } from '../clauseSorts.ts'
import { isOfDevice } from './forms.ts'

/** What one sentence says of photos. */
export type Member = {
  readonly start: number
  readonly end: number
  readonly line: Sentence['line']
  readonly value: Partial<RuleValues['photos']>
  readonly doubts: readonly Doubt[]
  /** The kind of work that it is said of, where it names one. */
  readonly subject: string | null
  /** The kind of works as the words around it call it. */
  readonly works: string | null
  /** The kind of works that its point is about, where others beside it are about others. */
  readonly point: string | null
  /** 单幅照片 or 组照, where it is said of photographs of one form. */
  readonly form: string | null
  /** Whether it only names photos among what is sent. */
  readonly isSent: boolean
  /** Whether it is said of all photos, whatever works they go with. */
  readonly isForAll: boolean
  /** Whether it is said of all photos that its line has told of before. */
  readonly isForLine: boolean
  /** Whether the photos are the works themselves. */
  readonly isWork: boolean
  /** Whether it is nothing but one sort of photos with its number. */
  readonly isRow: boolean
  /** Whether it lists what is packed together. */
  readonly isPacked: boolean
  /** Whether it says that no photos are asked for. */
  readonly asksNone: boolean
}

const kind =
  '(?:(?:案例|论文|故事|事例|事迹|项目|征文|摄影|成果|报告|工作法|操作法|散文|课例|教案|(?:典型|经验|创新|特色|先进)做法)(?:[组类]|材料)?|[甲乙丙丁A-D][组类])'
const works = `(?:[一-鿿]{0,4}?(?:${workNouns}|金点子|小改小革)|(?![各每另])[一-鿿]{2,4}类)`
/** 个人, 集体, 其他类: whose photos may be told apart, as the source of a pattern. */
export const owners = '个人|集体|团队|团体|单位|家庭|班组|其[他它余](?:类别|各类|类)'
const eachOf = '(?:每[篇个件份名位](?=[一-鿿]{2}))?(?![另并也还可同或均须应请该其本此每文]|各(?!类))'
const bearer = '[A-D一-鿿“”、]{2,30}?'
const encloses = '[须应需要]?(?:各|分别)?(?:附|配发?|提[交供]|报送|上报|(?<!申)报(?![名告道表材]))'
/** 农民合作社附, 每篇先进事迹须配发: what photos go with, by its name, and that they are handed in with it. */
export const givenWith = `${eachOf}(${bearer})${encloses}`
/** 农民合作社附图4张: so many photos by the name of what they go with. */
const giver = `(?:^|(?<=[,;]))${eachOf}${bearer}${encloses}[^,;。]{0,24}[照图影][^,;。]{0,24}[张幅](?:以[上内])?`
/** 第6类2至3张: a sort with its number. */
const ofSort = `(?:${numberedSort}|[一-鿿]{2,8}[类组])(?:案例|作品|材料)?[^,;。一-鿿]{0,2}(?:不[少超多][于过]|至少|最多)?${ordinal}[^,;。]{0,4}[张幅]`
const nextKind = new RegExp(
  oneOf([
    '(?<=\\))[、和与及,](?![一-鿿]{1,8}(?:照片?|图片?)\\()(?=[一-鿿]{2,10}\\()',
    `[,;](?=[^,;。]{0,6}${kind}[须应要需可另请还]*(?:附|配|提供|插))`,
    `[,;](?=${works}(?:每[篇个件则])?[须应要需可另请还]*(?:附|配|报|提[供交])[^,;。]{0,12}?[照图影])`,
    `(?<=${giver}),(?=${giver})`,
    `[,;](?=${ofSort})`,
    '(?<=格式),(?=(?:单(?:幅|照|张作品)|单张(?:照片|图片)(?=[^。]*组[照图]))[^,;。]{0,10}\\d)',
    '(?<=单[幅张][^,。;]{0,24})[,;](?=组[照图])',
    '(?<=^[一-鿿]{2,4}组[^;。]{2,60}),(?=[一-鿿]{2,4}组(?:作品|照片|投稿)?[^,;。]{0,8}(?:\\d|格式))',
    `(?<=(?<whose>${owners})[^,;。]{0,14}[照图影][^,;。]{0,8}[张幅][^,;。]{0,4})[,;](?=(?:先进|优秀|最美)?(?!\\k<whose>)(?:${owners})[^,;。]{0,14}[照图影])`,
  ]),
)
const labelled = new RegExp(`^[-·]*[^,。;:]{0,6}(${kind})[^,。;:]{0,2}:`)
const named = new RegExp(`(${kind})(?!名|类|主|中|里|内)[^,。;]{0,12}$`)

/**
 * What one clause or more of a sentence say; `isOfAll` where it closes clauses on several kinds of works, `owner` whose
 * photos it counts where others beside it count those of others.
 */
export type Statement = Sentence & { readonly isOfAll?: boolean; readonly owner?: string }

/** 项目须附照片4张，故事附生活照1张: a sentence on several kinds of works says several things. */
export function statementsOf(sentence: Sentence): Statement[] {
  const cut = sentence.text.search(nextKind)
  if (cut < 0) return [sentence]
  const rest = from(sentence, cut + 1)
  const behind = statementsOf(rest)
  const close = behind.length > 1 ? -1 : rest.text.search(closing)
  const [last, all] = close < 0 ? [behind] : [[upTo(rest, close)], from(rest, close + 1)]
  return [upTo(sentence, cut), ...last, ...(all ? [{ ...all, isOfAll: true }] : [])]
}

function upTo(sentence: Sentence, cut: number): Sentence {
  return { ...sentence, end: sentence.start + cut, text: sentence.text.slice(0, cut) }
}

function from(sentence: Sentence, cut: number): Sentence {
  return { ...sentence, start: sentence.start + cut, text: sentence.text.slice(cut) }
}

/** 故事附照片2张，以JPG格式单独打包: behind the number of the last kind, what says how all of them are to be. */
const closing =
  /(?<=^[^,;()]{0,30}[张幅](?:以[上内])?(?:\([^()]*\))?),(?=[^,;]{0,8}(?:格式|jpe?g|png|[横竖]版|每张|均|单[张幅])|(?:照片|图片)(?:[^,;\d]{2,16}(?:,|$)|[^,;]{0,4}(?:像素|分辨率|大小|尺寸|格式|[长短]边)))/i

/** 照片一律为原图, 以上照片均须注明时间: what holds for the photos of every kind of works. */
export const forAll =
  /^(?:所有|全部|上述|以上|各类)[^,。;]{0,4}(?:照片|图片)|^各类[^,。;\d]{0,12}[照图]|^[一-鿿]{0,6}?(?:照片|图片)[^,。;\d]{0,4}(?:一律|均|统一|都)/

/** 综合类提供照片6张，机制类提供照片3张；照片为JPG格式: what goes on about photos without saying whose. */
export const forTheirLine =
  /^(?:照片|图片)(?:均|一律|统一|须|应|要|需|请)?(?:为(?!辅)|采用|使用|保存|像素|分辨率|大小|格式|尺寸|清晰|[长短]边|[单每]张|[:不])/

/** The kind of works that photos at a place go with, where the sentence, its label or its heading names one. */
export function subjectOf({ text, line, headings }: Sentence, from: number): string | null {
  const before = text.slice(Math.max(0, from - 30), from)
  const label = labelled.exec(`${line.heading}:`)?.[1] ?? labelled.exec(text)?.[1]
  return named.exec(before)?.[1] ?? label ?? new RegExp(`(${kind})$`).exec(headings.at(-1) ?? '')?.[1] ?? null
}

/**
 * What is said of one kind of works belongs together; what names none belongs to the first. Photos that are works are
 * apart from those that go with a text, and so are those of two points that demand different numbers.
 */
export function groupsOf(members: readonly Member[]): Member[][] {
  const groups: Member[][] = []
  const ofSome = members.filter(({ isForAll }) => !isForAll)
  for (const member of [...ofSome, ...members.filter(({ isForAll }) => isForAll)]) {
    const own = ownGroup(groups, member)
    const alike = groups.filter(([first]) => first?.isWork === member.isWork)
    const ofLine = alike.filter((group) => group.some(({ line }) => line === member.line))
    const all = member.isForAll ? alike : member.isForLine ? ofLine : []
    if (isOfOthersOnly(groups, member)) continue
    if (all.length > 1) for (const group of all) group.push(member)
    else if (own) own.push(member)
    else groups.push([member])
  }
  return groups
}

/** 绘画作品以照片报送，JPG格式 in a point of its own: how the works of a point are shown, and nothing of the photos of others. */
function isOfOthersOnly(
  groups: readonly Member[][],
  { value, works, point, isWork, isForAll }: Member,
): boolean {
  const demands = value.min !== undefined || value.max !== undefined || value.mandatory !== undefined
  if (demands || isWork || isForAll || point === null || works !== point) return false
  const others = groups.flat().filter((one) => one.point !== null)
  return others.length > 0 && others.every((one) => one.works !== null && areSeveral([one.works, works]))
}

function ownGroup(groups: readonly Member[][], member: Member): Member[] | undefined {
  const { min, max, mandatory } = member.value
  if (member.isSent && groups[0]) return groups[0]
  const demands = min !== undefined || max !== undefined || mandatory !== undefined
  const alike = groups.filter(([first]) => first?.isWork === member.isWork)
  const [first] = alike
  if (!first) return demands || member.isWork ? undefined : groups[0]
  const named = alike.find((group) => isOfSameWorks(group, member))
  const isApart = demands || (member.isWork && (member.point ?? member.form) !== null)
  const isOfOthers = member.works !== null && (worksOf(first) !== null || isOfDevice(member))
  const own = named ?? (isApart && isOfOthers ? undefined : first)
  if (!own?.some((one) => isAnotherDemand(one, member))) return own
  return alike.find((group) => group !== own && !group.some((one) => isAnotherDemand(one, member)))
}

/** How many photos the rows of one line want together: 工作照1张；生活照2张. */
export function rowsOf(members: readonly Member[]): Partial<RuleValues['photos']> {
  const rows = members.filter((one) => one.isRow && one.line === members[0]?.line)
  const sum = rows.reduce((all, { value }) => all + (value.min ?? Number.NaN), 0)
  return rows.length > 1 && !Number.isNaN(sum) ? { min: sum, max: sum } : {}
}

function worksOf(group: readonly Member[]): string | null {
  return group.find(({ works }) => works !== null)?.works ?? null
}

/** Whether photos go with the works of a group; what names none goes on about the last of its line. */
function isOfSameWorks(group: readonly Member[], { works, line }: Member): boolean {
  const theirs = worksOf(group)
  if (works === null) return group.at(-1)?.line === line
  return theirs !== null && !areSeveral([works, theirs])
}

/** Points or lines under two headings that stand beside each other: 照片 of the people, 配图 of the stories. */
function areOfTwoHeadings({ parent: one }: Member['line'], { parent: other }: Member['line']): boolean {
  return one !== null && other !== null && one !== other && one.parent !== other && other.parent !== one
}

function isCounted({ min, max }: Member['value']): boolean {
  return typeof min === 'number' || typeof max === 'number'
}

/** 照片3张 in one point and 照片1张 in the next are asked for different things. */
function isAnotherDemand(one: Member, other: Member): boolean {
  if (one.line === other.line) return false
  const differ = (a: number | null | undefined, b: number | null | undefined) =>
    typeof a === 'number' && typeof b === 'number' && a !== b
  const [mine, theirs] = [one.value, other.value]
  const isApart = (one.line.mark && other.line.mark) || mine.mandatory !== theirs.mandatory
  if (areOfTwoHeadings(one.line, other.line) && isCounted(mine) && isCounted(theirs))
    return mine.min !== theirs.min || mine.max !== theirs.max
  return isApart && differ(mine.min, theirs.min) && differ(mine.max, theirs.max)
}
