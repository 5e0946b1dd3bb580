import { cellsOf } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { callsForPeople } from './persons.ts'
import { groupOfColumn, nameOfColumn, workOfColumn } from './works.ts'

/** A cell that is nothing but a number, with the words that bound it. */
export const cell =
  /^(?<sum>合计|共计?|总计)?(?<each>各|每(?:个[一-鿿]{1,6}?|[一-鿿]{1,2}?))?(?:一般|原则上)?(?:可?(?:自荐|推荐|报送|申报|选送|推[报选送]))?(?<bound>不(?:得|能|可)?(?:超过|少于|高于|低于|多于)|至[少多]|最[少多高低]|[上下]限|保底|限报?|≥|≤)?(?<a>[\d一二两三四五六七八九十]{1,3})(?:[-至到](?<b>\d{1,2}))?(?:[个件篇项名部组份幅例则户首条节门套张家封堂支款册本种道])?(?<tail>(?:及|\(含\))?(?:以上|以内|以下)|封顶|起)?(?<note>\([^()\d]{1,12}\)|\((?:含|其中)[^()]{1,12}\))?$/
/** A cell that bounds a number, in whatever words: 最多不超过4个, 不少于两篇. */
const bounded =
  /^(?:[各每][一-鿿]{0,6})?(?:原则上|一般)?(?:(?:最多|至多)?不(?:得|能)?(?:超过|少于|多于|低于|高于)|至[少多]|最[少多]) ?[\d一二两三四五六七八九十]{1,3} ?[个件篇项部幅份条首封堂支门本册套例名节]/
/** A cell that gives no number. */
export const none = /^(?:不(?:分配|限|作要求|设)|自愿[^\t]{0,4}|无|[-/])$/
/** Columns that count something else than cases. */
const otherColumn = new RegExp(
  oneOf([
    '(?<!推荐|推报|报送|申报|选送|选树)人数|(?:户|单位|[家校班])数(?![字据智码])',
    '^(?:在[职岗册编]|正式|现有|女)?(?:职工|员工|教职工)(?:队伍|规模|情况)?(?:\\([^()]*\\))?$',
    '(?:职工|会员|员工|教师|学生|企业|党员|人员)[一-鿿]{0,2}(?:总|人)?数(?![字据智码控学])|序号|电话|备注',
  ]),
)
/** 其中职工案例 counts cases. */
const ofPeople =
  /(?:职工|会员|员工|教师|学生|企业|党员)的?(?=[一-鿿]{0,4}(?:案例|作品|论文|故事|征文|稿件|项目|成果))/
/** And columns of what there is or was before, told against the one that allots. */
/** 组别 | 一等奖 | 二等奖: columns of prizes. */
const prizes =
  /^(?:[特一二三四]等奖?|[金银铜]奖|优[秀胜]奖|入围奖?|鼓励奖|特别奖|佳作奖)(?:\([^()]*\)|名?数量?)?$/
const before = /上年|上届|去年|往年|历年/
const standing =
  /现有|已有|原有|基数|已[一-鿿]|在[册编]|存量|数$|(?<!工匠|标兵|能手|之星|人物|人选|劳模|先进|典型|模范|集体|个人|项目|课题|团队|最美[一-鿿]{1,4}|优秀[一-鿿]{1,4})\([个家所名人]\)$/
const allotting = /名额|限额|限报|指标|任务|推荐|报送|申报|分配|控制数/
/** 班组数 | 案例数: a column that counts works, beside which one that counts bodies does not. */
const numberOfWorks =
  /^(?:应报|报送|推荐)?(?:案例|作品|论文|故事|征文|视频|项目|成果)(?:数量?|\([件篇个项]\))$|^[件篇]数$/
const works = /案例|作品|论文|故事|征文|视频|照片|项目|成果|总数|合计|数量/
/** A column that sums the others. */
export const summing = /^(?:合|总|小|共)计|^总数/

/** A cell of a row, empty ones as well, with its words and their place. */
export type Cell = { readonly text: string; readonly start: number; readonly end: number }

export function wordedCells(notice: NoticeText, line: Line): Cell[] {
  const people = callsForPeople(notice)
  return cellsOf(notice.text, line).map((at) => {
    const words = notice.text.slice(at.start, at.end)
    return { ...at, text: people ? words.replace(/^(\d{1,2})人$/, '$1名') : words }
  })
}

/** 由街道统一推荐，合计不超过6个: a clause that ends in a number, which no head does. */
const countsAtEnd = /[,;][^(),;]{0,12}\d[个件篇项名幅部]$/

/** 1部或1篇, 微视频2部、图文3篇: several numbers in one cell. */
const several =
  /^[一-鿿]{0,8}[\d一二两三四五六七八九十]{1,2}[个件篇项部幅份条首张组](?:或者?|和|及|、|,|\+)[一-鿿]{0,8}[\d一二两三四五六七八九十]{1,2}[个件篇项部幅份条首张组]/

/** What the columns of the table that a row is in are called. */
export function headOf(notice: NoticeText, line: Line): string[] {
  for (let index = line.index - 1; index >= 0 && index > line.index - 25; index -= 1) {
    const above = notice.lines[index]
    const cells = above ? wordedCells(notice, above).map((one) => one.text) : []
    if (cells.length < 2) return []
    const isRow = cells.some(
      (one) =>
        (/\d/.test(one) && cell.test(one)) ||
        bounded.test(one) ||
        several.test(one) ||
        /^\d{1,3}[月日次]/.test(one) ||
        countsAtEnd.test(one),
    )
    if (!isRow) return cells
  }
  return []
}

/** A column of bodies and people, of years gone by, or of what there is before the column that allots. */
export function countsElse(columns: readonly string[], index: number): boolean {
  const column = columns[index] ?? ''
  const isPart = column.startsWith('其中') && index > 0 && !countsElse(columns, index - 1)
  if (
    (!isPart && otherColumn.test(column.replace(ofPeople, ''))) ||
    before.test(column) ||
    prizes.test(column)
  )
    return true
  const years = columns.map((one) => Number(/20\d\d(?=年)/.exec(one)?.[0] ?? 0))
  if ((years[index] ?? 0) > 0 && (years[index] ?? 0) < Math.max(...years)) return true
  const kinds = columns.filter((one) => !one.startsWith('其中') && workOfColumn(one) !== null)
  if (summing.test(column) && kinds.length > 1) return true
  const allots = columns
    .slice(index + 1)
    .some((one) => (allotting.test(one) && !/合计|总数/.test(one)) || numberOfWorks.test(one))
  return allots && standing.test(column) && !allotting.test(column) && !works.test(column)
}

/** Heads that tell when, how often or how surely the numbers under them are, and no kind of works. */
const noKind =
  /[年月季]度?$|^其中|^第[一-鿿\d]{1,2}[批期轮次]|^(?:基[本础]|奖励|机动|调整|新增|增加|预备|备选|候补|参考|建议|要求|说明|备注|单位|地区|任务|指标|总[额量]?|[合小共]计|合数|全部|应报|实报|上限|下限|保底|最[多少高低]|至[多少]|不[多少])|[上下]限$|级$/

/** “最美家政人”事迹, 家政扶贫与劳务协作案例: what the head of a column of works may be made of. */
const headOfKind = /^[A-Z一-鿿“”《》]{1,16}(?:、[A-Z一-鿿“”《》]{1,10}){0,3}$/

/**
 * The kinds of works that the columns of a table are for: those told by their nouns, else the heads of two columns of
 * numbers and more, whatever they say (文字, 教具), where none of them counts something else.
 */
export function kindsOf(columns: readonly string[], numbered: ReadonlySet<number>): (string | null)[] {
  const known = columns.map((column) =>
    column.startsWith('其中') ? null : (workOfColumn(column) ?? groupOfColumn(column)),
  )
  const counting = columns.flatMap((column, index) =>
    numbered.has(index) && !countsElse(columns, index) && !summing.test(column) ? [nameOfColumn(column)] : [],
  )
  const areKinds =
    counting.length > 1 &&
    new Set(counting).size === counting.length &&
    counting.every((name) => headOfKind.test(name) && !noKind.test(name))
  if (!areKinds) return known
  return columns.map((column) => (counting.includes(nameOfColumn(column)) ? nameOfColumn(column) : null))
}
