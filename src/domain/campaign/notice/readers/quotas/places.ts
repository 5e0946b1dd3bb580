import type { Amount } from '../../amounts.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { asAddressed } from './addressed.ts'
import { isHandedIn } from './brackets.ts'
import type { Body } from './breaths.ts'
import { namedFor } from './owners.ts'
import type { Further } from './parts.ts'
import { inTurn } from './respective.ts'
import { reachOf, startOf } from './value.ts'

/** A number in its sentence, with where the bodies and works are told that it is for. */
export type Place = {
  amount: Amount
  bodies: readonly Body[]
  start: number
  end: number
  from: number
  /** Who may send this many besides. */
  besides: Further | null
  /** Whether the words before the number are nothing but names of bodies. */
  readonly areNames: boolean
}

type Counted = {
  readonly amounts: readonly Amount[]
  readonly index: number
  /** Where the last quota and the last number ended. */
  readonly from: number
  readonly spoken: number
}

/** Whom a number is for and where its words stand; and the bodies that are known behind it. */
export function placeOf(
  notice: NoticeText,
  sentence: Sentence,
  { amounts, index, from, spoken }: Counted,
  unnamed: readonly Body[],
  carried: readonly Body[],
): { place: Place; known: readonly Body[] } {
  const { text } = sentence
  const amount = amounts[index] as Amount
  const said = notice.text.slice(sentence.line.start, sentence.start + from)
  const { own, earlier, further } =
    unnamed.length > 0
      ? { own: unnamed, earlier: [], further: null }
      : namedFor(text, amount, from, carried, said)
  const isSort = isHandedIn(text.slice(0, amount.start)) && /^[一-鿿]/.test(text.slice(amount.end))
  const shared = inTurn(text, amounts, index)
  const turn = shared?.body ?? null
  const told = turn ? [turn] : isSort ? [] : own.length > 0 ? own : earlier
  const bodies = further ? told.slice(-1) : told
  const start = sentence.start + startOf(text, Math.min(own[0]?.start ?? amount.start, amount.start), spoken)
  const end = sentence.start + reachOf(text, amount)
  const areNames = unnamed.length > 0
  const place = {
    amount: shared?.amount ?? amount,
    bodies,
    start,
    end,
    from: spoken,
    besides: further,
    areNames,
  }
  const known = bodies.length > 0 && !turn ? bodies : own.length > 0 ? own : carried
  return { place, known: known.map((one) => asAddressed(notice, one)) }
}
