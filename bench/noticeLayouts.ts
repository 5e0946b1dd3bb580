import type { ReadRule } from '../src/domain/campaign/notice/reading.ts'
import { printHead, printKept, toldOf } from './noticeChanges.ts'
import { aligned, gapped, marked, paged, wrapped } from './noticePages.ts'
import { otherOrders } from './noticeSections.ts'
import { inBody, type Layout, otherSigns } from './noticeSigns.ts'
import { plain } from './noticeValues.ts'

const han = '[一二三四五六七八九十]{1,2}'
const point = `[（(]${han}[）)]|\\d{1,2}[.．、](?!\\d)`

const numbered = new RegExp(`(?<=^[ 　]*)(?:${point})`, 'gm')

/** Other ways of setting a notice in type that change none of its words; what is meant stays the same. */
const layouts: readonly Layout[] = [
  layout('first point behind its heading', `^([ 　]*${han}、[^。；：\\n\\t]{2,12})\\n`, '$1：'),
  layout('each sentence in a line', '。(?!\\n|”|）|$)', '。\n'),
  layout('each clause of a list in a line', '；(?!\\n)', '；\n'),
  layout('points in one paragraph', `([；。：])\\n[ 　]*(?=(?:${point})[^\\n]*[。；]$)`, '$1'),
  layout('headings without numbers', `^([ 　]*)${han}、(?=[^。；：\\n\\t]{2,12}$)`, '$1'),
  layout('headings in brackets', `^([ 　]*)${han}、([^。；：\\n\\t]{2,12})$`, '$1【$2】'),
  {
    name: 'points without numbers',
    laidOut: (text) =>
      /^[ 　]*一、/m.test(text) ? inBody(text, (body) => body.replaceAll(numbered, '')) : text,
  },
  layout('points behind diamonds', `^([ 　]*)[（(]${han}[）)]`, '$1◆'),
  { name: 'empty lines between', laidOut: (text) => text.replaceAll(/\n(?=[^\n])/g, '\n\n') },
  {
    name: 'tables with bars',
    laidOut: (text) => text.replaceAll(/^[^\n]*\t[^\n]*$/gm, (row) => `| ${row.replaceAll('\t', ' | ')} |`),
  },
  { name: 'markdown, points behind dashes', laidOut: (text) => marked(text, '- ') },
  { name: 'markdown, points behind stars', laidOut: (text) => marked(text, '* ') },
  {
    name: 'markdown, headings without numbers',
    laidOut: (text) => marked(text, '- ').replaceAll(/^(## )[一二三四五六七八九十]+、/gm, '$1'),
  },
  layout('keys behind wide blanks', `^([ 　]*[一-鿿]{2,5})[：:](?=\\S)`, '$1　　'),
  layout('keys behind two blanks', `^([ 　]*[一-鿿]{2,5})[：:](?=\\S)`, '$1  '),
  {
    name: 'keys spread, behind a wide blank',
    laidOut: (text) =>
      text.replaceAll(/^([ 　]*)([一-鿿]{2,3})[：:](?=\S)/gm, (_, lead, key) => `${lead}${spread(key)}　`),
  },
  { name: 'cells behind two blanks', laidOut: (text) => gapped(text, '  ') },
  { name: 'cells behind wide blanks', laidOut: (text) => gapped(text, '　　　') },
  { name: 'cells behind one blank', laidOut: (text) => gapped(text, ' ') },
  { name: 'cells below each other', laidOut: aligned },
  { name: 'lines of 36, indented', laidOut: (text) => wrapped(text, 36, true) },
  { name: 'lines of 31, indented', laidOut: (text) => wrapped(text, 31, true) },
  { name: 'lines of 33 without indents', laidOut: (text) => wrapped(text, 33, false) },
  { name: 'pages numbered', laidOut: (text) => paged(wrapped(text, 34, true), (page) => `— ${page} —`) },
  {
    name: 'pages of so many, heads running',
    laidOut: (text) =>
      paged(wrapped(text, 33, true), (page, last) => `第 ${page} 页 共 ${last} 页`, '典型案例征集通知'),
  },
  {
    name: 'pages with bare numbers',
    laidOut: (text) => paged(wrapped(text, 35, false), (page) => `\n　${page}\n`),
  },
  ...otherSigns,
  ...otherOrders,
]

function layout(name: string, pattern: string, into: string): Layout {
  const places = new RegExp(pattern, 'gm')
  return { name, laidOut: (text) => inBody(text, (body) => body.replaceAll(places, into)) }
}

/** A key of two or three characters over the width of four: 电　　话, 联 系 人. */
function spread(key: string): string {
  return [...key].join(key.length === 2 ? '　　' : ' ')
}

/**
 * Prints, for each other layout, how many of the rules of the notices it changes are still read, and which share of what
 * is read there was none before; a reading is compared with that of the notice as printed.
 */
export function otherLayouts(texts: readonly string[]): void {
  printHead('layout')
  const told = toldOf(texts)
  for (const { name, laidOut, without = [] } of layouts)
    printKept(told, { name, changed: laidOut, saidBy: (rules) => saidBy(rules, without) })
}

/** The rules in words to compare: without the signs that a layout changes, and without what it takes away. */
function saidBy(rules: readonly ReadRule[], without: readonly string[]): string[] {
  return rules
    .filter(({ kind }) => !without.includes(kind))
    .map(({ kind, value, appliesTo }) => {
      const compared = without.includes(`${kind}.number`) ? { ...value, number: null } : value
      return JSON.stringify(plain([kind, compared, appliesTo])).replaceAll(signs, (sign) =>
        '「」『』'.includes(sign) ? '' : ',',
      )
    })
}

/** Quotes, and the stops and commas between words. */
const signs = /[「」『』]|[。;,.](?=[\u4e00-\u9fff])/g
