import type { Rules } from '../campaign/rules.ts'
import { needsText } from '../campaign/works.ts'
import { caseCheck } from './check.ts'

const where = { part: 'body' } as const

/** The text of a case keeps its limits by the counter named in the rules and tells one case (notice 二、3). */
export const bodyCheck = caseCheck({
  name: 'body',
  whileTyping: true,
  outcomes: {
    'body-missing': { severity: 'error', rule: 'textLimits.case' },
    'body-over': { severity: 'error', rule: 'textLimits.case' },
    'body-slightly-over': { severity: 'warning', rule: 'textLimits.case' },
    'body-under': { severity: 'error', rule: 'textLimits.case' },
    'body-several-cases': { severity: 'warning', rule: 'onePerDocument' },
  },
  examine({ rules, content, facts }, report) {
    if (content.body.trim() === '') {
      if (!facts.parcel && needsText(rules, content)) report('body-missing', where)
      return
    }
    const limit = rules.textLimits.case
    const count = facts.count[limit.counter]
    if (limit.max !== null && count > limit.max)
      report(count > tolerated(limit, limit.max) ? 'body-over' : 'body-slightly-over', where, {
        count,
        max: limit.max,
        over: count - limit.max,
        tolerated: tolerated(limit, limit.max),
      })
    if (limit.min !== null && count < limit.min)
      report('body-under', where, { count, min: limit.min, missing: limit.min - count })
    const titles = rules.onePerDocument && !facts.parcel ? titlesIn(content.body) : []
    if (titles.length > 1)
      report('body-several-cases', where, {
        count: titles.length,
        first: titles[0] ?? '',
        second: titles[1] ?? '',
      })
  },
})

function tolerated(limit: Rules['textLimits']['case'], max: number): number {
  return Math.floor(max * (1 + limit.tolerance) + 1e-6)
}

const numberedCase =
  /^(?:典型)?案例\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、：:．.\s]|$)|^案例名称\s*[：:]/
const unionAndTopic =
  /^[^，。；！？]{2,40}(?:工会工作委员会|工会联合会|工会委员会|总工会|工会)\s*(?:[：:]|——|—|-)\s*《?[^，。；！？]{4,40}》?$/

/** Lines that read like the title of a case: two of them are two cases in one text. */
function titlesIn(body: string): string[] {
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= 80 && (numberedCase.test(line) || unionAndTopic.test(line)))
}
