import { readFormValues } from '../case/formValues.ts'
import { caseCheck } from './check.ts'

/** The blanks of the application form are filled with what they ask for (notice 三、3 and annex). */
export const formCheck = caseCheck({
  name: 'form',
  whileTyping: true,
  outcomes: {
    'form-required': { severity: 'error', rule: 'form' },
    'form-too-long': { severity: 'warning', rule: 'form' },
    'form-not-a-number': { severity: 'error', rule: 'form' },
    'form-not-a-phone': { severity: 'error', rule: 'form' },
    'form-not-an-option': { severity: 'error', rule: 'form' },
  },
  examine({ rules, content }, report) {
    const { problems } = readFormValues(rules.form, content.form)
    for (const [key, problem] of Object.entries(problems))
      report(`form-${problem.code}`, { part: 'form', item: key }, problem.values)
  },
})
