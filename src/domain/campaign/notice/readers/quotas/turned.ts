import { handsIn } from '../../handingIn.ts'
import { found, type NoticeText, type Sentence } from '../../noticeText.ts'
import type { BodyClass, ReadRule } from '../../reading.ts'
import { rankOfOffice } from '../addressees.ts'
import { numbersIn } from './bounds.ts'
import { classOfBody } from './names.ts'
import { isUpheld } from './underHeadings.ts'
import { eachMaySend } from './value.ts'
import { allotted, sending } from './wordings.ts'

/** What may stand before a number that heads its bodies: 可推荐|5个. */
const before = new RegExp(
  `^(?:名额|可以?|各|每[一-鿿]{1,2}|限|须|应)*(?:${handsIn}|报|送)?(?:案例|作品)?(?:名额|数量)?(?:为|的)?$`,
)
/** And between it and its bodies: 的单位有:, 的(6所):. */
const behind =
  /^(?:案例|作品|名额)?(?:的?(?:单位|地区|[市县区镇乡校]|县区|县市区?|市县|学校|高校|部门|省份|企业|支部)(?:有|包括)?)?(?:\([^()]{1,8}\))?:/
const name = /^(?:\([^()]{1,8}\)|[^、,;:。\d()《》“”]){2,16}$/

/** Quotas of lists that begin with the number: 推荐5个：北岭、南屏. */
export function turnedQuotas(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'quota'>[] {
  return sentences.flatMap((sentence) => {
    const { text, headings } = sentence
    if (!text.includes(':') || text.length > 300 || isUpheld(sentence)) return []
    if (![text, ...headings].some((words) => sending.test(words) || allotted.test(words))) return []
    return text.split(';').flatMap((clause, index, all) => {
      const at = all.slice(0, index).join(';').length + (index > 0 ? 1 : 0)
      return clauseQuotas(notice, clause, sentence.start + at)
    })
  })
}

function clauseQuotas(notice: NoticeText, clause: string, from: number): ReadRule<'quota'>[] {
  const [amount] = numbersIn(clause)
  if (
    !amount ||
    !before.test(clause.slice(0, amount.start)) ||
    /[名家户]/.test(clause.slice(amount.start, amount.end))
  )
    return []
  const lead = behind.exec(clause.slice(amount.end))?.[0]
  if (lead === undefined) return []
  const listed = clause.slice(amount.end + lead.length)
  const names = listed.replace(/等?[.。]?$/, '').split(/[、和及]/)
  if (!names.every((one) => name.test(one))) return []
  const classes = names.map((one) => rankOfOffice(notice, one) ?? classOfBody(one))
  const sort: BodyClass = classes.find((one) => one !== null) ?? 'other'
  const { min, max, exact } = amount
  const value = eachMaySend(sort, { min: exact ?? min, max: exact ?? max })
  const place = { start: from, end: from + clause.length, appliesTo: listed }
  return [found(notice, 'quotaTurned', 'quota', value, place)]
}
