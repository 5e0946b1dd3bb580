import { remind } from '../../../actions/addressees.ts'
import {
  coveragePageSize,
  readFacetCoverage,
  readFocusCoverage,
  readProgress,
  unreported,
} from '../../../actions/progress.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { show } from '../page.tsx'
import { sayDay } from '../ui/dates.ts'
import { listQuery } from '../ui/list.tsx'
import { onward, param, type Route, route, sent, type Visit } from '../visit.ts'
import { CoveragePage } from './coverage.tsx'
import { facetPicture, focusPicture, unionsPicture } from './pictures.ts'
import { ProgressPage } from './progress.tsx'

function callPath(visit: Visit, rest: string): string {
  return `/desk/calls/${param(visit, 'call')}${rest}`
}

async function progressPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['code', 'read', 'submitted', 'forwarded'], ['class', 'standing'])
  const { search, sort, descending, filters, size, page } = query
  const asked = {
    search,
    sort,
    descending,
    class: filters['class'] ?? '',
    standing: filters['standing'] ?? '',
  }
  const read = await readProgress(app, actor, param(visit, 'call'), {
    ...asked,
    limit: size,
    offset: (page - 1) * size,
  })
  const { closing, daysLeft } = read
  const left =
    daysLeft < 0
      ? say('shell.passed')
      : daysLeft === 0
        ? say('shell.lastDay')
        : say('shell.daysLeft', { days: daysLeft })
  const acts = (
    <>
      <a class="btn btn-outline-secondary" href={callPath(visit, '/coverage')}>
        {say('progress.coverage')}
      </a>
      {couldEver(actor, 'quota.transfer') ? (
        <a class="btn btn-outline-secondary" href={callPath(visit, '/quotas')}>
          {say('progress.quotas.title')}
        </a>
      ) : (
        ''
      )}
    </>
  )
  return show(
    visit,
    {
      title: say('progress.title'),
      lead: say('progress.lead', { day: sayDay(say, closing.day), left }),
      acts,
      wide: true,
    },
    <ProgressPage
      say={say}
      read={read}
      query={query}
      mayRemind={couldEver(actor, 'addressee.remind') && read.call.closedAt === null}
    />,
  )
}

async function coveragePage(visit: Visit) {
  const { say, app, actor } = visit
  const id = param(visit, 'call')
  const query = { ...listQuery(visit, []), size: coveragePageSize }
  const [focus, facets] = await Promise.all([
    readFocusCoverage(app, actor, id, query.page),
    readFacetCoverage(app, actor, id),
  ])
  const acts = (
    <a class="btn btn-outline-secondary" href={callPath(visit, '/progress')}>
      {say('progress.title')}
    </a>
  )
  const page = <CoveragePage say={say} focus={focus} facets={facets} query={query} />
  return show(
    visit,
    { title: say('progress.coverage'), lead: say('progress.coverageLead'), acts, wide: true },
    page,
  )
}

/** How far the call has come: who read and reported, what the cases cover, reminders. */
export const progressRoutes: Route[] = [
  route('get', '/desk/calls/:call/progress', 'campaign.progress', progressPage),
  route('get', '/desk/calls/:call/progress/unions.svg', 'campaign.progress', unionsPicture),
  route('get', '/desk/calls/:call/coverage', 'campaign.progress', coveragePage),
  route('get', '/desk/calls/:call/coverage.svg', 'campaign.progress', focusPicture),
  route('get', '/desk/calls/:call/coverage/:facet', 'campaign.progress', facetPicture),
  route('post', '/desk/calls/:call/reminders', 'addressee.remind', async (visit) => {
    const form = await sent(visit.c)
    const { app, actor } = visit
    const call = param(visit, 'call')
    const unit = form.text('unit')
    const units = unit === '' ? await unreported(app, actor, call, form.text('standing')) : [unit]
    await remind(app, actor, call, units)
    return onward(visit, callPath(visit, '/progress'), 'progress.reminded')
  }),
]
