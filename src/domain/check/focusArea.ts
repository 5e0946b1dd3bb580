import { caseCheck } from './check.ts'

const where = { part: 'focusArea' } as const

/** One focus area of the notice is chosen, others only besides it (notice 一). */
export const focusAreaCheck = caseCheck({
  name: 'focusArea',
  whileTyping: true,
  outcomes: {
    'focus-area-missing': { severity: 'error', rule: 'focusAreas' },
    'focus-area-unknown': { severity: 'error', rule: 'focusAreas' },
    'focus-area-repeated': { severity: 'notice', rule: 'focusAreas' },
    'focus-area-too-many': { severity: 'notice', rule: 'focusAreas' },
  },
  examine({ rules, content }, report) {
    const known = new Set(rules.focusAreas.map((area) => area.number))
    const { focusArea, furtherFocusAreas } = content
    if (focusArea === null) report('focus-area-missing', where, { areas: known.size })
    for (const number of focusArea === null ? furtherFocusAreas : [focusArea, ...furtherFocusAreas])
      if (!known.has(number)) report('focus-area-unknown', where, { number })
    const further = new Set(furtherFocusAreas)
    if (focusArea !== null && further.has(focusArea))
      report('focus-area-repeated', where, { number: focusArea })
    if (further.size > known.size / 2) report('focus-area-too-many', where, { count: further.size })
  },
})
