import { type AddresseeClass, addresseeClasses } from '../../organisation/organisation.ts'
import { addressedBy } from '../quotasHeld.ts'
import { counters, type Rules, type TextLimit } from '../rules.ts'
import type { Reading, RuleField, RuleForm } from './reading.ts'
import { worksForm } from './works.ts'

const yesNo = ['yes', 'no'] as const
const many = { min: 0, max: 1_000_000 }

function shown(value: number | null): string {
  return value === null ? '' : String(value)
}

const limitFields: readonly RuleField[] = [
  { name: 'min', label: 'minCount', kind: 'number', optional: true },
  { name: 'max', label: 'maxCount', kind: 'number', optional: true },
  { name: 'counter', label: 'counter', kind: 'choice', options: counters },
  { name: 'tolerance', label: 'tolerance', kind: 'number' },
]

function limitValues(limit: TextLimit): Record<string, string> {
  const { min, max, counter, tolerance } = limit
  return { min: shown(min), max: shown(max), counter, tolerance: String(Math.round(tolerance * 1000) / 10) }
}

function readLimit(read: Reading): TextLimit {
  const min = read.wholeOrNone('min', many)
  const max = read.wholeOrNone('max', { min: 1, max: 1_000_000 })
  if (min !== null && max !== null && min > max) read.refuse('max', { code: 'max-below-min' })
  return {
    min,
    max,
    counter: read.one('counter', counters),
    tolerance: read.decimal('tolerance', { min: 0, max: 100 }) / 100,
  }
}

function limitForm(which: 'case' | 'overview'): RuleForm {
  return {
    fields: () => limitFields,
    values: (rules) => limitValues(rules.textLimits[which]),
    change: (rules, read) => ({ ...rules, textLimits: { ...rules.textLimits, [which]: readLimit(read) } }),
  }
}

const focusAreas: RuleForm = {
  fields: () => [{ name: 'areas', label: 'focusAreas', kind: 'area' }],
  values: (rules) => ({ areas: rules.focusAreas.map(({ name, text }) => `${name}｜${text}`).join('\n') }),
  change: (rules, read) => ({
    ...rules,
    focusAreas: read
      .lines('areas', 2)
      .map(([name = '', text = ''], index) => ({ number: index + 1, name, text })),
  }),
}

const period: RuleForm = {
  fields: () => [
    { name: 'from', label: 'periodFrom', kind: 'day', optional: true },
    { name: 'preferredFrom', label: 'preferredFrom', kind: 'day', optional: true },
    { name: 'to', label: 'periodTo', kind: 'day', optional: true },
  ],
  values: ({ period: { from, preferredFrom, to } }) => ({
    from: from ?? '',
    preferredFrom: preferredFrom ?? '',
    to: to ?? '',
  }),
  change: (rules, read) => {
    const from = read.dayOrNone('from')
    const to = read.dayOrNone('to')
    if (from && to && to < from) read.refuse('to', { code: 'day-before', values: { day: from } })
    return { ...rules, period: { from, preferredFrom: read.dayOrNone('preferredFrom'), to } }
  },
}

const photos: RuleForm = {
  fields: () => [
    { name: 'min', label: 'photoMin', kind: 'number' },
    { name: 'max', label: 'photoMax', kind: 'number', optional: true },
    { name: 'formats', label: 'formats', kind: 'checks', options: ['jpeg', 'png'] },
    { name: 'minMegabytes', label: 'minMegabytes', kind: 'number', optional: true },
    { name: 'maxMegabytes', label: 'maxMegabytes', kind: 'number', optional: true },
    { name: 'minPixels', label: 'minPixels', kind: 'number', optional: true },
    { name: 'minLongSide', label: 'minLongSide', kind: 'number', optional: true },
    { name: 'minShortSide', label: 'minShortSide', kind: 'number', optional: true },
  ],
  values: ({ photos: rule }) => ({
    min: String(rule.min),
    max: shown(rule.max),
    formats: rule.formats.join(','),
    minMegabytes: shown(rule.minBytes === null ? null : rule.minBytes / 1_000_000),
    maxMegabytes: shown(rule.maxBytes === null ? null : rule.maxBytes / 1_000_000),
    minPixels: shown(rule.minPixels === null ? null : rule.minPixels / 10_000),
    minLongSide: shown(rule.minLongSide),
    minShortSide: shown(rule.minShortSide),
  }),
  change: (rules, read) => ({ ...rules, photos: { ...rules.photos, ...readPhotos(read) } }),
}

function readPhotos(read: Reading): Partial<Rules['photos']> {
  const formats = read.many('formats', ['jpeg', 'png'])
  if (formats.length === 0) read.refuse('formats', { code: 'required' })
  const megabytes = (name: string) => {
    const value = read.decimalOrNone(name, { min: 0, max: 1_000 })
    return value === null ? null : Math.round(value * 1_000_000)
  }
  const pixels = read.decimalOrNone('minPixels', { min: 0, max: 100_000 })
  return {
    min: read.whole('min', { min: 0, max: 60 }),
    max: read.wholeOrNone('max', { min: 1, max: 60 }),
    formats,
    minBytes: megabytes('minMegabytes'),
    maxBytes: megabytes('maxMegabytes') || null,
    minPixels: pixels === null ? null : Math.round(pixels * 10_000),
    minLongSide: read.wholeOrNone('minLongSide', many),
    minShortSide: read.wholeOrNone('minShortSide', many),
  }
}

const photosMandatory: RuleForm = {
  fields: () => [{ name: 'mandatory', label: 'mandatory', kind: 'choice', options: yesNo }],
  values: (rules) => ({ mandatory: rules.photos.mandatory ? 'yes' : 'no' }),
  change: (rules, read) => ({
    ...rules,
    photos: { ...rules.photos, mandatory: read.one('mandatory', yesNo) === 'yes' },
  }),
}

const readings = ['both', 'bytes', 'pixels'] as const

const photosReading: RuleForm = {
  fields: () => [{ name: 'reading', label: 'reading', kind: 'choice', options: readings }],
  values: (rules) => ({ reading: rules.photos.reading }),
  change: (rules, read) => ({
    ...rules,
    photos: { ...rules.photos, reading: read.one('reading', readings) },
  }),
}

const captionParts = ['time', 'place', 'activity'] as const

const photosCaption: RuleForm = {
  fields: () => [{ name: 'parts', label: 'captionParts', kind: 'checks', options: captionParts }],
  values: (rules) => ({ parts: rules.photos.captionParts.join(',') }),
  change: (rules, read) => ({
    ...rules,
    photos: { ...rules.photos, captionParts: read.many('parts', captionParts) },
  }),
}

const title: RuleForm = {
  fields: () => [
    { name: 'minTopic', label: 'minTopic', kind: 'number' },
    { name: 'maxTopic', label: 'maxTopic', kind: 'number' },
  ],
  values: (rules) => ({ minTopic: String(rules.title.minTopic), maxTopic: String(rules.title.maxTopic) }),
  change: (rules, read) => {
    const range = { min: 1, max: 200 }
    const minTopic = read.whole('minTopic', range)
    const maxTopic = read.whole('maxTopic', range)
    if (minTopic > maxTopic) read.refuse('maxTopic', { code: 'max-below-min' })
    return { ...rules, title: { ...rules.title, minTopic, maxTopic } }
  },
}

const form: RuleForm = {
  fields: (rules) => [
    { name: 'title', label: 'formTitle', kind: 'text', wide: true },
    ...rules.form.fields.flatMap(({ key, label }): RuleField[] => [
      { name: `${key}.required`, label: 'fieldRequired', about: label, kind: 'choice', options: yesNo },
      { name: `${key}.maxLength`, label: 'fieldMaxLength', about: label, kind: 'number' },
    ]),
  ],
  values: (rules) =>
    Object.fromEntries([
      ['title', rules.form.title],
      ...rules.form.fields.flatMap(({ key, required, maxLength }) => [
        [`${key}.required`, required ? 'yes' : 'no'],
        [`${key}.maxLength`, String(maxLength)],
      ]),
    ]),
  change: (rules, read) => ({
    ...rules,
    form: {
      ...rules.form,
      title: read.text('title', 60),
      fields: rules.form.fields.map((field) => ({
        ...field,
        required: read.one(`${field.key}.required`, yesNo) === 'yes',
        maxLength: read.whole(`${field.key}.maxLength`, { min: 1, max: 8000 }),
      })),
    },
  }),
}

const onePerDocument: RuleForm = {
  fields: () => [{ name: 'one', label: 'onePerDocument', kind: 'choice', options: yesNo }],
  values: (rules) => ({ one: rules.onePerDocument ? 'yes' : 'no' }),
  change: (rules, read) => ({ ...rules, onePerDocument: read.one('one', yesNo) === 'yes' }),
}

/** The classes that may owe an overview report: the addressees, and those that owe one already. */
function owing(rules: Rules): AddresseeClass[] {
  const asked = [...addressedBy(rules), ...rules.overview.of]
  return addresseeClasses.filter((one) => asked.includes(one))
}

const overview: RuleForm = {
  fields: (rules) => [
    { name: 'of', label: 'overviewOf', kind: 'checks', room: 'state.organisation', options: owing(rules) },
    { name: 'title', label: 'overviewTitle', kind: 'text' },
  ],
  values: ({ overview: rule }) => ({ of: rule.of.join(','), title: rule.title }),
  change: (rules, read) => ({
    ...rules,
    overview: { of: read.many('of', addresseeClasses), title: read.text('title', 60) },
  }),
}

/** The forms of what is written and sent (notice 一 and 二). */
export const materialForms = {
  focusAreas,
  period,
  'textLimits.case': limitForm('case'),
  'textLimits.overview': limitForm('overview'),
  photos,
  'photos.mandatory': photosMandatory,
  'photos.reading': photosReading,
  'photos.captionParts': photosCaption,
  works: worksForm,
  title,
  form,
  onePerDocument,
  overview,
}
