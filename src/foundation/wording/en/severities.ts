import type { severities as zh } from '../zh-CN/severities.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** How grave each finding is in a call, as the organiser sets it. */
export const severities = {
  title: 'Severity of checks',
  lead: '{title} · version {version} of the rules',
  toRules: 'Back to the rules',
  open: 'Set the severity of checks',
  openHint:
    'For each kind of finding you set whether it must be mended, deserves attention or is a hint in this call.',
  effect: 'What it does',
  effects: {
    error:
      'Until it is mended the unit cannot submit; once received, the case cannot be ruled valid unless an examiner overrules the finding.',
    warning: 'The unit can submit; it is reminded of each one before, and the examiner sees it in the list.',
    notice: 'Shown to who writes and who examines; it hinders nothing.',
    off: 'Not looked for any more. What a clause of the notice demands cannot be left out.',
  },
  when: 'It holds from the moment you save: for drafts and for what is submitted from then on. Versions already submitted keep what was found then. Every change is logged.',
  finding: 'Finding',
  clause: 'Clause',
  asOwn: ' (by itself)',
  level: 'In this call',
  count: '{count} findings',
  noClause: 'not in the notice',
  changed: '{count} changed',
  save: 'Save the severities',
  saved: 'Saved; from now on the checks go by it.',
  nothing: 'Nothing was changed.',
  check: {
    parcel: 'What came in',
    title: 'Title',
    elsewhere: 'Other cases',
    focusArea: 'Focus area',
    facets: 'Facets',
    period: 'Time of the case',
    form: 'Application form',
    length: 'Length of each field',
    brief: 'Summary',
    body: 'Text',
    formulas: 'Fixed formulas',
    privacy: 'Personal data',
    photoCount: 'Number of photos',
    photoFile: 'Photo files',
    photoSize: 'Size of photos',
    photoDetail: 'Detail of photos',
    photoOrigin: 'Origin of photos',
    photoPlace: 'Place of photos',
    photoReuse: 'Photos used twice',
    caption: 'Captions',
    scan: 'Stamped scan',
    sealMarks: 'Marks of seals',
    pledge: 'Pledge',
    overview: 'Overview report',
  },
} as const satisfies Same<typeof zh>
