import type { Chance } from '../../../src/formats/painting/chance.ts'
import { type Part, parts, pieces, sentences } from './sentences.ts'
import { type Trade, trades } from './trades.ts'
import { slogans, words } from './words.ts'

/** What a told case is about: fixed for one paper, so that it reads as of one place. */
export type World = {
  readonly trade: Trade
  readonly unit: string
  readonly town: string
  readonly brand: string
  readonly form: string
  readonly year: number
}

/** A sentence with the part it came from. */
export type Paragraph = readonly string[]

/** Which trades a set is composed of: even ones are open, odd ones frozen. */
export type Half = 'open' | 'frozen'

/** A world of one half, as chance has it. */
export function worldOf(chance: Chance, half: Half): World {
  const own = trades.filter((_, index) => index % 2 === (half === 'open' ? 0 : 1))
  const trade = chance.pick(own)
  const town = word(chance, words.town)
  const firm = word(chance, words.sign) + word(chance, words.sign)
  return {
    trade,
    town,
    unit: `${chance.happens(0.5) ? town : ''}${firm}${trade.name}${chance.pick(['公司', '厂', '集团', '中心', '有限公司'])}工会`,
    brand: word(chance, words.brand),
    form: word(chance, words.form),
    year: chance.whole(2013, 2018),
  }
}

/** A name of a person, never of a real one. */
export function nameOf(chance: Chance): string {
  const given = chance.happens(0.7)
    ? word(chance, words.sign) + word(chance, words.sign)
    : word(chance, words.sign)
  return word(chance, words.surname) + given
}

/** The paragraphs of a paper, in the order of its parts: seven to nine of four to six sentences. */
export function composePaper(chance: Chance, world: World): Paragraph[] {
  const extra: Part[] = chance.happens(0.5) ? ['scene'] : []
  return [...parts, ...extra]
    .sort((one, other) => parts.indexOf(one) - parts.indexOf(other))
    .map((part) => composeParagraph(chance, world, part))
}

/** A paragraph of one part, its slots marked; slogans fall into openings and lessons as in real papers. */
export function composeParagraph(chance: Chance, world: World, part: Part): Paragraph {
  const kinds = chance.shuffled([...sentences[part], ...sentences[part]]).slice(0, chance.whole(3, 5))
  const told = kinds.map((sentence) => fill(chance, world, sentence))
  if ((part === 'opening' || part === 'lesson') && chance.happens(0.7)) {
    told.push(`${chance.pick(['我们', '工会'])}${chance.pick(slogans)}，${chance.pick(slogans)}。`)
  }
  return told
}

/** One sentence of a part, as chance fills it. */
export function composeSentence(chance: Chance, world: World, part: Part): string {
  return fill(chance, world, chance.pick(sentences[part]))
}

function word(chance: Chance, list: string, by = ' '): string {
  return chance.pick(list.split(by))
}

function fill(chance: Chance, world: World, pattern: string): string {
  const chosen = pattern.replace(/（([^（）]*\|[^（）]*)）/g, (_, all: string) => chance.pick(all.split('|')))
  return chosen.replace(/\{(\w+)\}/g, (_, slot: string) => slotted(chance, world, slot))
}

/** The text without the marks of its slots. */
export function plain(marked: string): string {
  return marked.replace(/⟦\w+\|([^⟧]*)⟧/g, '$1')
}

/** The same sentences with the marked slots of some kinds filled anew from another world. */
export function refill(chance: Chance, marked: string, world: World, slots: readonly string[]): string {
  const told = new Map<string, string>()
  return marked.replace(/⟦(\w+)\|([^⟧]*)⟧/g, (whole, slot: string, former: string) => {
    if (!slots.includes(slot)) return whole
    const key = `${slot}|${former}`
    const value = told.get(key) ?? filledSlot(chance, world, slot)
    told.set(key, value)
    return `⟦${slot}|${value}⟧`
  })
}

/** The slots that hold names, places and figures. */
export const namesAndFigures = [
  'unit',
  'town',
  'brand',
  'form',
  'name',
  'year',
  'day',
  'num',
  'num2',
  'num3',
  'pct',
]

const plural = {
  spot: 'spots',
  person: 'people',
  thing: 'things',
  trouble: 'troubles',
  deed: 'deeds',
} as const

function slotted(chance: Chance, world: World, slot: string): string {
  const piece = pieces[slot]
  if (piece) return fill(chance, world, chance.pick(piece))
  return `⟦${slot}|${filledSlot(chance, world, slot)}⟧`
}

function filledSlot(chance: Chance, world: World, slot: string): string {
  if (slot in plural) return word(chance, world.trade[plural[slot as keyof typeof plural]])
  if (slot === 'say') return word(chance, words.say, '|')
  if (slot in words) return slot === 'town' ? world.town : own(chance, world, slot)
  return figure(chance, world, slot)
}

function own(chance: Chance, world: World, slot: string): string {
  if (slot === 'brand') return world.brand
  if (slot === 'form') return world.form
  return word(chance, words[slot as keyof typeof words])
}

function figure(chance: Chance, world: World, slot: string): string {
  switch (slot) {
    case 'unit':
      return world.unit
    case 'name':
      return nameOf(chance)
    case 'year':
      return `${world.year + chance.whole(0, 1)}年`
    case 'day':
      return `${chance.whole(2, 28)}日`
    case 'num':
      return String(chance.whole(120, 4800))
    case 'num2':
      return String(chance.whole(21, 160))
    case 'num3':
      return String(chance.whole(3, 19))
    case 'pct':
      return String(chance.whole(8, 74))
    default:
      throw new RangeError(`No words for ${slot}`)
  }
}
