import { handsIn } from '../../handingIn.ts'
import type { ReadRule } from '../../reading.ts'
import type { Body } from './breaths.ts'
import { classOfBody } from './names.ts'
import { areApart, namesWorks, ofWorks } from './works.ts'

/** A quota with what its bodies are called, and the kind of works that it counts. */
export type Labelled = {
  readonly rule: ReadRule<'quota'>
  readonly label: string | null
  readonly work: string | null
  /** The noun that it counts (项目), which is a kind where the notice tells it from others. */
  readonly noun: string | null
}

/** What bodies that share a number are called, from the first to the last. */
export function calledIn(text: string, first: Body, last: Body): string {
  const words = text.slice(first.from, last.end)
  return first === last || /[,;:]/.test(words) ? last.label : words
}

const untilVerb = new RegExp(`^.*${handsIn}(?=.)`)

/** 各县|摄影类: whose works a kind is of. */
const ofEach =
  /^(?:各|每个?)(?:[省市县区镇乡校院园馆厂]|单位|部门|学校|企业|支部|街道|乡镇|科室)(?=[一-鿿]{2,6}[组类]$)/

/** A label that names a body is no kind of work. */
export function kindOf(told: string | null): string | null {
  const topic = told?.replace(untilVerb, '').replace(ofEach, '') ?? null
  return topic !== null &&
    !/^(?:[各每][一-鿿]{0,2}|原则上|[一-鿿]{0,6}的?同一?类)$|[各每][类组]$|(?:[楼班小]|教研|村民|年级|备课)组$|任务|指标|分解|数额|下达|计划/.test(
      topic,
    ) &&
    (/[组类]$/.test(topic) ||
      /(?:作品|案例|品牌|活动|节目|人物|典型|事迹|工作者|标兵|能手|工匠|之星|先锋|模范|楷模|[一-鿿]{2}岗|示范户)$/.test(
        topic,
      ) ||
      namesWorks(topic))
    ? topic
    : null
}

/** Units of a sort of their own, which stands for a condition: 省级以上文明单位, 校级重点团队. */
const marked = /级|重点|以上|示范|文明|先进|优秀|试点|获|列入|承担/

/** And those told by what they have or are not: 未建工会的企业, 非会员单位. */
const related =
  /^非|^(?:设有|建有|拥有|有|未|没有|已|曾|新|获|被|列入|纳入|承[办担]|具备|符合|参[加与]|开展|成立)[^的]{1,20}的[一-鿿]{2,6}$/

/** Whoever sends for himself is told from nobody by what he is called. */
const anybody = /^(?:第一)?(?:作者|个人|人|(?:投稿|申报|参赛|参评|应征)[者人])$/

/** Several quotas of one class are told apart by what each calls its bodies. */
export function told(
  all: readonly Labelled[],
  laidOut: readonly ReadRule<'quota'>[],
  listed: readonly string[],
): ReadRule<'quota'>[] {
  const alike = new Map<string, Set<string>>()
  for (const one of all) {
    const called = nounOf(one)
    const sort = one.rule.value.class
    if (called !== null) alike.set(sort, (alike.get(sort) ?? new Set()).add(called))
  }
  const tabled = laidOut
    .flatMap(({ appliesTo }) => /^(?:.*?的)?(.*)$/.exec(appliesTo ?? '')?.[1]?.split('的') ?? [])
    .filter(namesWorks)
  const works = all.flatMap(({ work }) => work ?? [])
  const isListed = (name: string) => listed.some((one) => one.endsWith(name))
  const isApart = areApart([...works, ...tabled]) || works.some(isListed)
  const general = new Set<string>(laidOut.map(({ value }) => value.class))
  const kinds = [...new Set(works)]
  return all.map(({ rule, label, work: own, noun }) => {
    const work = own ?? kinds.find((kind) => noun?.endsWith(kind)) ?? null
    const { appliesTo, value } = rule
    if (appliesTo === undefined) general.add(value.class)
    const special =
      (value.class === 'grassroots' && marked.test(label ?? '')) ||
      /[一-鿿]{2}类(?:会员|单位|企业|学校|机构)/.test(label ?? '') ||
      related.test(label ?? '')
    const several = (alike.get(value.class)?.size ?? 0) > 1
    const named = appliesTo === undefined && (several || special) && label && !anybody.test(label)
    const isException = general.has(value.class) && isOfCondition(label, appliesTo)
    const whole = label && (named || isException) ? { ...rule, appliesTo: label } : rule
    if (!isApart || (work !== null && !areApart([...works, ...tabled]) && !isListed(work))) return whole
    const isLonger = whole.appliesTo !== undefined && label?.startsWith(`${whole.appliesTo}的`)
    return ofWorks(isLonger && label ? { ...whole, appliesTo: label } : whole, work)
  })
}

/** What bodies are called without the condition that they are under: 万人以上的乡镇 are 乡镇. */
function nounOf({ rule, label }: Labelled): string | null {
  if (rule.appliesTo === undefined || label === null || !label.includes(rule.appliesTo)) return label
  const noun = label.slice(label.indexOf(rule.appliesTo) + rule.appliesTo.length + 1)
  return classOfBody(noun) === null ? null : noun
}

/** An exception is named with its bodies: 每个支部2篇,党员50人以上的支部4篇. */
function isOfCondition(label: string | null, condition: string | undefined): boolean {
  if (!condition || !label?.startsWith(`${condition}的`)) return false
  return classOfBody(label.slice(condition.length + 1)) !== null
}
