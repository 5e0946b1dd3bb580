import { literal } from '../../../foundation/literal.ts'
import { dashSigns } from './plainText.ts'
import type { ReadRule } from './reading.ts'

/** Signs that reading makes alike, each with those it stands for in print, to stand in a class of a pattern. */
const alike: Readonly<Record<string, string>> = {
  '(': '(（',
  ')': ')）',
  ',': ',，',
  ';': ';；',
  ':': ':：∶',
  '-': `\\-${dashSigns}`,
}
const sign = /[(),;:-]/
/** How far around a rule the words of its values may stand. */
const around = 120

/** A rule with its words as the notice prints them: 镇（街道）, 3月1日—5月31日. */
export function inPrint(original: string, rule: ReadRule): ReadRule {
  const near = original.slice(Math.max(0, rule.span[0] - around), rule.span[1] + around)
  const told = rule.appliesTo === undefined ? {} : { appliesTo: printedIn(near, rule.appliesTo) }
  switch (rule.kind) {
    case 'deadline':
    case 'period':
      return { ...rule, ...told, value: { ...rule.value, raw: printedIn(near, rule.value.raw) } } as ReadRule
    case 'titlePattern':
      return { ...rule, ...told, value: { parts: rule.value.parts.map((part) => printedIn(near, part)) } }
    case 'quota': {
      const { collector } = rule.value
      const printed = collector === null ? null : printedIn(near, collector)
      return { ...rule, ...told, value: { ...rule.value, collector: printed } }
    }
    default:
      return { ...rule, ...told }
  }
}

/** Some words as they stand in a piece of print; where they are put together, with its brackets. */
function printedIn(near: string, words: string): string {
  if (!sign.test(words)) return words
  const pattern = [...words].map((one) => (alike[one] ? `[${alike[one]}]+` : literal(one))).join('\\s*')
  const whole = new RegExp(pattern).exec(near)?.[0]
  if (whole) return whole.replaceAll(/\s+/g, '')
  return near.includes('（') ? words.replaceAll('(', '（').replaceAll(')', '）') : words
}
