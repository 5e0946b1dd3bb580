import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { bareRules } from '../domain/campaign/bareRules.ts'
import { type GivenTable, readNotice } from '../domain/campaign/notice/read.ts'
import type { NoticeReading } from '../domain/campaign/notice/reading.ts'
import { toRules } from '../domain/campaign/notice/toRules.ts'
import { rulesOfNotice2019 } from '../domain/campaign/noticeOf2019.ts'
import type { Rules } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { Tx } from '../engines/store/store.ts'
import { readDocumentApart } from '../formats/apart.ts'
import type { NoDocument } from '../formats/document.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import { tidyPasted } from '../foundation/text.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { type CampaignInput, createCampaign } from './campaign.ts'
import { deedOf, permit } from './deed.ts'

/** What a notice may weigh as a file and how long its text may be. */
export const noticeLimits = { maxBytes: 30_000_000, maxCharacters: 100_000 } as const

/** A notice as it was handed in and read. */
export type ReadText = {
  readonly name: string
  /** Content of the file; `null` where the text was pasted. */
  readonly sha256: string | null
  readonly text: string
  readonly reading: NoticeReading
}

const refusals: Readonly<Record<NoDocument, string>> = {
  empty: 'notice-empty',
  encrypted: 'notice-encrypted',
  damaged: 'notice-damaged',
  'too-large': 'notice-too-large',
  scanned: 'notice-scanned',
  unsupported: 'notice-unsupported',
  'too-slow': 'notice-too-slow',
}

/**
 * Keeps the file of a notice by its content and reads it, apart from all else; what cannot be read is not kept. The
 * tables of a plain text are laid out by the reader of notices, who knows of merged cells.
 */
export async function readNoticeFile(
  app: App,
  actor: Actor,
  file: { readonly name: string; readonly content: Readable | Buffer },
): Promise<ReadText> {
  permit(actor, 'campaign.create')
  const { sha256, bytes } = await app.files.put(file.content, noticeLimits)
  const read = await app.files.withPath(sha256, async (path) =>
    readDocumentApart(await readFile(path), file.name),
  )
  if (!read.ok) {
    await forget(app, sha256)
    throw refusal('invalid', refusals[read.reason], { name: file.name })
  }
  await app.store.write((tx) =>
    tx
      .insertInto('files')
      .values({ sha256, bytes, picture: 'null', stored_at: app.clock.now() })
      .onConflict((held) => held.doNothing())
      .execute(),
  )
  const { text, tables, reader } = read.value
  return { name: file.name, sha256, ...readText(app, storable(text), reader === 'txt' ? [] : tables) }
}

async function forget(app: App, sha256: string): Promise<void> {
  const held = app.store.read.selectFrom('files').select('sha256').where('sha256', '=', sha256)
  if (!(await held.executeTakeFirst())) await app.files.remove(sha256)
}

/** Reads the text of a notice as it was pasted. */
export function readNoticeText(app: App, actor: Actor, pasted: string): ReadText {
  permit(actor, 'campaign.create')
  return { name: '', sha256: null, ...readText(app, tidyPasted(pasted), []) }
}

/** A text as a database can keep it; every place stays where it was. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', ' ')
}

function readText(app: App, text: string, tables: readonly GivenTable[]) {
  const { maxCharacters } = noticeLimits
  if (text.trim() === '') throw refusal('invalid', 'notice-empty')
  if (text.length > maxCharacters) throw refusal('invalid', 'notice-too-long', { max: maxCharacters })
  return { text, reading: readNotice(text, { calendar: app.calendar, tables }) }
}

/** Reads a notice for nobody, so that the first one handed in is read as fast as those after it (ADR 0026). */
export function rehearseReading(app: App, text: string): void {
  readText(app, text, [])
}

/** The rules to stand on where no earlier call was chosen: those of 2019, or none but what every call must have. */
function groundOf(template: string): Rules {
  return template === 'notice2019' ? rulesOfNotice2019 : bareRules
}

/** Sets up a call from a notice that was read, over bare rules, those of 2019 or an earlier call; nobody is told yet. */
export async function setUpFromNotice(
  app: App,
  actor: Actor,
  read: ReadText,
  template: string,
): Promise<{ campaignId: string }> {
  permit(actor, 'campaign.create')
  const ground = isId(template) ? (await callById(app, template)).rules : groundOf(template)
  const say = sayIn('zh-CN')
  const drawn = toRules(read.reading, { text: read.text, template: ground })
  const { documentNumber, issuedOn, rules } = drawn
  const title = drawn.title.slice(0, 200) || say('noticeDesk.untitled')
  const input = { title, documentNumber: documentNumber.slice(0, 60), issuedOn, rules }
  return createReadCampaign(app, actor, input, read)
}

/** Sets up a call with the reading of its notice, whose text becomes the notice of the call. */
export function createReadCampaign(
  app: App,
  actor: Actor,
  input: Omit<CampaignInput, 'noticeText'>,
  read: ReadText,
): Promise<{ campaignId: string }> {
  return createCampaign(app, actor, { ...input, noticeText: read.text }, (tx, campaignId) =>
    keepReading(app, tx, actor, { campaignId, number: 1, read, taken: true }),
  )
}

type Kept = { campaignId: string; number: number; read: ReadText; taken: boolean }

/** Keeps a reading with its call, and logs what was read. */
export async function keepReading(app: App, tx: Tx, actor: Actor, kept: Kept): Promise<void> {
  const { campaignId, number, read, taken } = kept
  const at = app.clock.now()
  await tx
    .insertInto('notice_readings')
    .values({
      ...{ campaign_id: campaignId, number, file_name: read.name.slice(0, 200), sha256: read.sha256 },
      ...{ body: read.text, reading: JSON.stringify(read.reading), read_at: at, read_by: actor.personId },
      ...(taken ? { taken_at: at, taken_by: actor.personId } : { taken_at: null, taken_by: null }),
    })
    .execute()
  const { rules, doubts } = read.reading
  const details = { name: read.name, sha256: read.sha256, found: rules.length, doubts: doubts.length }
  const about = { kind: 'campaign', id: campaignId, campaignId }
  tx.log(deedOf(actor, at, 'campaign.readNotice', about, details))
}
