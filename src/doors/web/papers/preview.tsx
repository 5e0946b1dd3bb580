import type { FormPreview } from '../../../actions/casePapers.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Icon } from '../ui/icon.tsx'
import { PaperSheet } from './sheet.tsx'

type Shown = { say: Say; preview: FormPreview }

/** The files of the form, and the way back. */
export function PreviewActs({ say, preview }: Shown) {
  const path = `/desk/cases/${preview.theCase.id}`
  return (
    <>
      <a class="btn btn-primary" href={`${path}/form.pdf`} data-turbo="false">
        <Icon name="download" /> {say('papers.formPdf')}
      </a>
      <a class="btn btn-outline-secondary" href={`${path}/form.docx`} data-turbo="false">
        <Icon name="download" /> {say('papers.formDocx')}
      </a>
      <a class="btn btn-outline-secondary" href={path}>
        {say('papers.backToCase')}
      </a>
    </>
  )
}

/** The form as it will be printed, with what is to be known before it is. */
export function FormPage({ say, preview }: Shown) {
  const { draft, endorsed, masked, page } = preview
  return (
    <div class="paper-desk">
      {draft ? <p class="notice notice-info">{say('papers.previewDraft')}</p> : ''}
      {!draft && !endorsed ? <p class="notice notice-info">{say('papers.previewOpinion')}</p> : ''}
      {masked ? <p class="notice notice-info">{say('papers.previewMasked')}</p> : ''}
      <PaperSheet page={page} />
    </div>
  )
}
