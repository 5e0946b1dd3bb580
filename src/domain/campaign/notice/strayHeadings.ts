import { wordedHeading } from './bareHeadings.ts'
import { numeralOf } from './numerals.ts'

const han = '一二三四五六七八九十'
const gap = '[ \\t\\u3000\\u00a0]'
/** 二、活动形式： behind a stop or a blank. */
const behind = new RegExp(
  `(?<=[。：:；;）)]|${gap})([${han}]{1,2})、${gap}{0,2}([\\u4e00-\\u9fff]{2,13})(?=[：:]|${gap}|$)`,
  'gm',
)
/** 一、征集范围 with anything behind it: the number of a section at the head of its line. */
const opened = new RegExp(`^${gap}*([${han}]{1,2})、`, 'gm')

/**
 * Where a heading has run into the end of the line before it: 诗歌朗诵会 三、活动时间：. It must be worded as a heading
 * and its number be the next; offsets into the original.
 */
export function strayHeadings(original: string): number[] {
  const sections = [...original.matchAll(opened)].map((found) => markOf(found, true))
  const worded = [...original.matchAll(behind)].filter(
    ({ index, 2: words = '' }) =>
      wordedHeading(words) !== null &&
      original.slice(original.lastIndexOf('\n', index - 1) + 1, index).trim() !== '',
  )
  const strays = worded.map((found) => markOf(found, false))
  let last = 0
  return [...sections, ...strays]
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ at, number, isOpen }) => {
      const isNext = number === last + 1
      if (isOpen || isNext) last = number
      return !isOpen && isNext ? [at] : []
    })
}

type Mark = { readonly at: number; readonly number: number; readonly isOpen: boolean }

/** A number of a section, with whether it opens its line. */
function markOf({ index, 1: written = '' }: RegExpExecArray, isOpen: boolean): Mark {
  return { at: index, number: numeralOf(written) ?? 0, isOpen }
}
