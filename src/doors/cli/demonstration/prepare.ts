import type { App } from '../../../actions/app.ts'
import { isFounded } from '../../../actions/firstRun.ts'
import { momentOf, storyOf } from './calendar.ts'
import { demonstrationPassword, found } from './founding.ts'
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

function reaches(stage: Stage, wanted: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(wanted)
}

/** Fills an empty house with the demonstration up to a stage; answers the lines that tell the log-ins. */
export async function prepareDemonstration(
  app: App,
  stage: Stage,
  tell: (line: string) => void,
  options: { photos: boolean } = { photos: true },
): Promise<string[]> {
  if (await isFounded(app)) return logins
  const story = storyOf(app)
  tell('演示数据准备中 / preparing the demonstration …')
  const cases = await toldCases()
  await story.at('2019-03-01 09:00')
  const { callId } = await found(app, cases)
  await appointPanel(app)
  const written: Written[] = []
  const stories = options.photos ? cases : cases.map((told) => ({ ...told, photos: [] }))
  let index = 0
  for await (const painting of paintedAhead(stories)) {
    await story.at(momentOf(index, cases.length, '2019-03', 4, 17))
    written.push(await writeCase(app, callId, painting))
    index += 1
    if (index % 10 === 0) tell(`  ${index} / ${cases.length}`)
  }
  const channels = [...new Set(cases.map((told) => told.unit.under))]
  await recommend(app, callId, stage, channels, written)
  if (reaches(stage, 'reviewing')) await judge(app, callId, written, stage)
  await story.at(standing[stage])
  return logins
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

const logins = [
  '',
  `演示账号（密码均为 ${demonstrationPassword}） / log-ins of the demonstration, one password:`,
  '  组织者、收件、审查、编辑  organiser',
  '  监督 supervisor · 评委 reviewer1 … reviewer9',
  '  县级推荐 ha（海安） · 直属工会工作部 dp · 产业 jy · 集团 g1',
  '  基层填报 ha01 … · 直属单位 d1',
  '  系统、安全、审计管理员 system / security / audit',
]
