import { Readable } from 'node:stream'
import { takeMail } from '../src/actions/mailFetching.ts'
import { takeProposal } from '../src/actions/mailIntake.ts'
import { readWaitingMails } from '../src/actions/mailReading.ts'
import type { Actor } from '../src/domain/person/roles.ts'
import { rawMail } from '../test/samples/rawMails.ts'
import { type Collecting, caseOf, inCollectingHouse } from './incoming.ts'

const most = Number(process.env['DIANFAN_BENCH_MAILS'] ?? 10_000)

/**
 * Prints how many mails, each with a text and its form, are stored, read and taken as cases in a second while the
 * mailbox grows to 10², 10³ and 10⁴ (DIANFAN_BENCH_MAILS for fewer), and how much longer one takes than at first.
 */
export async function mailboxBench(): Promise<void> {
  await inCollectingHouse(async (house) => {
    const clerk = await house.as('clerk')
    let come = 0
    let first: Times | null = null
    for (const size of [100, 1_000, 10_000, 100_000].filter((one) => one <= most)) {
      const times = await grow(house, clerk, come, size)
      first ??= times
      tell(size, size - come, times, first)
      come = size
    }
  })
}

type Times = { readonly stored: number; readonly read: number; readonly taken: number }

/** Milliseconds that each mail from one number to another takes at each turn. */
async function grow(house: Collecting, clerk: Actor, from: number, to: number): Promise<Times> {
  const total = { stored: 0, read: 0, taken: 0 }
  for (let at = from; at < to; at += 100) {
    const begun = performance.now()
    for (let number = at + 1; number <= at + 100; number += 1) await receive(house, number)
    const stored = performance.now()
    await readWaitingMails(house.app)
    const read = performance.now()
    await takeAll(house, clerk)
    total.stored += stored - begun
    total.read += read - stored
    total.taken += performance.now() - read
  }
  const count = to - from
  return { stored: total.stored / count, read: total.read / count, taken: total.taken / count }
}

async function receive({ app, units }: Collecting, number: number): Promise<void> {
  const unit = units[number % units.length] ?? ''
  const { topic, files } = caseOf(unit, number)
  const attached = Object.entries(files).map(([name, content]) => ({ name, content }))
  const mail = rawMail({ id: `${number}`, subject: topic, text: `${unit}报送，请查收。`, files: attached })
  const place = { folder: 'INBOX', uidValidity: '1', uid: number }
  const found = { place, messageId: `<${number}@unit.example>`, headers: Buffer.alloc(0) }
  const arrivedAt = app.clock.now()
  await takeMail(app, 'call@union.example', { ...found, arrivedAt }, Readable.from([mail]))
}

async function takeAll({ app }: Collecting, clerk: Actor): Promise<void> {
  const proposed = await app.store.read
    .selectFrom('intake_proposals')
    .select(['id', 'unit_id'])
    .where('state', '=', 'proposed')
    .orderBy('id')
    .execute()
  for (const { id, unit_id: unitId } of proposed) {
    if (!unitId) throw new Error('a union was not known')
    await takeProposal(app, clerk, id, { unitId, focusArea: 1, pledge: true, consent: true })
  }
}

function tell(size: number, count: number, times: Times, first: Times): void {
  const each = (name: keyof Times, words: string) =>
    `${words} ${Math.round(1000 / times[name])}/s (×${(times[name] / first[name]).toFixed(2)})`
  const all = times.stored + times.read + times.taken
  console.log(
    `to ${size} mails, the last ${count}: ${each('stored', 'stored')}, ${each('read', 'read')}, ` +
      `${each('taken', 'taken as cases')}; from the mailbox to the case ${(1000 / all).toFixed(1)}/s`,
  )
}
