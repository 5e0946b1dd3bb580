import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { fingerprints, type Prepared } from '../../src/domain/likeness/prepared.ts'
import { startEmbedded } from '../../src/engines/store/embedded.ts'
import { dropPrints, keepPrints, keptPrints, sharingCases } from '../../src/engines/store/likeness.ts'
import { countPrints } from '../../src/engines/store/likenessCounts.ts'
import { openPostgres } from '../../src/engines/store/postgres.ts'
import type { Store } from '../../src/engines/store/store.ts'
import { timeOrderedIds } from '../../src/foundation/ids.ts'
import { addCases, foundMany, type ManyCases } from '../../test/manyCases.ts'
import { questions, textAt } from './grown.ts'
import { quantiles } from './timing.ts'

const batch = 1000
/** How many texts are entered as a case is, one transaction for each, to time it. */
const single = 200

const asked = 200

/** Prints what texts take in PostgreSQL and how long a question takes there, as the index grows. */
export async function storedBench(sizes: readonly number[]): Promise<void> {
  if (sizes.length === 0) return
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  const server = await startEmbedded(folder)
  const { store, queue } = await openPostgres(server.url, timeOrderedIds)
  try {
    const many = await foundMany(store.read)
    const last = Math.max(...sizes)
    await addCases(store.read, many, last, last + asked)
    let from = 0
    for (const size of sizes) {
      await load(store, many, from, size - single)
      const entering = await enterOneByOne(store, many, size - single, size)
      from = size
      await sql`vacuum analyze`.execute(store.read)
      const counting = performance.now()
      await store.write(countPrints)
      const counted = ((performance.now() - counting) / 1000).toFixed(1)
      await sql`vacuum analyze likeness_frequencies`.execute(store.read)
      console.log(
        `${size} texts in PostgreSQL: ${await bytesFor(store, size)}; ${entering.middle} ms to enter one, p99 ${entering.worst} ms; frequencies counted in ${counted} s`,
      )
      await ask(store, many, size, last)
    }
  } finally {
    await queue.stop()
    await store.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function load(store: Store, many: ManyCases, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const end = Math.min(to, start + batch)
    await addCases(store.read, many, start, end)
    const texts = Array.from({ length: end - start }, (_, at) => textAt(start + at))
    const names = texts.map(({ name }) => BigInt.asIntN(64, name).toString())
    const prints = texts.map((text) => `{${keptPrints(fingerprints(text)).join(',')}}`)
    const cases = texts.map((_, at) => many.caseOf(start + at))
    await sql`
      with rows as (
        select name, prints::integer[] as prints, case_id
        from unnest(${names}::bigint[], ${prints}::text[], ${cases}::text[]) as u (name, prints, case_id)
      ), kept as (
        insert into likeness_texts (name, prints) select name, prints from rows order by case_id returning no, name
      )
      insert into likeness_cases (case_id, version, text_no)
      select case_id, 1, no from rows join kept using (name)`.execute(store.read)
  }
}

async function enterOneByOne(store: Store, many: ManyCases, from: number, to: number) {
  await addCases(store.read, many, from, to)
  const times: number[] = []
  for (let at = from; at < to; at += 1) {
    const text = textAt(at)
    const place = { campaignId: many.campaignId, caseId: many.caseOf(at) }
    const start = performance.now()
    const printed = { name: text.name, prints: fingerprints(text) }
    await store.write((tx) => keepPrints(tx, place, 1, printed))
    times.push(performance.now() - start)
  }
  return quantiles(times)
}

async function bytesFor({ read }: Store, size: number): Promise<string> {
  const { rows } = await sql<{ table: string; bytes: number }>`
    select name as table, pg_total_relation_size(name)::float8 as bytes
    from unnest(array['likeness_texts', 'likeness_cases', 'likeness_frequencies']) as name`.execute(read)
  const all = rows.reduce((sum, { bytes }) => sum + bytes, 0)
  const each = rows.map(({ table, bytes }) => `${table} ${(bytes / size).toFixed(0)}`).join(', ')
  return `${(all / size).toFixed(0)} bytes for each (${each})`
}

async function ask(store: Store, many: ManyCases, size: number, free: number): Promise<void> {
  for (const [kind, copies] of questions(size)) {
    const times: number[] = []
    let [first, among] = [0, 0]
    for (const [at, one] of copies.entries()) {
      const { ids, took } = await askOne(store, many, free + at, one.text)
      times.push(took)
      const source = many.caseOf(one.source)
      if (ids[0] === source) first += 1
      if (ids.includes(source)) among += 1
    }
    const { middle, worst } = quantiles(times)
    console.log(
      `  candidates of ${kind}: median ${middle} ms, p99 ${worst} ms; source the first for ${first}, among 60 for ${among} of ${copies.length}`,
    )
  }
}

/**
 * A question is asked by a case that is in the index: the copy is entered, asked for and taken out. The best of five
 * rounds counts: what the others take longer is waiting for a processor.
 */
async function askOne(store: Store, many: ManyCases, at: number, text: Prepared) {
  const own = { campaignId: many.campaignId, caseId: many.caseOf(at) }
  const printed = { name: text.name, prints: fingerprints(text) }
  const sight = { organiserId: many.organiserId, channelId: null }
  await store.write((tx) => keepPrints(tx, own, 1, printed))
  const times: number[] = []
  let ids: string[] = []
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    ids = (await sharingCases(store.read, own, sight, 60)).map(({ caseId }) => caseId)
    times.push(performance.now() - start)
  }
  await store.write((tx) => dropPrints(tx, own.caseId))
  return { ids, took: Math.min(...times) }
}
