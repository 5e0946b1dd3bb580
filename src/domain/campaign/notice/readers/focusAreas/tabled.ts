import { cellsOf, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'

/** The column of a table that names points or categories; the more telling ones first. */
const columns: readonly RegExp[] = [
  /^(?:案例|作品|成果|论文|稿件|故事|征集|征文|申报|参赛|项目|活动|参评|投稿|推荐|研究|选题|主题|重点)?(?:类别|类型|主题|专题|选题|方向|领域|赛道|板块|单元|组别|题材|体裁|形式|种类)(?:名称|方向|分类)?$/,
  /^(?:征集|征文|案例|作品|选题)内容$|^(?:类别|选题|参考)?(?:题目|课题)(?:名称)?$/,
]
const number = /^(?:[\d.、()]{1,4}|[一二三四五六七八九十]{1,2})$/
const sum = /^(?:合计|总计|共计|小计|备注|注)/

/** 类别：摄影　名额：3件, line by line: what each says of its kind is no part of the name. */
const keyed =
  /^(?:作品|案例|参赛|征集)?(?:类别|类型|主题|专题|方向|领域|赛道|板块|组别|项目)[一二三四五六七八九\d]?:([^:,;。\t]{2,20}?)(?:[,;\t(]|(?=(?:名额|数量|限额|件数|篇数)[:(])|[(])/

/** The names of lines that each begin with the word for points. */
export function keyedAt(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  const names = lines.flatMap(({ wordsAt, end }) => {
    const found = keyed.exec(notice.text.slice(wordsAt, end))
    const name = found?.[1]
    if (!found || !name) return []
    const start = wordsAt + found[0].indexOf(name)
    return [{ start, end: start + name.length }]
  })
  return names.length >= 2 ? names : []
}

/** 序号 类别 说明 over 1 绿色施工 …: the names in the column for them. */
export function tabledAt(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  const rows = lines
    .map((line) => cellsOf(notice.text, line))
    .filter((cells) => cells.length > 1)
    .slice(0, 40)
  const [head, ...below] = rows
  if (!head || below.length < 2) return []
  const printed = head.map(({ start, end }) => notice.text.slice(start, end))
  const column = columns
    .map((called) => printed.findIndex((cell) => called.test(cell)))
    .find((index) => index >= 0)
  if (column === undefined) return []
  const names = below.flatMap((cells) => cells[column] ?? []).filter(({ start, end }) => end > start)
  const words = names.map(({ start, end }) => notice.text.slice(start, end))
  const kept = names.filter(
    (_, index) => !sum.test(words[index] ?? '') && words.indexOf(words[index] ?? '') === index,
  )
  const isNamed = kept.every(({ start, end }) => {
    const name = notice.text.slice(start, end)
    return name.length >= 2 && name.length <= 30 && !number.test(name) && !/[:□☑]/.test(name)
  })
  return kept.length >= 2 && isNamed ? kept : []
}

const told = /内容|说明|要点|重点|参考|释义/
/** Columns of tables that tell who sends how many, what is scored or when. */
const ofOther = /单位|学校|地区|县|市|奖|分值|权重|标准|要求|时间|日期|步骤|阶段|姓名|电话/

/** 请从以下清单中选题。 over a table: what its column of topics is for. */
const choosing =
  /(?:[以如]下|下列|下表|附表|表中|清单|目录|参考表)[^,。;:]{0,10}(?:选|报|写|撰|征集|申报)|(?:选题|题目|方向|主题)[^,。;:]{0,8}(?:如下|见下表|见表)/

/** 序号 征集方向 重点内容 under no heading for them: a table in the text whose columns name points and tell what is in them, or over which a line says that one is to choose. */
export function looseTable(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  const head = lines.findIndex((line, index) => {
    const over = lines[index - 1]
    const isChosen = over !== undefined && choosing.test(notice.text.slice(over.start, over.end))
    const cells = cellsOf(notice.text, line).map(({ start, end }) => notice.text.slice(start, end))
    const called = isChosen ? columns : columns.slice(0, 1)
    const named = cells.findIndex((cell) => called.some((column) => column.test(cell)))
    return (
      named >= 0 &&
      (isChosen ||
        (!cells.some((cell) => ofOther.test(cell)) &&
          cells.some((cell, at) => at > named && told.test(cell))))
    )
  })
  if (head < 0) return []
  const end = lines.findIndex(
    ({ start, end: to }, at) => at > head && !notice.text.slice(start, to).includes('\t'),
  )
  return tabledAt(notice, lines.slice(head, end < 0 ? lines.length : end))
}

const size = /\d(?:字|[个件篇幅部项份组张]|分钟|MB?|%)|[一二两三四五六七八九十][个件篇幅部项份组张]/

/** 调研报告 5000字以内 5篇: rows without a head under a heading for kinds, each a name before its sizes. */
export function sizedRows(text: string, lines: readonly Line[]): Stretch[] {
  const rows = lines.filter(({ start, end }) => end > start).map((line) => cellsOf(text, line))
  const isSized = ([name, ...sizes]: readonly Stretch[]) =>
    name !== undefined &&
    /^[一-鿿“”]{2,12}$/.test(text.slice(name.start, name.end)) &&
    sizes.some(({ start, end }) => size.test(text.slice(start, end)))
  const past = rows.findIndex((cells) => !isSized(cells))
  const names = (past < 0 ? rows : rows.slice(0, past)).flatMap(([name]) => name ?? [])
  return names.length >= 2 && !sum.test(text.slice(names[0]?.start, names[0]?.end)) ? names : []
}
