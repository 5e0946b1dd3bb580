import { caseCheck } from './check.ts'

/** The unit vouches that the case is true (notice 二、1 杜绝虚构和虚假) and agrees to its being shown (notice 三、4). */
export const pledgeCheck = caseCheck({
  name: 'pledge',
  whileTyping: true,
  outcomes: {
    'pledge-missing': { severity: 'error', rule: null },
    'consent-missing': { severity: 'warning', rule: 'consent' },
  },
  examine({ content }, report) {
    if (!content.pledge) report('pledge-missing', { part: 'pledge', item: 'pledge' })
    if (!content.consent) report('consent-missing', { part: 'pledge', item: 'consent' })
  },
})
