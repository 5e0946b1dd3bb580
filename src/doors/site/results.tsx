import { type Conferred, publicResults } from '../../actions/publicCalls.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { sayFullDay } from './dates.ts'
import { Icon, PageHead, PartHead, show } from './page.tsx'
import { param, type Visit } from './visit.ts'

/** The results of a call: excellent cases and excellent organisations by name. */
export async function resultsPage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const { found, awards } = await publicResults(app, param(visit, 'id'))
  const { call, publication } = found
  const { caseName, organisationName } = call.rules.awards
  const period = publication
    ? say('publicity.hadPeriod', {
        from: sayFullDay(say, publication.startsOn),
        to: sayFullDay(say, publication.endsOn),
      })
    : ''
  return show(
    visit,
    { title: say('showcase.site.resultsOf', { title: call.title }) },
    <div class="frame part">
      <PageHead
        title={call.title}
        kicker={say('showcase.site.results')}
        lead={[call.organiserName, period].filter(Boolean).join(' · ')}
      />
      {awards.length === 0 ? <p class="empty">{say('showcase.site.noResultsYet')}</p> : ''}
      <Names say={say} title={caseName} awards={awards.filter((award) => award.kind === 'case')} />
      <Names
        say={say}
        title={organisationName}
        awards={awards.filter((award) => award.kind === 'organisation')}
      />
    </div>,
  )
}

function Names(props: { say: Say; title: string; awards: readonly Conferred[] }) {
  const { say, title, awards } = props
  const id = `names-${awards[0]?.kind ?? 'none'}`
  if (awards.length === 0) return <></>
  return (
    <section aria-labelledby={id}>
      <PartHead id={id} title={say('publicity.listOf', { title, count: awards.length })} />
      <ol class="winners" lang="zh-CN">
        {awards.map((award) => (
          <li>
            <Icon name="award" />
            <span class="winner-words">
              <b>
                {award.shownCaseId ? (
                  <a href={`/cases/${award.shownCaseId}`}>{topicOf(award)}</a>
                ) : (
                  topicOf(award)
                )}
              </b>
              {award.kind === 'case' ? <span>{award.unitName}</span> : ''}
            </span>
            <a
              class="winner-number"
              href={`/certificates/${encodeURIComponent(award.certificateNumber ?? '')}`}
            >
              {award.certificateNumber}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function topicOf({ title, unitName }: Conferred): string {
  return title.replace(`${unitName}：`, '')
}
