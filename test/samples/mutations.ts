import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'

type Mutate = (text: string, chance: Chance) => string

const huge = 5_000_000
const garbage =
  '0123456789OolI一二十百千万各每不以约个件字张、，。；：（）〔〕—-+@._%“”《》\t\n　\u0000\u200f\ufffd𠀀é'
const signs = ['\u200f', '\u202e', '\u2067', '\u061c', '\ufeff']

function placesIn(text: string, chance: Chance, count: number): number[] {
  return Array.from({ length: count }, () => chance.whole(0, text.length)).sort((one, other) => one - other)
}

/** The text with something put at some places, or in the place of the sign that stands there. */
function dotted(text: string, places: readonly number[], put: () => string, over: number): string {
  const parts = places.map((place, index) => text.slice((places[index - 1] ?? -over) + over, place))
  return `${parts.map((part) => part + put()).join('')}${text.slice((places.at(-1) ?? -over) + over)}`
}

const cut: Mutate = (text, chance) => {
  const [from = 0, to = 0] = placesIn(text, chance, 2)
  return chance.happens(0.5) ? text.slice(from, to) : text.slice(0, from) + text.slice(to)
}

const doubled: Mutate = (text, chance) => {
  const [from = 0, to = 0] = placesIn(text, chance, 2)
  return text.slice(0, to) + text.slice(from, to).repeat(chance.whole(1, 9)) + text.slice(to)
}

const shuffled: Mutate = (text, chance) => {
  const parting = chance.pick(['\n', '。', '，', ''])
  return chance.shuffled(text.split(parting)).join(parting)
}

const garbled: Mutate = (text, chance) =>
  dotted(text, placesIn(text, chance, chance.whole(1, 200)), () => chance.pick([...garbage]), 1)

const bidirectional: Mutate = (text, chance) =>
  dotted(text, placesIn(text, chance, chance.whole(1, 400)), () => chance.pick(signs), 0)

const stripped: Mutate = (text, chance) =>
  text.replaceAll(chance.pick([/[，。；：、]/g, /\n/g, /\d/g, /[（）]/g, /[一-鿿]/g, /[—-]/g]), '')

const binary: Mutate = (_text, chance) => {
  const bytes = Buffer.from(Array.from({ length: chance.whole(1, 20_000) }, () => chance.whole(0, 255)))
  return bytes.toString(chance.pick(['latin1', 'utf8', 'utf16le'] as const))
}

const empty: Mutate = (_text, chance) =>
  chance.pick(['', ' ', '\n', '\t\t\n', '　　', '\u200f', '\u0000', '\ud800'])

/** Five million signs: the text again and again, or a piece of it or of garbage. */
const enormous: Mutate = (text, chance) => {
  const [from = 0, to = 0] = placesIn(text, chance, 2)
  const piece = chance.pick([
    text,
    text.slice(from, from + chance.whole(1, 12)),
    text.slice(from, to),
    chance.pick([...garbage]),
  ])
  return (piece === '' ? text : piece).repeat(Math.ceil(huge / Math.max(1, piece.length))).slice(0, huge)
}

const mutates = { cut, doubled, shuffled, garbled, bidirectional, stripped, binary, empty, enormous }
export type Mutation = { readonly kind: keyof typeof mutates; readonly text: string }

/** So many damaged versions of some texts, of every kind in turn, the same ones for the same seed. */
export function* mutationsOf(texts: readonly string[], count: number, seed: string): Generator<Mutation> {
  const kinds = Object.keys(mutates) as (keyof typeof mutates)[]
  for (let index = 0; index < count; index += 1) {
    const chance = chanceOf(`${seed} ${index}`)
    const kind = kinds[index % kinds.length] ?? 'cut'
    const once = mutates[kind](chance.pick(texts), chance)
    const again =
      kind !== 'enormous' && chance.happens(0.2)
        ? mutates[chance.pick(['cut', 'garbled', 'shuffled'] as const)](once, chance)
        : once
    yield { kind, text: again }
  }
}

/** Signs and pieces of which a text may consist from end to end: nothing that is tried on each may cost more with each. */
export const repeatedSigns = [
  ...['各', '0', '零', '二〇', 'O', 'a', '-', '(', '（', '\n', '\t', '　', '、', '每', 'a@', '13800000000'],
  ...[
    'a\t',
    '等。',
    '1.a\n2.b\n',
    '7 8个 ',
    '各县（市、区）',
    '联系人',
    '不超过',
    '附件：\n',
    '\t一、\t',
    '少于1个；',
  ],
]

/** A notice that is nothing but one piece, five million signs of it. */
export function fiveMillionOf(piece: string): string {
  return `关于征集典型案例的通知\n各县工会：\n一、要求\n${piece.repeat(huge / piece.length)}`
}
