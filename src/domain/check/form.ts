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
  examine({ rules, content, facts }, report) {
    const form = facts.parcel?.form
    if (typeof form === 'string') return
    const { problems } = readFormValues(rules.form, content.form)
    for (const [key, problem] of Object.entries(problems))
      if (!(form?.undivided && problem.code === 'required' && key.includes('.')))
        report(`form-${problem.code}`, { part: 'form', item: key }, problem.values)
  },
})
