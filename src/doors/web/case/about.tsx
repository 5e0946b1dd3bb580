import type { Child } from 'hono/jsx'
import type { CaseView } from '../../../actions/caseView.ts'
import { facetsAsked } from '../../../domain/campaign/works.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

type Shown = { say: Say; view: CaseView }

function Fact(props: { label: string; children?: Child }) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

function focusName({ call }: CaseView, number: number): string {
  const area = call.rules.focusAreas.find((one) => one.number === number)
  return area ? `${area.number}. ${area.name}` : String(number)
}

function periodWords(say: Say, { content }: CaseView): string {
  const { periodFrom: from, periodTo: to } = content
  if (from === '' && to === '') return say('reading.none')
  return to === '' ? say('reading.sinceText', { from }) : say('reading.periodText', { from, to })
}

function Facets({ say, view }: Shown) {
  return (
    <>
      {facetsAsked(view.call.rules).map((facet) => {
        const chosen = view.content.facets[facet.key] ?? []
        const names = facet.options
          .filter((option) => chosen.includes(option.key))
          .map((option) => option.name)
        return <Fact label={facet.name}>{names.length > 0 ? names.join('、') : say('reading.none')}</Fact>
      })}
    </>
  )
}

/** What is known of a case besides its text. */
export function AboutCase({ say, view }: Shown) {
  const { theCase, content, facts } = view
  const further = content.furtherFocusAreas.map((number) => focusName(view, number))
  return (
    <section class="sheet" aria-labelledby="about">
      <h2 id="about">{say('reading.about')}</h2>
      <dl class="facts">
        <Fact label={say('reading.number')}>{theCase.number ?? say('reading.noNumber')}</Fact>
        <Fact label={say('reading.version')}>
          {view.draft ? say('reading.draftText') : say('reading.versionText', { version: view.version })}
        </Fact>
        <Fact label={say('reading.unit')}>{theCase.unitName}</Fact>
        <Fact label={say('reading.channel')}>{theCase.channelName}</Fact>
        <Fact label={say('reading.focusArea')}>
          {content.focusArea === null ? say('reading.none') : focusName(view, content.focusArea)}
        </Fact>
        {further.length > 0 ? <Fact label={say('reading.furtherFocusAreas')}>{further.join('；')}</Fact> : ''}
        <Fact label={say('reading.period')}>{periodWords(say, view)}</Fact>
        {content.brand ? <Fact label={say('reading.brand')}>{content.brand}</Fact> : ''}
        <Fact label={say('reading.count')}>{say('reading.countText', { ...facts.count })}</Fact>
        <Facets say={say} view={view} />
      </dl>
    </section>
  )
}

/** The stamped papers of a case and the links to the form to print. */
export function CasePapers({ say, view }: Shown) {
  const files = (kind: 'scan' | 'seal') => view.attachments.filter((one) => one.kind === kind)
  const scan = files('scan').find((one) => one.id === view.content.scanId)
  const link = (file: CaseView['attachments'][number]) => (
    <a href={`/desk/files/${file.id}`} data-turbo="false">
      {file.name}
    </a>
  )
  return (
    <section class="sheet" aria-labelledby="papers">
      <h2 id="papers">{say('reading.form')}</h2>
      <dl class="facts">
        <Fact label={say('reading.scan')}>{scan ? link(scan) : say('reading.noScan')}</Fact>
        {files('seal').length > 0 ? <Fact label={say('reading.seals')}>{files('seal').map(link)}</Fact> : ''}
      </dl>
      {view.acts.form ? (
        <p class="row-acts gap-above">
          <a
            class="btn btn-sm btn-outline-secondary"
            href={`/desk/cases/${view.theCase.id}/form.pdf`}
            data-turbo="false"
          >
            {say('reading.formPdf')}
          </a>
          <a
            class="btn btn-sm btn-outline-secondary"
            href={`/desk/cases/${view.theCase.id}/form.docx`}
            data-turbo="false"
          >
            {say('reading.formDocx')}
          </a>
          <a class="btn btn-sm btn-outline-secondary" href={`/desk/cases/${view.theCase.id}/paper`}>
            {say('papers.preview')}
          </a>
          {view.version > 0 ? (
            <a
              class="btn btn-sm btn-outline-secondary"
              href={`/desk/cases/${view.theCase.id}/receipt.pdf`}
              data-turbo="false"
            >
              {say('papers.kind.receipt')}
            </a>
          ) : (
            ''
          )}
        </p>
      ) : (
        ''
      )}
    </section>
  )
}
