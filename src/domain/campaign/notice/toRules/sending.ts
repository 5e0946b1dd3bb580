import type { AddresseeClass } from '../../../organisation/organisation.ts'
import { addressedBy, type Quota, quotaKeyOf, type Rules } from '../../rules.ts'
import type { NoticeDay, ReadRule } from '../reading.ts'
import { addressedClasses, classOf, namedClasses } from './addressed.ts'
import { type Drawn, otherKinds, type Told } from './drawn.ts'

/** What a notice says of how many, until when and where to (as in 三 of a notice). */
export function sending(told: Told): Drawn[] {
  return [
    ...quotas(told),
    ...casesPerUnit(told),
    ...channels(told),
    ...deadline(told),
    ...late(told),
    ...mailbox(told),
    ...contact(told),
    ...originals(told),
  ]
}

function quotas(told: Told): Drawn[] {
  const read = told.of('quota').filter(({ value }) => (value.max ?? value.min ?? 0) > 0)
  const general = read.find(({ value }) => value.class === 'all' && value.scope !== 'perPerson')
  const isOfClasses = read.some(({ value }) => classOf(value.class) !== null)
  const drawn = spokenTo(told).flatMap((name) => {
    const own = read.find(({ value }) => classOf(value.class) === name)
    const rule = own ?? (isOfClasses ? undefined : general)
    if (!rule) return unbounded(told, name)
    const alike = read.filter(({ value }) => value.class === rule.value.class)
    return [{ ...quotaDrawn(told, name, rule), ...otherKinds(rule, alike) }]
  })
  const floored = read.find(({ value }) => value.min !== null && value.min > 0)
  if (drawn.length === 0 || !floored) return drawn
  return [...drawn, { key: 'quotas.belowFloor', seen: floored, used: [], open: { asks: 'belowFloor' } }]
}

/** The classes that the notice names; where it names none, those of the template. */
function spokenTo(told: Told): AddresseeClass[] {
  const named = namedClasses(told)
  return named.length > 0 ? named : addressedBy(told.template)
}

const asGoodAsOpen = 100

/** A class that the notice is written to without a number; what the template gives it holds, and is asked about. */
function unbounded(told: Told, name: AddresseeClass): Drawn[] {
  const [seen] = told.of('addressees')
  const isKnown = addressedBy(told.template).includes(name)
  if (!seen || isKnown || !addressedClasses(told).includes(name)) return []
  const quota = { class: name, min: 0, max: asGoodAsOpen, scope: 'perUnit', collectorId: null } as const
  const open = { asks: 'quotaOpen' }
  return [{ key: quotaKeyOf(name), seen, used: [], set: (rules) => withQuota(rules, quota), open }]
}

function withQuota(rules: Rules, quota: Quota): Rules {
  const known = rules.quotas.some((one) => one.class === quota.class)
  const changed = rules.quotas.map((one) => (one.class === quota.class ? quota : one))
  return { ...rules, quotas: known ? changed : [...rules.quotas, quota] }
}

function quotaDrawn({ template }: Told, name: Quota['class'], rule: ReadRule<'quota'>): Drawn {
  const { min, max, scope } = rule.value
  const held = template.quotas.find((quota) => quota.class === name)
  const together = scope === 'collective'
  const quota: Quota = {
    class: name,
    min: min ?? 0,
    max: max ?? Math.max(min ?? 1, held?.max ?? 1),
    scope: together ? 'collective' : 'perUnit',
    collectorId: together ? (held?.collectorId ?? null) : null,
  }
  const key = quotaKeyOf(name)
  const open = max === null ? { open: { asks: 'quotaMax', values: { min: min ?? 0 } } } : {}
  return { key, seen: rule, used: [rule], set: (rules) => withQuota(rules, quota), ...open }
}

/** What every grassroots unit may send at most (每个基层工会限报1篇); it is no addressee of the call. */
function casesPerUnit({ of }: Told): Drawn[] {
  const own = of('quota').filter(({ value }) => value.class === 'grassroots' && value.scope !== 'collective')
  const [rule] = own
  const max = rule?.value.max ?? 0
  if (!rule || max <= 0) return []
  const set = (rules: Rules): Rules => ({ ...rules, casesPerUnit: max })
  return [{ key: 'casesPerUnit', seen: rule, used: [rule], set, ...otherKinds(rule, own) }]
}

/** A notice names its addressees and leaves open whether one case may come by two ways. */
function channels({ of }: Told): Drawn[] {
  const [rule] = of('addressees')
  return rule ? [{ key: 'channels', seen: rule, used: [rule], open: { asks: 'channels' } }] : []
}

/** The day by which cases are handed in; further days are kept as notes. */
function deadline({ of, template }: Told): Drawn[] {
  const dated = of('deadline').filter(({ value }) => value.date !== null)
  const handing = dated.filter(({ value }) => value.stage === 'submission')
  const rule =
    handing.find(({ appliesTo }) => appliesTo === undefined) ??
    handing[0] ??
    dated.find(({ value }) => value.stage === 'relay')
  if (!rule?.value.date) return []
  const day = wholeDay(rule.value.date, of('documentNumber')[0]?.value.year, template)
  const time = rule.value.time ?? '23:59'
  const set = (rules: Rules) => ({ ...rules, deadline: { ...rules.deadline, day, time } })
  return [
    { key: 'deadline', seen: rule, used: [rule], set },
    { key: 'deadline.policy', seen: rule, used: [], open: { asks: 'lateness' } },
  ]
}

function wholeDay(date: NoticeDay, year: number | undefined, { deadline: { day } }: Rules): string {
  return date.startsWith('--') ? `${year ?? day.slice(0, 4)}${date.slice(1)}` : date
}

const refusing = /不[再予于]?(?:予)?(?:受理|接收|接受|收取|办理|参评|参加|评审)|视为|自动放弃|作废|无效|不再/

/** 逾期不予受理 settles what happens after the closing day. */
function late({ of }: Told): Drawn[] {
  const [rule] = of('lateRule')
  if (!rule || !refusing.test(rule.value.raw)) return []
  const set = (rules: Rules): Rules => ({ ...rules, deadline: { ...rules.deadline, late: 'refuse' } })
  return [{ key: 'deadline.policy', seen: rule, used: [rule], set }]
}

function mailbox({ of }: Told): Drawn[] {
  const [rule] = of('mailbox')
  if (!rule) return []
  const { address } = rule.value
  return [{ key: 'mailbox', seen: rule, used: [rule], set: (rules) => ({ ...rules, mailbox: address }) }]
}

const office = /(?:部|处|室|科|办|中心|委|会|组|局)$/

/**
 * Whom to ask. A person's name is not taken into the rules, which everybody reads; a telephone that the template
 * gives with its area code keeps it.
 */
function contact({ of, template }: Told): Drawn[] {
  const read = of('contact')
  const [first] = read
  if (!first) return []
  const known = template.contact.phones
  const phones = read
    .flatMap(({ value }) => value.phones)
    .map((phone) => known.find((one) => one.endsWith(phone) && /^0\d{2,3}-/.test(one)) ?? phone)
  const name = read.flatMap(({ value }) => value.name ?? []).find((one) => office.test(one))
  const set = (rules: Rules) => ({
    ...rules,
    contact: { office: name ?? rules.contact.office, phones: [...new Set(phones)] },
  })
  return [{ key: 'contact', seen: first, used: read, set }]
}

/** A demand for printed copies settles the question of originals; a mailbox alone leaves it open. */
function originals({ of }: Told): Drawn[] {
  const printed = of('requirement').find(({ value }) => value.what === 'paper')
  const set = (rules: Rules): Rules => ({ ...rules, originals: 'needed' })
  if (printed) return [{ key: 'originals', seen: printed, used: [printed], set }]
  const [mail] = of('mailbox')
  return mail ? [{ key: 'originals', seen: mail, used: [], open: { asks: 'originals' } }] : []
}
