import { readTypedSettings } from '../domain/likeness/calibration.ts'
import { mostFormulas, readFormulas, withFormulas, withoutFormulas } from '../domain/likeness/formulaList.ts'
import { fixedFormulas } from '../domain/likeness/formulas.ts'
import { fingerprints, type KnownWords, knownWords, prepare } from '../domain/likeness/prepared.ts'
import { type LikenessSettings, likenessDefaults } from '../domain/likeness/settings.ts'
import type { Actor } from '../domain/person/roles.ts'
import { keptSettings, rulingCounts } from '../engines/store/likenessSettings.ts'
import type { Read, Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { deedOf, permit } from './deed.ts'

/** What counts in an organisation: the formulas that say nothing, and where the bands begin. */
export type InForce = { readonly formulas: readonly string[]; readonly settings: LikenessSettings }

/** What counts in an organisation; what it never changed is the program's own. */
export async function likenessInForce(read: Read, organisationId: string): Promise<InForce> {
  const kept = await keptSettings(read, organisationId)
  return { formulas: kept?.formulas ?? fixedFormulas, settings: kept?.bands ?? likenessDefaults }
}

/** The words that count for nothing in a call: the organiser's formulas and the notice's own sentences. */
export function knownIn(
  { formulas }: Pick<InForce, 'formulas'>,
  { noticeText }: Pick<Call, 'noticeText'>,
): KnownWords {
  return knownWords([...formulas, noticeText])
}

/** The fingerprints of a text that an organisation adds; no notice is known to it. */
export async function printsInHouse(
  read: Read,
  organisationId: string,
): Promise<(text: string) => Uint32Array> {
  const known = knownIn(await likenessInForce(read, organisationId), { noticeText: '' })
  return (text) => fingerprints(prepare(text, known))
}

/** The settings of the actor's own house, what is its own of them, and how its people ruled so far. */
export async function readLikenessSettings(app: App, actor: Actor) {
  permit(actor, 'likeness.configure')
  const { read } = app.store
  const { organisationId } = actor.office
  const kept = await keptSettings(read, organisationId)
  return {
    ...(await likenessInForce(read, organisationId)),
    ownFormulas: Boolean(kept?.formulas),
    ownBands: Boolean(kept?.bands),
    indexing: kept !== undefined && kept.indexed < kept.changes,
    rulings: await rulingCounts(read, organisationId),
  }
}

/** Adds formulas to the list of the actor's house, one on each line. */
export async function addFormulas(app: App, actor: Actor, lines: string): Promise<void> {
  permit(actor, 'likeness.configure')
  const read = readFormulas(lines)
  if (!read.ok) throw refusal('invalid', 'form', {}, { lines: read.problem })
  if (read.formulas.length === 0) throw refusal('invalid', 'form', {}, { lines: { code: 'required' } })
  await changeFormulas(app, actor, (kept) => {
    const all = withFormulas(kept, read.formulas)
    if (all.length <= mostFormulas) return all
    throw refusal(
      'invalid',
      'form',
      {},
      { lines: { code: 'too-many-formulas', values: { max: mostFormulas } } },
    )
  })
}

/** Takes formulas from the list of the actor's house. */
export async function removeFormulas(app: App, actor: Actor, gone: readonly string[]): Promise<void> {
  permit(actor, 'likeness.configure')
  if (gone.length === 0) throw refusal('invalid', 'form', {}, { formula: { code: 'nothing-chosen' } })
  await changeFormulas(app, actor, (kept) => withoutFormulas(kept, gone))
}

/** Makes the list of the actor's house that which comes with the program. */
export async function resetFormulas(app: App, actor: Actor): Promise<void> {
  permit(actor, 'likeness.configure')
  await changeFormulas(app, actor, () => null)
}

/** Moves where the bands of the actor's house begin, or sets them back. */
export async function setBands(
  app: App,
  actor: Actor,
  typed: Readonly<Record<string, string>> | null,
): Promise<void> {
  permit(actor, 'likeness.configure')
  const read = typed === null ? null : readTypedSettings(typed)
  if (read && !read.ok) throw refusal('invalid', 'form', {}, read.problems)
  const bands = read ? JSON.stringify(read.settings) : 'null'
  await app.store.write(async (tx) => {
    await lockSettings(tx, actor)
    await tx
      .updateTable('likeness_settings')
      .set({ bands })
      .where('organisation_id', '=', actor.office.organisationId)
      .execute()
    logChange(app, tx, actor, read ? { bands: { ...read.settings } } : { bandsReset: true })
  })
}

/** Changes the list; the index is made again in the background, since the mask of every text may have changed. */
async function changeFormulas(
  app: App,
  actor: Actor,
  change: (kept: readonly string[]) => readonly string[] | null,
): Promise<void> {
  const { organisationId } = actor.office
  await app.store.write(async (tx) => {
    await lockSettings(tx, actor)
    const { formulas } = await likenessInForce(tx, organisationId)
    const changed = change(formulas)
    await tx
      .updateTable('likeness_settings')
      .set(({ eb }) => ({ formulas: JSON.stringify(changed), changes: eb('changes', '+', 1) }))
      .where('organisation_id', '=', organisationId)
      .execute()
    const now = changed ?? fixedFormulas
    const added = now.filter((one) => !formulas.includes(one))
    const removed = formulas.filter((one) => !now.includes(one))
    logChange(app, tx, actor, {
      formulasAdded: added,
      formulasRemoved: removed,
      formulasReset: changed === null,
    })
    tx.enqueue('likeness.index', { organisationId })
  })
}

/** One change after the other: whoever comes second sees what the first left. */
async function lockSettings(tx: Tx, { office: { organisationId } }: Actor): Promise<void> {
  const fresh = { formulas: 'null', bands: 'null', changes: 0, indexed: 0 }
  await tx
    .insertInto('likeness_settings')
    .values({ organisation_id: organisationId, ...fresh })
    .onConflict((held) => held.doNothing())
    .execute()
  await tx
    .selectFrom('likeness_settings')
    .select('organisation_id')
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .execute()
}

function logChange(app: App, tx: Tx, actor: Actor, details: Readonly<Record<string, unknown>>): void {
  const about = { kind: 'organisation', id: actor.office.organisationId }
  tx.log(deedOf(actor, app.clock.now(), 'likeness.configure', about, details))
}
