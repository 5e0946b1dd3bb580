import { applyIntake, planIntake, undoIntake } from '../../../actions/intakeApplying.ts'
import {
  beginIntake,
  type ComeFile,
  intakeLimits,
  listIntakes,
  takeIntakeFile,
  viewIntake,
} from '../../../actions/intakes.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { parcel } from '../parcel.ts'
import { attempt, onward, param, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { IntakeList } from './pages.tsx'
import { IntakePage } from './plan.tsx'

async function listPage(
  visit: Visit,
  refusal: Refusal | null = null,
  fileRefusals: readonly Refusal[] = [],
): Promise<Response> {
  const { say, app, actor } = visit
  const listed = await listIntakes(app, actor, param(visit, 'call'))
  const status = refusal ? statusOf(refusal) : 200
  return show(
    visit,
    { title: say('intake.title'), lead: say('intake.lead'), wide: true, status },
    <IntakeList say={say} listed={listed} refusal={refusal} fileRefusals={fileRefusals} />,
  )
}

/** Files that were refused are told and hinder the others only where the person can send all again. */
async function upload(visit: Visit): Promise<Response> {
  const { app, actor, c } = visit
  const callId = param(visit, 'call')
  await listIntakes(app, actor, callId)
  const come: ComeFile[] = []
  const form = await parcel(
    c,
    async ({ name, content }) => {
      const taken = await takeIntakeFile(app, actor, callId, { name, content })
      if (taken) come.push(taken)
    },
    { files: intakeLimits.files, folders: true },
  )
  if (form.refusals.length > 0) return listPage(visit, form.refusals[0] ?? null, form.refusals.slice(1))
  return attempt(
    async () => onward(visit, `/desk/intakes/${(await beginIntake(app, actor, callId, come)).id}`),
    (refusal) => listPage(visit, refusal),
  )
}

async function planPage(visit: Visit, refusal: Refusal | null = null, typed?: Sent): Promise<Response> {
  const { say, app, actor } = visit
  const view = await viewIntake(app, actor, param(visit, 'id'))
  const cases = view.cases.map((one) =>
    typed
      ? { ...one, unitName: typed.text(`unit.${one.id}`), taken: typed.text(`taken.${one.id}`) === 'yes' }
      : one,
  )
  const status = refusal ? statusOf(refusal) : 200
  const lead = view.state === 'planned' ? say('intake.planLead') : say(`intake.states.${view.state}`)
  return show(
    visit,
    { title: say('intake.planTitle'), lead, wide: true, status },
    <IntakePage say={say} view={{ ...view, cases }} refusal={refusal} />,
  )
}

async function settle(visit: Visit): Promise<Response> {
  const { app, actor, c } = visit
  const id = param(visit, 'id')
  const form = await sent(c)
  const choices = form.all('case').map((one) => ({
    ...{ id: one, unit: form.text(`unit.${one}`), taken: form.text(`taken.${one}`) === 'yes' },
  }))
  return attempt(
    async () => {
      await planIntake(app, actor, id, choices)
      const apply = form.text('then') === 'apply'
      if (apply) await applyIntake(app, actor, id)
      return onward(visit, `/desk/intakes/${id}`, apply ? 'intake.applied' : 'intake.saved')
    },
    (refusal) => planPage(visit, refusal, form),
  )
}

/** Uploads of many cases, on the recommender's and the clerk's desk. */
export const intakeRoutes: Route[] = [
  route('get', '/desk/calls/:call/intake', 'intake.read', (visit) => listPage(visit)),
  route('post', '/desk/calls/:call/intake', 'intake.begin', upload),
  route('get', '/desk/intakes/:id', 'intake.read', (visit) => planPage(visit)),
  route('post', '/desk/intakes/:id/plan', 'intake.apply', settle),
  route('post', '/desk/intakes/:id/undoing', 'intake.undo', async (visit) => {
    const form = await sent(visit.c)
    const id = param(visit, 'id')
    return attempt(
      async () => {
        await undoIntake(visit.app, visit.actor, id, form.text('reason'))
        return onward(visit, `/desk/intakes/${id}`, 'intake.undone')
      },
      (refusal) => planPage(visit, refusal),
    )
  }),
]
