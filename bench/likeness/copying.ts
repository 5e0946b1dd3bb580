import type { Chance } from '../../src/formats/painting/chance.ts'
import {
  composePaper,
  composeSentence,
  namesAndFigures,
  type Paragraph,
  plain,
  refill,
  type World,
} from './grammar/compose.ts'
import { parts } from './grammar/sentences.ts'
import { exchanged } from './synonyms.ts'

/** A told case with the world it is of, its slots marked. */
export type Told = { readonly world: World; readonly paragraphs: readonly Paragraph[] }

/** A way of copying: what it does to one source, or with `second` to two. */
type Copying = (chance: Chance, source: Told, own: Told, second: Told) => string

/** Every kind of copying at its strengths. */
export const copyings: Readonly<Record<string, Readonly<Record<string, Copying>>>> = {
  exact: { whole: (_, source) => textOf(source.paragraphs) },
  reformatted: {
    width: (_, source) => wide(textOf(source.paragraphs)),
    breaks: (chance, source) => broken(chance, textOf(source.paragraphs)),
    traditional: (_, source) => traditional(textOf(source.paragraphs)),
  },
  edited: Object.fromEntries(
    [10, 20, 30, 40, 50].map((share) => [
      `${share} %`,
      (chance: Chance, source: Told, own: Told) =>
        textOf(edited(chance, source.paragraphs, own.world, share / 100)),
    ]),
  ),
  reordered: {
    paragraphs: (chance, source) => textOf(chance.shuffled(source.paragraphs)),
    sentences: (chance, source) => {
      const all = chance.shuffled(source.paragraphs.flat())
      return textOf(source.paragraphs.map((paragraph) => all.splice(0, paragraph.length)))
    },
  },
  synonyms: {
    third: (chance, source) => exchanged(chance, textOf(source.paragraphs), 1 / 3),
    'two thirds': (chance, source) => exchanged(chance, textOf(source.paragraphs), 2 / 3),
    all: (chance, source) => exchanged(chance, textOf(source.paragraphs), 1),
  },
  template: {
    'names and figures': (chance, source, own) => swapped(chance, source, own.world, namesAndFigures),
    'words of the trade too': (chance, source, own) =>
      swapped(chance, source, own.world, [...namesAndFigures, 'spot', 'person', 'thing']),
  },
  paragraph: {
    whole: (chance, source, own) => textOf(taken(chance, own, longest(source))),
    'edited 20 %': (chance, source, own) =>
      textOf(taken(chance, own, edited(chance, longest(source), own.world, 0.2))),
  },
  mixed: {
    whole: (_, source, __, second) => textOf(halves(source, second)),
    'edited 20 %': (chance, source, own, second) =>
      textOf(edited(chance, halves(source, second), own.world, 0.2)),
  },
}

/** The text of a paper, one paragraph on a line. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => plain(paragraph.join(''))).join('\n')
}

/** A told case of a world. */
export function tell(chance: Chance, world: World): Told {
  return { world, paragraphs: composePaper(chance, world) }
}

/** Rewrites a share of the clauses: a third is left out, two thirds are replaced by words of its own. */
function edited(chance: Chance, paragraphs: readonly Paragraph[], world: World, share: number): Paragraph[] {
  return paragraphs.map((paragraph) => [
    plain(paragraph.join(''))
      .split(/(?<=[，。；：])/)
      .map((clause) => {
        if (!chance.happens(share)) return clause
        return chance.happens(1 / 3) ? '' : newClause(chance, world)
      })
      .join(''),
  ])
}

function newClause(chance: Chance, world: World): string {
  const clauses = plain(composeSentence(chance, world, chance.pick(parts))).split(/(?<=[，。；：])/)
  return chance.pick(clauses)
}

function swapped(chance: Chance, source: Told, world: World, slots: readonly string[]): string {
  return plain(refill(chance, source.paragraphs.map((one) => one.join('')).join('\n'), world, slots))
}

/** The longest paragraph, and with it the next where it has fewer than 180 characters. */
function longest(source: Told): Paragraph[] {
  const length = (one: Paragraph) => plain(one.join('')).length
  const [first, second] = source.paragraphs.toSorted((one, other) => length(other) - length(one))
  if (!first || !second) return [...source.paragraphs]
  return length(first) < 180 ? [first, second] : [first]
}

function taken(chance: Chance, own: Told, paragraphs: readonly Paragraph[]): Paragraph[] {
  const place = chance.whole(1, own.paragraphs.length - 1)
  return [...own.paragraphs.slice(0, place), ...paragraphs, ...own.paragraphs.slice(place)]
}

function halves(one: Told, other: Told): Paragraph[] {
  return [
    ...one.paragraphs.filter((_, index) => index % 2 === 0),
    ...other.paragraphs.filter((_, index) => index % 2 === 1),
  ]
}

function wide(text: string): string {
  const signs: Record<string, string> = { '，': ',', '：': ':', '；': ';', '“': '"', '”': '"', '。': '．' }
  return text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace(/[，：；“”。]/g, (sign) => signs[sign] ?? sign)
}

function broken(chance: Chance, text: string): string {
  return Array.from(text, (character) =>
    chance.happens(0.04) ? `${character}\n　　` : chance.happens(0.03) ? `${character} ` : character,
  ).join('')
}

const simple =
  '这们说时话问关头个会气东过从来后对实发现题总处职动学习师讲听与书写班厂车应将经进远间门开员为产业业区电导见亲单样长钱给'
const full =
  '這們說時話問關頭個會氣東過從來後對實發現題總處職動學習師講聽與書寫班廠車應將經進遠間門開員為產業業區電導見親單樣長錢給'

function traditional(text: string): string {
  return Array.from(text, (character) => full[simple.indexOf(character)] ?? character).join('')
}
