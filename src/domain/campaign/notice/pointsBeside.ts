import type { NoticeText } from './noticeText.ts'
import { oncePerNotice } from './oncePerNotice.ts'
import type { Line } from './outline.ts'

/** Where a line stands: under which heading, and behind which sort of number. */
export function placeOf({ parent, mark }: Line): string {
  return `${parent?.index ?? ''} ${mark?.style ?? ''}`
}

/** Lines in groups of those that stand beside each other, in the order of the text. */
export function besideEachOther(lines: Iterable<Line>): readonly (readonly Line[])[] {
  return [...Map.groupBy(lines, placeOf).values()]
}

/** The lines that hold the sentences of the text. */
export const linesOfBody = oncePerNotice(({ bodySentences }): readonly Line[] => [
  ...new Set(bodySentences.map(({ line }) => line)),
])

const linesByPlace = oncePerNotice(({ lines }): ReadonlyMap<string, readonly Line[]> => {
  return Map.groupBy(lines, placeOf)
})

/** The lines of a notice that stand where one does, itself among them. */
export function linesBeside(notice: NoticeText, line: Line): readonly Line[] {
  return linesByPlace(notice).get(placeOf(line)) ?? []
}
