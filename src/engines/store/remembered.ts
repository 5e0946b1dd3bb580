import { sql } from 'kysely'
import type { Read } from './store.ts'

type Kept = { readonly mark: string; readonly answers: Map<string, Promise<unknown>> }

const kept = new WeakMap<Read, Map<string, Kept>>()
const mostAnswers = 20

/**
 * The newest place in the log of a deed of a call, or of one that moves unions or offices. The log is written under
 * one lock, so that whoever reads the same place twice reads the same records in between.
 */
export async function newestDeed(read: Read, campaignId: string): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select
    coalesce((select max(sequence) from events where campaign_id = ${campaignId}), 0) || ' ' ||
    coalesce((select max(sequence) from events where deed like 'organisation.%' or deed like 'office.%'), 0)
    as mark`.execute(read)
  return rows[0]?.mark ?? ''
}

/**
 * What is worked out over all of a call, kept until its next deed; `name` says what was asked. Only for answers that
 * rest on deeds in the log: a draft that is being written leaves none.
 */
export async function sinceNewestDeed<T>(
  read: Read,
  campaignId: string,
  name: string,
  answer: () => Promise<T>,
): Promise<T> {
  const mark = await newestDeed(read, campaignId)
  const calls = kept.get(read) ?? new Map<string, Kept>()
  kept.set(read, calls)
  const known = calls.get(campaignId)
  const answers = known?.mark === mark && known.answers.size < mostAnswers ? known.answers : new Map()
  if (answers !== known?.answers) calls.set(campaignId, { mark, answers })
  const given: Promise<T> = answers.get(name) ?? answer()
  answers.set(name, given)
  given.catch(() => answers.delete(name))
  return given
}
