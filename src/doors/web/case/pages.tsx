import type { CaseView } from '../../../actions/caseView.ts'
import { caseTitle } from '../../../domain/case/content.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { FindingList } from '../ui/findings.tsx'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { StepLine } from '../ui/steps.tsx'
import { AboutCase, CasePapers } from './about.tsx'
import { CaseArticle, CasePhotos } from './article.tsx'
import { FormTable } from './formTable.tsx'
import { CameBack, CaseHistory } from './history.tsx'

/** What was unmasked, or why it was not; `null` while nobody asked. */
export type Unmasking = {
  readonly shown: readonly { readonly label: string; readonly value: string }[] | null
  readonly refusal: Refusal | null
}

type CaseProps = { say: Say; view: CaseView; unmasking: Unmasking }

/** A case to be read: where it stands, text, photos, form, findings and history. */
export function CasePage(props: CaseProps) {
  const { say, view } = props
  const title = caseTitle(view.theCase.unitName, view.content.topic)
  return (
    <>
      <StepLine say={say} state={view.theCase.state} />
      <CameBack say={say} view={view} step={view.steps.at(-1)} />
      <div class="columns">
        <div>
          <CaseArticle say={say} view={view} />
          <CasePhotos say={say} view={view} />
          <FormTable say={say} form={view.call.rules.form} content={view.content} title={title} />
        </div>
        <div>
          <AboutCase say={say} view={view} />
          <section class="sheet" aria-labelledby="findings">
            <h2 id="findings">{say('reading.findings')}</h2>
            {view.findings.length === 0 ? <p class="hint">{say('reading.noFindings')}</p> : ''}
            <FindingList say={say} rules={view.call.rules} findings={view.findings} />
          </section>
          <LikenessLink say={say} view={view} />
          <CasePapers say={say} view={view} />
          <Unmask {...props} />
          <CaseHistory say={say} view={view} />
        </div>
      </div>
    </>
  )
}

function LikenessLink({ say, view }: { say: Say; view: CaseView }) {
  if (view.acts.answerable) return <p class="hint">{say('likeness.mayBeAsked')}</p>
  if (!view.acts.likeness) return <></>
  return (
    <section class="sheet" aria-labelledby="likeness">
      <h2 id="likeness">{say('likeness.panel')}</h2>
      <p class="hint">{say('likeness.panelHint')}</p>
      {view.likePhotos > 0 ? (
        <p class="notice notice-warn">{say('photoLikeness.elsewhere', { count: view.likePhotos })}</p>
      ) : (
        ''
      )}
      <a href={`/desk/cases/${view.theCase.id}/likeness`}>{say('likeness.open')}</a>
    </section>
  )
}

function Unmask({ say, view, unmasking }: CaseProps) {
  const { shown, refusal } = unmasking
  if (!view.acts.unmask) return <></>
  if (shown) {
    return (
      <section class="sheet" aria-labelledby="unmask">
        <h2 id="unmask">{say('reading.unmasked')}</h2>
        <dl class="facts">
          {shown.map(({ label, value }) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      </section>
    )
  }
  return (
    <form class="sheet" method="post" action={`/desk/cases/${view.theCase.id}/contact`} data-turbo="false">
      <h2>{say('reading.unmask')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={{ purpose: say('reading.purpose') }} />
      <TextField
        say={say}
        name="purpose"
        label={say('reading.purpose')}
        hint={say('reading.unmaskHint')}
        placeholder={say('reading.purposeExample')}
        refusal={refusal}
        required
      />
      <button class="btn btn-sm btn-outline-secondary gap-above" type="submit">
        {say('reading.unmask')}
      </button>
    </form>
  )
}

/** What the own unit can do with its case now. */
export function CaseActs({ say, view }: { say: Say; view: CaseView }) {
  const { acts, theCase } = view
  const link = (path: string, words: string, primary: boolean) => (
    <a
      class={primary ? 'btn btn-primary' : 'btn btn-outline-secondary'}
      href={`/desk/cases/${theCase.id}/${path}`}
    >
      {words}
    </a>
  )
  return (
    <>
      {acts.edit ? link('edit', say(acts.correct ? 'reading.correct' : 'reading.edit'), acts.correct) : ''}
      {acts.submit && acts.edit ? link('submit', say('reading.submit'), true) : ''}
      {acts.recall ? (
        <form method="post" action={`/desk/cases/${theCase.id}/recall`}>
          <button class="btn btn-outline-secondary" type="submit">
            <Icon name="arrow-counterclockwise" /> {say('reading.recall')}
          </button>
        </form>
      ) : (
        ''
      )}
      {acts.withdraw ? link('withdrawal', say('reading.withdraw'), false) : ''}
    </>
  )
}

/** Asks for the reason before a case is withdrawn. */
export function WithdrawForm(props: { say: Say; view: CaseView; reason: string; refusal: Refusal | null }) {
  const { say, view, reason, refusal } = props
  return (
    <form class="sheet sheet-narrow" method="post" action={`/desk/cases/${view.theCase.id}/withdrawal`}>
      <RefusalSummary say={say} refusal={refusal} labels={{ reason: say('reading.withdrawReason') }} />
      <p class="notice notice-warn">{say('reading.withdrawLead')}</p>
      <TextArea
        say={say}
        name="reason"
        label={say('reading.withdrawReason')}
        value={reason}
        refusal={refusal}
        required
      />
      <div class="row-acts">
        <button class="btn btn-primary" type="submit">
          {say('reading.withdraw')}
        </button>
        <a class="btn btn-outline-secondary" href={`/desk/cases/${view.theCase.id}`}>
          {say('shell.cancel')}
        </a>
      </div>
    </form>
  )
}
