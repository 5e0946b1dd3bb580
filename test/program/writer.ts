import { startEmbedded } from '../../src/engines/store/embedded.ts'
import { openPostgres } from '../../src/engines/store/postgres.ts'
import { timeOrderedIds } from '../../src/foundation/ids.ts'

/** Writes one row after another into the embedded database and says each number once it is acknowledged. */
async function write(folder: string): Promise<void> {
  const { url } = await startEmbedded(folder)
  const { store } = await openPostgres(url, timeOrderedIds)
  for (let number = 0; ; number += 1) {
    const key = `${process.pid}.${number}`
    await store.write(
      async (tx) => void (await tx.insertInto('settings').values({ key, value: '1' }).execute()),
    )
    console.log(key)
  }
}

await write(process.argv[2] ?? '')
