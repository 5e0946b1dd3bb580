import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import { headingsOver, type Line } from '../outline.ts'
import type { BodyClass, ReadRule } from '../reading.ts'
import { rankOfOffice } from './addressees.ts'
import { classOfBody } from './quotaNames.ts'
import { classOfPart } from './quotaParts.ts'
import { eachMaySend } from './quotaValue.ts'
import { areApart, besideWork, groupOfColumn, workOfColumn } from './quotaWorks.ts'

const cell =
  /^(?<sum>合计|共计?|总计)?(?<each>各|每(?:个[一-鿿]{1,3}?|[一-鿿]{1,2}?))?(?<bound>不(?:得|能|可)?(?:超过|少于|高于|低于|多于)|至[少多]|最[少多高低]|[上下]限|保底|限报?|≥|≤)?(?<a>[\d一二两三四五六七八九十]{1,3})(?:-(?<b>\d{1,2}))?(?:个|件|篇|项|名|部|组|份|幅|例|则)?(?<tail>(?:及|\(含\))?(?:以上|以内|以下)|封顶|起)?(?<note>\([^()\d]{1,12}\)|\((?:含|其中)[^()]{1,12}\))?$/
/** Words over or under a table that make its numbers a floor or a cap. */
const listed = '(?:[上下本附]?表[中内]?|上述|以上|[所上下前]列|规定的?(?:名额|数量))'
const most = '不(?:得|能|可|应|准)?(?:超过?|多于|高于|突破)'
const least = '不(?:得|能|可|应)?(?:少于|低于)'
const headed = '(?:名额|数[量额目]?|分配|指标)'
const floors = new RegExp(
  `${listed}[^。\\n]{0,10}(?:最低|下限|底数|起点|上不封顶)|${least}${listed}|${headed}\\((?:${least}|下限|至少)\\)`,
)
const caps = new RegExp(
  `${listed}[^。\\n]{0,10}(?:最高|上限|最多|限额|不得突破|不得超)|${most}${listed}|${headed}\\((?:${most}|上限|至多|最多)\\)`,
)
/** And the head of a column, where its own cells say nothing else. */
const columnFloor = new RegExp(`下限|最低|最少|至少|${least}|≥`)
const columnCap = new RegExp(`上限|限额|限报|最[多高]|至多|${most}|以内|≤`)
/** A cell that gives no number. */
const none = /^(?:不(?:分配|限|作要求|设)|自愿[^\t]{0,4}|无|[-/])$/
/** Columns that count something else than cases. */
const otherColumn =
  /人数|职工|户数|(?:会员|员工|教师|学生|企业|党员|人员)[一-鿿]{0,2}(?:总|人)?数|单位数|[家校班]数|序号|电话|备注/
/** 其中职工案例 counts cases. */
const ofPeople =
  /(?:职工|会员|员工|教师|学生|企业|党员)的?(?=[一-鿿]{0,4}(?:案例|作品|论文|故事|征文|稿件|项目|成果))/
/** And columns of what there is or was before, told against the one that allots. */
const before = /上年|上届|去年|往年|历年/
const standing = /现有|已有|原有|基数|已[一-鿿]|在[册编]|存量|数$|\([个家所名人]\)$/
const allotting = /名额|限额|限报|指标|任务|推荐|报送|申报|分配|控制数/
const works = /案例|作品|论文|故事|征文|视频|照片|项目|成果|总数|合计|数量/
const heading = /名额|数量|限额|分配|指标|任务|推荐数|报送数|申报数|件数|篇数|数额|控制数/
/** A table of what is scored. */
const scored = /分值|评分|得分|分数|权重|评价|考核/
/** A column whose head tells what it counts. */
const counted = /\t[一-鿿]{2,8}\((?:个|件|篇|项|部|组|份|幅|门|例)\)/

/** Whether a sentence is a number in a row of bodies and numbers. */
export function isCell(rows: ReadonlySet<Line>, { text, line }: Sentence): boolean {
  return rows.has(line) && cell.test(text.trim())
}

/** The rows of a notice's tables of bodies and numbers. */
export function rowsOf(notice: NoticeText): ReadonlySet<Line> {
  return new Set(notice.lines.filter((line) => isRow(notice, line)))
}

/** Quotas laid out as a table of bodies and numbers, parted by tabs. */
export function tabledQuotas(notice: NoticeText, lines: ReadonlySet<Line>): ReadRule<'quota'>[] {
  const rows = [...lines]
  const ofCounties = rows.some((line) => /[县区](?:总工会)?\t/.test(notice.text.slice(line.start, line.end)))
  return rows.flatMap((line) => rowQuotas(notice, line, ofCounties ? 'county' : 'city'))
}

function isRow({ text, lines }: NoticeText, line: Line): boolean {
  const words = text.slice(line.start, line.end)
  if (!words.includes('\t')) return false
  if (scored.test(headingsOver(line).join(' '))) return false
  const above = lines
    .slice(Math.max(0, line.index - 25), line.index)
    .map((one) => text.slice(one.start, one.end))
  return (
    /[个件篇项名部组份幅](?:\t|$)/.test(words) ||
    heading.test(headingsOver(line).join(' ')) ||
    above.some((one) => heading.test(one) && !scored.test(one) && (one.includes('\t') || one.length < 30)) ||
    above.some((one) => one.includes('\t') && counted.test(one))
  )
}

/** 江州市 is a city, or of the rank of a county where counties and districts stand beside it. */
const town = /^[一-鿿]{2,4}市(?:总工会)?$/

function rowQuotas(notice: NoticeText, line: Line, rank: 'city' | 'county'): ReadRule<'quota'>[] {
  const cells = [...notice.text.slice(line.start, line.end).matchAll(/[^\t]+/g)]
  const around = notice.text.slice(Math.max(0, line.start - 300), line.end + 400)
  const columns = headOf(notice, line)
  const kinds = columns.map((column) => workOfColumn(column) ?? groupOfColumn(column))
  const isApart = areApart(kinds.flatMap((kind) => kind ?? []))
  const quotas = cells.flatMap((one, index) => {
    const part = partOf(notice, line, one, cells[0]?.[0].trim() ?? '')
    if (part.length > 0) return part
    const amount = cell.exec(one[0].trim())
    const isName = (words: string) =>
      /[一-鿿]/.test(words) && !cell.test(words) && !none.test(words) && !/^(?:序号|编号)$/.test(words)
    const at = cells.slice(0, index).findLastIndex((other) => isName(other[0].trim()))
    const label = cells[at]
    const column = columns[index]
    const follows = index - at > 1
    if (
      !amount ||
      !label ||
      /^(?:合|总|小|共)计|^总数/.test(label[0].trim()) ||
      countsElse(columns, index) ||
      isHonour(notice, line) ||
      label[0].trim().length > 24 ||
      (follows && !column)
    )
      return []
    const words = label[0].trim()
    const sort = town.test(words.split('、').at(-1) ?? '')
      ? rank
      : (rankOfOffice(notice, words) ?? classNamed(words, columns[at]) ?? 'other')
    const each = eachMaySend(sort, boundsOf(amount.groups ?? {}, around, column ?? ''))
    const value = isSum(amount.groups ?? {}) ? { ...each, scope: 'collective' as const } : each
    const work = isApart ? (kinds[index] ?? null) : null
    const appliesTo = work === null ? words : besideWork(words, work)
    const place = { start: line.start + label.index, end: line.start + one.index + one[0].length, appliesTo }
    return [found(notice, 'quotaTables', 'quota', value, place)]
  })
  return columns.filter(isBound).length < 2 ? quotas : withBounds(quotas)
}

/** A head that names a bound and nothing counted besides: 至少, 报送上限(篇). */
function isBound(column: string): boolean {
  const words = column.replaceAll(/\([^()]*\)|推荐|报送|申报|上报|选送|名额|数[量目额]?|件|篇|个|项/g, '')
  return [columnFloor, columnCap].some((one) => one.exec(words)?.[0] === words)
}

/** A column of floors beside one of caps (至少, 至多): the two numbers of a body are one quota. */
function withBounds(quotas: readonly ReadRule<'quota'>[]): ReadRule<'quota'>[] {
  return quotas.flatMap((one, index) => {
    const [last, next] = [quotas[index - 1], quotas[index + 1]]
    if (last && bounds(last, one)) return []
    if (!next || !bounds(one, next)) return [one]
    const { min, max } = { min: one.value.min ?? next.value.min, max: one.value.max ?? next.value.max }
    return [{ ...next, value: { ...next.value, min, max } }]
  })
}

/** Whether two numbers of one body are a floor and a cap, in whichever order. */
function bounds(one: ReadRule<'quota'>, other: ReadRule<'quota'>): boolean {
  const [low, high] = one.value.max === null ? [one, other] : [other, one]
  return (
    one.appliesTo === other.appliesTo &&
    low.value.max === null &&
    high.value.min === null &&
    (low.value.min ?? Number.POSITIVE_INFINITY) <= (high.value.max ?? 0)
  )
}

/** Whether a row or one beside it begins with the name of an award. */
function isHonour({ text, lines }: NoticeText, line: Line): boolean {
  const rows = lines.slice(Math.max(0, line.index - 6), line.index + 7)
  return rows.some(({ start, end }) => /^\s*(?:[一二三特]等|[^\t。]{1,8})奖\t/.test(text.slice(start, end)))
}

/** A column of bodies and people, of years gone by, or of what there is before the column that allots. */
function countsElse(columns: readonly string[], index: number): boolean {
  const column = columns[index] ?? ''
  if (otherColumn.test(column.replace(ofPeople, '')) || before.test(column)) return true
  const years = columns.map((one) => Number(/20\d\d(?=年)/.exec(one)?.[0] ?? 0))
  if ((years[index] ?? 0) > 0 && (years[index] ?? 0) < Math.max(...years)) return true
  if (/^(?:合|总|小|共)计/.test(column) && columns.filter((one) => workOfColumn(one) !== null).length > 1)
    return true
  const allots = columns.slice(index + 1).some((one) => allotting.test(one) && !/合计|总数/.test(one))
  return allots && standing.test(column) && !allotting.test(column) && !works.test(column)
}

/** The class of the last body of a row, else that of the head over it: 施工总承包特级 under 企业资质. */
function classNamed(words: string, head: string | undefined): BodyClass | null {
  return (
    classOfBody(words.split('、').at(-1) ?? '') ??
    classOfBody(/^企业|^学校|^医院|^街道|^乡镇/.exec(head ?? '')?.[0] ?? '')
  )
}

/** 合计6个, 6个(合并计算): what several send together. */
function isSum({ sum, note }: Partial<Record<string, string>>): boolean {
  return sum !== undefined || /合并|合计|共/.test(note ?? '')
}

/** 其中妇幼服务至少1个: a cell that notes a part of what its row may send. */
const noted =
  /^其中[:,]?(?<part>[一-鿿]{2,12}?)(?<bound>至少|不少于|不超过|至多)(?<a>\d{1,2})(?:个|件|篇|项|名|部)$/

function partOf(notice: NoticeText, line: Line, one: RegExpExecArray, words: string): ReadRule<'quota'>[] {
  const parts = noted.exec(one[0].trim())?.groups
  if (!parts) return []
  const part = parts['part'] ?? ''
  const sort = classOfPart(part) ?? classOfBody(words) ?? 'other'
  const bounds = boundsOf({ a: parts['a'], bound: parts['bound'] }, '', '')
  const start = line.start + one.index
  return [
    found(notice, 'quotaTables', 'quota', eachMaySend(sort, bounds), {
      start,
      end: start + one[0].length,
      appliesTo: part,
    }),
  ]
}

/** What the columns of the table that a row is in are called. */
function headOf({ text, lines }: NoticeText, line: Line): string[] {
  for (let index = line.index - 1; index >= 0 && index > line.index - 25; index -= 1) {
    const above = lines[index]
    const cells = above ? text.slice(above.start, above.end).split('\t') : []
    if (cells.length < 2) return []
    if (!cells.some((one) => /\d/.test(one) && cell.test(one.trim()))) return cells.map((one) => one.trim())
  }
  return []
}

/** What is said of one column by its name: 总数为上限,农村案例数为下限. */
function toldOf(around: string, column: string): { isFloor: boolean; isCap: boolean } | null {
  const name = column.replace(/\([^()]*\)/, '').replace(/^其中|数$/g, '')
  const said = around
    .split(/[,。;\n]/)
    .filter((words) => name.length > 1 && !words.includes('\t') && words.includes(name))
    .filter((words) => /[上下]限|最[高低]/.test(words))
  if (said.length === 0) return null
  const words = said.join()
  return { isFloor: /下限|最低/.test(words), isCap: /上限|最高/.test(words) }
}

function boundsOf(parts: Partial<Record<string, string>>, around: string, column: string) {
  const low = numeralOf(parts['a'] ?? '')
  const high = parts['b'] === undefined ? low : numeralOf(parts['b'])
  const own = `${parts['bound'] ?? ''}${parts['tail'] ?? ''}`
  const told = toldOf(around, column)
  const isTold = columnFloor.test(column) || columnCap.test(column)
  const isAlong = (words: RegExp, ofColumn: RegExp) =>
    (isTold ? ofColumn : words).test(isTold ? column : around)
  const isFloor =
    /少|低|下限|保底|≥|以上|起/.test(own) || (told ? told.isFloor : isAlong(floors, columnFloor))
  const isCap =
    /超|多|高|(?<!下)限|≤|内|以下|封顶/.test(own) || (told ? told.isCap : isAlong(caps, columnCap))
  return { min: isCap ? null : low, max: isFloor ? null : high }
}
