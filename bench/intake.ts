import { Readable } from 'node:stream'
import { applyIntake } from '../src/actions/intakeApplying.ts'
import { readIntake } from '../src/actions/intakeReading.ts'
import { beginIntake, type ComeFile, takeIntakeFile } from '../src/actions/intakes.ts'
import { type Collecting, caseOf, inCollectingHouse } from './incoming.ts'

/** Prints how fast folders of so many cases, two files each, are uploaded, read into a plan and made into drafts. */
export async function intakeBench(): Promise<void> {
  await inCollectingHouse(async (house) => {
    let first: number | null = null
    let from = 0
    for (const size of [10, 100, 250]) {
      const { stored, read, applied } = await upload(house, from, size)
      from += size
      const each = (stored + read + applied) / size
      first ??= each
      console.log(
        `a folder of ${size} cases: stored ${perSecond(size, stored)}, read into the plan ${perSecond(size, read)}, ` +
          `made drafts ${perSecond(size, applied)} cases a second; a case takes ×${(each / first).toFixed(2)}`,
      )
    }
  })
}

function perSecond(count: number, milliseconds: number): string {
  return ((1000 * count) / milliseconds).toFixed(0)
}

async function upload({ app, callId, units, as }: Collecting, from: number, size: number) {
  const actor = await as('organiser')
  const begun = performance.now()
  const come: ComeFile[] = []
  for (let number = from + 1; number <= from + size; number += 1) {
    const { topic, files } = caseOf(units[number % units.length] ?? '', number)
    for (const [name, content] of Object.entries(files)) {
      const file = { name: `${topic}/${name}`, content: Readable.from([content]) }
      const kept = await takeIntakeFile(app, actor, callId, file)
      if (kept) come.push(kept)
    }
  }
  const { id } = await beginIntake(app, actor, callId, come)
  const stored = performance.now()
  await readIntake(app, id)
  const read = performance.now()
  const { count } = await applyIntake(app, actor, id)
  if (count !== size) throw new Error(`${count} of ${size} became drafts`)
  return { stored: stored - begun, read: read - stored, applied: performance.now() - read }
}
