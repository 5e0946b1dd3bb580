import type { NoticeText } from '../../noticeText.ts'
import type { BodyClass } from '../../reading.ts'
import { rankOfOffice } from '../addressees.ts'
import { asAddressed } from './addressed.ts'
import { conditionIn } from './conditions.ts'
import { classOfBody, labelOf } from './names.ts'

/** What parts the bodies of a row; a bracket in a name does not. */
const apart = /、(?![^(]*\))/

/** 职工百万人以上的市总工会: which of the bodies it is tells nothing of what they are. */
function withoutSize(words: string): string {
  const size = conditionIn(words)
  const noun = size === null ? '' : (words.split(`${size}的`)[1] ?? '')
  return noun === '' ? words : /^[各每有其]/.test(noun) ? noun : `各${noun}`
}

/** 江州市 is a city, or of the rank of a county where counties and districts stand beside it; so is its office. */
const town = /^(?!其[他余它])[一-鿿]{2,4}(?:市|州|盟|地区)(?:总工会)?$/
const office = /^[一-鿿]{2,3}市[一-鿿]{2,5}[室局委办站]$/

/** 江海市机械工会 beside 其他各市机械工会: an office is of the class of those of its name of all other places. */
function ofNamesakes({ text }: NoticeText, name: string): BodyClass | null {
  const [, sign = '', office = ''] = /^[一-鿿]{2,4}?([市县区州旗])([一-鿿]{2,12})$/.exec(name) ?? []
  const others = ['各', '其他', '其余', '其它', '各设区', '其他设区'].map((all) => all + sign + office)
  return office !== '' && classOfBody(name) !== 'zone' && others.some((one) => text.includes(one))
    ? classOfBody(`各${sign}${office}`)
    : null
}

/** The class of a row of a table of numbers, by its last body. */
export function classOfRow(
  notice: NoticeText,
  words: string,
  head: string | undefined,
  rank: 'city' | 'county',
): BodyClass {
  const told = withoutSize(words)
  const last = told.split(apart).at(-1) ?? ''
  if (town.test(last)) return rank
  const namesake = ofNamesakes(notice, last)
  if (namesake !== null) return namesake
  const sort = rankOfOffice(notice, last) ?? classNamed(told, head) ?? (office.test(last) ? rank : 'other')
  return sort === 'grassroots' || sort === 'other' ? called(notice, last, sort) : sort
}

/** 各文化站 is of the class of 各乡镇综合文化站, where the notice calls on them so. */
function called(notice: NoticeText, name: string, sort: BodyClass): BodyClass {
  const label = labelOf(name)
  return asAddressed(notice, { class: sort, label, start: 0, from: 0, end: label.length, condition: null })
    .class
}

/** The class of the first body of a row where it tells whose all are (局属高中、职业学校), of the last one, else that of the head over it: 施工总承包特级 under 企业资质. */
export function classNamed(words: string, head: string | undefined): BodyClass | null {
  const [first = '', ...others] = words.split(apart)
  const isTold =
    /^各?(?:[局校厅院直部委]属|[省市县区州]直?属)/.test(first) &&
    !others.some((other) => /各|属|直/.test(other))
  return (
    classOfBody(isTold ? first : (others.at(-1) ?? first)) ?? classOfBody(first) ?? classOfHead(head ?? '')
  )
}

/** 系部, 企业资质: the head of a column of bodies that tells what all of them are; 单位 and 部门 do not. */
export function classOfHead(head: string): BodyClass | null {
  const sort = /^(?:企业|学校|医院|街道|乡镇|院系|系部|学院)/.exec(head)?.[0] ?? head
  if (/^[^()]*(?:单位|部门|地区|区域|片区|名称|主体|对象|系统|渠道|类别|类型|项目|内容)/.test(sort))
    return null
  return classOfBody(/^(?:院系|系部)$/.test(sort) ? '各院系' : sort)
}

/** 东海市 before 云州市质量协会: a place alone has the office of the one behind it. */
const place = /^(?![各每])[一-鿿]{2,4}[市县区旗州]$/

/** 省直单位、省属企业: bodies of several classes in a row have its number each; a row that names one alone is one. */
export function sharersOf(words: string, sort: BodyClass): readonly BodyClass[] {
  const pieces = words.split(/[、和及与](?![^(]*\))/)
  const named = pieces.filter((piece, index) => index === pieces.length - 1 || !place.test(piece))
  if (pieces.length > 1 && named.length === 1) return [sort]
  const classes = pieces.map((piece) => classOfBody(piece))
  const isEach = classes.length > 1 && classes.at(-1) === sort
  const known = classes.flatMap((one) => one ?? [])
  return isEach && known.length === classes.length ? [...new Set(known)] : [sort]
}
