import type { Rules } from '../../rules.ts'
import type { NoticeDay } from '../reading.ts'
import { type Drawn, otherKinds, type Told } from './drawn.ts'
import { quotas } from './quotas.ts'

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
