import { readSplit, splitPart } from '../../../actions/mailSplitting.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { attempt, onward, param, query, type Route, route, sent, statusOf, type Visit } from '../visit.ts'
import { SplitPage } from './split.tsx'

function placeOf(visit: Visit) {
  return { mailId: param(visit, 'mail'), partId: param(visit, 'part') }
}

function lineIn(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

async function splitPage(visit: Visit, line: number | null, refused: Refusal | null = null) {
  const { say, app, actor } = visit
  const split = await readSplit(app, actor, placeOf(visit), line)
  return show(
    visit,
    { title: say('mailbox.splitTitle'), lead: split.part.path, status: refused ? statusOf(refused) : 200 },
    <SplitPage say={say} split={split} line={line} refusal={refused} />,
  )
}

/** Where the clerk parts a document that holds two cases. */
export const splitRoutes: Route[] = [
  route('get', '/desk/mailbox/:mail/parts/:part/split', 'mail.intake', (visit) =>
    splitPage(visit, lineIn(query(visit, 'line'))),
  ),
  route('post', '/desk/mailbox/:mail/parts/:part/split', 'mail.intake', async (visit) => {
    const line = lineIn((await sent(visit.c)).text('line'))
    return attempt(
      async () => {
        await splitPart(visit.app, visit.actor, placeOf(visit), line ?? -1)
        return onward(visit, `/desk/mailbox/${param(visit, 'mail')}`, 'mailbox.splitSaid')
      },
      (refused) => splitPage(visit, line, refused),
    )
  }),
]
