import { criteriaNamed } from '../criteria.ts'
import type { Criterion, Rules } from '../rules.ts'
import { gradeLine, readGrades } from './grades.ts'
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
