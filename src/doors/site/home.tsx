import { type PublicCall, publicCalls } from '../../actions/publicCalls.ts'
import { newestShown, shownAreas } from '../../actions/publicCases.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { areaName, type Card, Cards, Cover } from './cards.tsx'
import { sayDay } from './dates.ts'
import { Icon, PartHead, show } from './page.tsx'
import type { Visit } from './visit.ts'

/** The first page: the newest winner large, what runs now, the newest cases, the focus areas. */
export async function homePage(visit: Visit): Promise<Response> {
  const { app, say, owner } = visit
  const calls = await publicCalls(app)
  const cards = await newestShown(app, 7)
  const rulesOf = (id: string) => calls.find((one) => one.call.id === id)?.call.rules
  const [first, ...rest] = cards
  const call = calls.find((one) => one.call.id === first?.campaignId)
  const counts = call ? await areasOf(visit, call) : []
  const title = say('showcase.site.name', { owner })
  const picture = first?.coverId ? `/photos/${first.coverId}/share.jpg` : null
  return show(
    visit,
    { title, picture },
    <>
      {first ? (
        <Feature say={say} card={first} area={areaName(rulesOf(first.campaignId), first.focusArea)} />
      ) : (
        <CallHero visit={visit} found={calls[0]} />
      )}
      <Running say={say} calls={calls} />
      {rest.length > 0 ? (
        <section class="frame part" aria-labelledby="newest">
          <PartHead
            id="newest"
            title={say('showcase.site.newest')}
            more={{ href: '/cases', label: say('showcase.site.allCases') }}
          />
          <Cards say={say} cards={rest} rulesOf={rulesOf} />
        </section>
      ) : (
        ''
      )}
      {counts.length > 0 ? <Areas say={say} areas={counts} /> : ''}
      {!first && calls[0] ? <Areas say={say} areas={calledAreas(calls[0])} /> : ''}
    </>,
  )
}

function calledAreas({ call }: PublicCall) {
  const href = `/calls/${call.id}#area`
  return call.rules.focusAreas.map(({ name }) => ({ name, href, count: null }))
}

async function areasOf({ app }: Visit, { call }: PublicCall) {
  const byFocusArea = await shownAreas(app, call.id)
  return call.rules.focusAreas.map(({ number, name }) => ({
    name,
    href: `/cases?focus=${number}`,
    count: byFocusArea.find((one) => one.focusArea === number)?.count ?? 0,
  }))
}

function Feature(props: { say: Say; card: Card; area: string }) {
  const { say, card, area } = props
  return (
    <section class="feature frame" lang="zh-CN">
      <div class="feature-photo">
        <Cover card={card} area={area} sizes="(max-width: 900px) 100vw, 720px" eager />
      </div>
      <div class="feature-words">
        <p class="award">
          <Icon name="award" /> {say('showcase.site.winner')}
        </p>
        <h1>
          <a href={`/cases/${card.id}`}>{card.topic}</a>
        </h1>
        <p class="feature-unit">{card.unitName}</p>
        <p class="feature-summary">{card.summary}</p>
        <p>
          <a class="button button-main" href={`/cases/${card.id}`}>
            {say('showcase.site.read')}
          </a>
        </p>
      </div>
    </section>
  )
}

function CallHero(props: { visit: Visit; found: PublicCall | undefined }) {
  const { visit, found } = props
  const { say, owner } = visit
  if (!found) {
    return (
      <section class="hero">
        <div class="frame">
          <h1>{say('showcase.site.name', { owner })}</h1>
          <p class="lead">{say('showcase.site.nothingYet')}</p>
        </div>
      </section>
    )
  }
  const { call, publication } = found
  const { kicker, lead, open } = standing(say, found)
  return (
    <section class="hero">
      <div class="frame">
        <p class="kicker">{kicker}</p>
        <h1>{call.title}</h1>
        <p class="lead">{[call.documentNumber, lead].filter(Boolean).join(' · ')}</p>
        <p class="ways">
          {publication ? (
            <a class="button button-main" href={`/publicity/${publication.id}`}>
              {say('publicity.viewPublic')}
            </a>
          ) : (
            ''
          )}
          <a class={publication ? 'button' : 'button button-main'} href={`/calls/${call.id}`}>
            {say('showcase.site.readNotice')}
          </a>
          {open ? (
            <a class="button" href="/desk" rel="nofollow">
              {say('showcase.site.handIn')}
            </a>
          ) : (
            ''
          )}
        </p>
      </div>
    </section>
  )
}

/** Where a call stands, in a word and a sentence. */
function standing(say: Say, { closing, past, daysLeft, publication }: PublicCall) {
  if (publication?.runs) {
    const lead = say('publicity.until', { date: sayDay(say, publication.endsOn) })
    return { kicker: say('publicity.running'), lead, open: false }
  }
  const due = say('shell.deadlineOn', { date: sayDay(say, closing.day) })
  if (past) return { kicker: say('showcase.site.callPast'), lead: say('showcase.site.inReview'), open: false }
  const left = daysLeft === 0 ? say('shell.lastDay') : say('shell.daysLeft', { days: daysLeft })
  return { kicker: say('showcase.site.callOpen'), lead: `${due}，${left}`, open: true }
}

function Running(props: { say: Say; calls: readonly PublicCall[] }) {
  const { say, calls } = props
  const items = calls.flatMap((found) => runningItems(say, found)).slice(0, 4)
  if (items.length === 0) return <></>
  return (
    <section class="running" aria-label={say('showcase.site.running')}>
      <ul class="frame">
        {items.map((item) => (
          <li>
            <a href={item.href}>
              <span class={`running-kind running-${item.tone}`}>
                <Icon name={item.icon} /> {item.kind}
              </span>
              <b>{item.title}</b>
              <span>{item.words}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function runningItems(say: Say, { call, closing, past, daysLeft, publication, hasResults }: PublicCall) {
  const items = []
  if (!past) {
    const left = daysLeft === 0 ? say('shell.lastDay') : say('shell.daysLeft', { days: daysLeft })
    const words = `${say('shell.deadlineOn', { date: sayDay(say, closing.day) })} · ${left}`
    items.push({
      kind: say('showcase.site.callOpen'),
      title: call.title,
      words,
      href: `/calls/${call.id}`,
      icon: 'megaphone',
      tone: 'call',
    })
  }
  if (publication?.runs) {
    const words = say('publicity.until', { date: sayDay(say, publication.endsOn) })
    items.push({
      kind: say('publicity.running'),
      title: call.title,
      words,
      href: `/publicity/${publication.id}`,
      icon: 'clipboard-check',
      tone: 'public',
    })
  }
  if (hasResults) {
    items.push({
      kind: say('showcase.site.results'),
      title: call.title,
      words: say('showcase.site.resultsOut'),
      href: `/results/${call.id}`,
      icon: 'award',
      tone: 'gold',
    })
  }
  return items
}

function Areas(props: { say: Say; areas: readonly { name: string; href: string; count: number | null }[] }) {
  const { say, areas } = props
  const counted = areas.some((area) => area.count !== null)
  return (
    <section class="areas" aria-labelledby="areas">
      <div class="frame part">
        <PartHead id="areas" title={counted ? say('showcase.site.byArea') : say('showcase.site.area')} />
        <ul>
          {areas.map((area, index) => (
            <li lang="zh-CN">
              <a href={area.href}>
                <span class="area-number">{index + 1}</span>
                <b>{area.name}</b>
                {area.count === null ? (
                  ''
                ) : (
                  <span>{say('showcase.site.countCases', { count: area.count })}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
