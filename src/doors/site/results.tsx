import { type Conferred, publicResults, resultsPageSize } from '../../actions/publicCalls.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { sayFullDay } from './dates.ts'
import { Icon, PageHead, PartHead, show } from './page.tsx'
import { Pages } from './pages.tsx'
import { param, query, type Visit } from './visit.ts'

/** The results of a call: excellent cases and excellent organisations by name. */
export async function resultsPage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const asked = Number(query(visit, 'page') || '1')
  const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100_000) : 1
  const { found, awards, counts } = await publicResults(app, param(visit, 'id'), page)
  const before = (page - 1) * resultsPageSize
  const pages = Math.ceil((counts.case + counts.organisation) / resultsPageSize)
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
      {pages === 0 ? <p class="empty">{say('showcase.site.noResultsYet')}</p> : ''}
      <Names
        say={say}
        title={caseName}
        awards={awards.filter((award) => award.kind === 'case')}
        count={counts.case}
        before={before}
      />
      <Names
        say={say}
        title={organisationName}
        awards={awards.filter((award) => award.kind === 'organisation')}
        count={counts.organisation}
        before={Math.max(0, before - counts.case)}
      />
      <Pages
        say={say}
        page={page}
        pages={pages}
        total={counts.case + counts.organisation}
        addressOf={(other) => `?page=${other}`}
      />
    </div>,
  )
}

type NamesProps = {
  say: Say
  title: string
  awards: readonly Conferred[]
  /** How many there are on all pages, and how many stand on the pages before. */
  count: number
  before: number
}

function Names(props: NamesProps) {
  const { say, title, awards, count, before } = props
  const id = `names-${awards[0]?.kind ?? 'none'}`
  if (awards.length === 0) return <></>
  return (
    <section aria-labelledby={id}>
      <PartHead id={id} title={say('publicity.listOf', { title, count })} />
      <ol class="winners" lang="zh-CN" start={before + 1}>
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
