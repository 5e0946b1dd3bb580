import {
  type Conferred,
  type ConferredGrade,
  publicResults,
  resultsPageSize,
} from '../../actions/publicCalls.ts'
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
  const { found, awards, grades } = await publicResults(app, param(visit, 'id'), page)
  const total = grades.reduce((sum, { count }) => sum + count, 0)
  const pages = Math.ceil(total / resultsPageSize)
  const { call, publication } = found
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
      {grades.map((grade, index) => {
        const above = grades.slice(0, index).reduce((sum, { count }) => sum + count, 0)
        const before = Math.max(0, (page - 1) * resultsPageSize - above)
        return <Names say={say} id={`names-${index + 1}`} grade={grade} awards={awards} before={before} />
      })}
      <Pages say={say} page={page} pages={pages} total={total} addressOf={(other) => `?page=${other}`} />
    </div>,
  )
}

type NamesProps = {
  say: Say
  id: string
  grade: ConferredGrade
  /** What stands on the page, of all grades. */
  awards: readonly Conferred[]
  /** How many of the grade stand on the pages before. */
  before: number
}

function Names(props: NamesProps) {
  const { say, id, grade, before } = props
  const { kind, awardName, count } = grade
  const awards = props.awards.filter((award) => award.kind === kind && award.awardName === awardName)
  if (awards.length === 0) return <></>
  return (
    <section aria-labelledby={id}>
      <PartHead id={id} title={say('publicity.listOf', { title: awardName, count })} />
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
