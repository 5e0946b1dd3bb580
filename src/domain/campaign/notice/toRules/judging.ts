import { criteriaNamed } from '../../criteria.ts'
import type { Facet, Grade, Rules } from '../../rules.ts'
import type { ReadRule } from '../reading.ts'
import { type Drawn, forAll, kindsTold, type Told, total } from './drawn.ts'
import { fullMarks } from './fullMarks.ts'
import type { Kinds } from './kinds.ts'

/** What a notice says of spread, standards, review, awards and publicity. */
export function judging(told: Told): Drawn[] {
  return [
    ...facets(told),
    ...emphasis(told),
    ...criteria(told),
    ...review(told),
    ...awards(told),
    ...publicity(told),
  ]
}

/** Other words for the facets that a template knows. */
const alike: readonly (readonly [RegExp, RegExp])[] = [
  [/行业|领域|产业/, /行业/],
  [/规模/, /规模/],
  [/层次|层级|层面/, /层次/],
  [/经济类型|所有制|性质|经济成分/, /经济类型|所有制/],
  [/人群|群体|岗位|职工|身份/, /人群|群体/],
  [/类型|类别/, /类型/],
]

function facetNamed(name: string, known: readonly Facet[]): Facet | undefined {
  const same = known.find((facet) => facet.name === name)
  if (same) return same
  const [, pattern] = alike.find(([words]) => words.test(name)) ?? []
  return pattern && known.find((facet) => pattern.test(facet.name))
}

/**
 * A facet that the template has options for is taken; the kind of unit stays for the emphasis to rest on. Where it has
 * them for none that the notice names, they are asked about.
 */
function facets({ of, template }: Told): Drawn[] {
  const read = of('facet')
  const matched = read.flatMap((rule) => {
    const facet = facetNamed(rule.value.name, template.facets)
    return facet ? [{ rule, facet }] : []
  })
  const [first] = matched
  const [unknown] = read
  const names = read.map(({ value }) => value.name).join('、')
  if (!first)
    return unknown
      ? [{ key: 'facets', seen: unknown, used: read, open: { asks: 'facets', values: { names } } }]
      : []
  const kept = template.facets.filter(
    (facet) => facet.key === template.emphasis.facet || matched.some((one) => one.facet === facet),
  )
  const used = matched.map(({ rule }) => rule)
  return [{ key: 'facets', seen: first.rule, used, set: (rules) => ({ ...rules, facets: kept }) }]
}

function optionsIn(words: readonly string[], facet: Facet | undefined): string[] {
  const plain = words.flatMap((word) => (word.startsWith('企事业') ? ['企业', '事业单位'] : [word]))
  const options = facet?.options ?? []
  return options
    .filter(({ name }) =>
      name.split('、').some((part) => plain.some((word) => word.includes(part) || part.includes(word))),
    )
    .map(({ key }) => key)
}

/** 以企业为主: half at least, where no other share was set before. */
const half = 0.5

/** What the words weigh that the template has no option for is asked about. */
function emphasis({ of, template }: Told): Drawn[] {
  const [rule] = of('emphasis')
  if (!rule) return []
  const facet = template.facets.find(({ key }) => key === template.emphasis.facet)
  const main = optionsIn(rule.value.main, facet)
  const also = optionsIn(rule.value.also, facet).filter((key) => !main.includes(key))
  const words = rule.quote.replaceAll(/\s+/g, '')
  if (main.length === 0)
    return [{ key: 'emphasis', seen: rule, used: [rule], open: { asks: 'emphasis', values: { words } } }]
  const minShare = template.emphasis.minShare || half
  const set = (rules: Rules) => ({ ...rules, emphasis: { ...rules.emphasis, main, also, minShare } })
  return [{ key: 'emphasis', seen: rule, used: [rule], set }]
}

/**
 * Standards to which the notice gives marks that make a hundred are those of the call. Without marks they are
 * weighed by the organiser; one that the template lacks is kept as a note.
 */
function criteria({ of, text, template }: Told): Drawn[] {
  const read = of('criterion')
  const [first] = read
  if (!first) return []
  const marked = fullMarks(text, read)
  const [foremost] = marked
  if (foremost) {
    const named = marked.map(({ rule, weight }) => ({ name: rule.value.name, weight }))
    const set = (rules: Rules): Rules => ({ ...rules, criteria: criteriaNamed(named, template.criteria) })
    const seen = { ...foremost.rule, span: foremost.span }
    return [{ key: 'criteria', seen, used: marked.map(({ rule }) => rule), set }]
  }
  const known = [...template.criteria, ...template.gates].map(({ name }) => name)
  const used = read.filter(({ value }) => known.some((name) => name.includes(value.name.replace(/性$/, ''))))
  return [{ key: 'criteria', seen: first, used, open: { asks: 'criteria' } }]
}

function review({ of }: Told): Drawn[] {
  const stage = of('reviewStage')[0] ?? of('award')[0]
  return stage ? [{ key: 'review', seen: stage, used: [], open: { asks: 'review' } }] : []
}

function countOf({ value }: ReadRule<'award'>): number | null {
  return (value.max ?? value.min) || null
}

function shareOf({ value }: ReadRule<'award'>): number | null {
  return value.ratio !== null && value.ratio > 0 && value.ratio <= 1 ? value.ratio : null
}

/**
 * The grades of the award for cases in the order of the notice, and one award for organisations. Kinds of works win apart
 * where each grade tells the places of kinds; one for all makes them compete together.
 */
function awards({ of, kinds }: Told): Drawn[] {
  const read = of('award')
  const [first] = read
  if (!first) return []
  const honouring = read.find(({ value }) => value.name.includes('组织'))
  const cases = read.filter(({ value }) => !value.name.includes('组织'))
  const alike = [...Map.groupBy(cases, ({ value }) => value.name).values()].map(countedIn)
  const sized = alike.map((one) => gradeOf(one, kinds))
  const areApart = sized.every(({ works }) => works !== undefined)
  const grades = areApart ? sized : sized.map(({ works: _works, ...together }) => together)
  const set = (rules: Rules): Rules => ({
    ...rules,
    awards: {
      grades: grades.length > 0 ? grades : rules.awards.grades,
      organisationName: honouring?.value.name ?? rules.awards.organisationName,
      organisationCount: honouring ? countOf(honouring) : null,
    },
  })
  const open =
    grades.length === 0 ||
    grades.some(({ count, ratio }) => count === null && ratio === null) ||
    !honouring ||
    countOf(honouring) === null
  const used = [...alike.flat(), ...(honouring ? [honouring] : [])]
  const shared = areApart ? [] : alike.filter((one) => one.length > 1).flat()
  return [
    {
      key: 'awards',
      seen: first,
      used,
      set,
      ...(open ? { open: { asks: 'awards' } } : {}),
      ...(shared.length > 0 ? { besides: { asks: 'awardKinds', values: kindsTold(shared) } } : {}),
    },
  ]
}

type Award = ReadRule<'award'>

/** 故事一等奖3篇，摄影一等奖5幅 count together; what is told for all works goes before, and what is told again counts once. */
function countedIn(alike: readonly Award[]): readonly Award[] {
  const kinds = new Set(alike.flatMap(({ appliesTo }) => appliesTo ?? []))
  if (kinds.size === alike.length) return alike
  const general = forAll(alike)
  return general ? [general] : alike.slice(0, 1)
}

/** A grade of the call, with the places that each kind of works has in it where all that is told of it is of kinds. */
function gradeOf(alike: readonly Award[], kinds: Kinds): Grade {
  const [ratio = null, ...ratios] = alike.map(shareOf)
  const isShared = ratios.every((one) => one === ratio)
  const works = alike.flatMap((rule) =>
    kinds.of(rule).map((kind) => ({ of: kinds.keyOf(kind), count: countOf(rule), ratio: shareOf(rule) })),
  )
  const isOfKinds = alike.every((rule) => kinds.of(rule).length > 0)
  return {
    name: alike[0]?.value.name ?? '',
    count: total(alike.map(countOf)),
    ratio: isShared ? ratio : null,
    ...(isOfKinds && works.length > 0 ? { works } : {}),
  }
}

function publicity({ of }: Told): Drawn[] {
  const [rule] = of('publicityPeriod')
  if (!rule || rule.value.days < 1) return []
  const { days, working } = rule.value
  const open = working ? {} : { open: { asks: 'publicityDays', values: { days } } }
  const set = (rules: Rules) => ({ ...rules, publicity: { workingDays: days } })
  return [{ key: 'publicity', seen: rule, used: [rule], set, ...open }]
}
