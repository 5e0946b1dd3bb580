import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import type { CaseContent } from '../domain/case/content.ts'
import { emptyContent } from '../domain/case/content.ts'
import { tidyContent } from '../domain/case/draft.ts'
import type { ParcelFacts } from '../domain/case/facts.ts'
import { casesIn, type FoundCase } from '../domain/intake/cases.ts'
import { isSameTopic, mergedContent, readCase } from '../domain/intake/content.ts'
import type { Remark, UnionMatch } from '../domain/intake/intake.ts'
import { casesOfList, type ListedCase } from '../domain/intake/list.ts'
import { type Clues, unionMatcher } from '../domain/intake/matching.ts'
import { type SortedFile, sortFiles } from '../domain/intake/sorting.ts'
import { type KnownCase, objectionsTo } from '../domain/intake/upload.ts'
import {
  type ChannelledUnion,
  channelledUnions,
  filesOfIntake,
  standingCases,
} from '../engines/store/intakes.ts'
import type { Tx } from '../engines/store/store.ts'
import { readRowsApart } from '../formats/apart.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { findingsIn } from './intakeFindings.ts'
import { lookAtForms } from './intakeScans.ts'
import { intakeById } from './intakes.ts'
import { type GatheredFile, gatherFiles } from './mailParts.ts'

const noClues: Clues = { address: '', form: '', title: '', signature: '', subject: '', words: '' }
const workbook = /\.xlsx$/i

/** A case that would come of an intake, before it is written. */
type Planned = {
  readonly content: CaseContent
  readonly clues: Clues
  readonly files: readonly SortedFile[]
  readonly remarks: readonly Remark[]
  readonly parcel: ParcelFacts | undefined
}

type Intake = { readonly id: string; readonly campaign_id: string; readonly organisation_id: string }

type Around = {
  readonly call: Call
  readonly unions: readonly ChannelledUnion[]
  readonly reach: string | null
}

/**
 * Reads the files of an intake and writes what they would become; read again after a crash, it is the same. What
 * cannot be read for a fault of ours is told as broken off, so that nobody waits for it.
 */
export async function readIntake(app: App, id: string): Promise<void> {
  const intake = await intakeById(app.store.read, id)
  if (!intake || intake.read_at) return
  try {
    await readFiles(app, intake)
  } catch (error) {
    await breakOff(app, id)
    throw error
  }
}

async function readFiles(app: App, intake: Intake): Promise<void> {
  const { id, campaign_id: campaignId } = intake
  const call = await callById(app, campaignId)
  const unions = await channelledUnions(app.store.read, call.rules)
  const reach = intake.organisation_id === call.organiserId ? null : intake.organisation_id
  const come = (await filesOfIntake(app.store.read, id)).filter((file) => file.came)
  const gathered = await gatherFiles(app, come, (count) => noteRead(app, id, count))
  const known = unions.flatMap(({ names }) => names)
  const read = sortFiles(gathered, call.rules.form, known)
  const { files: sorted, reasons } = await lookAtForms(app, campaignId, read, gathered, 'other')
  const planned = withLists(
    casesIn(sorted).cases.map((one) => plannedCase(app, call, known, one)),
    await listsIn(app, gathered, call),
  )
  const reading = { planned, sorted, gathered: gathered.map((file) => withReason(file, reasons)) }
  await writePlan(app, { id, campaignId }, { call, unions, reach }, reading)
}

function withReason(file: GatheredFile, reasons: ReadonlyMap<string, string>): GatheredFile {
  return { ...file, reason: reasons.get(file.id) ?? file.reason }
}

async function breakOff(app: App, id: string): Promise<void> {
  await app.store.write(async (tx) => {
    const now = { read_at: app.clock.now() }
    await tx.updateTable('intakes').set(now).where('id', '=', id).where('read_at', 'is', null).execute()
    await tx.updateTable('intake_files').set({ reason: 'broken-off' }).where('intake_id', '=', id).execute()
  })
}

async function noteRead(app: App, id: string, count: number): Promise<void> {
  await app.store.write(async (tx) => {
    await tx.updateTable('intakes').set({ files_read: count }).where('id', '=', id).execute()
  })
}

function plannedCase(app: App, call: Call, known: readonly string[], one: FoundCase): Planned {
  const read = readCase(one, {
    ...{ rules: call.rules, known, words: '', measuredOn: app.clock.now().toISOString() },
  })
  const material = one.told?.material
  return {
    ...{ content: tidyContent(read.content), parcel: read.parcel, files: one.files, remarks: one.remarks },
    clues: {
      ...noClues,
      form: one.form?.form?.values['implementer'] ?? '',
      title: `${material?.union ?? ''}\n${material?.unitLine ?? ''}\n${one.form?.form?.title ?? ''}`,
      subject: one.files.map(({ path }) => path).join('\n'),
    },
  }
}

async function listsIn(app: App, files: readonly GatheredFile[], call: Call): Promise<ListedCase[]> {
  const listed: ListedCase[] = []
  for (const { stored } of files.filter(({ path }) => workbook.test(path))) {
    const { stream } = await app.files.open(stored.sha256)
    const sheet = await readRowsApart(await buffer(stream))
    if (sheet.ok)
      listed.push(...(casesOfList(sheet.value.rows, sheet.value.rowNumbers, call.rules.form) ?? []))
  }
  return listed
}

/** What a list says of a case that came as files too is added to it; the other lines are cases of their own. */
function withLists(planned: readonly Planned[], listed: readonly ListedCase[]): Planned[] {
  const open = [...listed]
  const joined = planned.map((one): Planned => {
    const at = open.findIndex(({ content }) => isSameTopic(content.topic, one.content.topic))
    const [line] = at < 0 ? [] : open.splice(at, 1)
    if (!line) return one
    const clues = { ...one.clues, title: `${one.clues.title}\n${line.unit}` }
    return { ...one, clues, content: mergedContent(line.content, one.content) }
  })
  const alone = open.map(
    ({ row, unit, content }): Planned => ({
      content: tidyContent({ ...emptyContent(), ...content }),
      clues: { ...noClues, title: unit },
      files: [],
      remarks: [{ code: 'from-list', values: { row } }],
      parcel: undefined,
    }),
  )
  return [...joined, ...alone]
}

type Reading = {
  readonly planned: readonly Planned[]
  readonly gathered: readonly GatheredFile[]
  readonly sorted: readonly SortedFile[]
}

async function writePlan(
  app: App,
  intake: { readonly id: string; readonly campaignId: string },
  around: Around,
  { planned, gathered, sorted }: Reading,
): Promise<void> {
  const known = await standingCases(app.store.read, intake.campaignId)
  const match = unionMatcher(around.unions)
  await app.store.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('intakes')
      .set({ read_at: app.clock.now() })
      .where('id', '=', intake.id)
      .where('read_at', 'is', null)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) return
    const belongs = new Map<string, string>()
    const earlier: KnownCase[] = []
    for (const [position, one] of planned.entries()) {
      const id = app.ids.next()
      const row = await rowOf(app, tx, around, one, match(one.clues), { known, earlier })
      await tx
        .insertInto('intake_cases')
        .values({ campaign_id: intake.campaignId, intake_id: intake.id, id, position, ...row })
        .execute()
      for (const file of one.files) if (!belongs.has(file.id)) belongs.set(file.id, id)
      if (row.unit_id)
        earlier.push({ unitId: row.unit_id, topic: one.content.topic, named: one.content.topic })
    }
    await replaceFiles(app, tx, intake, gathered, new Map(sorted.map((file) => [file.id, file])), belongs)
  })
}

async function rowOf(
  app: App,
  tx: Tx,
  { call, unions, reach }: Around,
  { content, files, remarks: seen, parcel }: Planned,
  matches: readonly UnionMatch[],
  { known, earlier }: { known: readonly KnownCase[]; earlier: readonly KnownCase[] },
) {
  const mine = (id: string) =>
    reach === null || unions.some((union) => union.id === id && union.channelId === reach)
  const reached = matches.filter(({ id }) => mine(id))
  const unit = reached[0] ?? null
  const elsewhere: Remark[] =
    !unit && matches[0] ? [{ code: 'unit-elsewhere', values: { unit: matches[0].name } }] : []
  const objections = objectionsTo({ unitId: unit?.id ?? null, content }, known, earlier)
  const fresh = files.map((file) => ({ ...file, bytes: file.picture?.bytes ?? 0 }))
  const findings = await findingsIn(app, tx, call, { unit, content, fresh, parcel })
  return {
    ...{ unit_id: unit?.id ?? null, matches: JSON.stringify(reached), content: JSON.stringify(content) },
    findings: JSON.stringify(findings),
    remarks: JSON.stringify([...seen, ...elsewhere, ...objections]),
    ...{ taken: unit !== null && objections.length === 0, case_id: null },
  }
}

/** The files that came and those inside them, each with what it is and the case it belongs to. */
async function replaceFiles(
  app: App,
  tx: Tx,
  intake: { readonly id: string; readonly campaignId: string },
  files: readonly GatheredFile[],
  sorted: ReadonlyMap<string, SortedFile>,
  belongs: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.deleteFrom('intake_files').where('intake_id', '=', intake.id).execute()
  if ([...sorted.values()].some(({ role }) => role === 'photo')) tx.enqueue('photo.print', {})
  for (const [position, { id, path, stored, reason, ...file }] of files.entries()) {
    const { role = 'other', picture = file.picture } = sorted.get(id) ?? {}
    await tx
      .insertInto('files')
      .values({ ...stored, picture: JSON.stringify(picture), stored_at: app.clock.now() })
      .onConflict((conflict) =>
        conflict.column('sha256').doUpdateSet({
          picture: sql`case when excluded.picture ? 'marks' or files.picture = 'null'::jsonb then excluded.picture else files.picture end`,
        }),
      )
      .execute()
    await tx
      .insertInto('intake_files')
      .values({
        ...{ campaign_id: intake.campaignId, intake_id: intake.id, id, position, came: false },
        path: path.toWellFormed().replaceAll('\0', ''),
        ...{ sha256: stored.sha256, role, reason },
        intake_case_id: belongs.get(id) ?? null,
      })
      .execute()
  }
}
