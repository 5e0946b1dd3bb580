import type { Amount } from '../../amounts.ts'
import type { Sentence } from '../../noticeText.ts'

const sentBack = /^(?:的|者),?[^,。;]{0,8}(?:退|不予|不收|不参|重写|不受理|不接收|不评|作废|无效|删|不录)/

/** 不足1500字或者多于2500字的退回: what is sent back tells the bounds of what is taken. */
export function turned(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const last = amounts.at(-1)
  if (!last || !sentBack.test(text.slice(last.end))) return amounts
  if (last.approx !== null) return [...amounts.slice(0, -1), refused(text, last)]
  const short = tooShort(text, amounts)
  if (short) return short
  const joined = amounts.findLast((one) => one !== last && last.start - one.end < 4)
  const outside = [joined, last].filter((one) => one !== undefined)
  const isOutside = outside.every(({ start, end }) =>
    /^(?:不足|少于|低于|多于|超过|超出|高于|大于|小于)/.test(
      text.slice(start - 2, end).replace(/^[^不少低多超高大小]+/, ''),
    ),
  )
  if (!isOutside) return joined ? withCap(text, amounts, joined, last) : amounts
  const bound = outside.map((one) => {
    const isFloor = /不足|少于|低于|小于/.test(text.slice(one.start - 2, one.end))
    const value = one.min ?? one.max ?? one.exact
    return isFloor ? { min: value, max: null } : { min: null, max: value }
  })
  const min = bound.find((one) => one.min !== null)?.min ?? null
  const max = bound.find((one) => one.max !== null)?.max ?? null
  const start = outside[0]?.start ?? last.start
  return [...amounts.filter((one) => !outside.includes(one)), { ...last, start, min, max, exact: null }]
}

/** 2000字左右，多于3000字的退回: what is sent back is beyond the bound. */
function refused(text: string, { start, end, min, max, ...rest }: Amount): Amount {
  const isOver = /[多高大]于|超[过出]/.test(text.slice(start, end)) && max === null
  const isUnder = /[少低小]于|不足/.test(text.slice(start, end)) && min === null
  return isOver || isUnder ? { ...rest, start, end, min: max, max: min } : { ...rest, start, end, min, max }
}

/** 1200字上下，超过1500字的不予采用: the cap over what is fitting. */
function withCap(text: string, amounts: readonly Amount[], fitting: Amount, last: Amount): readonly Amount[] {
  const isOver = /^(?:[多高大]于|超[过出])/.test(
    text.slice(last.start - 2, last.end).replace(/^[^多高大超]+/, ''),
  )
  const value = last.max ?? last.min ?? last.exact
  if (!isOver || fitting.approx === null || value === null || value < fitting.approx) return amounts
  const one = { ...fitting, max: value, end: last.end }
  return [...amounts.filter((other) => other !== fitting && other !== last), one]
}

/** 可放宽至4000字: what a length is raised to is the most there may be. */
export function raised(text: string, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.map((one) => {
    const isRaised = one.exact !== null && /放宽至?$/.test(text.slice(0, one.start))
    return isRaised ? { ...one, exact: null, max: one.exact } : one
  })
}

/** 2500字为限，500字以下的不予采用: what is sent back as too short gives the floor. */
function tooShort(text: string, amounts: readonly Amount[]): readonly Amount[] | null {
  const [last, cap] = amounts.slice(-2).toReversed()
  if (!last || last.max === null || !/下$/.test(text.slice(last.start, last.end))) return null
  const isCapped =
    cap && cap.max !== null && cap.min === null && cap.max > last.max && last.start - cap.end < 8
  return isCapped
    ? [...amounts.slice(0, -2), { ...cap, min: last.max, end: last.end }]
    : [...amounts.slice(0, -1), { ...last, min: last.max, max: null }]
}

/** 原定1500字以内，现调整为2000字以内: what gives a length up for the next. */
const givenUp =
  /^[”"]?的?(?:规定|限制|要求|标准)?,?(?:现|今年|此次|本次)?(?:统一|相应|适当)?(?:(?:调整|修改|变更|更改|更正|放宽|提高|增加|扩大|延长|压缩|精简)(?:为|至|到)|改(?:为|成|至))/

/** Whether the words behind a length give it up for another. */
export function isReplaced({ text }: Sentence, { end }: Amount): boolean {
  return givenUp.test(text.slice(end, end + 24))
}
