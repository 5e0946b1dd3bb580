import type { readFacetCoverage, readFocusCoverage } from '../../../actions/progress.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Icon } from '../ui/icon.tsx'
import { Pages } from '../ui/list.tsx'
import { Picture } from './picture.tsx'

type Focus = Awaited<ReturnType<typeof readFocusCoverage>>
type Facets = Awaited<ReturnType<typeof readFacetCoverage>>

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function FocusTable(props: { say: Say; focus: Focus }) {
  const { say, focus } = props
  return (
    <section class="table-frame" tabindex={0} aria-label={say('progress.focus')}>
      <table class="list list-wrapped">
        <caption class="visually-hidden">{say('progress.focus')}</caption>
        <thead>
          <tr>
            <th>{say('progress.unit')}</th>
            {focus.areas.map(({ number, name }) => (
              <th class="number">
                {number}. {name}
              </th>
            ))}
            <th class="number">{say('progress.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {focus.channels.map(({ name }, index) => (
            <tr>
              <td data-label={say('progress.unit')}>{name}</td>
              {focus.areas.map((area) => (
                <td class="number" data-label={area.name}>
                  {area.counts[index] || '—'}
                </td>
              ))}
              <td class="number" data-label={say('progress.sum')}>
                <b>{sum(focus.areas.map(({ counts }) => counts[index] ?? 0))}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td data-label={say('progress.unit')}>{say('progress.sum')}</td>
            {focus.areas.map((area) => (
              <td class="number" data-label={area.name}>
                <b>{area.all}</b>
              </td>
            ))}
            <td class="number" data-label={say('progress.sum')}>
              <b>{sum(focus.areas.map(({ all }) => all))}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function FacetPart(props: { say: Say; callId: string; facet: Facets['facets'][number] }) {
  const { say, callId, facet } = props
  const gaps = facet.options.filter(({ count }) => count === 0)
  const total = sum(facet.options.map(({ count }) => count))
  return (
    <section class="sheet">
      <h2>{facet.name}</h2>
      <div class="halves">
        <div class="picture-frame">
          <Picture
            name={facet.key}
            source={`/desk/calls/${callId}/coverage/${facet.key}.svg`}
            told={say('progress.facetAlt', { name: facet.name })}
          />
        </div>
        <div class="table-frame">
          <table class="list">
            <thead>
              <tr>
                <th>{facet.name}</th>
                <th class="number">{say('progress.count')}</th>
                <th class="number">{say('progress.share')}</th>
              </tr>
            </thead>
            <tbody>
              {facet.options.map(({ name, count }) => (
                <tr>
                  <td data-label={facet.name}>{name}</td>
                  <td class="number" data-label={say('progress.count')}>
                    {count === 0 ? say('progress.gap') : count}
                  </td>
                  <td class="number" data-label={say('progress.share')}>
                    {total === 0 ? '—' : `${Math.round((count / total) * 100)}%`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {gaps.length > 0 && total > 0 ? (
        <p class="hint">
          {say('progress.gaps', {
            name: facet.name,
            options: gaps.map(({ name }) => name).join(say('rules.and')),
          })}
        </p>
      ) : (
        ''
      )}
    </section>
  )
}

function EmphasisNote(props: { say: Say; emphasis: Facets['emphasis'] }) {
  const { say, emphasis } = props
  const reached = emphasis.share >= emphasis.minShare
  const values = {
    main: emphasis.main,
    share: Math.round(emphasis.share * 100),
    min: Math.round(emphasis.minShare * 100),
  }
  return (
    <div class={`notice ${reached ? 'notice-good' : 'notice-warn'}`}>
      <Icon name={reached ? 'check-circle' : 'exclamation-triangle'} /> {say('progress.emphasis')}：
      {say(reached ? 'progress.emphasisGood' : 'progress.emphasisShort', values)}
    </div>
  )
}

/** What the submitted cases cover: focus areas by channel, every facet, the emphasis; each picture with its table. */
export function CoveragePage(props: { say: Say; focus: Focus; facets: Facets; query: ListQuery }) {
  const { say, focus, facets, query } = props
  const callId = focus.call.id
  if (focus.total === 0) return <div class="empty">{say('progress.noCases')}</div>
  return (
    <>
      {facets.emphasis.all > 0 ? <EmphasisNote say={say} emphasis={facets.emphasis} /> : ''}
      <section class="sheet">
        <h2>{say('progress.focus')}</h2>
        <section class="picture-frame" tabindex={0} aria-label={say('progress.focus')}>
          <Picture
            name="focus"
            source={`/desk/calls/${callId}/coverage.svg${query.page > 1 ? `?page=${query.page}` : ''}`}
            told={say('progress.focusAlt')}
          />
        </section>
        <FocusTable say={say} focus={focus} />
        {focus.total > query.size ? <Pages say={say} query={query} total={focus.total} /> : ''}
      </section>
      {facets.facets.map((facet) => (
        <FacetPart say={say} callId={callId} facet={facet} />
      ))}
    </>
  )
}
