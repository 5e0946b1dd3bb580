import type { Review } from '../../../actions/reviewDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { TextField } from '../ui/form.tsx'
import { Pages } from '../ui/list.tsx'

type Props = { say: Say; review: Review }
type Member = Review['reviewers'][number]

/** A bar that shows how much of a reviewer's or a round's scores is given. */
export function Bar(props: { label: string; done: number; of: number }) {
  const { label, done, of } = props
  return <progress class="bar" max={Math.max(1, of)} value={done} aria-label={label} title={label} />
}

function MemberActs(props: Props & { member: Member }) {
  const { say, review, member } = props
  const panel = `/desk/calls/${review.call.id}/review/${review.round?.id}/panel`
  return (
    <span class="row-acts">
      <form class="row-acts" method="post" action={panel}>
        <input type="hidden" name="personId" value={member.personId} />
        <input
          class="form-control form-control-sm capacity"
          name="capacity"
          inputmode="numeric"
          value={member.capacity === null ? '' : String(member.capacity)}
          placeholder={say('review.capacityNone')}
          aria-label={say('review.capacityOf', { name: member.name })}
        />
        <button class="btn btn-sm btn-outline-secondary" type="submit">
          {say('shell.save')}
        </button>
      </form>
      {member.load === 0 ? (
        <form method="post" action={`${panel}/removal`}>
          <input type="hidden" name="personId" value={member.personId} />
          <button
            class="btn btn-sm btn-outline-secondary"
            type="submit"
            aria-label={say('review.removeNamed', { name: member.name })}
          >
            {say('review.remove')}
          </button>
        </form>
      ) : (
        ''
      )}
    </span>
  )
}

function MemberRow(props: Props & { member: Member; may: boolean }) {
  const { say, review, member, may } = props
  const { name, load, scored } = member
  const lacking = `/desk/calls/${review.call.id}/review/${review.round?.id}/lacking?reviewer=${member.personId}`
  return (
    <tr>
      <td data-label={say('review.reviewer')}>
        {scored < load ? <a href={lacking}>{name}</a> : name}
        <span class="under">{member.organisationName}</span>
      </td>
      <td data-label={say('review.load')} class="number">
        {load}
      </td>
      <td data-label={say('review.scored')} class="number">
        {scored}
      </td>
      <td data-label={say('review.progress')}>
        <Bar label={say('review.progressOf', { name, scored, load })} done={scored} of={load} />
      </td>
      {may ? (
        <td data-label={say('review.capacity')}>
          <MemberActs say={say} review={review} member={member} />
        </td>
      ) : (
        <td data-label={say('review.capacity')}>{member.capacity ?? say('review.capacityNone')}</td>
      )}
    </tr>
  )
}

/** The panel with what each reviewer has and has done. */
export function PanelTable(props: Props & { may: boolean; query: ListQuery }) {
  const { say, review, may, query } = props
  if (review.reviewers.length === 0) return <div class="empty">{say('review.panelEmpty')}</div>
  const heads = [
    ['reviewer', ''],
    ['load', 'number'],
    ['scored', 'number'],
    ['progress', ''],
    ['capacity', ''],
  ] as const
  return (
    <>
      <section class="table-frame" tabindex={0} aria-label={say('review.panel')}>
        <table class="list">
          <thead>
            <tr>
              {heads.map(([key, look]) => (
                <th class={look}>{say(`review.${key}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {review.reviewers.slice((query.page - 1) * query.size, query.page * query.size).map((member) => (
              <MemberRow say={say} review={review} member={member} may={may} />
            ))}
          </tbody>
        </table>
      </section>
      {review.reviewers.length > query.size ? (
        <Pages say={say} query={query} total={review.reviewers.length} />
      ) : (
        ''
      )}
    </>
  )
}

/** The form that puts people onto the panel. */
export function AddReviewers(props: Props & { open: boolean; search: string }) {
  const { say, review, search } = props
  const found = review.outside
  return (
    <details class="sheet gap-above" open={props.open || search !== ''}>
      <summary>{say('review.add')}</summary>
      <form class="filters gap-above" method="get">
        <input
          class="form-control"
          type="search"
          name="people"
          value={search}
          aria-label={say('review.findPeople')}
          placeholder={say('review.findPeople')}
        />
        <button class="btn btn-outline-secondary" type="submit">
          {say('shell.search')}
        </button>
      </form>
      {found.length === 0 ? (
        <p class="hint">{say('review.addNone')}</p>
      ) : (
        <form
          class="stack"
          method="post"
          action={`/desk/calls/${review.call.id}/review/${review.round?.id}/panel`}
        >
          <fieldset class="people">
            <legend class="hint">{say('review.addLead')}</legend>
            {found.map((one) => (
              <label class="choice">
                <input class="form-check-input" type="checkbox" name="personId" value={one.personId} />{' '}
                {one.name}
                <span class="under">{one.organisationName}</span>
              </label>
            ))}
          </fieldset>
          <TextField
            say={say}
            name="capacity"
            label={say('review.addCapacity')}
            hint={say('review.addCapacityHint')}
          />
          <button class="btn btn-outline-secondary" type="submit">
            {say('review.addChosen')}
          </button>
        </form>
      )}
    </details>
  )
}
