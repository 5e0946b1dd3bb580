import type { Line } from './outline.ts'

/** Lines that stand one after the other in one style; a line without a style parts those around it. */
export function runsOf(lines: readonly Line[], styleOf: (line: Line) => string | null): Line[][] {
  const runs: Line[][] = []
  let last: string | null = null
  for (const line of lines) {
    const style = styleOf(line)
    if (style !== null && style === last) runs.at(-1)?.push(line)
    else if (style !== null) runs.push([line])
    last = style
  }
  return runs
}
