import { z } from 'zod'
import { addresseeClasses } from '../organisation/organisation.ts'
import { formLayoutSchema } from './form.ts'
import { quotaKeys } from './quotaKeys.ts'

/** The places of a call's rules; each carries its clause in `sources`. */
export const ruleKeys = [
  'focusAreas',
  'period',
  'textLimits.case',
  'textLimits.overview',
  'photos',
  'photos.mandatory',
  'photos.reading',
  'photos.captionParts',
  'works',
  'title',
  'form',
  'onePerDocument',
  'overview',
  ...quotaKeys,
  'quotas.belowFloor',
  'deadline',
  'deadline.policy',
  'mailbox',
  'contact',
  'facets',
  'emphasis',
  'criteria',
  'casesPerUnit',
  'channels',
  'review',
  'awards',
  'publicity',
  'approvalBasis',
  'consent',
  'retention',
  'originals',
] as const
export type RuleKey = (typeof ruleKeys)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A count of 字 is one of three figures; `word` is what Word and WPS show. */
export const counters = ['word', 'han', 'nonSpace'] as const
export type Counter = (typeof counters)[number]

const textLimitSchema = z.object({
  min: z.number().int().nonnegative().nullable(),
  max: z.number().int().positive().nullable(),
  counter: z.enum(counters),
  /** Over the maximum by no more than this share is a warning that the organiser decides on. */
  tolerance: z.number().min(0).max(1),
})
export type TextLimit = z.infer<typeof textLimitSchema>

const photoRuleSchema = z.object({
  mandatory: z.boolean(),
  min: z.number().int().nonnegative(),
  max: z.number().int().positive().nullable(),
  formats: z.array(z.enum(['jpeg', 'png'])).min(1),
  minBytes: z.number().int().nonnegative().nullable(),
  maxBytes: z.number().int().positive().nullable(),
  minPixels: z.number().int().nonnegative().nullable(),
  minLongSide: z.number().int().nonnegative().nullable(),
  minShortSide: z.number().int().nonnegative().nullable(),
  /** Ceilings on the sides, for calls that print a web size. */
  maxLongSide: z.number().int().positive().nullable().optional(),
  maxShortSide: z.number().int().positive().nullable().optional(),
  /** Which reading of 像素大于1M decides; `both` errs when neither holds and warns when one fails. */
  reading: z.enum(['both', 'bytes', 'pixels']),
  captionParts: z.array(z.enum(['time', 'place', 'activity'])),
})
export type PhotoRule = z.infer<typeof photoRuleSchema>

const workKindSchema = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  name: z.string().min(1).max(30),
  /** How long its text is: `null` as every case's, `none` where its works are no texts (摄影). */
  length: z.union([z.literal('none'), textLimitSchema.pick({ min: true, max: true })]).nullable(),
  /** Its photos; `null` as every case's. What a caption says is one rule for all. */
  photos: photoRuleSchema.omit({ captionParts: true }).nullable(),
})
/** A kind of works that a call tells apart (征文, 摄影), with what it demands of that kind alone. */
export type WorkKind = z.infer<typeof workKindSchema>

/** At least and at most so many; `null` where there is no most (不少于6件). */
const span = { min: z.number().int().nonnegative(), max: z.number().int().positive().nullable() }

const quotaSchema = z.object({
  class: z.enum(addresseeClasses),
  ...span,
  /** Units of the class with numbers of their own, by what their names hold (泽源县, 中心校). */
  named: z.array(z.object({ names: z.array(z.string().min(1)).min(1), ...span })).optional(),
  /** What of it may be of each kind of works, by the key of the kind (故事8篇、摄影15幅). */
  works: z.array(z.object({ of: z.string().min(1), ...span })).optional(),
  scope: z.enum(['perUnit', 'collective']),
  /** The organisation that gathers for all units of the class, when the scope is collective. */
  collectorId: z.string().nullable(),
})
export type Quota = z.infer<typeof quotaSchema>
export type NamedQuota = NonNullable<Quota['named']>[number]
export type WorksQuota = NonNullable<Quota['works']>[number]
/** How many cases may be sent, at least and at most. */
export type CaseCount = Pick<Quota, 'min' | 'max'>

const criterionSchema = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  name: z.string().min(1),
  /** Full marks of the criterion; the weights of all criteria add up to 100. */
  weight: z.number().positive().max(100),
  /** What a score in a band means, from the best band down; `from` and `to` are shares of the weight. */
  anchors: z.array(z.object({ from: z.number(), to: z.number(), text: z.string() })),
})
export type Criterion = z.infer<typeof criterionSchema>

const facetSchema = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  name: z.string().min(1),
  options: z.array(z.object({ key: z.string().min(1), name: z.string().min(1) })).min(1),
  multiple: z.boolean(),
})
export type Facet = z.infer<typeof facetSchema>

const placesSchema = z.object({
  count: z.number().int().positive().nullable(),
  ratio: z.number().min(0).max(1).nullable(),
})
const gradeSchema = placesSchema.extend({
  name: z.string().min(1),
  /** Its places for each kind of works, by the key of the kind, where kinds are ranked apart. */
  works: z.array(placesSchema.extend({ of: z.string().min(1) })).optional(),
})
/** A grade of the award for cases; where neither number nor share is set it takes whoever is left. */
export type Grade = z.infer<typeof gradeSchema>
export type WorksGrade = NonNullable<Grade['works']>[number]

const questionSchema = z.object({
  /** The name of its wording. */
  asks: z.string().min(1),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
/** A question to the organiser: which one, and the words of the notice that it is about. */
export type Question = z.infer<typeof questionSchema>

const sourceSchema = z.object({
  /** The clause as people cite it, such as 二、3; empty when the organiser set it himself. */
  clause: z.string(),
  quote: z.string(),
  /** What the notice leaves open; empty when it leaves nothing open. */
  questions: z.array(questionSchema),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  /** Where the words stand in the text of the notice, in UTF-16 code units; absent where nobody knows. */
  span: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).nullable().optional(),
})
export type RuleSource = z.infer<typeof sourceSchema>

/** All that a call demands: data with its source, versioned with the call (notice, all clauses). */
export const rulesSchema = z.object({
  focusAreas: z
    .array(
      z.object({ number: z.number().int().positive(), name: z.string().min(1), text: z.string().min(1) }),
    )
    .min(1),
  period: z.object({ from: day.nullable(), preferredFrom: day.nullable(), to: day.nullable() }),
  textLimits: z.object({ case: textLimitSchema, overview: textLimitSchema }),
  photos: photoRuleSchema,
  /** The kinds of works told apart; a call of one kind has none. */
  works: z.array(workKindSchema).optional(),
  title: z.object({
    pattern: z.literal('union+topic'),
    minTopic: z.number().int(),
    maxTopic: z.number().int(),
  }),
  form: formLayoutSchema,
  onePerDocument: z.boolean(),
  /** The classes that owe an overview report with their batch (notice 二、4). */
  overview: z.object({ of: z.array(z.enum(addresseeClasses)), title: z.string() }),
  quotas: z.array(quotaSchema),
  /** Whether fewer cases than the floor may be forwarded, with a written reason or not at all. */
  belowFloor: z.enum(['with-reason', 'refuse']),
  deadline: z.object({
    day,
    time: z.string().regex(/^\d{2}:\d{2}$/),
    policy: z.enum(['that-day', 'next-working-day']),
    late: z.enum(['refuse', 'flag']),
  }),
  mailbox: z.string(),
  contact: z.object({ office: z.string(), phones: z.array(z.string()) }),
  facets: z.array(facetSchema),
  /** Main kinds of unit and their share, and kinds to be considered as well (notice 三、2). */
  emphasis: z.object({
    facet: z.string(),
    main: z.array(z.string()),
    also: z.array(z.string()),
    minShare: z.number().min(0).max(1),
  }),
  criteria: z.array(criterionSchema).min(1),
  /** Gate questions answered pass or fail before any score. */
  gates: z.array(z.object({ key: z.string(), name: z.string() })),
  casesPerUnit: z.number().int().positive().nullable(),
  review: z.object({
    scoresPerCase: z.number().int().positive(),
    /** From this number of scores up the highest and the lowest are dropped. */
    trimFrom: z.number().int().min(3),
    qualityFloor: z.number().min(0).max(100),
  }),
  awards: z.object({
    /** The grades of the award for cases, the highest first; a call without grades has one. */
    grades: z.array(gradeSchema).min(1),
    organisationName: z.string().min(1),
    organisationCount: z.number().int().positive().nullable(),
  }),
  publicity: z.object({ workingDays: z.number().int().positive() }),
  approvalBasis: z.string(),
  consent: z.string(),
  retention: z.string(),
  originals: z.enum(['not-needed', 'on-request', 'needed']),
  /** How grave a finding is in this call, by its code, where that differs from the check's own; `off` is not told. */
  severities: z.record(z.string(), z.enum(['error', 'warning', 'notice', 'off'])).optional(),
  sources: z.partialRecord(z.enum(ruleKeys), sourceSchema),
})
export type Rules = z.infer<typeof rulesSchema>

/** The source of a rule as the pages cite it; empty where the organiser set it without a clause. */
export function clauseOf(rules: Pick<Rules, 'sources'>, key: RuleKey): string {
  return rules.sources[key]?.clause ?? ''
}

/** The rules that the notice leaves open and nobody has confirmed yet. */
export function doubtsOf(rules: Rules): { key: RuleKey; source: RuleSource }[] {
  return ruleKeys.flatMap((key) => {
    const source = rules.sources[key]
    return source && source.questions.length > 0 && source.confirmedBy === null ? [{ key, source }] : []
  })
}
