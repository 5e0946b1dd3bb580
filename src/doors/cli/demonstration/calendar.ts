import type { App } from '../../../actions/app.ts'

/** Sets the clock of the demonstration to a moment of its story, a little later at each call. */
export type Story = { at(moment: string): Promise<void> }

/** The clock of the story; refuses to run outside the demonstration. */
export function storyOf(app: App): Story {
  const { demonstration } = app
  if (!demonstration) throw new Error('the demonstration needs its own clock')
  return { at: (moment) => demonstration.moveTo(instantOf(moment)) }
}

/** The instant of a moment of the story, which is told in the time of China. */
export const instantOf = (moment: string): Date => new Date(`${moment.replace(' ', 'T')}:00+08:00`)

/** The moment of the n-th of many things that happen one after another between two days of a month. */
export function momentOf(
  index: number,
  count: number,
  month: string,
  fromDay: number,
  toDay: number,
): string {
  const minutes = Math.floor(((index + 0.5) / count) * (toDay - fromDay + 1) * 480)
  const day = fromDay + Math.floor(minutes / 480)
  const minute = minutes % 480
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${month}-${pad(day)} ${pad(9 + Math.floor(minute / 60))}:${pad(minute % 60)}`
}
