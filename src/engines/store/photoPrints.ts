import { sql } from 'kysely'
import type { PhotoLikeness } from '../../domain/likeness/photos.ts'
import type { Read, Tx } from './store.ts'

/** What a photo is compared by; null where nothing can be compared. */
export type KeptPrint = {
  readonly sha256: string
  readonly position: number
  readonly width: number
  readonly height: number
  readonly gray: Buffer | null
  readonly colour: Buffer | null
  readonly hashes: Buffer | null
}

/** Keeps the print of a photo in place of its former one; prints become visible in the order of their positions. */
export async function keepPhotoPrint(tx: Tx, print: Omit<KeptPrint, 'position'>): Promise<void> {
  await sql`lock table photo_prints in share row exclusive mode`.execute(tx)
  const { sha256 } = print
  await tx
    .deleteFrom('photo_likenesses')
    .where(({ or, eb }) => or([eb('sha256', '=', sha256), eb('other_sha256', '=', sha256)]))
    .execute()
  await tx.deleteFrom('photo_prints').where('sha256', '=', sha256).execute()
  await tx
    .insertInto('photo_prints')
    .values({ ...print, compared: false })
    .execute()
}

/** Whether a photo was printed and compared. */
export async function hasPrint(read: Read, sha256: string): Promise<boolean> {
  const row = await read
    .selectFrom('photo_prints')
    .select('sha256')
    .where('sha256', '=', sha256)
    .where('compared', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps how a photo is like others, so that it is found from either side, and that it was compared. */
export async function keepPhotoLikenesses(
  tx: Tx,
  sha256: string,
  alike: readonly (PhotoLikeness & { readonly other: string })[],
): Promise<void> {
  const rows = alike.flatMap(({ other, ...likeness }) => [
    { sha256, other_sha256: other, ...likeness },
    { sha256: other, other_sha256: sha256, ...likeness },
  ])
  if (rows.length > 0) await insertLikenesses(tx, rows)
  await tx.updateTable('photo_prints').set({ compared: true }).where('sha256', '=', sha256).execute()
}

type LikenessRow = PhotoLikeness & { readonly sha256: string; readonly other_sha256: string }

async function insertLikenesses(tx: Tx, rows: readonly LikenessRow[]): Promise<void> {
  await tx
    .insertInto('photo_likenesses')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['sha256', 'other_sha256']).doNothing())
    .execute()
}

/** Hashes of prints behind a position, in their order. */
export function hashesAfter(read: Read, position: number, most: number) {
  return read
    .selectFrom('photo_prints')
    .select(['sha256', 'position', 'hashes'])
    .where('position', '>', position)
    .orderBy('position')
    .limit(most)
    .execute()
}

/** The prints of photos at some positions. */
export async function printsAt(read: Read, positions: readonly number[]): Promise<KeptPrint[]> {
  if (positions.length === 0) return []
  return read
    .selectFrom('photo_prints')
    .select(['sha256', 'position', 'width', 'height', 'gray', 'colour', 'hashes'])
    .where('position', 'in', positions)
    .execute()
}

/** Photos of cases, and photos that came in mails and uploads, by content; `missing` leaves out what has a print. */
export async function photoFiles(read: Read, { missing }: { missing: boolean }): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from (
      select sha256 from attachments where kind = 'photo'
      union select sha256 from intake_files where role = 'photo'
      union select sha256 from mail_parts where role = 'photo'
    ) as photos
    where not ${missing} or not exists (select from photo_prints where photo_prints.sha256 = photos.sha256 and compared)
    order by sha256`.execute(read)
  return rows.map(({ sha256 }) => sha256)
}
