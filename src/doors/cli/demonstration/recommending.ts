import { actorFor } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { closeBatch, saveOverview } from '../../../actions/batches.ts'
import { endorseCase, returnCase } from '../../../actions/endorsement.ts'
import type { CaseState } from '../../../domain/case/state.ts'
import { dayOf } from '../../../foundation/clock.ts'
import { overviewOf } from './material.ts'
import { channelName, countyCodes } from './registry.ts'
import type { Written } from './reporting.ts'

const opinions = [
  '该案例来源于真实工作实践，做法扎实、成效明显、职工认可，具有较好的示范和借鉴意义，同意推荐。',
  '案例主题鲜明，问题导向突出，工作方法有创新，数据经核实无误，同意推荐报送。',
  '该单位长期坚持、持续改进，形成了可复制的经验，在本地区具有代表性，同意推荐。',
]

const neverEndorsed: readonly CaseState[] = ['draft', 'submitted', 'returned', 'withdrawn', 'passedOver']
const openChannels: ReadonlySet<string> = new Set(['RD', 'JS'])

/** The cases of one channel. */
export function ofChannel(written: readonly Written[], code: string): Written[] {
  return written.filter(({ told }) => told.unit.under === code)
}

/** Whether a case goes as far as an endorsement. */
export function isEndorsed({ told }: Written): boolean {
  return !neverEndorsed.includes(told.ending)
}

/** Returns and endorses the cases of one channel, at most `most` of them. */
export async function endorseChannel(
  app: App,
  code: string,
  cases: readonly Written[],
  most: number,
): Promise<void> {
  const recommender = await actorFor(app, code.toLowerCase(), 'recommender')
  for (const { told, id } of cases) {
    if (told.ending === 'returned')
      await returnCase(app, recommender, id, '照片和申报表信息不够完整，请对照检查结果补充修改后重新提交。')
  }
  for (const [index, { id }] of cases.filter(isEndorsed).slice(0, most).entries()) {
    const opinion = opinions[(index + code.length) % opinions.length] ?? ''
    await endorseCase(app, recommender, id, { opinion, date: dayOf(app.clock.now()), sealScanId: null })
  }
}

/** Whether the story lets a channel close its batch. */
export function closesBatch(code: string, cases: readonly Written[]): boolean {
  return !openChannels.has(code) && cases.some((one) => isEndorsed(one) && one.told.ending !== 'endorsed')
}

/** Writes the overview report where one is owed and forwards the batch. */
export async function forwardChannel(
  app: App,
  callId: string,
  code: string,
  cases: readonly Written[],
): Promise<void> {
  const recommender = await actorFor(app, code.toLowerCase(), 'recommender')
  const endorsed = cases.filter(isEndorsed).length
  if (countyCodes.includes(code)) {
    const text = await overviewOf(channelName(code), cases.length, endorsed)
    await saveOverview(app, recommender, callId, {
      title: `${channelName(code)}开展典型案例征集情况的报告`,
      text,
      revision: 0,
    })
  }
  await closeBatch(app, recommender, callId, {
    reasonBelowFloor: '本级所属基层工会数量较少，经评议符合条件的案例不足名额下限，宁缺毋滥。',
    passOverReason: '名额有限，经评议未列入本次推荐，建议进一步总结后参加下次征集。',
  })
}
