import { collectMails } from '../../src/actions/mailbox.ts'
import { buildHouse } from '../../src/app.ts'
import { configFrom } from '../../src/config.ts'

/** Fetches and reads what the mailbox holds and says when it begins; made to be killed at any moment. */
async function collect(): Promise<void> {
  const house = await buildHouse(configFrom(process.env))
  console.log('begun')
  await collectMails(house.app, { asked: true })
  await house.close()
  console.log('done')
  process.exit(0)
}

await collect()
