import { facetsAsked } from '../campaign/works.ts'
import { caseCheck } from './check.ts'

/** Every facet the cases are to span is named (notice 三、2); a gap shows and never bars. */
export const facetsCheck = caseCheck({
  name: 'facets',
  whileTyping: true,
  outcomes: {
    'facet-missing': { severity: 'warning', rule: 'facets' },
    'facet-unknown': { severity: 'warning', rule: 'facets' },
    'facet-too-many': { severity: 'warning', rule: 'facets' },
  },
  examine({ rules, content }, report) {
    for (const facet of facetsAsked(rules)) {
      const where = { part: 'facets', item: facet.key } as const
      const chosen = content.facets[facet.key] ?? []
      const unknown = chosen.filter((key) => !facet.options.some((option) => option.key === key))
      if (chosen.length === 0) report('facet-missing', where, { facet: facet.name })
      if (unknown.length > 0)
        report('facet-unknown', where, { facet: facet.name, option: unknown.join('、') })
      if (!facet.multiple && chosen.length > 1)
        report('facet-too-many', where, { facet: facet.name, count: chosen.length })
    }
  },
})
