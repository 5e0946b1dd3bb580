import type { Draft } from '../../../actions/caseDrafts.ts'
import type { CaseView } from '../../../actions/caseView.ts'
import { caseTitle } from '../../../domain/case/content.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { FindingList, findingWords } from '../ui/findings.tsx'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { besideOf } from './slots.tsx'

type SubmitProps = { say: Say; draft: Draft; words: string; refusal: Refusal | null }

/** What still bars the case, what to take note of, and the pledge; then the case is handed in. */
export function SubmitPage(props: SubmitProps) {
  const { say, draft } = props
  const { call, findings } = draft
  const warnings = findings.filter(
    (finding) => finding.severity === 'warning' && finding.where.part !== 'pledge',
  )
  return (
    <div class="columns">
      <div>
        <Errors say={say} draft={draft} />
        {warnings.length > 0 ? (
          <section class="sheet" aria-labelledby="warnings">
            <h2 id="warnings">{say('editor.warnings', { count: warnings.length })}</h2>
            <FindingList say={say} rules={call.rules} findings={warnings} />
          </section>
        ) : (
          ''
        )}
      </div>
      <HandInForm {...props} />
    </div>
  )
}

function HandInForm({ say, draft, words, refusal }: SubmitProps) {
  const { theCase, call, findings, content, revision } = draft
  const correcting = theCase.state === 'deficient'
  const barring =
    refusal?.kind === 'too-late' ||
    findings.some((finding) => finding.severity === 'error' && finding.code !== 'pledge-missing')
  return (
    <form class="sheet sticky" method="post" action={`/desk/cases/${theCase.id}/submit`}>
      <h2>{say('editor.sections.pledge')}</h2>
      <RefusalSummary
        say={say}
        refusal={refusal}
        labels={{ pledge: say('editor.pledgeLabel'), words: say('editor.explain') }}
      />
      <p>
        {correcting ? say('editor.correctLead') : say('editor.submitLead', { channel: theCase.channelName })}
      </p>
      <input type="hidden" name="revision" value={String(revision)} />
      {correcting ? (
        <TextArea
          say={say}
          name="words"
          label={say('editor.explain')}
          hint={say('editor.explainHint')}
          value={words}
          refusal={refusal}
        />
      ) : (
        ''
      )}
      <label class={correcting ? 'choice gap-above' : 'choice'} id="field-pledge" tabindex={-1}>
        <input
          class="form-check-input"
          type="checkbox"
          name="pledge"
          value="yes"
          checked={content.pledge}
          required
        />
        <span>{say('editor.pledge')}</span>
      </label>
      <label class="choice gap-above">
        <input
          class="form-check-input"
          type="checkbox"
          name="consent"
          value="yes"
          checked={content.consent}
        />
        <span>{call.rules.consent}</span>
      </label>
      <div class="row-acts gap-above">
        {barring ? '' : <SubmitButton say={say} correcting={correcting} />}
        <a class="btn btn-outline-secondary" href={`/desk/cases/${theCase.id}/edit`}>
          {say('editor.backToEdit')}
        </a>
      </div>
    </form>
  )
}

function SubmitButton({ say, correcting }: { say: Say; correcting: boolean }) {
  return (
    <button class="btn btn-primary" type="submit">
      {correcting ? say('editor.submitCorrection') : say('editor.submit')}
    </button>
  )
}

function Errors({ say, draft }: { say: Say; draft: Draft }) {
  const placed = [...besideOf(say, draft).findings].flatMap(([place, found]) =>
    found
      .filter((finding) => finding.severity === 'error' && finding.code !== 'pledge-missing')
      .map((finding) => ({ place, finding })),
  )
  return (
    <section class="sheet" aria-labelledby="errors">
      <h2 id="errors">{say('editor.side')}</h2>
      {placed.length === 0 ? (
        <Mark tone="good" icon="check-circle">
          {say('editor.clear')}
        </Mark>
      ) : (
        <p class="notice notice-bad">{say('editor.blocked', { count: placed.length })}</p>
      )}
      <ul class="findings mend">
        {placed.map(({ place, finding }) => {
          const { message, remedy } = findingWords(say, finding)
          return (
            <li class="finding finding-error">
              <span class="finding-message">{message}</span>{' '}
              <a href={`/desk/cases/${draft.theCase.id}/edit#at-${place}`}>{say('editor.blockedMend')}</a>
              <span class="finding-remedy">{remedy}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The receipt: number, time, who handed in, and what comes next. */
export function ReceiptPage({ say, view }: { say: Say; view: CaseView }) {
  const { theCase, call, content, steps } = view
  const step = steps.findLast((one) => one.step === 'submit' || one.step === 'correct')
  const facts = [
    [say('editor.receiptNumber'), theCase.number ?? ''],
    [say('editor.receiptCase'), caseTitle(theCase.unitName, content.topic)],
    [say('editor.receiptVersion'), say('reading.versionText', { version: view.version })],
    [say('editor.receiptAt'), step ? sayInstant(say, step.at) : ''],
    [say('editor.receiptBy'), step ? `${step.organisationName} ${step.personName}` : ''],
  ] as const
  const lead =
    step?.step === 'correct'
      ? say('editor.correctedLead', { organiser: call.organiserName })
      : say('editor.receiptLead', { channel: theCase.channelName })
  return (
    <section class="sheet receipt" aria-labelledby="receipt">
      <p class="notice notice-good">{lead}</p>
      <h2 id="receipt">{say('editor.receipt')}</h2>
      <p class="receipt-number">{theCase.number}</p>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p class="hint gap-above">
        {say('editor.receiptNext')} {say('editor.receiptMail')}
      </p>
      <div class="row-acts">
        <a class="btn btn-primary" href={`/desk/cases/${theCase.id}`}>
          {say('editor.seeCase')}
        </a>
        <a class="btn btn-outline-secondary" href={`/desk/cases/${theCase.id}/form.pdf`} data-turbo="false">
          {say('reading.formPdf')}
        </a>
        <a class="btn btn-outline-secondary" href={`/desk/cases/${theCase.id}/form.docx`} data-turbo="false">
          {say('reading.formDocx')}
        </a>
        <a class="btn btn-outline-secondary" href="/desk/cases">
          {say('reporter.myCases')}
        </a>
      </div>
    </section>
  )
}
