import { actorFor, organisationIdOf } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { decideOrganisations, shortlistCases } from '../../../actions/awards.ts'
import { closePublication, openPublication } from '../../../actions/publications.ts'
import { readResults } from '../../../actions/results.ts'
import { publishCase } from '../../../actions/showcase.ts'
import { storyOf } from './calendar.ts'
import type { Stage } from './prepare.ts'
import type { Written } from './reporting.ts'

/** How many excellent cases the demonstration names. */
const winners = 12

/** Chooses from the ranking, shows the choice to the public, names the winners and publishes most of them. */
export async function award(
  app: App,
  callId: string,
  written: readonly Written[],
  stage: Stage,
): Promise<void> {
  const story = storyOf(app)
  const organiser = await actorFor(app, 'organiser', 'organiser')
  await story.at('2019-04-22 09:30')
  const query = { search: '', sort: 'rank', descending: false, page: 1, size: winners, filters: {} } as const
  const { rows: chosen } = await readResults(app, organiser, callId, query)
  const reasons = Object.fromEntries(
    chosen.map(({ caseId }) => [caseId, '按评审名次和各方面代表性综合确定。']),
  )
  await shortlistCases(app, organiser, callId, { caseIds: chosen.map(({ caseId }) => caseId), reasons })
  const organisationIds = await Promise.all(['HA', 'RG', 'DP'].map((code) => organisationIdOf(app, code)))
  const why = Object.fromEntries(organisationIds.map((id) => [id, '报送数量足、质量高，组织工作扎实。']))
  await decideOrganisations(app, organiser, callId, { organisationIds, reasons: why })
  await openPublication(app, organiser, callId, {
    text: '经各级工会推荐、形式审查和专家评审，拟确定以下优秀典型案例和优秀组织单位，现予公示。公示期内如有异议，请以书面形式实名反映。',
  })
  if (stage === 'publicising') return
  await story.at('2019-05-06 10:00')
  await closePublication(app, organiser, callId)
  const editor = await actorFor(app, 'organiser', 'editor')
  for (const { caseId } of chosen.slice(0, winners - 3)) {
    const form = written.find(({ id }) => id === caseId)?.told.form ?? {}
    await publishCase(app, editor, caseId, {
      summary: form['brief.effect'] ?? '',
      lesson: form['brief.practice'] ?? '',
    })
  }
}
