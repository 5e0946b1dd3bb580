import type { Values } from '../../foundation/refusal.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import type { AddresseeClass } from '../organisation/organisation.ts'
import { quotaEntries } from './quotaKeys.ts'
import type { CaseCount, Grade, PhotoRule, RuleKey, Rules, TextLimit, WorkKind } from './rules.ts'
import { kindNamed, worksOf } from './works.ts'

type Telling = (rules: Rules, say: Say) => string[]

function fullDay(say: Say, day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return say('shell.fullDayText', { year, month, day: date })
}

/** How many: one number, at least or at most so many, from so many to so many, or any number. */
export function sayCount(say: Say, { min, max }: CaseCount): string {
  if (max === null) return min === 0 ? say('rules.count.any') : say('rules.count.from', { min })
  if (min === max) return say('rules.count.exact', { max })
  return min === 0 ? say('rules.count.upTo', { max }) : say('rules.count.range', { min, max })
}

type Wording = Parameters<Say>[0]
type OfCount<Name> = Name extends `${infer Counted}Open` ? Counted : never

/** A number of cases, in words of their own where there is none: 每家个数不限 beside 每家 7—8 个案例. */
export function sayCases(
  say: Say,
  wording: OfCount<Wording> & Wording,
  count: CaseCount,
  values: Values = {},
): string {
  const isOpen = count.max === null && count.min === 0
  return say(isOpen ? `${wording}Open` : wording, { ...values, range: sayCount(say, count) })
}

function list(say: Say, room: string, keys: readonly string[]): string {
  return keys.map((key) => say.find(`${room}.${key}`) ?? key).join(say('rules.and'))
}

function sayLength(say: Say, { min, max }: Pick<TextLimit, 'min' | 'max'>): string {
  if (min !== null && max !== null) return say('rules.told.between', { range: sayCount(say, { min, max }) })
  if (max !== null) return say('rules.told.atMost', { max })
  return min === null ? say('rules.told.noLimit') : say('rules.told.atLeast', { min })
}

function limit(of: (rules: Rules) => TextLimit): Telling {
  return (rules, say) => {
    const { min, max, counter, tolerance } = of(rules)
    const range = sayLength(say, { min, max })
    if (min === null && max === null) return [range]
    const counted = say('rules.told.counted', { counter: say(`rules.option.counter.${counter}`) })
    const over = max === null ? 0 : Math.floor(max * (1 + tolerance))
    return over > (max ?? 0)
      ? [range, counted, say('rules.told.tolerance', { max: max ?? 0, over })]
      : [range, counted]
  }
}

const period: Telling = ({ period: { from, preferredFrom, to } }, say) => [
  ...(from || preferredFrom || to ? [] : [say('rules.told.noPeriod')]),
  ...(from ? [say('rules.told.periodFrom', { day: fullDay(say, from) })] : []),
  ...(preferredFrom ? [say('rules.told.preferredFrom', { day: fullDay(say, preferredFrom) })] : []),
  ...(to ? [say('rules.told.periodTo', { day: fullDay(say, to) })] : []),
]

function sayPhotos(say: Say, { min, max }: Pick<PhotoRule, 'min' | 'max'>): string {
  if (max !== null) return say('rules.told.photosBetween', { range: sayCount(say, { min, max }) })
  return say(min === 0 ? 'rules.told.photosAny' : 'rules.told.photosFrom', { min })
}

function sayMandatory(say: Say, { mandatory, min }: Pick<PhotoRule, 'mandatory' | 'min'>): string {
  if (mandatory) return say(min === 0 ? 'rules.told.mandatoryAny' : 'rules.told.mandatory', { min })
  return say(min === 0 ? 'rules.told.optionalAny' : 'rules.told.optional', { min })
}

const photos: Telling = ({ photos: rule }, say) => {
  const megabytes = (bytes: number) => bytes / 1_000_000
  return [
    sayPhotos(say, rule),
    say('rules.told.formats', { formats: list(say, 'rules.option.formats', rule.formats) }),
    ...(rule.minBytes ? [say('rules.told.minBytes', { megabytes: megabytes(rule.minBytes) })] : []),
    ...(rule.maxBytes ? [say('rules.told.maxBytes', { megabytes: megabytes(rule.maxBytes) })] : []),
    ...(rule.minPixels ? [say('rules.told.minPixels', { count: rule.minPixels / 10_000 })] : []),
    ...(rule.minLongSide ? [say('rules.told.minLongSide', { pixels: rule.minLongSide })] : []),
    ...(rule.minShortSide ? [say('rules.told.minShortSide', { pixels: rule.minShortSide })] : []),
  ]
}

/** 须附照片 4—8 张, 可附照片不少于 3 张, 可附照片 */
function sayOwnPhotos(
  say: Say,
  { mandatory, min, max }: Pick<PhotoRule, 'mandatory' | 'min' | 'max'>,
): string {
  const whether = mandatory ? 'must' : 'may'
  if (max !== null) return say(`rules.told.kindPhotos.${whether}`, { range: sayCount(say, { min, max }) })
  return say(min === 0 ? `rules.told.kindAnyPhotos.${whether}` : `rules.told.kindPhotosFrom.${whether}`, {
    min,
  })
}

/** What is asked of one kind of works alone. */
export function sayKind(say: Say, { length, photos: own }: WorkKind): string {
  const long =
    length === 'none' ? [say('rules.told.kindNoText')] : length === null ? [] : [sayLength(say, length)]
  const many = own === null ? [] : [sayOwnPhotos(say, own)]
  const told = [...long, ...many]
  return told.length > 0 ? told.join(say('rules.told.kindJoin')) : say('rules.told.kindAsAll')
}

function quota(of: AddresseeClass): Telling {
  return (rules, say) => {
    const found = rules.quotas.find((one) => one.class === of)
    if (!found) return [say('rules.told.noQuota')]
    const named = (found.named ?? []).map(({ names, ...numbers }) =>
      sayCases(say, 'rules.told.named', numbers, { names: names.join(say('rules.and')) }),
    )
    const works = (found.works ?? []).flatMap(({ of: key, ...numbers }) => {
      const name = kindNamed(rules, key)
      return name ? [sayCases(say, 'rules.told.named', numbers, { names: name })] : []
    })
    return [sayCases(say, `rules.told.${found.scope}`, found), ...works, ...named]
  }
}

const awards: Telling = (rules, say) => {
  const { grades, organisationName, organisationCount } = rules.awards
  const ofKinds = ({ name, works = [] }: Grade) =>
    works.map(({ of, ...places }) =>
      sized(
        { ...places, name: say('rules.told.awardOfKind', { kind: kindNamed(rules, of) ?? of, name }) },
        say,
      ),
    )
  return [
    ...grades.flatMap((grade) => (grade.works ? ofKinds(grade) : [sized(grade, say)])),
    sized({ name: organisationName, count: organisationCount, ratio: null }, say),
  ]
}

function sized({ name, count, ratio }: Grade, say: Say): string {
  if (count !== null) return say('rules.told.awardCount', { name, count })
  if (ratio === null) return say('rules.told.awardOpen', { name })
  return say('rules.told.awardRatio', { name, ratio: Math.round(ratio * 1000) / 10 })
}

const emphasis: Telling = (rules, say) => {
  const { facet, main, also, minShare } = rules.emphasis
  if (main.length === 0) return [say('rules.told.noEmphasis')]
  const options = rules.facets.find(({ key }) => key === facet)?.options ?? []
  const named = (keys: readonly string[]) =>
    options
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name)
      .join(say('rules.and'))
  return [
    say('rules.told.emphasisMain', { kinds: named(main), share: Math.round(minShare * 100) }),
    ...(also.length > 0 ? [say('rules.told.emphasisAlso', { kinds: named(also) })] : []),
  ]
}

const tellings: Readonly<Record<RuleKey, Telling>> = {
  focusAreas: (rules, say) => [say('rules.told.focusAreas', { count: rules.focusAreas.length })],
  period,
  'textLimits.case': limit((rules) => rules.textLimits.case),
  'textLimits.overview': limit((rules) => rules.textLimits.overview),
  photos,
  'photos.mandatory': (rules, say) => [sayMandatory(say, rules.photos)],
  'photos.reading': (rules, say) => [say(`rules.told.reading.${rules.photos.reading}`)],
  'photos.captionParts': ({ photos: { captionParts } }, say) => [
    captionParts.length === 0
      ? say('rules.told.noCaptionParts')
      : say('rules.told.captionParts', { parts: list(say, 'rules.option.captionParts', captionParts) }),
  ],
  works: (rules, say) => {
    const kinds = worksOf(rules).map((kind) =>
      say('rules.told.kind', { name: kind.name, words: sayKind(say, kind) }),
    )
    return kinds.length > 0 ? kinds : [say('rules.told.oneKind')]
  },
  title: ({ title: { minTopic, maxTopic } }, say) => [
    say('rules.told.title', { range: sayCount(say, { min: minTopic, max: maxTopic }) }),
  ],
  form: ({ form }, say) => [
    say('rules.told.form', { title: form.title, count: form.fields.length }),
    say('rules.told.formFields', { fields: form.fields.map(({ label }) => label).join(say('rules.and')) }),
  ],
  onePerDocument: (rules, say) => [
    say(rules.onePerDocument ? 'rules.told.onePerDocument' : 'rules.told.manyPerDocument'),
  ],
  overview: ({ overview: { of, title } }, say) =>
    of.length === 0
      ? [say('rules.told.noOverview')]
      : [say('rules.told.overview', { classes: list(say, 'state.organisation', of), title })],
  ...quotaEntries(quota),
  'quotas.belowFloor': (rules, say) => [say(`rules.told.belowFloor.${rules.belowFloor}`)],
  deadline: ({ deadline: { day, time } }, say) => [
    say('rules.told.deadline', { day: fullDay(say, day), time }),
  ],
  'deadline.policy': ({ deadline: { policy, late } }, say) => [
    say(`rules.told.policy.${policy}`),
    say(`rules.told.late.${late}`),
  ],
  mailbox: ({ mailbox }, say) => [mailbox === '' ? say('rules.told.noMailbox') : mailbox],
  contact: ({ contact: { office } }) => [office],
  facets: ({ facets }, say) => [
    say('rules.told.facets', { facets: facets.map(({ name }) => name).join(say('rules.and')) }),
  ],
  emphasis,
  criteria: ({ criteria }) => [criteria.map(({ name, weight }) => `${name} ${weight}`).join(' · ')],
  casesPerUnit: ({ casesPerUnit }, say) => [
    casesPerUnit === null
      ? say('rules.told.anyPerUnit')
      : say('rules.told.casesPerUnit', { count: casesPerUnit }),
  ],
  channels: (_, say) => [say('rules.told.channels')],
  review: ({ review: { scoresPerCase, trimFrom, qualityFloor } }, say) => [
    say('rules.told.scores', { count: scoresPerCase }),
    say('rules.told.trim', { count: trimFrom }),
    say('rules.told.qualityFloor', { score: qualityFloor }),
  ],
  awards,
  publicity: (rules, say) => [say('rules.told.publicity', { days: rules.publicity.workingDays })],
  approvalBasis: ({ approvalBasis }, say) => [
    approvalBasis === '' ? say('rules.told.noApproval') : approvalBasis,
  ],
  consent: ({ consent }) => [consent],
  retention: ({ retention }) => [retention],
  originals: (rules, say) => [say(`rules.told.originals.${rules.originals}`)],
}

/** What a rule demands, in plain sentences. */
export function tellRule(rules: Rules, key: RuleKey, say: Say): string[] {
  return tellings[key](rules, say).filter((sentence) => sentence !== '')
}
