import type { Amount } from '../../amounts.ts'
import { placeRanks } from '../../classes.ts'
import type { BodyClass } from '../../reading.ts'
import type { Body } from './breaths.ts'
import { namesHouse } from './names.ts'
import { classesOfPart, partsOf } from './parts.ts'

/** 政治部、研究室: a house that only its noun tells is of the sort of the one before it. */
const isHouse = ({ class: sort, label, from, start }: Body) =>
  (sort === 'other' || ((sort === 'grassroots' || sort === 'institution') && label.endsWith('中心'))) &&
  from === start &&
  namesHouse(label) &&
  !label.endsWith('基地')

/** What houses within one house are told by, and the classes that their nouns alone would give them. */
const innerHouse =
  /^(?![省市县区州镇乡]|[一-鿿]{2}[市县区]).*(?:[部处室科院所站队厂店段矿]|部门|班组|工区|机组|.外项目|中心|车间|公司|事业部|项目部|分社|基地|大队|(?:支部|工会|团委|党委))$/
const innerSorts: readonly BodyClass[] = ['department', 'enterprise', 'grassroots', 'other']

/** 储运部、检维修公司, 工程公司、客服中心团支部: houses of one house that are named one by one share one number. */
const areInner = (bodies: readonly Body[]) =>
  (bodies.length > 1 && areOneByOne(bodies)) ||
  (bodies.length > 2 &&
    /等(?:相关|有关|直属)?单位$/.test(bodies.at(-1)?.label ?? '') &&
    bodies.every(({ from, start, condition }) => from === start && condition === null))

const areOneByOne = (bodies: readonly Body[]) =>
  bodies.every(
    ({ class: sort, label, from, start, condition }) =>
      innerSorts.includes(sort) &&
      from === start &&
      condition === (bodies[0]?.condition ?? null) &&
      innerHouse.test(label.replace(condition ?? /$/, '').replace(/\([^()]*\)$|(?:人员|人数)?的?$/, '')),
  )

/** 教务处、继续教育学院: a college within the house whose offices stand before it. */
const college = /^(?!.*(?:职业|技术|师范|医学|理工|工业|[省市县区]))[一-鿿]{2,8}学院$/

/** 区法院、公安分局, 马克思主义学院、体育部: and so is one that its noun would place elsewhere. */
const isAlike = ({ class: sort, label, from, start }: Body, last: BodyClass) =>
  from === start &&
  (((last === 'department' || last === 'county') && sort === 'direct' && label.endsWith('分局')) ||
    (last === 'school' && sort === 'department' && /^[一-鿿]{2,6}部$/.test(label)) ||
    (last === 'department' && sort === 'school' && college.test(label)))

/** 云河区、北塔区、临江区文明办, 县(市)委办、区委办: the office is that of each place before it. */
const isOffice = (body: Body, before: Body | undefined) =>
  body.class === 'department' &&
  before !== undefined &&
  placeRanks.includes(before.class) &&
  ((/^[一-鿿]{2,4}[县区市旗]$/.test(before.label) &&
    /^[一-鿿]{2,4}[县区市旗][一-鿿]{2,8}$/.test(body.label)) ||
    (/^[县区市旗](?![直属级])/.test(body.label) && before.label.slice(-2) === body.label.slice(-2)))

const unions =
  '(?:各级|直属|基层)?(?:工会|团委|团组织|[党团]支部|党委|党总支|党组织|科协|妇联|妇委会|关工委)$'
/** Houses of two sorts at once, which no class tells: firms' unions, those of schools, 图书馆 of whomever, 派出所. */
const ofTwoSorts = [
  new RegExp(`(?:企业|公司|集团|国企|[银商]行)${unions}`),
  new RegExp(`(?:高校|学校|院校|大学|中学|小学)${unions}`),
  /(?:图书|档案|博物|纪念|美术|文化|科技|展览)馆$/,
  /(?:[支分]行|分理处|网点|分公司|项目部|车间|派出所|司法所|[大中支]队|[居村]委会)$/,
  /(?:疾控中心|卫生院|卫生服务中心|[养敬]老院|养老机构|法院|检察院)$/,
]
const areOfTwoSorts = ({ label }: Body, before: Body | undefined) =>
  ofTwoSorts.some((sort) => sort.test(label) && sort.test(before?.label ?? ''))

/** 县直机关各妇委会、妇女小组: what a smaller body is that has no house of its own. */
const isGroup = ({ from, start, label }: Body, last: BodyClass) =>
  last === 'department' && from === start && /小组$/.test(label)

/** 旅行社、星级饭店、等级民宿: a house of business goes with the firm before it. */
const isBusiness = ({ class: sort, from, start, label }: Body, last: BodyClass) =>
  sort === 'other' &&
  from === start &&
  last === 'enterprise' &&
  /(?:民宿|农家乐|酒店|饭店|餐馆|商场|超市|市场|景区|门店|影院|加油站|农场|牧场|合作社|工厂|工坊)$/.test(
    label,
  )

/** What a house may have within it, which a list of houses names at its end only. */
const within = /(?:小组|班组|[党团]?支部|党总支|工会(?:小组)?|团委|党委|分会|妇委会|党组织)$/

/** 体采科、机采科小组: a name that ends only with the one behind it is of its class. */
function wholeOf(body: Body, index: number, bodies: readonly Body[]): Body {
  const noun = body.label.slice(-1)
  const next = bodies.slice(index + 1).find(({ label }) => !label.endsWith(noun))
  const house = next?.label.replace(within, '')
  const isCut = house !== undefined && house !== next?.label && house.endsWith(noun)
  return next && isCut && body.from === body.start && !placeRanks.includes(body.class)
    ? { ...body, class: next.class }
    : body
}

/** 南州市、江海市|建筑业协会, 甲县、乙县|教育学会: a bare place before a society that is called by another place. */
function societyOf({ class: sort, label, from, start }: Body, behind: readonly Body[]): BodyClass {
  const isPlace = from === start && placeRanks.includes(sort) && bareTown.test(label)
  const society = behind.find((one) => !bareTown.test(one.label))
  return isPlace &&
    society?.class === 'association' &&
    ofTown.test(society.label) &&
    society.from === society.start
    ? 'association'
    : sort
}

const bareTown = /^[一-鿿]{1,4}[县区市州旗盟]$/
const ofTown = /^[一-鿿]{1,4}[县区市州旗盟][一-鿿]{2,12}$/

/** Bodies of one class that share a number have one quota. */
export function groupsOf(bodies: readonly Body[]): Body[][] {
  const groups = new Map<string, Body[]>()
  let last: BodyClass | null = null
  const named = bodies
    .map(wholeOf)
    .map((body, index) => ({ ...body, class: societyOf(body, bodies.slice(index + 1)) }))
  const isOneHouse = areInner(named)
  for (const [index, body] of named.entries()) {
    const isShared: boolean =
      last !== null &&
      (isOneHouse ||
        isHouse(body) ||
        isGroup(body, last) ||
        isAlike(body, last) ||
        isOffice(body, bodies[index - 1]) ||
        areOfTwoSorts(body, bodies[index - 1]) ||
        isBusiness(body, last))
    const sort: BodyClass = isShared && last !== null ? last : body.class
    groups.set(sort, [...(groups.get(sort) ?? []), { ...body, class: sort }])
    last = sort
  }
  return groups.size === 0 ? [[]] : [...groups.values()]
}

type Sharer = {
  readonly group: readonly Body[]
  readonly sort: BodyClass | null
  readonly part: string | null
}

/** Those who have a number: each group of bodies; of a part of what all send there is one, or one for each class it names. */
export function sharersOf(
  groups: readonly Body[][],
  part: string | null,
  text: string,
  { amount, from }: { readonly amount: Amount; readonly from: number },
): readonly Sharer[] {
  const [first = []] = groups
  if (part === null) return groups.map((group) => ({ group, sort: null, part }))
  const counted = text.slice(amount.start - 1, amount.end).replace(/^[均别]/, '各')
  const classes = classesOfPart(part, counted)
  if (classes.length > 0) return classes.map((sort) => ({ group: first, sort, part }))
  const isOne =
    from > 0 ||
    /其中|\(含|(?:项目|案例|作品|稿件|成果|论文|征文|人选|名额|总数)中/.test(text.slice(from, amount.start))
  const parts = counted.includes('各') ? partsOf(part) : [part]
  return (isOne ? parts : [part]).flatMap((one) =>
    (isOne ? [first] : groups).map((group) => ({ group, sort: null, part: one })),
  )
}

/** 企业工会案例、机关工会案例各1个: of kinds named after the bodies each has its own. */
export function worksOf(works: readonly (string | null)[], label: string | null): readonly (string | null)[] {
  const own = works.filter((work) => label !== null && label.length > 2 && work?.startsWith(label))
  return own.length > 0 ? own : works
}
