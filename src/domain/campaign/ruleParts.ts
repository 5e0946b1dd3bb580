import type { AddresseeClass } from '../organisation/organisation.ts'
import { quotaEntries } from './quotaKeys.ts'
import type { RuleKey, Rules } from './rules.ts'
import { withWorks, worksOf } from './works.ts'

type Part = {
  readonly of: (rules: Rules) => unknown
  /** The rules with this part as it is in others. */
  readonly from: (rules: Rules, other: Rules) => Rules
}

function member<K extends keyof Rules>(name: K): Part {
  return { of: (rules) => rules[name], from: (rules, other) => ({ ...rules, [name]: other[name] }) }
}

function limit(scope: 'case' | 'overview'): Part {
  return {
    of: ({ textLimits }) => textLimits[scope],
    from: (rules, { textLimits }) => ({
      ...rules,
      textLimits: { ...rules.textLimits, [scope]: textLimits[scope] },
    }),
  }
}

function quota(of: AddresseeClass): Part {
  return {
    of: ({ quotas }) => quotas.find((one) => one.class === of) ?? null,
    from: (rules, { quotas }) => {
      const taken = quotas.filter((one) => one.class === of)
      const rest = rules.quotas.filter((one) => one.class !== of)
      const at = rules.quotas.findIndex((one) => one.class === of)
      return { ...rules, quotas: at < 0 ? [...rest, ...taken] : rest.toSpliced(at, 0, ...taken) }
    },
  }
}

function photo(name: 'mandatory' | 'reading' | 'captionParts'): Part {
  return {
    of: ({ photos }) => photos[name],
    from: (rules, { photos }) => ({ ...rules, photos: { ...rules.photos, [name]: photos[name] } }),
  }
}

const photos: Part = {
  of: ({ photos: { mandatory: _mandatory, reading: _reading, captionParts: _parts, ...sizes } }) => sizes,
  from: (rules, other) => {
    const { mandatory, reading, captionParts } = rules.photos
    return { ...rules, photos: { ...other.photos, mandatory, reading, captionParts } }
  },
}

const deadline: Part = {
  of: ({ deadline: { day, time } }) => ({ day, time }),
  from: (rules, { deadline: { day, time } }) => ({ ...rules, deadline: { ...rules.deadline, day, time } }),
}

const policy: Part = {
  of: ({ deadline: { policy: rests, late } }) => ({ rests, late }),
  from: (rules, { deadline: { policy: rests, late } }) => ({
    ...rules,
    deadline: { ...rules.deadline, policy: rests, late },
  }),
}

const criteria: Part = {
  of: ({ criteria: list, gates }) => ({ list, gates }),
  from: (rules, other) => ({ ...rules, criteria: other.criteria, gates: other.gates }),
}

const parts: Readonly<Record<RuleKey, Part>> = {
  focusAreas: member('focusAreas'),
  period: member('period'),
  'textLimits.case': limit('case'),
  'textLimits.overview': limit('overview'),
  photos,
  'photos.mandatory': photo('mandatory'),
  'photos.reading': photo('reading'),
  'photos.captionParts': photo('captionParts'),
  works: { of: worksOf, from: (rules, other) => withWorks(rules, worksOf(other)) },
  title: member('title'),
  form: member('form'),
  onePerDocument: member('onePerDocument'),
  overview: member('overview'),
  ...quotaEntries(quota),
  'quotas.belowFloor': member('belowFloor'),
  deadline,
  'deadline.policy': policy,
  mailbox: member('mailbox'),
  contact: member('contact'),
  facets: member('facets'),
  emphasis: member('emphasis'),
  criteria,
  casesPerUnit: member('casesPerUnit'),
  channels: { of: () => null, from: (rules) => rules },
  review: member('review'),
  awards: member('awards'),
  publicity: member('publicity'),
  approvalBasis: member('approvalBasis'),
  consent: member('consent'),
  retention: member('retention'),
  originals: member('originals'),
}

/** A value as text, whatever order its members stand in: a database keeps none. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  )
}

/** Whether two sets of rules say the same under a key. */
export function agreeOn(key: RuleKey, one: Rules, other: Rules): boolean {
  return written(parts[key].of(one)) === written(parts[key].of(other))
}

/** The rules with what others say under a key; the sources stay. */
export function withPartOf(rules: Rules, key: RuleKey, other: Rules): Rules {
  return parts[key].from(rules, other)
}
