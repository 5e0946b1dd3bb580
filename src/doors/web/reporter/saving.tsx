import { z } from 'zod'
import { type AttachmentKind, addAttachment, removeAttachment } from '../../../actions/attachments.ts'
import { openCase } from '../../../actions/caseAccess.ts'
import { type Draft, readDraft, saveDraft } from '../../../actions/caseDrafts.ts'
import type { CaseContent } from '../../../domain/case/content.ts'
import { withKept } from '../../../domain/case/draft.ts'
import { timeOf } from '../../../foundation/clock.ts'
import { Refusal, refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { type ArrivingFile, parcel } from '../parcel.ts'
import { sayInstant } from '../ui/dates.ts'
import { saySize } from '../ui/size.ts'
import { attempt, onward, param, sent, sentence, statusOf, type Visit } from '../visit.ts'
import { EditorPage, type EditorProps } from './editorPage.tsx'
import { PhotoCard } from './photos.tsx'
import { contentFrom, pairsSent, withPhotoMoved } from './sentContent.ts'
import { type Beside, besideOf, PlaceFindings, SideSummary, SideTally } from './slots.tsx'

/** Shows the editor with what is saved, or with what was typed over it when that was refused. */
export function editorPage(
  visit: Visit,
  draft: Draft,
  refused: Pick<EditorProps, 'refusal' | 'fileRefusals'> = { refusal: null, fileRefusals: [] },
): Promise<Response> {
  const { say, actor } = visit
  const status = refused.refusal ? statusOf(refused.refusal) : refused.fileRefusals.length > 0 ? 422 : 200
  const lead = `${draft.theCase.unitName} ${draft.theCase.number ?? ''} ${say('editor.lead')}`
  const page = <EditorPage say={say} draft={draft} personId={actor.personId} {...refused} />
  return show(visit, { title: say('editor.title'), lead, wide: true, status }, page)
}

const kinds: Readonly<Record<string, AttachmentKind>> = { photos: 'photo', scan: 'scan' }

function take(visit: Visit, { field, name, content }: ArrivingFile) {
  const kind = kinds[field]
  if (!kind) throw refusal('invalid', 'not-a-form')
  return addAttachment(visit.app, visit.actor, param(visit, 'id'), { kind, name, content })
}

/** Saves the editor as a form: its files, its text, and the button that sent it. */
export async function saveForm(visit: Visit): Promise<Response> {
  const { app, actor } = visit
  const id = param(visit, 'id')
  const { call } = await openCase(app, actor, 'case.edit', id)
  const form = await parcel(visit.c, async (file) => void (await take(visit, file)))
  const [act = '', photo = ''] = form.text('then').split(':')
  let content = contentFrom(call.rules, form)
  if (act === 'up' || act === 'down') content = withPhotoMoved(content, photo, act === 'up' ? -1 : 1)
  return attempt(
    async () => {
      if (act === 'remove') await removeAttachment(app, actor, photo)
      const revision = Number(form.text('overwrite') || form.text('revision'))
      const draft = await saveDraft(app, actor, id, { revision, content })
      if (form.refusals.length > 0)
        return editorPage(visit, draft, { refusal: null, fileRefusals: form.refusals })
      return afterSaving(visit, act)
    },
    (problem) => refusedForm(visit, content, { refusal: problem, fileRefusals: form.refusals }),
  )
}

function afterSaving(visit: Visit, act: string): Response {
  const path = `/desk/cases/${param(visit, 'id')}`
  if (act === 'submit') return onward(visit, `${path}/submit`)
  if (act === 'preview') return onward(visit, path)
  if (['up', 'down', 'remove'].includes(act)) return onward(visit, `${path}/edit#at-photos`)
  return onward(visit, `${path}/edit`, 'shell.saved')
}

async function refusedForm(
  visit: Visit,
  typed: CaseContent,
  refused: Pick<EditorProps, 'refusal' | 'fileRefusals'>,
): Promise<Response> {
  const draft = await readDraft(visit.app, visit.actor, param(visit, 'id'))
  const kept = draft.attachments.filter((one) => one.removedAt === null)
  return editorPage(visit, { ...draft, content: withKept(typed, kept) }, refused)
}

const typing = z.object({
  revision: z.number().int(),
  fields: z.array(z.tuple([z.string().max(300), z.string()])).max(3_000),
})

/** Saves what is being typed; answers the findings as the page shows them, or the newest revision where it is stale. */
export async function saveTyping(visit: Visit): Promise<Response> {
  const { app, actor, c, say } = visit
  const { call } = await openCase(app, actor, 'case.edit', param(visit, 'id'))
  const parsed = typing.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) throw refusal('invalid', 'not-a-form')
  const { revision, fields } = parsed.data
  try {
    const content = contentFrom(call.rules, pairsSent(fields))
    const draft = await saveDraft(app, actor, param(visit, 'id'), { revision, content })
    return c.json(savedAnswer(visit, draft))
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile') throw error
    const { by, at, revision: newest } = error.values
    const words = say('editor.conflictTitle', { by: by ?? '', at: sayInstant(say, new Date(String(at))) })
    return c.json({ revision: newest, message: words }, 409)
  }
}

function savedAnswer(visit: Visit, draft: Draft) {
  const beside = besideOf(visit.say, draft)
  const places = [...beside.findings].map(([place, findings]) => [
    place,
    String(<PlaceFindings say={visit.say} rules={beside.rules} findings={findings} />),
  ])
  return {
    revision: draft.revision,
    savedAt: timeOf(draft.savedAt),
    places: Object.fromEntries(places),
    side: String(<SideSummary beside={beside} />),
    tally: String(<SideTally beside={beside} />),
  }
}

/** Takes one file that a script uploads; answers what the page shows of it, or why it was not taken. */
export async function takeUpload(visit: Visit): Promise<Response> {
  const { c, say, app, actor } = visit
  const { call } = await openCase(app, actor, 'case.edit', param(visit, 'id'))
  const beside: Beside = { say, rules: call.rules, findings: new Map() }
  const shown: string[] = []
  const { refusals } = await parcel(c, async (arriving) => {
    const file = await take(visit, arriving)
    const photo = { attachmentId: file.id, time: '', place: '', activity: '' }
    const link = <a href={`/desk/files/${file.id}`}>{`${file.name}（${saySize(file.bytes)}）`}</a>
    shown.push(String(file.kind === 'photo' ? <PhotoCard beside={beside} photo={photo} file={file} /> : link))
  })
  const [refused] = refusals
  if (refused) return c.json({ message: sentence(say, refused) }, statusOf(refused))
  return c.json({ html: shown.join('') })
}

/** Takes a file out of its case. */
export async function removeUpload(visit: Visit): Promise<Response> {
  await sent(visit.c)
  await removeAttachment(visit.app, visit.actor, param(visit, 'id'))
  return visit.c.json({})
}
