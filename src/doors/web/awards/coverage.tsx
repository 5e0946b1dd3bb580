import type { AwardsDesk } from '../../../actions/awardsDesk.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import { facetsAsked } from '../../../domain/campaign/works.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'

/** How the shortlist spans the facets; what has no winner is marked, nothing is blocked (notice 三、2). */
export function CoverageTable(props: { say: Say; desk: AwardsDesk }) {
  const { say, desk } = props
  const facets = facetsAsked(desk.call.rules)
  return (
    <section class="sheet gap-above" aria-labelledby="coverage">
      <h2 id="coverage">{say('awards.coverage')}</h2>
      <p class="hint">
        {say('awards.coverageLead')} {say('awards.clause', { clause: clauseOf(desk.call.rules, 'facets') })}
      </p>
      <Emphasis say={say} desk={desk} />
      <div class="covers">
        {facets.map((facet) => (
          <div class="facet-cover">
            <h3>{facet.name}</h3>
            <ul class="cover-list">
              {desk.coverage
                .filter((one) => one.facet === facet.key && one.candidates > 0)
                .map((one) => (
                  <li class={one.winners === 0 ? 'cover-none' : ''}>
                    <span>{one.optionName}</span>
                    <b>
                      {one.winners} / {one.candidates}
                    </b>
                    {one.winners === 0 ? <span class="cover-gap">{say('awards.gap')}</span> : ''}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Emphasis(props: { say: Say; desk: AwardsDesk }) {
  const { say, desk } = props
  const { emphasis, call } = desk
  if (emphasis.total === 0) return <></>
  const facet = call.rules.facets.find((one) => one.key === call.rules.emphasis.facet)
  const names = (keys: readonly string[]) =>
    keys.map((key) => facet?.options.find((option) => option.key === key)?.name ?? key).join('、')
  const words = say('awards.emphasis', {
    main: names(call.rules.emphasis.main),
    share: Math.round((100 * emphasis.main) / emphasis.total),
    min: Math.round(100 * emphasis.minShare),
    also: names(call.rules.emphasis.also),
    count: emphasis.also,
  })
  return (
    <p>
      {words}{' '}
      <Mark
        tone={emphasis.met ? 'good' : 'warn'}
        icon={emphasis.met ? 'check-circle' : 'exclamation-triangle'}
      >
        {emphasis.met ? say('awards.emphasisMet') : say('awards.emphasisNot')}
      </Mark>
    </p>
  )
}
