import { inBody, type Layout } from './noticeSigns.ts'

const han = '[一二三四五六七八九十]{1,2}'
const numerals = '一二三四五六七八九十'
const sentencePoint = `[ 　]*(?:[（(]${han}[）)]|\\d{1,2}[.．、](?!\\d)|[①-⑳])[ 　]*([^\\n。；\\t]{2,150})[。；]?\\n`

/** The sections, the points and the sentences of a notice set together otherwise. */
export const otherOrders: readonly Layout[] = [
  { name: 'points joined by semicolons', laidOut: (text) => joined(text, '；') },
  { name: 'names of points in one list', laidOut: named },
  {
    name: 'sentences joined by semicolons',
    laidOut: (text) => text.replaceAll(insideLine, '；'),
    without: ['lateRule'],
  },
  {
    name: 'sentences joined by commas',
    laidOut: (text) => text.replaceAll(insideLine, '，'),
    without: ['lateRule'],
  },
  {
    name: 'sections the other way round',
    laidOut: (text) => ordered(text, (sections) => sections.toReversed()),
    without: ['focusArea.number'],
  },
  {
    name: 'last sections first',
    laidOut: (text) => ordered(text, (sections) => [...sections.slice(-2), ...sections.slice(0, -2)]),
    without: ['focusArea.number'],
  },
  { name: 'no addressees', laidOut: withoutAddressees, without: ['addressees'] },
  { name: 'no red head', laidOut: withoutHead, without: ['documentNumber'] },
]

/** A full stop between two sentences of a point, not behind its name. */
const insideLine = new RegExp(
  `(?<!^[ 　]*(?:[（(]?(?:${han}|\\d{1,2})[）)、.．])?[^。；，：\\n]{0,8})。(?!\\n|”|）|》|$)`,
  'gm',
)

/** Points of one sentence each, run into one without their numbers. */
function joined(text: string, sign: string): string {
  return inBody(text, (body) =>
    body.replaceAll(new RegExp(`(?<![^\\n])(?:${sentencePoint}){2,}`, 'g'), (run) => {
      const points = [...run.matchAll(new RegExp(sentencePoint, 'g'))].map(({ 1: words }) => words)
      return `${points.join(sign)}。\n`
    }),
  )
}

/** Points that are names alone, in one list behind what announces them. */
function named(text: string): string {
  const name = `[ 　]*(?:[（(]${han}[）)]|\\d{1,2}[.．、](?!\\d)|[①-⑳])([^\\n。；、，：\\t]{2,20})[。；]?\\n`
  return inBody(text, (body) =>
    body.replaceAll(new RegExp(`(?<=：)\\n(?:${name}){2,}`, 'g'), (run) => {
      const names = [...run.matchAll(new RegExp(name, 'g'))].map(({ 1: words }) => words)
      return `${names.join('、')}。\n`
    }),
  )
}

/** The sections 一、 二、 … in another order, numbered anew; the last one stays, since the signature runs on from it. */
function ordered(text: string, into: (sections: readonly string[]) => readonly string[]): string {
  const heads = [...text.matchAll(new RegExp(`^[ 　]*(${han})、(?=[^。；：\\n\\t]{2,12}$)`, 'gm'))]
  const row = heads.filter(({ 1: number }, index) => number === numerals[index])
  const from = row[0]?.index
  const to = row.at(-1)?.index
  if (from === undefined || to === undefined || row.length < 4 || row.length < heads.length) return text
  const sections = row.slice(0, -1).map(({ index }, at) => text.slice(index, row[at + 1]?.index))
  if (sections.some((section) => /[上前]述|上列|前款|同上/.test(section))) return text
  const moved = into(sections).map((section, index) =>
    section.replace(new RegExp(`^([ 　]*)${han}、`), `$1${numerals[index] ?? ''}、`),
  )
  return text.slice(0, from) + moved.join('') + text.slice(to)
}

/** The call on bodies is the first line above the text that ends in a colon. */
function withoutAddressees(text: string): string {
  return text.replace(
    /^[ 　]*(?:各|所属|市直|全|有关|机关|集团|广大)[^\n。：；]{2,200}：\n(?:[ 　]*\n)*/m,
    '',
  )
}

/** What stands over the title. */
function withoutHead(text: string): string {
  return text.replace(/^(?:(?!关于)[^\n。：]*\n)+?(?=[^\n]*关于)/, '')
}
