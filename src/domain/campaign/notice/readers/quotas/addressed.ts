import { handsIn } from '../../handingIn.ts'
import { callersLines, type NoticeText, type Sentence } from '../../noticeText.ts'
import type { BodyClass } from '../../reading.ts'
import { belowIssuer, isOfAssociation, ownOffice, rankOfOffice } from '../addressees.ts'
import { isOwnName } from '../bodyRanks.ts'
import type { Body } from './breaths.ts'
import { classOfBody } from './names.ts'
import { groupIn } from './shares.ts'

/** 运营分会 is of the class of 各直属分会, where the notice calls on them so; 每园 is a 幼儿园 where it speaks of them. */
export function asAddressed(notice: NoticeText, body: Body): Body {
  const { head, text } = notice
  if (body.class === 'zone' && /(?<![发业区技创流])园$/.test(body.label) && text.includes('幼儿园'))
    return { ...body, class: 'school' }
  const rank =
    rankOfOffice(notice, body.label) ??
    (body.class === 'county' && body.start === body.from ? ownOffice(notice, body.label) : null)
  if (rank !== null) return { ...body, class: rank }
  const isBranch = /(?:分会|专业委员会)$/.test(body.label)
  if (/^[一-鿿]{0,2}分院$/.test(body.label) && isOfInstitute(notice)) return { ...body, class: 'grassroots' }
  if (isBranch && isOfAssociation(notice)) return { ...body, class: 'association' }
  if (!head.addressees) return body
  const called = text.slice(head.addressees.start, head.addressees.end).split(/[、,](?![^(]*\))/)
  if (isUnit.test(body.label)) return { ...body, class: unitCalled(called, body) ?? body.class }
  const house = /(?:^|每)([站所队社团台馆院室厂店场])$/.exec(body.label)?.[1]
  const sort = house === undefined ? null : classCalled(called, house)
  if (sort !== null) return { ...body, class: sort }
  const isOneOffice = body.class === 'department' && (isOffice.test(body.label) || isCourt.test(body.label))
  const isOwnKind =
    body.class === 'grassroots' ||
    body.class === 'other' ||
    isOneOffice ||
    /^分局$|分会$|孵化园$/.test(body.label)
  const isShort = body.label.length < 3 && !isOnlyOne(called, body.label)
  if (!isOwnKind || isShort) return body
  const namesake =
    called.find((one) => one.endsWith(body.label)) ??
    called.find((one) => one.replaceAll('各', '').endsWith(body.label.replaceAll('各', ''))) ??
    called.find((one) => isOneOffice && isOfPlaces(one, body.label)) ??
    called.find(
      (one) =>
        !isOneOffice &&
        !/(?:工会|单位|部门|组织|企业|公司|支部)$/.test(one) &&
        one.endsWith(body.label.slice(-2)),
    )
  return { ...body, class: (namesake ? classOfBody(namesake) : null) ?? body.class }
}

/** 分院 of a design institute or a hospital is no school. */
const isOfInstitute = (notice: NoticeText) =>
  callersLines(notice).some(({ start, end }) =>
    /(?:设计|研究|勘[察测]|科学|检[测验]|规划|工程|医)院(?:工会|党委|团委)?$/.test(
      notice.text.slice(start, end).trim(),
    ),
  )

/** 大队 is each of 各消防救援大队 where nothing else is called so. */
function isOnlyOne(called: readonly string[], label: string): boolean {
  return /[队站所局院馆团]$/.test(label) && called.filter((one) => one.endsWith(label)).length === 1
}

/** 市网信办 is each of 各市网信办 where the notice calls on them so. */
const isOffice = /^[省市县区旗镇州][一-鿿]{1,10}(?:局|委|办|部|处|厅|中心|会|联)$/

/** 法院 of 各县人民法院. */
const isCourt = /^(?:人民)?(?:法院|检察院)$/

/** 区委网信办 is one of 各县(市、区)委网信办. */
function isOfPlaces(called: string, office: string): boolean {
  return (
    /^[县区旗镇]/.test(office) &&
    /^各/.test(called) &&
    called.slice(1, 10).includes(office[0] ?? '') &&
    called.endsWith(office.slice(1))
  )
}

/** 每站, 每所: the class of the only addressee whose name ends so (各高校广播站, 各司法所). */
function classCalled(called: readonly string[], house: string): BodyClass | null {
  const names = called.map((one) => one.replace(/:$/, ''))
  const [only, other] = names.filter((one) => one.endsWith(house))
  return only && other === undefined ? classOfBody(only) : null
}

/** 单位, 党员200名以上的单位, 其他成员单位: bodies called by nothing of their own. */
const isUnit = /^(?:.*的|其[他余它]|有关|相关)?(?:成员)?单位$/

/** The class of the only addressee that is called so (市直各单位党组织, 市安委会各成员单位). */
function unitCalled(called: readonly string[], { label, class: sort }: Body): BodyClass | null {
  const isMember = label.endsWith('成员单位')
  if (!isMember && sort !== 'grassroots') return null
  const noun = isMember ? /成员单位/ : /(?<!属|有关|相关)单位/
  const [only, other] = called.filter((one) => noun.test(one))
  return only && other === undefined ? classOfBody(only.replace(/:$/, '')) : null
}

/** 各地、各单位: the places named before other bodies have the same number. */
export function placesBefore(
  notice: NoticeText,
  text: string,
  { bodies, from }: { readonly bodies: readonly Body[]; readonly from: number },
): Body[][] {
  const first = bodies[0]
  const at = first ? /各地[、和及与]?$/.exec(text.slice(from, first.start))?.index : undefined
  const rank = first && at !== undefined ? belowIssuer(notice, '各地') : null
  if (!first || !rank) return []
  const start = from + (at ?? 0)
  return [[{ class: rank, start, from: start + 1, end: start + 2, label: '地', condition: null }]]
}

/** 基层医疗组由各县卫生健康委推荐: a group of its own, whoever sends. */
const groupAtHead = /^((?![各每])[一-鿿]{2,8}组)由[各每]/

/** The group that a line begins with: 教师组　以团队为单位申报…. */
export function groupOf({ text }: NoticeText, { line, text: words }: Sentence): string | null {
  const own = groupAtHead.exec(words)?.[1]
  if (own !== undefined) return own
  const begins = text.slice(line.wordsAt, line.wordsAt + 12)
  const group = groupIn(begins)
  return group !== null && begins.startsWith(group) ? group : null
}

/** 每个省级单位, 各省: whom an office of the nation tells a number, and none of a province or below. */
const everyProvince = new RegExp(
  `(?:每个?省(?:级单位|份)?|各省级单位)(?:${handsIn}|限|只|可|最|至|不|报)[^,;。]{0,16}$`,
)

/** (省里要求6月底前上报,每市限|5篇): what the superior has set stands in a bracket. */
const setAbove = /\((?:省|国家|全国|上级|总[公会部])[一-鿿]{0,6}(?:要求|规定|明确|下达|限定|通知)[^()]*$/

const asked = /([一-鿿]{2}(?:[部委局厅办会]|公司))要求[各每][^,;。]*$/

/** 组织部要求各街道报3个: a number that another office than the one that calls sets for it and its like. */
export function isOfOther(notice: NoticeText, before: string): boolean {
  if (setAbove.test(before)) return true
  if (everyProvince.test(before) && isBelowNation(notice)) return true
  const office = asked.exec(before)?.[1]
  if (office === undefined || /[我本]/.test(office) || !notice.zones.includes('close')) return false
  return !callersLines(notice).some(({ start, end }) => {
    const caller = notice.text.slice(start, end)
    return caller.includes(office) || isOwnName(office, caller.trim())
  })
}

/** Whether who calls is of a province or of a place in it. */
function isBelowNation(notice: NoticeText): boolean {
  return callersLines(notice).some(({ start, end }) =>
    /^[一-鿿]{2,4}?(?:省|市|县|区|州)(?!属|直|级)/.test(notice.text.slice(start, end)),
  )
}
