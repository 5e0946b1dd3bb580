import type { CellBlock } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { chineseDay, paragraph } from './gongwen.ts'
import { widthOf } from './titleLines.ts'

/** What a recommending union said of a case, for row 7 of the form. */
export type OpinionOnPaper = { readonly opinion: string; readonly recommender: string; readonly day: Day }

/** The cell that the opinion stands in: its width in characters, its height in lines, and what is printed in it. */
export type OpinionCell = {
  readonly width: number
  readonly lines: number
  readonly seal: string | null
  readonly date: string | null
}

/**
 * The opinion with the place of the seal and the date at the foot of the cell (form, row 7); before the
 * endorsement all three are left to be filled by hand.
 */
export function endorsementOpinion(
  said: OpinionOnPaper | null,
  cell: OpinionCell,
  line: number,
): CellBlock[] {
  const words = said ? said.opinion.split('\n').map((text) => text.trim()) : []
  const taken = words.reduce((sum, text) => sum + Math.ceil((widthOf(text) + 2) / cell.width), 0)
  const foot = [sealLine(said, cell), dateLine(said, cell)].filter((block) => block !== null)
  const free = Math.max(1, cell.lines - taken - foot.length)
  return [
    ...words.map((text) => paragraph(text, { indent: 2, align: 'justify' })),
    { kind: 'space', height: (free * line * 25.4) / 72 },
    ...foot,
  ]
}

function sealLine(said: OpinionOnPaper | null, cell: OpinionCell): CellBlock | null {
  if (cell.seal === null) return null
  const words = said ? `${said.recommender}${cell.seal}` : cell.seal
  return paragraph(words, { align: 'right', right: said ? 3 : 6 })
}

function dateLine(said: OpinionOnPaper | null, cell: OpinionCell): CellBlock | null {
  if (cell.date === null) return null
  const words = said ? chineseDay(said.day) : cell.date.replace(/ /g, '\u2002')
  return paragraph(words, { align: 'right', right: 3 })
}
