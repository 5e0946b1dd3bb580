import type { Call } from '../../actions/calls.ts'
import { callsShown, findShown, shownAreas } from '../../actions/publicCases.ts'
import { facetsAsked } from '../../domain/campaign/works.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { Cards } from './cards.tsx'
import { Icon, PageHead, show } from './page.tsx'
import { Pages } from './pages.tsx'
import { query, type Visit } from './visit.ts'

const size = 12

type Asked = {
  readonly call: string
  readonly search: string
  readonly focus: string
  readonly facets: Readonly<Record<string, string>>
  readonly page: number
}

function askedOf(visit: Visit, call: Call): Asked {
  const page = Number(query(visit, 'page') || '1')
  const focus = query(visit, 'focus')
  return {
    call: call.id,
    search: query(visit, 'search'),
    focus: call.rules.focusAreas.some((area) => String(area.number) === focus) ? focus : '',
    facets: Object.fromEntries(facetsAsked(call.rules).map(({ key }) => [key, query(visit, key)])),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1,
  }
}

function address(asked: Asked, change: Readonly<Record<string, string>>, several: boolean): string {
  const words = {
    ...(several ? { call: asked.call } : {}),
    search: asked.search,
    focus: asked.focus,
    ...asked.facets,
    ...change,
  }
  const kept = Object.entries(words).filter(([, value]) => value !== '')
  return kept.length === 0 ? '/cases' : `/cases?${new URLSearchParams(kept).toString()}`
}

/** The shown cases by focus area, facet and words; the state stands in the address. */
export async function casesPage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const shown = await callsShown(app)
  const call = shown.find((one) => one.id === query(visit, 'call')) ?? shown[0]
  const title = say('showcase.site.cases')
  if (!call) {
    const empty = <p class="empty">{say('showcase.site.noCasesYet')}</p>
    return show(
      visit,
      { title },
      <div class="frame part">
        <PageHead title={title} />
        {empty}
      </div>,
    )
  }
  const asked = askedOf(visit, call)
  const filter = {
    campaignId: call.id,
    search: asked.search,
    focusArea: asked.focus === '' ? null : Number(asked.focus),
    facets: asked.facets,
  }
  const { cards, total } = await findShown(app, filter, asked.page, size)
  const all = (await shownAreas(app, call.id)).reduce((sum, one) => sum + one.count, 0)
  return show(
    visit,
    { title, picture: cards[0]?.coverId ? `/photos/${cards[0].coverId}/share.jpg` : null },
    <div class="frame part">
      <PageHead title={title} lead={say('showcase.site.casesLead', { title: call.title, count: all })} />
      <Filters say={say} call={call} calls={shown} asked={asked} />
      <p class="found" role="status">
        {say('showcase.site.found', { count: total })}
      </p>
      {total === 0 ? (
        <p class="empty">
          {say('showcase.site.noneFit')} <a href="/cases">{say('showcase.site.allCases')}</a>
        </p>
      ) : (
        <Cards say={say} cards={cards} rulesOf={() => call.rules} level={2} />
      )}
      <Pages
        say={say}
        page={asked.page}
        pages={Math.ceil(total / size)}
        total={total}
        addressOf={(page) => address(asked, { page: page === 1 ? '' : String(page) }, shown.length > 1)}
      />
    </div>,
  )
}

function Filters(props: { say: Say; call: Call; calls: readonly Call[]; asked: Asked }) {
  const { say, call, calls, asked } = props
  const several = calls.length > 1
  const chosen = Object.values(asked.facets).some((value) => value !== '')
  return (
    <>
      <nav class="chips" aria-label={say('showcase.site.byArea')} lang="zh-CN">
        <a
          href={address(asked, { focus: '' }, several)}
          aria-current={asked.focus === '' ? 'true' : undefined}
        >
          {say('shell.all')}
        </a>
        {call.rules.focusAreas.map(({ number, name }) => (
          <a
            href={address(asked, { focus: String(number) }, several)}
            aria-current={asked.focus === String(number) ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <form class="finder" method="get" action="/cases">
        {asked.focus ? <input type="hidden" name="focus" value={asked.focus} /> : ''}
        <div class="finder-line">
          <label class="unseen" for="search">
            {say('shell.search')}
          </label>
          <input
            id="search"
            type="search"
            name="search"
            value={asked.search}
            placeholder={say('showcase.site.searchHint')}
            maxlength={100}
          />
          {several ? (
            <Choice
              name="call"
              label={say('showcase.site.calls')}
              value={asked.call}
              options={calls.map((one) => ({ key: one.id, name: one.title }))}
            />
          ) : (
            ''
          )}
          <button class="button button-main" type="submit">
            <Icon name="search" /> {say('shell.search')}
          </button>
        </div>
        <details open={chosen}>
          <summary>{say('showcase.site.moreFilters')}</summary>
          <div class="finder-facets" lang="zh-CN">
            {facetsAsked(call.rules).map((facet) => (
              <Choice
                name={facet.key}
                label={facet.name}
                value={asked.facets[facet.key] ?? ''}
                options={facet.options}
                empty={say('shell.all')}
              />
            ))}
          </div>
        </details>
      </form>
    </>
  )
}

function Choice(props: {
  name: string
  label: string
  value: string
  options: readonly { key: string; name: string }[]
  empty?: string
}) {
  const { name, label, value, options, empty } = props
  return (
    <label class="choice">
      <span>{label}</span>
      <select name={name}>
        {empty === undefined ? '' : <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.key} selected={option.key === value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
