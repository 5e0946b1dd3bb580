import type { Amount } from '../../amounts.ts'
import type { Sentence } from '../../noticeText.ts'
import { bodiesIn } from './bodies.ts'
import { deedOf } from './bounds.ts'
import type { Body } from './breaths.ts'
import { ofItsOwn } from './ownWords.ts'

/** What is known of a sentence when a number is reached. */
export type Reached = {
  /** Where the last number ended that was a quota, and the last that counted anything. */
  readonly quota: number
  readonly number: number
  /** Whether the last number counted something else, which words without a verb go on with. */
  readonly elsewhere: boolean
  /** Whether the line has spoken of quotas already. */
  readonly continues: boolean
  /** Whether a body has been named that the number may be for. */
  readonly isCarried: boolean
}

/** The words around a number: since the last quota and since the last number, and those that are its own. */
export type Around = {
  readonly before: string
  readonly said: string
  readonly own: string
  readonly after: string
  /** Whether its own words are all since the last number. */
  readonly isWhole: boolean
  readonly bodies: readonly Body[]
}

export function wordsAround({ text }: Sentence, amount: Amount, reached: Reached): Around {
  const before = text.slice(reached.quota, amount.start)
  const said = text.slice(reached.number, amount.start)
  const own = ofItsOwn(said, text.slice(amount.start, amount.end))
  const named = bodiesIn(before, 0)
  const bodies = named.length > 0 ? named : bodiesIn(before + deedOf(text.slice(amount.start, amount.end)), 0)
  return { before, said, own, after: text.slice(amount.end), isWhole: own !== said, bodies }
}
