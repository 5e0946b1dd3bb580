import type { Amount } from '../../amounts.ts'
import { isBureau, placeRanks } from '../../classes.ts'
import { gathers, handsIn } from '../../handingIn.ts'
import type { BodyClass, Doubt, RuleValues } from '../../reading.ts'
import { bodiesIn } from './bodies.ts'
import type { Body } from './breaths.ts'
import { isAllowed, isDemanded } from './parts.ts'

type Quota = RuleValues['quota']

/** What each body of a class may send by itself, in numbers or as a share. */
export function eachMaySend(sort: BodyClass, told: Partial<Pick<Quota, 'min' | 'max' | 'ratio'>>): Quota {
  const { min = null, max = null, ratio = null } = told
  return { class: sort, min, max, ratio, scope: 'perUnit', collector: null }
}

const gathering = new RegExp(
  `(?:(?<!再)由|请|委托|统一交(?=[^,;]{2,14}(?:把关|汇总)[^;]*[挑精选]))((?![各每于]|统一[报交送]|报[至到送]|其(?![所上主]|他)|在\\d|认真|积极|广泛|精心|抓紧|及时|严格|高度|务必|结合|根据|按)[^,。;]{2,24}?)(?:负责)?(?:${gathers}|统一|归总|组织(?!部|处|[一二三四五]?科|党|联|人事|宣传)|审核|遴选|择优|代为|牵头|把关|一并|打包|协调|筛选|代收)`,
)

/** Each body gathers its own, or its place does for it: 由各部门汇总, 由当地普法办汇总. */
const itself = '各|每|本|其|自|当地|属地|所在|所属'
const own = new RegExp(`^(?:${itself})`)
/** 由所在市开放大学审核汇总: the place of each body has its own. */
const ofPlace = /^(?:所在|所属|当地|属地|其所)/

/** Where a quota's words begin: at its body, unless another number stands between the two. */
export function startOf(text: string, at: number, spoken: number): number {
  return at >= spoken ? at : spoken + (/^[,、;:\s]*/.exec(text.slice(spoken))?.[0].length ?? 0)
}

/** Where the words of a quota end: it takes in the phrase that says who gathers, unless another body begins there. */
export function reachOf(text: string, amount: Amount): number {
  const rest = /^[^,。;\d]{0,30},?([^,。;\d]{0,16}?)(?:由|统一|归口|汇总|统筹)[^,。;\d]*/.exec(
    text.slice(amount.end),
  )
  const behind = text.slice(amount.end + (rest?.[0].length ?? 0))
  const isOthers =
    rest?.[0].includes(',') &&
    (bodiesIn(rest[1] ?? '', 0).length > 0 || /^[\d一二两三四五六七八九十]/.test(behind))
  return rest && !isOthers ? amount.end + rest[0].length : amount.end
}

/** 征文、案例合计2篇 sums kinds of work and not the bodies. */
const ofKinds =
  /(?:征文|案例|论文|作品|报告|项目|成果|教案|课例|视频|照片|稿件|[两三各]类|[两三]项|[两三各]组|微课|课[例件])(?:[任自]选,?|均可,?)?(?:合计|共计|总[数量]|总计|加起来|合起来)/
/** 市直机关工委推荐作品总数: the sum of whatever one body sends. */
const ofWorks = new RegExp(`(?:${handsIn}|报)(?:的)?(?:案例|论文|作品|报告|项目|成果|稿件)总[数量]`)
const openEnded = /^[^;。]{0,2}(?:多报不限|上不封顶|不设上限|多者不限)/

/** A share of all: 按辖区示范单位数的5%; 参与率80% is none. */
const shared = /(?:按|数的?|比例)[^,;%率]{0,20}?(\d+(?:\.\d+)?)%/

const ofEach = new RegExp(`每|一[所家][一-鿿]|[各](?:${handsIn}|[限不至最报推])?$`)

/** 机关各部门由机关工会统一组织,推荐5个: one office gathers for the bodies of one house, and each of many places has its own. */
function isOfHouse(body: Body | null, before: string): boolean {
  const isPlace = body === null || body.class === 'group' || placeRanks.includes(body.class)
  return !isPlace && !ofEach.test(before)
}

const joined = '合计|合报|总计|合起来|加起来|合在一起|合并'
const joins = new RegExp(joined)
const sums = new RegExp(
  `(?<!公)共(?=计|$|${handsIn}|[限不至最报推选送提交投约可应须上])|(?<![人工员生户])总[件篇项]?数(?!的?(?:\\d{1,2}(?:\\.\\d+)?[%‰]|百分之))|总量|总盘子|打包|(?<!(?:会同|联合|牵头)[^;]{0,24})共同(?=[推报选送完提])|${joined}`,
)
/** 可适当增加,但总数|不超过4篇: the sum of what one body may send at most. */
const raised =
  /(?:增[加报推]|多[报推]|追加|放宽|上浮)[^,;。]{0,6},(?:但|且)?(?:原则上|一般)?总(?:[件篇项]?数|量)$/
const passing = new RegExp(
  `(?<!再)由(?!${itself})[^,;各每]{2,20}(?:(?:遴选|筛选|审核|把关|汇总|比选)后|${handsIn}[不\\d一二三四五])`,
)

/** 各机关处室合计报送: the sum right behind bodies that are no places is theirs and not that of kinds of works. */
function isSummed(before: string, body: Body): boolean {
  const behind = before.slice(before.lastIndexOf(body.label) + body.label.length)
  const isPlace = placeRanks.includes(body.class) || body.class === 'group' || body.class === 'individual'
  return (
    !isPlace &&
    !before.includes('每') &&
    /^(?:[、和及与][^,;:、和及与每]{2,16})*:?(?:推荐|报送)?(?:总?共|合计|一共|总计|合并|打包|捆绑)/.test(
      behind,
    )
  )
}

type Spoken = {
  readonly before: string
  readonly reach: string
  readonly each: boolean
  readonly gatherer: string | null
  readonly collector: string | null
}

const isGathering = new RegExp(`${gathers}|统一(?!登记|编号|命名)|牵头|把关|打包`)

/** Whether a number is for all bodies together. */
function isTogether({ before, reach, each, gatherer, collector }: Spoken, body: Body | null): boolean {
  const summed =
    sums.test(before) && !raised.test(before) && !(ofKinds.test(before) && !(ofWorks.test(before) && !each))
  const gathered = collector !== null && isGathering.test(reach)
  // 各县推荐1个，由市总遴选后上报: what is done with it afterwards makes no sum of it.
  const isTold =
    body !== null &&
    /^每/.test(before.slice(Math.max(0, before.lastIndexOf(body.label) - 3)).replace(/^[^每]*/, ''))
  const isOfEach = each && body !== null && (isTold || placeRanks.includes(body.class))
  const isUnderOne =
    (/[一-鿿]各/.test(body?.label ?? '') && joins.test(before)) || (body !== null && isSummed(before, body))
  return (
    (gatherer === collector && passing.test(isOfEach ? before : reach) && !/每[一-鿿]{0,2}$/.test(before)) ||
    (summed && (isUnderOne || !each || collector !== null)) ||
    (gathered && (!each || isOfHouse(body, before)))
  )
}

/** 各县由人社局牵头: an office of no other place is one of each place. */
function isWithin(gatherer: string | null, body: Body | null, each: boolean): boolean {
  const isPlace = body !== null && placeRanks.includes(body.class) && /[县市区州乡镇道)]$/.test(body.label)
  return gatherer !== null && each && isPlace && isBureau(gatherer)
}

/** 每个县报送案例3篇、视频|2部: a body that the sentence tells one by one before another number. */
function isToldEach(text: string, body: Body | null): boolean {
  return (
    body !== null &&
    text.slice(body.from, body.end) === body.label &&
    /^[每各]/.test(text.slice(body.start, body.from))
  )
}

/** 幼儿园、小学每园（校）报送微视频2个、书签|5件: each of those named is told behind them. */
function isToldBehind(text: string, body: Body | null): boolean {
  return (
    body !== null &&
    /^(?:、[一-鿿]{2,8}?)*每[一-鿿](?:\([一-鿿]\))?(?:推荐|报送|申报|选送|上报|限报)/.test(
      text.slice(body.end),
    )
  )
}

/** The quota that a number sets for a body: together where the words say so or one body gathers, else for each. */
export function quotaOf(text: string, amount: Amount, from: number, body: Body | null): Quota {
  const parted = text.lastIndexOf(';', body?.start ?? from) + 1
  const opened = Math.max(from, parted)
  const before = text.slice(opened, amount.start)
  const reach = text.slice(opened, reachOf(text, amount))
  const gatherer = gathering.exec(reach)?.[1] ?? null
  const isOwn = isToldBehind(text, body) && !sums.test(before)
  const each =
    /每|(?<!从)各(?!类|项|种|级)|一[所家](?=[一-鿿])|同一(?:家|个)?(?:申报|推荐|报送|参评|牵头)?(?:单位|主体|企业|学校|机构)/.test(
      before,
    ) ||
    /每/.test(body?.label ?? '') ||
    isOwn ||
    (isToldEach(text, body) && !sums.test(before))
  const isItself =
    gatherer !== null &&
    (((each || ofPlace.test(gatherer)) && own.test(gatherer)) ||
      (body?.label.endsWith(gatherer) && body.end !== opened + reach.lastIndexOf(gatherer) + gatherer.length))
  const collector = isItself || isWithin(gatherer, body, each) ? null : gatherer
  const together = !isOwn && isTogether({ before, reach, each, gatherer, collector }, body)
  const opens = body && body.start < amount.start ? Math.max(body.start - opened, 0) : 0
  const ratio = shared.exec(reach.slice(opens))?.[1]
  const known = body !== null && body.class !== 'all'
  const individual =
    body?.class === 'individual' ||
    (body?.class === 'member' &&
      (/(?:个人|每人)$/.test(body.label) || /^(?:每人|个人)/.test(text.slice(body.end))))
  return {
    class: body?.class ?? 'all',
    min: isAllowed(text.slice(0, amount.start)) ? amount.min : (amount.exact ?? amount.min),
    max:
      isDemanded(before) || openEnded.test(text.slice(amount.end, amount.end + 12))
        ? null
        : (amount.exact ?? amount.max),
    ratio: ratio === undefined ? null : Math.round(Number(ratio) * 100) / 10_000,
    scope: individual ? 'perPerson' : together ? 'collective' : each || known ? 'perUnit' : 'unclear',
    collector: individual ? null : collector,
  }
}

/** What a quota leaves open: a number with 左右, together or each where one body gathers, whom it is for. */
export function openOf(value: Quota, span: Doubt['span'], seen: string): Doubt[] {
  const options = ['collective', 'perUnit']
  const values = { seen }
  if (value.min === null && value.max === null && value.ratio === null)
    return [{ kind: 'quota', code: 'several-readings', values, options: ['max', 'min', 'exact'], span }]
  if (/(?:至少|不(?:得)?少于|不低于)[推荐报送选]{0,4}\d+[^\d,。]{0,2}[-—–~～至]\d/.test(seen))
    return [{ kind: 'quota', code: 'several-readings', values, options: ['min', 'max'], span }]
  const plainly = /共|合计|总数|总计/.test(seen)
  if (value.scope === 'collective' && !plainly)
    return [{ kind: 'quota', code: 'collective-or-each', values, options, span }]
  return value.scope === 'unclear' ? [{ kind: 'quota', code: 'scope-unclear', values, options, span }] : []
}
