import { xmlAttributes, xmlTokens } from '../../xml.ts'
import { type Abstract, deepest, emptyLevel, type Level, type List, type Lists } from '../lists.ts'
import { withPlainSymbols } from '../symbols.ts'

/** The lists as `numbering.xml` describes them. */
export function listsOf(xml: string): Lists {
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
