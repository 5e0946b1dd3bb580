import { caseCheck } from './check.ts'

const where = { part: 'title' } as const

/** The same case comes through one channel only, and a unit sends no more cases than allowed (domain, 8.7 and 8.8). */
export const elsewhereCheck = caseCheck({
  name: 'elsewhere',
  whileTyping: true,
  outcomes: {
    'topic-in-other-case': { severity: 'warning', rule: 'channels' },
    'unit-has-too-many': { severity: 'error', rule: 'casesPerUnit' },
  },
  examine({ rules, content, facts }, report) {
    const title = facts.sameTopicIn[0]
    if (title !== undefined && content.topic.trim() !== '')
      report('topic-in-other-case', where, { title, count: facts.sameTopicIn.length })
    const count = facts.otherCasesOfUnit + 1
    if (rules.casesPerUnit !== null && count > rules.casesPerUnit)
      report('unit-has-too-many', where, { count, max: rules.casesPerUnit })
  },
})
