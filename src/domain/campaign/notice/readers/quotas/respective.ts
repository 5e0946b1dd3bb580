import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { bodiesIn } from './bodies.ts'
import { boundAs, boundOf } from './bounds.ts'
import type { Body } from './breaths.ts'
import { classOfBody, labelOf } from './names.ts'

/** A row of numbers for a row of names: the clause that lists the names, the row, and the place of a number in it. */
type Row = {
  readonly clause: string
  readonly start: number
  readonly amounts: readonly Amount[]
  readonly at: number
}

/** 县总工会、直属工会分别为3个、2个: the row that a number stands in; null where it stands in none. */
function rowAt(text: string, amounts: readonly Amount[], index: number): Row | null {
  const follows = (at: number) =>
    at > 0 && /^[、和及,]$/.test(text.slice(amounts[at - 1]?.end ?? 0, amounts[at]?.start))
  let first = index
  while (follows(first)) first -= 1
  let last = index
  while (last + 1 < amounts.length && follows(last + 1)) last += 1
  const [opening, before] = [amounts[first], amounts[first - 1]?.end ?? 0]
  if (!opening || last === first) return null
  const said = text.slice(before, opening.start) + boundOf(text.slice(opening.start, opening.end))
  const parted = said.lastIndexOf('分别')
  if (parted < 0) return null
  const row = amounts.slice(first, last + 1)
  let end = parted
  while (end > 0) {
    const start = Math.max(...[',', ';', ':'].map((sign) => said.lastIndexOf(sign, end - 1))) + 1
    const clause = said.slice(start, end)
    if (namesIn(clause).length === row.length)
      return { clause, start: before + start, amounts: row, at: index - first }
    end = start - 1
  }
  return null
}

/** 图文、视频|两类: how many names a list has. */
const summed = /(?<=[、和及与][一-鿿]{2,8})[两二三四五六][类种项组家个](?:作品|单位|案例)?$/
const sign = /[、和及与](?![^(]*\))/
const namesIn = (clause: string) => clause.replace(summed, '').split(sign)

/** The body whose turn it is where a row of bodies has a row of numbers; null where a row of kinds has one: 县总工会、直属工会分别为3个、2个. */
export function inTurn(
  text: string,
  amounts: readonly Amount[],
  index: number,
): { body: Body | null; amount: Amount } | null {
  const row = rowAt(text, amounts, index)
  const [amount, bound] = [amounts[index], row?.amounts[0]]
  if (!row || !amount || !bound) return null
  if (kindsOf(row).length > 0) return { body: null, amount: boundAs(bound, amount) }
  const named = bodiesIn(row.clause, row.start)
  const known = named.length === row.amounts.length ? named : bodiesOf(row)
  const body = known[row.at]
  return body ? { body, amount: boundAs(bound, amount) } : null
}

/** The bodies of a row one by one, whatever some of them are called; empty where none is known. */
function bodiesOf({ clause, start }: Row): Body[] {
  let at = start
  const bodies = namesIn(clause).map((piece): Body & { isKnown: boolean } => {
    const label = labelOf(piece)
    const from = at + Math.max(0, piece.indexOf(label))
    const sort = bodiesIn(piece, at)[0]?.class ?? classOfBody(label)
    const place = { start: at, from, end: from + label.length, label, condition: null }
    at += piece.length + 1
    return { ...place, class: sort ?? 'other', isKnown: sort !== null }
  })
  return bodies.some(({ isKnown }) => !isKnown) && !bodies[0]?.isKnown ? [] : bodies
}

const untilVerb = new RegExp(`^.*(?:${handsIn}|(?<![海画简快板])报|交|送)(?=.)`)

/** The kind of works whose turn it is: 报送摄影、书法作品分别不超过5幅、3幅. */
export function kindInTurn(text: string, amounts: readonly Amount[], { start }: Amount): string | null {
  const index = amounts.findIndex((one) => one.start === start)
  const row = rowAt(text, amounts, index)
  return row ? (kindsOf(row)[row.at] ?? null) : null
}

/** The names of a row where none is one of a body; else empty. */
function kindsOf({ clause, amounts }: Row): string[] {
  const names = namesIn(clause.replace(untilVerb, '').replace(/每[一-鿿]{1,3}$/, ''))
  const areKinds =
    names.length === amounts.length && names.every((name) => name !== '' && classOfBody(name) === null)
  return areKinds ? names : []
}
