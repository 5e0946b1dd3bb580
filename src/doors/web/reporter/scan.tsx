import { placeScan } from '../../../actions/scanArrival.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { parcel } from '../parcel.ts'
import { Labelled, RefusalSummary } from '../ui/form.tsx'
import { onward, type Visit } from '../visit.ts'

/** Where a stamped form is uploaded that finds its case by its code. */
export function ScanForm({ say, refusal }: { say: Say; refusal: Refusal | null }) {
  return (
    <form
      class="sheet sheet-narrow gap-above"
      method="post"
      action="/desk/cases/scan"
      enctype="multipart/form-data"
    >
      <RefusalSummary say={say} refusal={refusal} />
      <Labelled say={say} name="scan" label={say('reporter.scanTitle')} hint={say('reporter.scanLead')}>
        <input
          class="form-control"
          type="file"
          id="field-scan"
          name="scan"
          accept="image/*,application/pdf"
          required
          aria-describedby="scan-hint"
        />
      </Labelled>
      <button class="btn btn-outline-secondary" type="submit">
        {say('reporter.scanSend')}
      </button>
    </form>
  )
}

/** Puts the form that was sent to its case; `again` shows the page with what was refused. */
export async function takeScan(
  visit: Visit,
  callId: string,
  again: (refusal: Refusal | null) => Promise<Response>,
): Promise<Response> {
  const placed: string[] = []
  const { refusals } = await parcel(visit.c, async (file) => {
    placed.push((await placeScan(visit.app, visit.actor, callId, file)).caseId)
  })
  const [id] = placed
  return id && refusals.length === 0
    ? onward(visit, `/desk/cases/${id}/edit`, 'reporter.scanPlaced')
    : again(refusals[0] ?? null)
}
