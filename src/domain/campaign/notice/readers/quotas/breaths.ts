import { gathers, makes } from '../../handingIn.ts'
import type { BodyClass } from '../../reading.ts'

/** A body that a quota is for, where it stands, what it is called, and the condition it is under (职工1000人以上). */
export type Body = {
  readonly class: BodyClass
  /** Where its words begin, with 各 and 每; its label begins at `from`. */
  readonly start: number
  readonly from: number
  readonly label: string
  /** Where the label ends in the sentence. */
  readonly end: number
  readonly condition: string | null
}

/** 各镇按所辖学校数的50%推荐,: a body that has a share of its own. */
const sharedOut = /^[^,;:]{2,24}?(?:\d%|百分之[一-十]{1,3}|[一-十]成)[^,;:\d]{0,10},(?!但|且|最|不|每|原则)/

/** 各单位要严格把关,, 各科组织,, 各区不限名额,: a body whose clause is over has been told something of its own. */
function hasActed(words: string, end: number): boolean {
  return /^[^,;:\d]{0,12}(?<![推选申汇])(?:报|送|交)(?:至|到|给)?(?!送)[^,;:、\d各每]{1,12}[会局委部办室处校司院科团],|^(?:[、和及与](?:\([^()]*\)|[^,;:、和及与\d()]){2,12}?)*(?:要|应|须|务必|需|可)[^,;:、\d]{2,16}[,;]|^(?:报送|推荐|申报|上报)?的?[^,;:、\d]{0,8}不得?(?:超过|突破|多于|少于)[^,;:\d]{0,6}(?:[上下附本]表|附件|名额|规定|所列)[^,;:\d]{0,8}[,;]|^[^,;:\d]{0,24}(?:见|按照?|详见)(?:[上下附本]表|附[件表]|表)[^,;:]{0,8}[,;]|^[^,;:、]{0,20}(?:组织|动员|发动|宣传|落实|实施)[,;]|^(?:(?:数量|名额)?不限|不设|不作|自定|自愿)[^,;:、\d]{0,8}[,;]/.test(
    words.slice(end),
  )
}

/** 各项目部:合同额1亿元以上的项目: what stands behind a body under a condition is a sort of its works or parts. */
function isSizeOf({ class: sort, condition }: Body, between: string): boolean {
  return sort === 'other' && condition !== null && /^:(?:凡|其中)?$/.test(between)
}

/** 示范县、示范区所在的市: what tells which places are meant sends nothing. */
function withoutWhere(words: string, bodies: readonly Body[]): readonly Body[] {
  const at = bodies.findIndex(({ label }) => /所在地?的?[一-鿿()、]{1,8}$/.test(label))
  const place = bodies[at]
  if (place === undefined) return bodies
  return bodies.filter(({ start, end }, index) => {
    return index >= at || /[,;:各每]/.test(words.slice(start, start + 1) + words.slice(end, place.start))
  })
}

/** Bodies joined by 、 和 及 share a number; those parted by a comma are of another breath. */
export function together(words: string, told: readonly Body[], said: string): Body[] {
  const named = withoutWhere(words, told)
  const opened = words.search(/(?:名额|数量|指标|分配|数|如下)[为是]?:/)
  const listed = opened < 0 ? [] : named.filter(({ start }) => start > opened)
  const bodies = listed.length > 0 ? listed : named
  const clear = ({ start, end }: Body) =>
    /^(?:[·\-.]*)(?:请|其中)?(?:各|每|所有|全体|一个|单个|同一)/.test(words.slice(start)) &&
    !sharedOut.test(said.slice(end)) &&
    !hasActed(said, end)
  const nearest = bodies.at(-1)
  const isEach = nearest !== undefined && /^[每各]/.test(words.slice(nearest.end))
  const plainest = isEach ? nearest : (bodies.findLast(clear) ?? nearest)
  const last = nearest?.class === plainest?.class ? nearest : plainest
  if (!last) return []
  if (nearest && nearest !== last && isSizeOf(nearest, words.slice(last.end, nearest.start)))
    return [{ ...nearest, class: last.class }]
  const sharing = bodies.filter((body) => {
    if (body === last) return true
    const [one, other] = body.start < last.start ? [body, last] : [last, body]
    const between = words.slice(one.start, other.start)
    if (/[:;%-]|百分之|\([^()]*$/.test(between)) return false
    if (last.class === 'individual' && body.class !== 'individual' && between.includes(',')) return false
    return (
      !between.includes(',') ||
      (body.start < last.start &&
        last === plainest &&
        clear(body) &&
        /[会位业司校织门委局院区馆]$/.test(body.label))
    )
  })
  return sizedAlike(words, sharing)
}

/** 驻外项目|人员二十人以下, 科室|人数在20人以下: a size with whose it is before it, and no noun of theirs behind. */
const ofNamed =
  /^[一-鿿]{2,8}?(?:职工|员工|人员|人数|会员|党员|学生|教师)(?:人数|总数)?在?[\d一二两三四五六七八九十百不超满达]/
const alone = /^的?(?:$|[,可应须限报推选送交申至最不各])/

/** 车间、科室职工20人以下的: a size behind the last name of a list is that of all in it. */
function sizedAlike(words: string, bodies: Body[]): Body[] {
  const [first, last] = [bodies[0], bodies.at(-1)]
  if (!first || !last || first === last || last.condition === null) return bodies
  const at = words.indexOf(last.condition, last.from)
  const isNamed = ofNamed.test(last.condition) && alone.test(words.slice(at + last.condition.length))
  const isBehind = at > last.from || (at === last.from && isNamed)
  const areBare = bodies.every((body) => body === last || body.condition === null)
  if (!isBehind || !areBare || /[,;:]/.test(words.slice(first.start, last.start))) return bodies
  const condition = isNamed
    ? last.condition
        .replace(/^.+?(?=职工|员工|人员|人数|会员|党员|学生|教师)/, '')
        .replace(/^人员(?=[\d一二三四五六七八九十])/, '')
    : last.condition
  return bodies.map((body) => ({ ...body, condition }))
}

/** 各县生态环境分局要发动,|每个分局: the bodies named before by the end of their name. */
export function isNamesake(label: string, { class: sort, label: name }: Body): boolean {
  return label.length > 1 && sort !== 'individual' && name !== label && name.endsWith(label)
}

/** A class that only the house at the end of a name tells: 分局, 站. */
export function isVague(sort: BodyClass | null): boolean {
  return sort === null || sort === 'direct' || sort === 'grassroots' || sort === 'other'
}

/** 村镇银行:由村镇银行管理部统筹: who gathers what the body before him sends. */
const gatherer = new RegExp(`^(?:均|都|应|须)?由(?![各每其])[一-鿿]{2,20}?(?:${gathers}|统一|牵头|负责|把关)`)

/** 市律师协会:组织会员律师撰写: whom the body before him stirs up. */
const stirred = new RegExp(
  `^(?:负责)?(?:组织|发动|动员|引导|鼓励|指导)(?![各每])[一-鿿]{2,10}(?:${makes}|投稿|参[与加]|写|创作)`,
)

/** Whether a piece names who gathers what the body before sends, or whom that body stirs up. */
export function actsForBefore(piece: string): boolean {
  return gatherer.test(piece) || stirred.test(piece)
}
