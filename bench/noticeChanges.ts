import { readNotice } from '../src/domain/campaign/notice/read.ts'
import type { ReadRule } from '../src/domain/campaign/notice/reading.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'

const around = { calendar: stateCouncilCalendar() }

/** A notice with what is read in it as it is printed. */
export type Told = { readonly text: string; readonly read: readonly ReadRule[] }

/** A way of changing notices that leaves their meaning, and the words in which the rules before and after are compared. */
export type Change = {
  readonly name: string
  readonly changed: (text: string) => string
  readonly saidBy: (rules: readonly ReadRule[]) => string[]
  /** Told of each rule that is lost (-) or read besides (+). */
  readonly tell?: (sign: '-' | '+', rule: string, text: string) => void
}

/** The notices with their readings. */
export function toldOf(texts: readonly string[]): Told[] {
  return texts.map((text) => ({ text, read: readNotice(text, around).rules }))
}

/** Prints what the columns below are. */
export function printHead(of: string): void {
  console.log(`${of.padEnd(38)} notices   rules    kept   added  kinds that lose most`)
}

/** Prints how many of the rules of the notices that a change touches are still read, and which share of what is read is new. */
export function printKept(told: readonly Told[], { name, changed, saidBy, tell }: Change): void {
  const lost = new Map<string, number>()
  let [notices, whole, kept, added] = [0, 0, 0, 0]
  for (const { text, read } of told) {
    const other = changed(text)
    if (other === text) continue
    const rules = saidBy(read)
    const left = saidBy(readNotice(other, around).rules)
    notices += 1
    whole += rules.length
    for (const rule of rules) {
      const at = left.indexOf(rule)
      if (at >= 0) {
        left.splice(at, 1)
        kept += 1
        continue
      }
      lost.set(kindOf(rule), (lost.get(kindOf(rule)) ?? 0) + 1)
      tell?.('-', rule, text)
    }
    for (const rule of left) tell?.('+', rule, text)
    added += left.length
  }
  const most = [...lost].toSorted((one, other) => other[1] - one[1]).slice(0, 3)
  console.log(
    `${name.padEnd(38)}${String(notices).padStart(8)}${String(whole).padStart(8)}${share(kept, whole)}` +
      `${share(added, kept + added)}  ${most.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
  )
}

function kindOf(rule: string): string {
  return String(JSON.parse(rule)[0])
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(8)
}
