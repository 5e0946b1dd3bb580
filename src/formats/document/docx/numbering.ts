import { xmlAttributes, xmlTokens } from '../../xml.ts'
import { numeral } from './numerals.ts'
import { withPlainSymbols } from './symbols.ts'

type Level = {
  start: number
  format: string
  text: string
  gap: string
  plainDigits: boolean
  style?: string
  keepsCount?: boolean
}

type Abstract = { readonly levels: Level[]; linkedStyle?: string }
type List = { abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }
type Lists = { readonly abstracts: Map<string, Abstract>; readonly lists: Map<string, List> }

/** Counts the paragraphs of the lists of one file and answers what Word prints before the next one. */
export type Numbering = {
  next(list: string, level: number | undefined, style: string | undefined, text: string): string | undefined
}

const deepest = 8

export function numberingOf(xml: string, listOfStyle: (id: string) => string | undefined): Numbering {
  const known = listsOf(xml)
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
function gapOf(gap: string, number: string, text: string): string {
  if (gap === 'space') return ' '
  return gap === 'tab' && (/[\da-z]$/i.test(number) || /^[\da-z]/i.test(text)) ? ' ' : ''
}

function emptyLevel(): Level {
  return { start: 1, format: 'decimal', text: '', gap: 'tab', plainDigits: false }
}

function listsOf(xml: string): Lists {
  const found: Lists = { abstracts: new Map(), lists: new Map() }
  let abstract: Abstract = { levels: [] }
  let list: List = { abstract: '', starts: new Map(), levels: new Map() }
  let [level, place, inList] = [emptyLevel(), 0, false]
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue
    const { name } = token
    const values = xmlAttributes(token.attributes)
    if (name === 'abstractNum') {
      abstract = { levels: [] }
      inList = false
      found.abstracts.set(values['abstractNumId'] ?? '', abstract)
    } else if (name === 'num') {
      list = { abstract: '', starts: new Map(), levels: new Map() }
      inList = true
      found.lists.set(values['numId'] ?? '', list)
    } else if (name === 'lvlOverride') place = placeOf(values['ilvl'])
    else if (name === 'startOverride') list.starts.set(place, countOf(values['val']))
    else if (name === 'abstractNumId') list.abstract = values['val'] ?? ''
    else if (name === 'numStyleLink') abstract.linkedStyle = values['val'] ?? ''
    else if (name === 'lvl') {
      level = emptyLevel()
      place = placeOf(values['ilvl'])
      if (inList) list.levels.set(place, level)
      else abstract.levels[place] = level
    } else describe(level, name, values)
  }
  return found
}

function placeOf(text: string | undefined): number {
  return Math.min(Math.max(0, Math.trunc(Number(text ?? 0)) || 0), deepest)
}

function countOf(text: string | undefined): number {
  return Math.min(Math.max(0, Math.trunc(Number(text ?? 1)) || 0), 32_767)
}

function describe(level: Level, name: string, values: Record<string, string>): void {
  const value = values['val']
  if (name === 'start') level.start = countOf(value)
  else if (name === 'numFmt') level.format = value ?? 'decimal'
  else if (name === 'lvlText') level.text = withPlainSymbols(value ?? '').slice(0, 100)
  else if (name === 'suff') level.gap = value ?? 'tab'
  else if (name === 'pStyle') level.style = value ?? ''
  else if (name === 'isLgl') level.plainDigits = value !== '0' && value !== 'false'
  else if (name === 'lvlRestart') level.keepsCount = value === '0'
}
