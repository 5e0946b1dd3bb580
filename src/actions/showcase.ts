import { z } from 'zod'
import type { Actor } from '../domain/person/roles.ts'
import { publicCase } from '../domain/showcase/publicCase.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { keepShown, type ShownWords, takeOffShow } from '../engines/store/showcase.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import { tidyPasted } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf } from './deed.ts'

/** What the editor writes for the public: what the case is about, and what others can learn from it. */
export const showcaseInput = z.object({
  summary: z.string().trim().min(1).max(300),
  lesson: z.string().trim().min(1).max(600),
})
export type ShowcaseWords = z.infer<typeof showcaseInput>

function readWords(words: ShowcaseWords): ShowcaseWords {
  const parsed = showcaseInput.safeParse({
    summary: tidyPasted(words.summary),
    lesson: tidyPasted(words.lesson),
  })
  if (parsed.success) return parsed.data
  const fields: Record<string, Problem> = {}
  for (const issue of parsed.error.issues) {
    fields[String(issue.path[0])] =
      issue.code === 'too_big'
        ? { code: 'too-long', values: { max: Number(issue.maximum) } }
        : { code: 'required' }
  }
  throw refusal('invalid', 'form', {}, fields)
}

/** The words with what public lists show of the case; nothing personal is kept for them to find. */
async function shownWords(
  tx: Tx,
  { theCase, call }: Opened,
  { summary, lesson }: ShowcaseWords,
): Promise<ShownWords> {
  const version = await newestVersion(tx, theCase.campaignId, theCase.id)
  if (!version) throw refusal('not-found', 'not-found')
  const { content, facts } = version
  const shown = publicCase({ caseId: theCase.id, content, facts, rules: call.rules })
  const { focusArea, furtherFocusAreas, facets } = content
  return {
    ...{ summary, lesson, topic: shown.topic, facets },
    coverId: content.photos[0]?.attachmentId ?? null,
    focusAreas: [...(focusArea === null ? [] : [focusArea]), ...furtherFocusAreas],
    text: [shown.title, shown.brand, summary, lesson, ...shown.paragraphs].join('\n'),
  }
}

/** Saves the editor's words; on a published case the public reads them at once. */
export async function saveShowcase(
  app: App,
  actor: Actor,
  caseId: string,
  words: ShowcaseWords,
): Promise<void> {
  const opened = await openCase(app, actor, 'showcase.publish', caseId)
  const { theCase } = opened
  if (theCase.state !== 'awarded' && theCase.state !== 'published') throw refusal('conflict', 'not-awarded')
  const input = readWords(words)
  await app.store.write(async (tx) => {
    await keepShown(tx, theCase, await shownWords(tx, opened, input), null)
    tx.log(
      deedOf(actor, app.clock.now(), 'showcase.save', {
        kind: 'case',
        id: caseId,
        campaignId: theCase.campaignId,
      }),
    )
  })
}

/** Shows an awarded case to the public with the editor's words (notice 三、4 展示宣传). */
export async function publishCase(
  app: App,
  actor: Actor,
  caseId: string,
  words: ShowcaseWords,
): Promise<void> {
  const opened = await openCase(app, actor, 'showcase.publish', caseId)
  const input = readWords(words)
  await app.store.write(async (tx) => {
    await takeStep(app, tx, actor, opened.theCase, 'publish')
    await keepShown(tx, opened.theCase, await shownWords(tx, opened, input), app.clock.now())
  })
}

/** Takes a case off the public site with a reason; award and words stay. */
export async function unpublishCase(app: App, actor: Actor, caseId: string, reason: string): Promise<void> {
  const { theCase } = await openCase(app, actor, 'showcase.publish', caseId)
  await app.store.write(async (tx) => {
    await takeStep(app, tx, actor, theCase, 'unpublish', { words: reason })
    await takeOffShow(tx, theCase, app.clock.now())
  })
}
