import { isBureau, isOffice } from '../../classes.ts'
import { lastClause } from '../../lookup.ts'
import type { BodyClass } from '../../reading.ts'
import type { Body } from './breaths.ts'
import { labelOf } from './names.ts'

/** The class that a body has from those before it in its list, whatever its own name tells; null where it has none. */
export function classInList(
  sign: string,
  piece: string,
  named: Body,
  before: readonly Body[],
): BodyClass | null {
  if (!/[、和及与]/.test(sign)) return null
  const office = ofOffices(named, before)
  return office ?? (sign === '、' ? (ofOneHouse(piece, before) ?? ofNeighbour(named, before)) : null)
}

/** The class of 局属初中 for 小学、幼儿园 behind it, of 机关第一 for 第二分工会: bodies of one house in a list. */
function ofOneHouse(piece: string, before: readonly Body[]): BodyClass | null {
  const name = labelOf(piece)
  const last = before.at(-1)
  if (last === undefined || /^(?:各|每|其)/.test(piece) || /属|直|^(?:民办|私立|民营|社会|驻)/.test(name))
    return null
  const numbered = /第[一二三四五六七八九十]+/
  const isNumbered = numbered.test(last.label) && name.search(numbered) === 0
  const isHeld =
    last.class === 'direct' &&
    before.some(({ label }) => /^[一-鿿]?(?:直属|[局校厅委院部直]属)|^[局校厅委院部]属/.test(label))
  return isNumbered || (isHeld && /^[一-鿿]{2}$|[校园]$/.test(name)) ? last.class : null
}

/** 市教育局、卫健委工会, 各县公安局和司法局: offices in a list are of the place before them. */
function ofOffices({ label }: Body, before: readonly Body[]): BodyClass | null {
  const last = before.at(-1)
  return last !== undefined && isOffice(last.label) && isBureau(label) ? last.class : null
}

/** An unknown name in a list is of the class of the one before: 司法局、信访局. */
function ofNeighbour({ class: sort, label }: Body, before: readonly Body[]): BodyClass | null {
  const last = before.at(-1)
  return sort === 'other' && last?.label.at(-1) === label.at(-1) ? (last?.class ?? null) : null
}

/** 农业农村局、民政局、司法局|各1篇: offices told by their work alone, each in a list of such, are those of who calls. */
export function bureauAmong(words: string, { index, 0: piece }: RegExpExecArray): Body | null {
  if (!words.includes('、')) return null
  const before = lastClause(words.slice(0, index))
  const behind = /^[^,;:]*/.exec(words.slice(index))?.[0] ?? ''
  const names = (before + behind).split('、').map((one) => one.replace(/[各每].*$/, ''))
  if (names.length < 2 || !names.every(isBureau)) return null
  const label = labelOf(piece)
  const from = index + piece.indexOf(label)
  return { class: 'department', start: index, from, end: from + label.length, label, condition: null }
}
