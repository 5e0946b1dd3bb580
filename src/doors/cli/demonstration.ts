import type { App } from '../../actions/app.ts'

/** How far the demonstration has gone. */
export const stages = ['collecting', 'endorsing', 'reviewing', 'publicising', 'awarded'] as const
export type Stage = (typeof stages)[number]

/** Fills an empty house with the demonstration; answers the lines that tell the log-ins. */
export async function prepareDemonstration(_app: App, _stage: Stage, _tell: (line: string) => void): Promise<string[]> {
  return []
}
