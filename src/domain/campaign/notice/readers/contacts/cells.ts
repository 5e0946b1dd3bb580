import type { NoticeText, Sentence } from '../../noticeText.ts'
import { bearer, noName, person, type Seen, titledEnd } from '../personNames.ts'
import { personKey } from './keys.ts'

const columnOfNames = new RegExp(`^(?:${personKey}|姓名)(?:姓名)?$`)

/** In a column of names a rare surname is one too. */
const bare = /^[一-鿿]{2,3}$/

/** 张三 in a table, in the column that is headed 联系人 or 姓名. */
export function underColumn(
  { lines, text: whole }: NoticeText,
  { text, start, line }: Sentence,
): Seen | null {
  const isName = bare.test(text) || (bearer.test(text) && titledEnd.test(text))
  if (!isName || noName.test(text)) return null
  const rowOf = (index: number) => whole.slice(lines[index]?.start, lines[index]?.end)
  if (!rowOf(line.index).includes('\t')) return null
  let top = line.index
  while (top > Math.max(0, line.index - longestTable) && rowOf(top - 1).includes('\t')) top -= 1
  const column = whole.slice(line.start, start).split('\t').length - 1
  const head = rowOf(top).split('\t')
  const isTold =
    columnOfNames.test(head[column]?.trim() ?? '') && head.some((one) => /电话|联系方式|手机/.test(one))
  return isTold && top < line.index ? { start, end: start + text.length, words: text } : null
}

/** 联系人 | 张三: a name in the cell behind its key. */
export function besideKey({ text: whole }: NoticeText, { text, start, line }: Sentence): Seen | null {
  if (whole[start - 1] !== '\t' || !person.test(text) || noName.test(text)) return null
  const before = whole.slice(Math.max(line.start, start - longestKey), start - 1)
  const key = before.slice(before.lastIndexOf('\t') + 1)
  return columnOfNames.test(key.trim().replace(/:$/, ''))
    ? { start, end: start + text.length, words: text }
    : null
}

/** How long a key in a cell is at most. */
const longestKey = 40
/** How many rows up the head of a column is looked for. */
const longestTable = 60
