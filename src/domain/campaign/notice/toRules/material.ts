import type { AddresseeClass } from '../../../organisation/organisation.ts'
import type { Rules } from '../../rules.ts'
import type { ReadRule } from '../reading.ts'
import { addresseeOf } from './addressed.ts'
import type { Drawn, Told } from './drawn.ts'
import { bounded, caseLimit, limited } from './lengths.ts'
import { periodOf } from './periods.ts'

/** What a notice says of subject, time and text (as in 一 and 二 of a notice). */
export function material(told: Told): Drawn[] {
  return [
    ...focusAreas(told),
    ...period(told),
    ...caseLimit(told),
    ...overview(told),
    ...naming(told),
    ...single(told),
  ]
}

function squeezed(words: string): string {
  return words.replaceAll(/\s/g, '')
}

/** The short name of a focus area: the template's for the same words, else its first phrase. */
function nameOf(text: string, template: Rules): string {
  const known = template.focusAreas.find((area) => squeezed(area.text) === squeezed(text))
  if (known) return known.name
  const phrase = /^[^，。；：、,;:（(]{2,}/.exec(text.trim())?.[0] ?? text.trim()
  return Array.from(phrase).slice(0, 16).join('')
}

/** What cases are to be about. Kinds of works that stand among the themes (征集类别) are no focus areas of the call. */
function focusAreas({ of, kinds, template }: Told): Drawn[] {
  const told = of('focusArea')
  const themes = told.filter((rule) => !kinds.areas.includes(rule))
  const read = themes.length > 0 ? themes : told
  const [first] = read
  if (!first) return []
  const numbers = new Set(read.map(({ value }) => value.number))
  const own = numbers.size === read.length && !numbers.has(0)
  const areas = read.map((rule, index) => ({
    number: own ? rule.value.number : index + 1,
    name: kinds.areas.includes(rule) ? kinds.called(rule) : nameOf(rule.value.text, template),
    text: rule.value.text.trim(),
  }))
  return [{ key: 'focusAreas', seen: first, used: read, set: (rules) => ({ ...rules, focusAreas: areas }) }]
}

function period({ of }: Told): Drawn[] {
  const [first] = of('period')
  const dated = first ? periodOf(first.value) : null
  if (!first || !dated) return []
  return [{ key: 'period', seen: first, used: [first], set: (rules) => ({ ...rules, period: dated }) }]
}

/** The report that some classes owe with their cases, and how long it is to be. */
function overview({ of }: Told): Drawn[] {
  const demands = of('requirement').filter(({ value }) => value.what === 'overview')
  const [first] = demands
  const limit = of('textLimit').find(({ value }) => value.scope === 'overview' && bounded(value))
  const drawn: Drawn[] = []
  if (first) {
    const classes = owing(demands)
    const open = classes.length === 0 ? { open: { asks: 'overviewOf' } } : {}
    drawn.push({
      key: 'overview',
      seen: first,
      used: demands,
      set: (rules) => ({
        ...rules,
        overview: { ...rules.overview, of: classes.length > 0 ? classes : rules.overview.of },
      }),
      ...open,
    })
  }
  const bounds = limit?.value ?? boundsOf(first)
  const seen = limit ?? first
  if (bounds && seen)
    drawn.push({
      key: 'textLimits.overview',
      seen,
      used: limit ? [limit] : [],
      set: (rules) => ({
        ...rules,
        textLimits: { ...rules.textLimits, overview: limited(rules.textLimits.overview, bounds) },
      }),
    })
  return drawn
}

function boundsOf(demand: ReadRule<'requirement'> | undefined) {
  const { minChars = null, maxChars = null } = demand?.value ?? {}
  return minChars === null && maxChars === null ? null : { min: minChars, max: maxChars, approx: null }
}

function owing(demands: readonly ReadRule<'requirement'>[]): AddresseeClass[] {
  const classes = demands.flatMap(({ value }) => addresseeOf(value.of) ?? [])
  return [...new Set(classes)]
}

/** A title of union and topic is what the house puts together; another pattern is asked about. */
function naming({ of }: Told): Drawn[] {
  const patterns = of('titlePattern')
  const rule = patterns.find(({ appliesTo }) => appliesTo === undefined || appliesTo === 'title')
  if (!rule) return []
  const { parts } = rule.value
  const usual = parts.length === 2 && /单位|工会|名称/.test(parts[0] ?? '')
  const open = usual ? {} : { open: { asks: 'title', values: { parts: parts.join('＋') } } }
  return [{ key: 'title', seen: rule, used: [rule], ...open }]
}

function single({ of }: Told): Drawn[] {
  const [rule] = of('onePerDocument')
  if (!rule) return []
  return [
    {
      key: 'onePerDocument',
      seen: rule,
      used: [rule],
      set: (rules) => ({ ...rules, onePerDocument: true }),
    },
    { key: 'casesPerUnit', seen: rule, used: [], open: { asks: 'casesPerUnit' } },
  ]
}
