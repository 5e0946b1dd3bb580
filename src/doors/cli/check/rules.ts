import { readFile } from 'node:fs/promises'
import { readNotice } from '../../../domain/campaign/notice/read.ts'
import { toRules } from '../../../domain/campaign/notice/toRules.ts'
import { rulesOfNotice2019 } from '../../../domain/campaign/noticeOf2019.ts'
import { type Rules, rulesSchema } from '../../../domain/campaign/rules.ts'
import { readDocumentApart } from '../../../formats/apart.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'

/** The rules in a file, as JSON or as the notice itself; `null` where it holds neither. */
export async function rulesIn(file: string): Promise<Rules | null> {
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return null
  if (/^\s*\{/.test(bytes.toString('utf8', 0, 64).replace(/^\ufeff/, ''))) return fromJson(bytes)
  const read = await readDocumentApart(bytes, file)
  if (!read.ok) return null
  const { text, tables } = read.value
  const reading = readNotice(text, { calendar: stateCouncilCalendar(), tables })
  if (reading.rules.length === 0) return null
  return toRules(reading, { text, template: rulesOfNotice2019 }).rules
}

function fromJson(bytes: Buffer): Rules | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
    return rulesSchema.safeParse(value).data ?? null
  } catch {
    return null
  }
}
