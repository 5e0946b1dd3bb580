import type { App } from '../../../actions/app.ts'
import { isFounded } from '../../../actions/firstRun.ts'
import { refusal } from '../../../foundation/refusal.ts'
import { instantOf, momentOf, storyOf } from './calendar.ts'
import { found } from './founding.ts'
import { judge } from './judging.ts'
import { type ToldCase, toldCases } from './material.ts'
import { appointPanel } from './panel.ts'
import { closesBatch, endorseChannel, forwardChannel, ofChannel } from './recommending.ts'
import { type Painting, paintCase, type Written, writeCase } from './reporting.ts'

/** How far the demonstration has gone. */
export const stages = ['collecting', 'endorsing', 'reviewing', 'publicising', 'awarded'] as const
export type Stage = (typeof stages)[number]

/** Where the clock stands when a stage is ready. */
const standing: Record<Stage, string> = {
  collecting: '2019-03-20 09:00',
  endorsing: '2019-03-29 09:00',
  reviewing: '2019-04-16 09:00',
  publicising: '2019-04-24 09:00',
  awarded: '2019-05-10 09:00',
}

/** The instant at which a stage is ready. */
export const readyAt = (stage: Stage): Date => instantOf(standing[stage])

function reaches(stage: Stage, wanted: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(wanted)
}

/** How many cases of the demonstration are written, of all. */
export type Progress = { readonly done: number; readonly of: number }

/** Fills an empty house with the demonstration up to a stage; a house that is filled already stays as it is. */
export async function prepareDemonstration(
  app: App,
  stage: Stage,
  tell: (progress: Progress) => void,
  options: { photos: boolean } = { photos: true },
): Promise<void> {
  const { demonstration } = app
  if (await demonstration?.isHalfMade()) throw refusal('conflict', 'demonstration-half-made')
  if (await isFounded(app)) return
  await demonstration?.fill(() => fillHouse(app, stage, tell, options))
}

async function fillHouse(
  app: App,
  stage: Stage,
  tell: (progress: Progress) => void,
  options: { photos: boolean },
): Promise<void> {
  await bringTo(app, stage, await writeDemonstration(app, tell, options))
}

/** The call of the demonstration and its cases as they have been written. */
export type WrittenCall = { readonly callId: string; readonly written: readonly Written[] }

/** Founds the house of the demonstration and writes all its cases, which is the same for every stage. */
export async function writeDemonstration(
  app: App,
  tell: (progress: Progress) => void,
  options: { photos: boolean },
): Promise<WrittenCall> {
  const story = storyOf(app)
  const cases = await toldCases()
  tell({ done: 0, of: cases.length })
  await story.at('2019-03-01 09:00')
  const { callId } = await found(app, cases)
  await appointPanel(app)
  const written: Written[] = []
  const stories = options.photos ? cases : cases.map((told) => ({ ...told, photos: [] }))
  for await (const painting of paintedAhead(stories)) {
    await story.at(momentOf(written.length, cases.length, '2019-03', 4, 17))
    written.push(await writeCase(app, callId, painting))
    tell({ done: written.length, of: cases.length })
  }
  return { callId, written }
}

/** Takes the written cases on to a stage. */
export async function bringTo(app: App, stage: Stage, { callId, written }: WrittenCall): Promise<void> {
  const channels = [...new Set(written.map(({ told }) => told.unit.under))]
  await recommend(app, callId, stage, channels, written)
  if (reaches(stage, 'reviewing')) await judge(app, callId, written, stage)
  await storyOf(app).at(standing[stage])
}

/** Paints a few cases ahead of the one being written, so that all cores are used. */
async function* paintedAhead(stories: readonly ToldCase[]): AsyncGenerator<Painting> {
  const begun = stories.slice(0, 3).map(paintCase)
  for (const [index] of stories.entries()) {
    const painting = await begun[index]
    const next = stories[index + 3]
    if (next) begun.push(paintCase(next))
    if (painting) yield painting
  }
}

async function recommend(
  app: App,
  callId: string,
  stage: Stage,
  channels: readonly string[],
  written: readonly Written[],
): Promise<void> {
  const story = storyOf(app)
  const late = reaches(stage, 'endorsing')
  for (const [index, code] of channels.entries()) {
    await story.at(momentOf(index, channels.length, '2019-03', late ? 25 : 18, late ? 27 : 19))
    await endorseChannel(app, code, ofChannel(written, code), late ? 8 : Math.floor((index % 3) * 2))
  }
  if (!late) return
  const closing = channels.filter((code) => closesBatch(code, ofChannel(written, code)))
  const first = reaches(stage, 'reviewing')
    ? closing
    : closing.filter((code) => code !== 'HA' && code !== 'DP')
  for (const [index, code] of first.entries()) {
    await story.at(momentOf(index, first.length, '2019-03', 28, reaches(stage, 'reviewing') ? 29 : 28))
    await forwardChannel(app, callId, code, ofChannel(written, code))
  }
}
