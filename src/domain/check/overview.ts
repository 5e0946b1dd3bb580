import { overviewCheck } from './check.ts'

const where = { part: 'overview' } as const

/** The report tells how the call was carried out and what was thought anew, at the length asked for (notice 二、4). */
export const overviewReportCheck = overviewCheck({
  name: 'overview',
  whileTyping: true,
  outcomes: {
    'overview-missing': { severity: 'error', rule: 'overview' },
    'overview-under': { severity: 'error', rule: 'textLimits.overview' },
    'overview-over': { severity: 'error', rule: 'textLimits.overview' },
    'overview-without-drive': { severity: 'notice', rule: 'overview' },
    'overview-without-thoughts': { severity: 'notice', rule: 'overview' },
  },
  examine({ rules, text, count: counts }, report) {
    if (text.trim() === '') {
      report('overview-missing', where)
      return
    }
    const { min, max, counter, tolerance } = rules.textLimits.overview
    const count = counts[counter]
    if (min !== null && count < min) report('overview-under', where, { count, min, missing: min - count })
    if (max !== null && count > max * (1 + tolerance))
      report('overview-over', where, { count, max, over: count - max })
    if (!/征集|报送|选送|推荐/.test(text)) report('overview-without-drive', where)
    if (!/探索|思考|体会|启示|建议/.test(text)) report('overview-without-thoughts', where)
  },
})
