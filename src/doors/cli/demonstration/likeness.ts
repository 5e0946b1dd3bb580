import { actorFor } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { askMap } from '../../../actions/likenessMap.ts'
import { makeMap } from '../../../actions/likenessMapping.ts'
import { ruleLikeness } from '../../../actions/likenessRuling.ts'
import { addSource } from '../../../actions/likenessSources.ts'
import { storyOf } from './calendar.ts'
import type { Written } from './reporting.ts'

/**
 * The organiser adds a book of a former year, in which a part of a case stands, and has the map made; the examiner
 * rules on one of the two pairs of cases that were written as copies.
 */
export async function lookForLikeness(app: App, callId: string, written: readonly Written[]): Promise<void> {
  await storyOf(app).at('2019-04-04 09:00')
  const organiser = await actorFor(app, 'organiser', 'organiser')
  const caseOf = (name: string) => written.find(({ told }) => told.name.startsWith(name))
  const [silk, canteen] = [caseOf('HA-01'), caseOf('CC-01')]
  if (silk && canteen) {
    const parts = ['车间里的带徒账', ...silk.told.body.slice(2, 4), ...canteen.told.body.slice(0, 2)]
    const book = { name: '2017年优秀案例汇编', year: '2017', pasted: parts.join('\n') }
    await addSource(app, organiser, book, [])
  }
  const [copy, original] = [caseOf('RG-05'), caseOf('HA-03')]
  if (copy && original) {
    const reason = '两份材料的段落、数字一一对应，如皋一案没有提供原始播出记录。'
    const examiner = await actorFor(app, 'organiser', 'examiner')
    await ruleLikeness(app, examiner, copy.id, original.id, { ruling: 'reject', reason })
  }
  await askMap(app, organiser, callId)
  await makeMap(app, callId)
}
