import { numeral } from './numerals.ts'

/** One level of a list; `%1` to `%9` in `text` stand for the numbers of the levels. */
export type Level = {
  start: number
  format: string
  text: string
  gap: string
  plainDigits: boolean
  style?: string
  keepsCount?: boolean
}

export type Abstract = { readonly levels: Level[]; linkedStyle?: string }
export type List = {
  abstract: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}
/** The lists of a file: those that paragraphs name, and the counts they share. */
export type Lists = { readonly abstracts: Map<string, Abstract>; readonly lists: Map<string, List> }

/** Counts the paragraphs of the lists of one file and answers what Word prints before the next one. */
export type Numbering = {
  next(list: string, level: number | undefined, style: string | undefined, text: string): string | undefined
}

export const deepest = 8

export function numberingOf(known: Lists, listOfStyle: (id: string) => string | undefined): Numbering {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(id, asked, style, text) {
      const list = known.lists.get(id)
      if (!list) return undefined
      const abstract = abstractOf(known, list, listOfStyle)
      const { levels, key } = abstract
      const level = Math.min(
        asked ??
          Math.max(
            0,
            levels.findIndex((one) => one?.style === style),
          ),
        deepest,
      )
      const count = counts.get(key) ?? []
      counts.set(key, count)
      const levelOf = (at: number) => list.levels.get(at) ?? levels[at]
      restart(list, id, count, begun)
      advance(count, level, levelOf)
      return printed(level, count, levelOf, text)
    },
  }
}

function abstractOf(
  { abstracts, lists }: Lists,
  list: List,
  listOfStyle: (id: string) => string | undefined,
): { levels: readonly Level[]; key: string } {
  const own = abstracts.get(list.abstract)
  if (own?.linkedStyle === undefined) return { levels: own?.levels ?? [], key: list.abstract }
  const linked = lists.get(listOfStyle(own.linkedStyle) ?? '')?.abstract ?? list.abstract
  return { levels: abstracts.get(linked)?.levels ?? [], key: linked }
}

/** A list that says where it starts does so once, although it shares its count with others. */
function restart(list: List, id: string, count: number[], begun: Set<string>): void {
  if (begun.has(id)) return
  begun.add(id)
  for (const [level, start] of list.starts) {
    count.length = Math.min(count.length, Math.max(level, 0))
    count[level] = start - 1
  }
}

function advance(count: number[], level: number, levelOf: (at: number) => Level | undefined): void {
  for (let at = 0; at <= level; at += 1) {
    const [now, start] = [count[at], levelOf(at)?.start ?? 1]
    if (now === undefined || (at < level && now < start)) count[at] = start
    else if (at === level) count[at] = now + 1
  }
  for (let at = level + 1; at < count.length; at += 1) {
    if (!levelOf(at)?.keepsCount) delete count[at]
  }
}

function printed(
  level: number,
  count: readonly number[],
  levelOf: (at: number) => Level | undefined,
  text: string,
): string | undefined {
  const own = levelOf(level)
  if (!own) return undefined
  const number = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = own.plainDigits && at < level ? 'decimal' : (levelOf(at)?.format ?? 'decimal')
    return numeral(count[at] ?? 1, format)
  })
  if (number === '') return undefined
  return number + gapOf(own.gap, number, text)
}

/** Word sets a tab behind the number; here words and digits are kept apart and nothing else. */
export function gapOf(gap: string, number: string, text: string): string {
  if (gap === 'space') return ' '
  return gap === 'tab' && (/[\da-z]$/i.test(number) || /^[\da-z]/i.test(text)) ? ' ' : ''
}

export function emptyLevel(): Level {
  return { start: 1, format: 'decimal', text: '', gap: 'tab', plainDigits: false }
}
