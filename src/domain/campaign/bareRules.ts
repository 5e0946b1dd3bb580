import { rulesOfNotice2019 } from './noticeOf2019.ts'
import type { RuleKey, Rules } from './rules.ts'
import { worksOf } from './works.ts'

const { photos, textLimits, overview, emphasis } = rulesOfNotice2019

/**
 * What a call over no other call rests on: what every call must have is that of 2019, and nothing else is asked of those
 * who report.
 */
export const bareRules: Rules = {
  ...rulesOfNotice2019,
  period: { from: null, preferredFrom: null, to: null },
  textLimits: {
    case: { ...textLimits.case, max: null },
    overview: { ...textLimits.overview, min: null },
  },
  photos: {
    ...photos,
    ...{ min: 0, formats: ['jpeg', 'png'], minBytes: null, minPixels: null, captionParts: [] },
  },
  onePerDocument: false,
  overview: { ...overview, of: [] },
  mailbox: '',
  contact: { ...rulesOfNotice2019.contact, phones: [] },
  emphasis: { ...emphasis, main: [], also: [], minShare: 0 },
}

/** Whether a rule asks nothing of those who report, so that a notice may well be silent about it. */
export function asksNothing(key: RuleKey, rules: Rules): boolean {
  const { min, minBytes, minPixels, minLongSide, minShortSide, captionParts } = rules.photos
  const nothing: Partial<Record<RuleKey, boolean>> = {
    period: Object.values(rules.period).every((day) => day === null),
    photos: min === 0 && !minBytes && !minPixels && !minLongSide && !minShortSide,
    'photos.mandatory': !rules.photos.mandatory && min === 0,
    'photos.reading': minBytes === null || minPixels === null,
    'photos.captionParts': captionParts.length === 0,
    works: worksOf(rules).length === 0,
    onePerDocument: !rules.onePerDocument,
    overview: rules.overview.of.length === 0,
    'textLimits.overview': rules.overview.of.length === 0,
    emphasis: rules.emphasis.main.length === 0,
    casesPerUnit: rules.casesPerUnit === null,
    'quotas.belowFloor': rules.quotas.every((quota) => quota.min === 0),
    mailbox: rules.mailbox === '',
  }
  return nothing[key] ?? false
}
