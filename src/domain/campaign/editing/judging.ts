import { foldWidth } from '../../../foundation/text.ts'
import { criteriaNamed } from '../criteria.ts'
import type { Criterion, Grade, Rules } from '../rules.ts'
import { worksOf } from '../works.ts'
import type { Reading, RuleField, RuleForm } from './reading.ts'

const yesNo = ['yes', 'no'] as const
const percent = { min: 0, max: 100 }

function shown(value: number | null): string {
  return value === null ? '' : String(value)
}

const facets: RuleForm = {
  fields: (rules) =>
    rules.facets.flatMap(({ key, name }): RuleField[] => [
      { name: `${key}.name`, label: 'facetName', about: name, kind: 'text' },
      { name: `${key}.multiple`, label: 'facetMultiple', about: name, kind: 'choice', options: yesNo },
      { name: `${key}.options`, label: 'facetOptions', about: name, kind: 'area' },
    ]),
  values: (rules) =>
    Object.fromEntries(
      rules.facets.flatMap(({ key, name, multiple, options }) => [
        [`${key}.name`, name],
        [`${key}.multiple`, multiple ? 'yes' : 'no'],
        [`${key}.options`, options.map((option) => `${option.key}｜${option.name}`).join('\n')],
      ]),
    ),
  change: (rules, read) => ({
    ...rules,
    facets: rules.facets.map(({ key }) => ({
      key,
      name: read.text(`${key}.name`, 30),
      multiple: read.one(`${key}.multiple`, yesNo) === 'yes',
      options: read.lines(`${key}.options`, 2).map(([option = '', name = '']) => ({ key: option, name })),
    })),
  }),
}

function kindsOfUnit(rules: Rules) {
  const facet = rules.facets.find(({ key }) => key === rules.emphasis.facet)
  return (facet?.options ?? []).map(({ key, name }) => ({ value: key, label: name }))
}

const emphasis: RuleForm = {
  fields: (rules) => [
    { name: 'main', label: 'emphasisMain', kind: 'checks', options: kindsOfUnit(rules) },
    { name: 'also', label: 'emphasisAlso', kind: 'checks', options: kindsOfUnit(rules) },
    { name: 'minShare', label: 'minShare', kind: 'number' },
  ],
  values: ({ emphasis: { main, also, minShare } }) => ({
    main: main.join(','),
    also: also.join(','),
    minShare: String(Math.round(minShare * 100)),
  }),
  change: (rules, read) => {
    const keys = kindsOfUnit(rules).map(({ value }) => value)
    const main = read.many('main', keys)
    const also = read.many('also', keys).filter((key) => !main.includes(key))
    return {
      ...rules,
      emphasis: { ...rules.emphasis, main, also, minShare: read.decimal('minShare', percent) / 100 },
    }
  },
}

const criteria: RuleForm = {
  fields: (rules) => [
    { name: 'gates', label: 'gates', kind: 'area', optional: true },
    ...rules.criteria.flatMap(({ key, name, anchors }): RuleField[] => [
      { name: `${key}.name`, label: 'criterionName', about: name, kind: 'text', optional: true },
      { name: `${key}.weight`, label: 'weight', about: name, kind: 'number', optional: true },
      ...anchors.map(
        ({ from, to }, index): RuleField => ({
          name: `${key}.anchor${index}`,
          label: 'anchor',
          about: `${name} ${Math.round(from * 100)}%—${Math.round(to * 100)}%`,
          kind: 'area',
          optional: true,
        }),
      ),
    ]),
    { name: 'more', label: 'moreCriteria', kind: 'area', optional: true },
  ],
  values: (rules) =>
    Object.fromEntries([
      ['gates', rules.gates.map(({ name }) => name).join('\n')],
      ...rules.criteria.flatMap(({ key, name, weight, anchors }) => [
        [`${key}.name`, name],
        [`${key}.weight`, String(weight)],
        ...anchors.map(({ text }, index) => [`${key}.anchor${index}`, text]),
      ]),
    ]),
  change: (rules, read) => {
    const kept = rules.criteria.flatMap((criterion) => readCriterion(criterion, read) ?? [])
    const changed = [...kept, ...criteriaNamed(readMore(read), rules.criteria)]
    if (changed.length === 0) read.refuse('more', { code: 'required' })
    const total = Math.round(changed.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100
    const first = changed[0]
    if (first && total !== 100)
      read.refuse(`${first.key}.weight`, { code: 'weights-not-100', values: { total } })
    return { ...rules, criteria: changed, gates: readGates(rules.gates, read) }
  },
}

/** A criterion as typed; one whose name was emptied goes. */
function readCriterion(criterion: Criterion, read: Reading): Criterion | null {
  const { key, anchors } = criterion
  const name = read.textOrNone(`${key}.name`, 30)
  if (name.trim() === '') return null
  return {
    key,
    name,
    weight: read.decimal(`${key}.weight`, { min: 1, max: 100 }),
    anchors: anchors.map((anchor, index) => ({
      ...anchor,
      text: read.textOrNone(`${key}.anchor${index}`, 300),
    })),
  }
}

/** Criteria that are added, a line for each: 名称｜分值. */
function readMore(read: Reading): Pick<Criterion, 'name' | 'weight'>[] {
  return read.linesOrNone('more', { parts: 2, max: 1000 }).map(([name = '', marks = ''], index) => {
    const weight = Number(marks.replace(/分$/, ''))
    if (!(weight >= 1 && weight <= 100) || name.length > 30)
      read.refuse('more', { code: 'line-incomplete', values: { line: index + 1, parts: 2 } })
    return { name: name.slice(0, 30), weight }
  })
}

function readGates(gates: Rules['gates'], read: Reading): Rules['gates'] {
  const names = read.textOrNone('gates', 1000).split('\n')
  const written = names.map((name) => name.trim()).filter((name) => name !== '')
  return written.map((name, index) => {
    const kept = gates.find((gate) => gate.name === name) ?? gates[index]
    return { key: kept?.key ?? `gate${index + 1}`, name }
  })
}

const review: RuleForm = {
  fields: () => [
    { name: 'scoresPerCase', label: 'scoresPerCase', kind: 'number' },
    { name: 'trimFrom', label: 'trimFrom', kind: 'number' },
    { name: 'qualityFloor', label: 'qualityFloor', kind: 'number' },
  ],
  values: ({ review: { scoresPerCase, trimFrom, qualityFloor } }) => ({
    scoresPerCase: String(scoresPerCase),
    trimFrom: String(trimFrom),
    qualityFloor: String(qualityFloor),
  }),
  change: (rules, read) => ({
    ...rules,
    review: {
      scoresPerCase: read.whole('scoresPerCase', { min: 1, max: 99 }),
      trimFrom: read.whole('trimFrom', { min: 3, max: 99 }),
      qualityFloor: read.decimal('qualityFloor', percent),
    },
  }),
}

const awards: RuleForm = {
  fields: () => [
    { name: 'grades', label: 'grades', kind: 'area' },
    { name: 'organisationName', label: 'organisationAward', kind: 'text' },
    { name: 'organisationCount', label: 'organisationAwardCount', kind: 'number', optional: true },
  ],
  values: ({ awards: rule, ...rules }) => ({
    grades: rule.grades.map((grade) => gradeLine(grade, rules)).join('\n'),
    organisationName: rule.organisationName,
    organisationCount: shown(rule.organisationCount),
  }),
  change: (rules, read) => ({
    ...rules,
    awards: {
      grades: readGrades(rules, read),
      organisationName: read.text('organisationName', 40),
      organisationCount: read.wholeOrNone('organisationCount', { min: 1, max: 100_000 }),
    },
  }),
}

function gradeLine({ name, works, ...places }: Grade, rules: Pick<Rules, 'works'>): string {
  const kinds = works?.map(({ of, ...own }) => `${nameOfKind(rules, of)}${placesWords(own).join('')}`)
  return [name, ...(kinds ? [kinds.join('、')] : placesWords(places))].join('｜')
}

function nameOfKind(rules: Pick<Rules, 'works'>, key: string): string {
  return worksOf(rules).find((kind) => kind.key === key)?.name ?? key
}

function placesWords({ count, ratio }: Pick<Grade, 'count' | 'ratio'>): string[] {
  return [
    ...(count === null ? [] : [String(count)]),
    ...(ratio === null ? [] : [`${Math.round(ratio * 1000) / 10}%`]),
  ]
}

/** 征文5、摄影10%、书法: the places of a grade for each kind of works; `null` where it tells none. */
function placesOfKinds(words: string, rules: Rules): Grade['works'] | null {
  const works = words.split(/[、，,]/).map((part) => {
    const kind = worksOf(rules)
      .toSorted((one, other) => other.name.length - one.name.length)
      .find(({ name }) => part.trim().startsWith(name))
    const places = kind && placesIn([part.trim().slice(kind.name.length).trim()].filter((one) => one !== ''))
    return kind && places ? { of: kind.key, ...places } : null
  })
  return works.every((one) => one !== null) ? works : null
}

/** A number, a share of the valid cases, both or neither; `null` where something else is written. */
function placesIn(sizes: readonly string[]): Pick<Grade, 'count' | 'ratio'> | null {
  const counts = sizes.filter((size) => /^[1-9]\d{0,5}$/.test(size)).map(Number)
  const ratios = sizes.filter((size) => /^(?:100|\d{1,2})(?:\.\d)?%$/.test(size)).map(Number.parseFloat)
  if (counts.length > 1 || ratios.length > 1 || counts.length + ratios.length < sizes.length) return null
  const [count = null, ratio] = [counts[0], ratios[0]]
  return { count, ratio: ratio === undefined ? null : ratio / 100 }
}

/** The whole of what the kinds have; open where one of them is. */
function together(works: NonNullable<Grade['works']>): Pick<Grade, 'count' | 'ratio'> {
  const counts = works.flatMap(({ count }) => count ?? [])
  return {
    count: counts.length < works.length ? null : counts.reduce((sum, one) => sum + one, 0),
    ratio: null,
  }
}

/** A line for each grade: its name, and behind bars its number and its share, or the places of each kind of works. */
function readGrades(rules: Rules, read: Reading): Grade[] {
  const grades = read.lines('grades', 1).map(([line = ''], index): Grade => {
    const [name = '', ...sizes] = line.split('｜').map((part) => foldWidth(part).trim())
    if (name.length > 40) read.refuse('grades', { code: 'too-long', values: { max: 40 } })
    const works = sizes.length === 1 ? placesOfKinds(sizes[0] ?? '', rules) : null
    if (works) return { name, ...together(works), works }
    const places = placesIn(sizes)
    if (!places) read.refuse('grades', { code: 'grade-unreadable', values: { line: index + 1 } })
    return { name, ...(places ?? { count: null, ratio: null }) }
  })
  const names = new Set(grades.map(({ name }) => name))
  if (names.size < grades.length) read.refuse('grades', { code: 'grade-twice' })
  return grades
}

const publicity: RuleForm = {
  fields: () => [{ name: 'workingDays', label: 'publicityDays', kind: 'number' }],
  values: (rules) => ({ workingDays: String(rules.publicity.workingDays) }),
  change: (rules, read) => ({
    ...rules,
    publicity: { workingDays: read.whole('workingDays', { min: 1, max: 60 }) },
  }),
}

function wordsForm(key: 'approvalBasis' | 'consent' | 'retention'): RuleForm {
  return {
    fields: () => [{ name: 'words', label: key, kind: 'area', optional: true }],
    values: (rules) => ({ words: rules[key] }),
    change: (rules, read) => ({ ...rules, [key]: read.textOrNone('words', 1000) }),
  }
}

const originalsOptions = ['not-needed', 'on-request', 'needed'] as const

const originals: RuleForm = {
  fields: () => [{ name: 'originals', label: 'originals', kind: 'choice', options: originalsOptions }],
  values: (rules) => ({ originals: rules.originals }),
  change: (rules, read) => ({ ...rules, originals: read.one('originals', originalsOptions) }),
}

/** The forms of how cases are judged, shown and kept (notice 二、1—2, 三、2 and 三、4). */
export const judgingForms = {
  facets,
  emphasis,
  criteria,
  review,
  awards,
  publicity,
  approvalBasis: wordsForm('approvalBasis'),
  consent: wordsForm('consent'),
  retention: wordsForm('retention'),
  originals,
}
