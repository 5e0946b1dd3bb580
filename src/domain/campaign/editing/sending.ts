import type { AddresseeClass } from '../../organisation/organisation.ts'
import { quotaEntries } from '../quotaKeys.ts'
import { withQuota } from '../quotasHeld.ts'
import type { CaseCount, NamedQuota, Quota, Rules, WorksQuota } from '../rules.ts'
import { kindNamed, worksOf } from '../works.ts'
import type { Reading, RuleForm } from './reading.ts'

const yesNo = ['yes', 'no'] as const
const scopes = ['perUnit', 'collective'] as const

function quotaForm(of: AddresseeClass): RuleForm {
  const quotaIn = (rules: Rules): Quota =>
    rules.quotas.find((quota) => quota.class === of) ?? {
      class: of,
      min: 0,
      max: 1,
      scope: 'perUnit',
      collectorId: null,
    }
  return {
    fields: (rules, { departments }) => [
      { name: 'addressed', label: 'addressed', kind: 'choice', options: yesNo, wide: true },
      { name: 'min', label: 'quotaMin', kind: 'number' },
      { name: 'max', label: 'quotaMax', kind: 'number', optional: true },
      { name: 'scope', label: 'scope', kind: 'choice', options: scopes },
      { name: 'collectorId', label: 'collector', kind: 'choice', options: departments, optional: true },
      ...(worksOf(rules).length > 0
        ? ([{ name: 'works', label: 'quotaWorks', kind: 'area', optional: true }] as const)
        : []),
      { name: 'named', label: 'quotaNamed', kind: 'area', optional: true },
    ],
    values: (rules) => {
      const { min, max, scope, collectorId, named = [], works = [] } = quotaIn(rules)
      const addressed = rules.quotas.some((quota) => quota.class === of) ? 'yes' : 'no'
      return {
        ...{
          addressed,
          min: String(min),
          max: max === null ? '' : String(max),
          scope,
          collectorId: collectorId ?? '',
        },
        named: named.map(namedLine).join('\n'),
        works: works.map((share) => shareLine(share, rules)).join('\n'),
      }
    },
    change: (rules, read) => {
      if (read.one('addressed', yesNo) === 'no')
        return { ...rules, quotas: rules.quotas.filter((one) => one.class !== of) }
      return withQuota(rules, readQuota(quotaIn(rules), rules, read))
    },
  }
}

function readQuota(quota: Quota, rules: Rules, read: Reading): Quota {
  const min = read.whole('min', { min: 0, max: 10_000 })
  const max = read.wholeOrNone('max', { min: 1, max: 10_000 })
  if (max !== null && min > max) read.refuse('max', { code: 'max-below-min' })
  const collectorId = read.textOrNone('collectorId', 64) || null
  const { named: _named, works: _works, ...rest } = quota
  const [named, works] = [readNamed(read), readShares(rules, read)]
  const more = { ...(named.length > 0 ? { named } : {}), ...(works.length > 0 ? { works } : {}) }
  return { ...rest, min, max, ...more, scope: read.one('scope', scopes), collectorId }
}

/** 泽源县、临河市｜7—8: names and their numbers; 7— where there is no most. */
function namedLine({ names, min, max }: NamedQuota): string {
  return `${names.join('、')}｜${min === max ? max : `${min}—${max ?? ''}`}`
}

/** 征文｜3—5: a kind of works and how many of it. */
function shareLine({ of, min, max }: WorksQuota, rules: Rules): string {
  return namedLine({ names: [kindNamed(rules, of) ?? of], min, max })
}

const fromTo = /^(\d{1,5})([-—–~～至到]+)?(\d{1,5})?[个篇件]?$/

/** 2—3, 3, or 2— for two and more; `null` where it is no number of cases. */
function numbersIn(words: string): CaseCount | null {
  const [, from = '', dash, end] = fromTo.exec(words.replaceAll(/\s/g, '')) ?? []
  if (from === '') return null
  if (dash !== undefined && end === undefined) return { min: Number(from), max: null }
  const to = end ?? from
  return Number(to) > 0 && Number(from) <= Number(to) ? { min: Number(from), max: Number(to) } : null
}

function readNamed(read: Reading): NamedQuota[] {
  return read.linesOrNone('named', { parts: 2, max: 5000 }).map(([words = '', counted = ''], index) => {
    const numbers = numbersIn(counted)
    const names = words.split(/[、，,]/).map((name) => name.trim())
    if (!numbers || names.includes(''))
      read.refuse('named', { code: 'named-quota', values: { line: index + 1 } })
    return { names, ...(numbers ?? { min: 0, max: 1 }) }
  })
}

function readShares(rules: Rules, read: Reading): WorksQuota[] {
  if (worksOf(rules).length === 0) return []
  return read.linesOrNone('works', { parts: 2, max: 2000 }).map(([name, counted = ''], index) => {
    const numbers = numbersIn(counted)
    const kind = worksOf(rules).find((one) => one.name === name)
    if (!numbers || !kind) read.refuse('works', { code: 'works-quota', values: { line: index + 1 } })
    return { of: kind?.key ?? 'none', ...(numbers ?? { min: 0, max: 1 }) }
  })
}

const floors = ['with-reason', 'refuse'] as const

const belowFloor: RuleForm = {
  fields: () => [{ name: 'belowFloor', label: 'belowFloor', kind: 'choice', options: floors }],
  values: (rules) => ({ belowFloor: rules.belowFloor }),
  change: (rules, read) => ({ ...rules, belowFloor: read.one('belowFloor', floors) }),
}

const deadline: RuleForm = {
  fields: () => [
    { name: 'day', label: 'deadlineDay', kind: 'day' },
    { name: 'time', label: 'deadlineTime', kind: 'time' },
  ],
  values: (rules) => ({ day: rules.deadline.day, time: rules.deadline.time }),
  change: (rules, read) => ({
    ...rules,
    deadline: { ...rules.deadline, day: read.day('day'), time: read.time('time') },
  }),
}

const policies = ['that-day', 'next-working-day'] as const
const lates = ['refuse', 'flag'] as const

const deadlinePolicy: RuleForm = {
  fields: () => [
    { name: 'policy', label: 'policy', kind: 'choice', options: policies },
    { name: 'late', label: 'late', kind: 'choice', options: lates },
  ],
  values: (rules) => ({ policy: rules.deadline.policy, late: rules.deadline.late }),
  change: (rules, read) => ({
    ...rules,
    deadline: { ...rules.deadline, policy: read.one('policy', policies), late: read.one('late', lates) },
  }),
}

const mailbox: RuleForm = {
  fields: () => [{ name: 'mailbox', label: 'mailbox', kind: 'text', optional: true }],
  values: (rules) => ({ mailbox: rules.mailbox }),
  change: (rules, read) => ({ ...rules, mailbox: read.textOrNone('mailbox', 120) }),
}

const contact: RuleForm = {
  fields: () => [
    { name: 'office', label: 'contactOffice', kind: 'text' },
    { name: 'phones', label: 'contactPhones', kind: 'area', optional: true },
  ],
  values: ({ contact: { office, phones } }) => ({ office, phones: phones.join('\n') }),
  change: (rules, read) => ({
    ...rules,
    contact: {
      office: read.text('office', 60),
      phones: read
        .textOrNone('phones', 400)
        .split(/[\n，,、]/)
        .map((phone) => phone.trim())
        .filter((phone) => phone !== ''),
    },
  }),
}

const casesPerUnit: RuleForm = {
  fields: () => [{ name: 'count', label: 'casesPerUnit', kind: 'number', optional: true }],
  values: (rules) => ({ count: rules.casesPerUnit === null ? '' : String(rules.casesPerUnit) }),
  change: (rules, read) => ({ ...rules, casesPerUnit: read.wholeOrNone('count', { min: 1, max: 1000 }) }),
}

/** One case goes one way; there is nothing to set, only to confirm. */
const channels: RuleForm = { fields: () => [], values: () => ({}), change: (rules) => rules }

/** The forms of how many, until when, where to (notice 三、1 and 三、3). */
export const sendingForms = {
  ...quotaEntries(quotaForm),
  'quotas.belowFloor': belowFloor,
  deadline,
  'deadline.policy': deadlinePolicy,
  mailbox,
  contact,
  casesPerUnit,
  channels,
}
