import type { AwardsDesk } from '../../../actions/awardsDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { CoverageTable } from './coverage.tsx'
import { OrganisationAwards } from './organisations.tsx'
import { ProposalForm, RankingWithProposal, type Typed } from './proposal.tsx'

export const nothingTyped: Typed = { values: {}, chosen: [], refusal: null }

/** The choice of winners: proposal beside the ranking, coverage, organisations with their arithmetic. */
export function AwardsPage(props: {
  say: Say
  desk: AwardsDesk
  query: ListQuery
  cases: Typed
  organisations: Typed
}) {
  const { say, desk, query, cases, organisations } = props
  if (desk.total === 0) {
    return (
      <div class="empty">
        <p>{say('awards.noRanking')}</p>
        <a class="btn btn-outline-secondary" href={`/desk/calls/${desk.call.id}/review`}>
          {say('review.title')}
        </a>
      </div>
    )
  }
  return (
    <>
      {desk.locked ? <p class="notice notice-info">{say('awards.locked')}</p> : ''}
      {desk.final ? '' : <p class="notice notice-warn">{say('refusal.ranking-not-final')}</p>}
      <Next say={say} desk={desk} />
      {desk.locked ? '' : <ProposalForm say={say} desk={desk} />}
      <CasesForm say={say} desk={desk} query={query} typed={cases} />
      <CoverageTable say={say} desk={desk} />
      <section class="gap-above">
        <OrganisationAwards say={say} desk={desk} query={query} typed={organisations} />
      </section>
    </>
  )
}

function Next(props: { say: Say; desk: AwardsDesk }) {
  const { say, desk } = props
  const organisations = desk.chosenOrganisations
  return (
    <div class="notice notice-info next-act">
      <span>{say('awards.nextLead', { cases: desk.chosenCases, organisations })}</span>
      <a class="btn btn-outline-secondary" href={`/desk/calls/${desk.call.id}/publication`}>
        {say('awards.next')}
      </a>
    </div>
  )
}

function CasesForm(props: { say: Say; desk: AwardsDesk; query: ListQuery; typed: Typed }) {
  const { say, desk, query, typed } = props
  const labels = Object.fromEntries(
    desk.rows.map((row) => [`reason.${row.caseId}`, say('awards.reasonFor', { title: row.title })]),
  )
  return (
    <form method="post" action={`/desk/calls/${desk.call.id}/awards/cases`}>
      <h2>
        {say('awards.casesTitle')}{' '}
        <span class="hint">{say('awards.chosenCount', { count: desk.chosenCases })}</span>
      </h2>
      <RefusalSummary say={say} refusal={typed.refusal} labels={labels} />
      <input type="hidden" name="size" value={String(desk.proposal?.size ?? '')} />
      {desk.cover.map((key) => (
        <input type="hidden" name="cover" value={key} />
      ))}
      {desk.locked || desk.gradeTies.length === 0 ? (
        ''
      ) : (
        <ul class="notice notice-warn">
          {desk.gradeTies.map((tie) => (
            <li>{say('procedure.tie-at-grade', tie)}</li>
          ))}
        </ul>
      )}
      <RankingWithProposal say={say} desk={desk} query={query} typed={typed} />
      {desk.locked ? (
        ''
      ) : (
        <button class="btn btn-primary gap-above" type="submit">
          {say('awards.chooseAll')}
        </button>
      )}
    </form>
  )
}

/** Why a case leaves the shortlist. */
export function UnshortlistForm(props: {
  say: Say
  caseId: string
  back: string
  reason: string
  refusal: Refusal | null
}) {
  const { say, caseId, back, reason, refusal } = props
  return (
    <form class="sheet sheet-narrow" method="post" action={`/desk/cases/${caseId}/shortlisting`}>
      <RefusalSummary say={say} refusal={refusal} labels={{ reason: say('awards.unshortlistReason') }} />
      <TextArea
        say={say}
        name="reason"
        label={say('awards.unshortlistReason')}
        value={reason}
        refusal={refusal}
        required
      />
      <div class="row-acts">
        <button class="btn btn-primary" type="submit">
          {say('awards.unshortlistTitle')}
        </button>
        <a class="btn btn-outline-secondary" href={back}>
          {say('shell.cancel')}
        </a>
      </div>
    </form>
  )
}
