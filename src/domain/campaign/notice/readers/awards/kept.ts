import type { ReadRule } from '../../reading.ts'
import { isBare } from './sizes.ts'

/** The awards read so far. */
export type Kept = Map<string, ReadRule<'award'>>

/** Keeps an award unless it is one told before: of the same works, in the same number. */
export function keep(kept: Kept, rule: ReadRule<'award'>, isOpen = false): void {
  const { name } = rule.value
  const [first, ...others] = [...kept.values()].filter(({ value }) => value.name === name)
  const isSettled = first && isBare(first.value) && !isBare(rule.value) && !isAnother(first, rule)
  if (!first || isSettled) kept.set(name, rule)
  else if ([first, ...others].every((one) => isAnother(one, rule) || (isOpen && areOfOthers(one, rule))))
    kept.set(`${name} ${rule.span[0]} ${rule.appliesTo ?? ''}`, rule)
}

/** Whether two awards are for works that each of them names. */
function areOfOthers(one: ReadRule<'award'>, other: ReadRule<'award'>): boolean {
  return (one.appliesTo ?? other.appliesTo) !== (other.appliesTo ?? one.appliesTo)
}

/** 微视频：金奖1部；微故事：金奖2篇 are two awards of one name, by their works or by their numbers. */
function isAnother(one: ReadRule<'award'>, other: ReadRule<'award'>): boolean {
  const [mine, theirs] = [one, other].map(({ value: { min, max, ratio } }) => `${min}-${max}-${ratio}`)
  const both = [one, other]
  const areSized = both.every(({ value }) => !isBare(value))
  const areAlike = both.every(({ value }) => isBare(value)) || both.every(isCounted)
  return (areSized && mine !== theirs) || (areAlike && areOfOthers(one, other))
}

/** Whether a number is told, be it an open one: 一等奖若干. */
function isCounted({ value, quote }: ReadRule<'award'>): boolean {
  return !isBare(value) || /若干|一定数量|不限/.test(quote)
}
