import type { ShownPlan } from '../../../actions/reviewDesk.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tiles } from '../ui/tiles.tsx'

type Props = { say: Say; shown: ShownPlan }

function Figures(props: Props) {
  const { say, shown } = props
  const forbidden = shown.forbidden.reduce((sum, one) => sum + one.count, 0)
  const tiles = [
    [say('review.tileCases'), shown.caseCount],
    [say('review.planFresh'), shown.fresh],
    [say('review.planKept'), shown.kept],
    [say('review.planForbidden'), forbidden],
    [say('review.planShort'), shown.shortfallCount],
  ] as const
  return <Tiles tiles={tiles} />
}

function Loads(props: Props) {
  const { say, shown } = props
  const most = Math.max(1, ...shown.loads.map((one) => one.load))
  return (
    <section aria-labelledby="loads">
      <h2 id="loads">{say('review.planLoads')}</h2>
      <section class="table-frame" tabindex={0} aria-label={say('review.planLoads')}>
        <table class="list">
          <thead>
            <tr>
              <th>{say('review.reviewer')}</th>
              <th class="number">{say('review.capacity')}</th>
              <th class="number">{say('review.planLoad')}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {shown.loads.map((one) => (
              <tr>
                <td data-label={say('review.reviewer')}>
                  <a
                    href={`?reviewer=${one.personId}#cases`}
                    title={say('review.planShowCases', { name: one.name })}
                  >
                    {one.name}
                  </a>
                  <span class="under">{one.organisationName}</span>
                </td>
                <td data-label={say('review.capacity')} class="number">
                  {one.capacity ?? say('review.capacityNone')}
                </td>
                <td data-label={say('review.planLoad')} class="number">
                  {one.load}
                </td>
                <td>
                  <meter class="bar" min={0} max={most} value={one.load} aria-label={one.name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function ReviewersCases(props: Props) {
  const { say, shown } = props
  if (!shown.reviewer) return <></>
  const title = say('review.planCasesOf', { name: shown.reviewer.name })
  return (
    <section class="sheet gap-above" aria-labelledby="cases">
      <h2 id="cases">{title}</h2>
      <ul class="plain">
        {shown.cases.map((one) => (
          <li>
            {one.number} {one.title}{' '}
            <Mark tone={one.kept ? 'quiet' : 'active'} icon={one.kept ? 'lock' : 'plus-circle'}>
              {say(one.kept ? 'review.planKeptMark' : 'review.planFreshMark')}
            </Mark>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Shortfalls(props: Props) {
  const { say, shown } = props
  if (shown.shortfallCount === 0) {
    return (
      <p class="notice notice-good">
        <Icon name="check-circle" /> {say('review.planShortNone')}
      </p>
    )
  }
  return (
    <section class="notice notice-warn" aria-labelledby="short">
      <h2 id="short">{say('review.planShortTitle')}</h2>
      <p>{say('review.planShortLead')}</p>
      <ul>
        {shown.shortfalls.map((one) => (
          <li>
            {one.number} {one.title}：
            {say(`procedure.${one.reason}`, { missing: one.missing, eligible: one.eligible })}
          </li>
        ))}
      </ul>
      {shown.shortfallCount > shown.shortfalls.length ? (
        <p>{say('review.planShortMore', { shown: shown.shortfalls.length, count: shown.shortfallCount })}</p>
      ) : (
        ''
      )}
    </section>
  )
}

function Forbidden(props: Props) {
  const { say, shown } = props
  return (
    <section class="sheet" aria-labelledby="forbidden">
      <h2 id="forbidden">{say('review.planForbiddenTitle')}</h2>
      {shown.forbidden.length === 0 ? (
        <p>{say('review.planForbiddenNone')}</p>
      ) : (
        <>
          <p class="hint">{say('review.planForbiddenLead')}</p>
          <dl class="reason-counts">
            {shown.forbidden.map((one) => (
              <div>
                <dt>{say(`procedure.${one.code}`)}</dt>
                <dd>{one.count}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

function Apply(props: Props) {
  const { say, shown } = props
  if (shown.fresh === 0 && shown.round.appliedAt) {
    return <p class="notice notice-info">{say('review.applyNothing')}</p>
  }
  return (
    <form class="sheet" method="post" action={`/desk/calls/${shown.call.id}/review/${shown.round.id}/plan`}>
      <input type="hidden" name="digest" value={shown.digest} />
      <p>{say('review.applyLead', { fresh: shown.fresh, cases: shown.caseCount })}</p>
      <button class="btn btn-primary" type="submit">
        {say('review.apply')}
      </button>
    </form>
  )
}

/** The plan of a round before it is applied: what is short, who gets how much, what may not be. */
export function PlanPage(props: Props) {
  return (
    <>
      <Figures {...props} />
      <Shortfalls {...props} />
      <div class="columns">
        <div>
          <Loads {...props} />
          <ReviewersCases {...props} />
        </div>
        <div>
          <Apply {...props} />
          <Forbidden {...props} />
        </div>
      </div>
    </>
  )
}

/** How far a plan is that is still being made; the page looks again by itself, or by the link. */
export function PlanInMaking(props: { say: Say; share: number; again: string }) {
  const { say } = props
  const percent = Math.floor(props.share * 100)
  return (
    <section class="sheet" data-controller="awaiting">
      <p role="status">{say('review.planMaking', { percent })}</p>
      <progress class="bar" max={100} value={percent} aria-label={say('review.planMaking', { percent })} />
      <p class="gap-above">
        <a class="btn btn-outline-secondary" href={props.again}>
          {say('review.planAgain')}
        </a>
      </p>
    </section>
  )
}
