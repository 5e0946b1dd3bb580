import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examineHouse } from '../../src/actions/doctor.ts'
import { collecting } from '../collecting.ts'
import { type TestHouse, testHouse } from '../house.ts'
import { type ImapServer, junkFolder, noDovecot, startDovecot } from '../samples/dovecot.ts'
import { formFile, materialFile, rawMail } from '../samples/rawMails.ts'
import { runIn, until } from './run.ts'

const missing = noDovecot()
/** `MAILBOX_KILLS=50 MAILBOX_MAILS=200 npx vitest run test/program/mailbox.test.ts` is the long form. */
const kills = Number(process.env['MAILBOX_KILLS'] ?? 3)
const mails = Number(process.env['MAILBOX_MAILS'] ?? 40)
const killsEach = 10

const unit = '海安市青墩机械有限公司'
const numerals = '甲乙丙丁戊己庚辛壬癸'

/** A topic that is like no other. */
function topicOf(number: number): string {
  const digits = Array.from(String(number).padStart(3, '0'), (digit) => numerals[Number(digit)])
  return digits.map((digit, index) => `${digit}${'班组夜校'[index]}${digit}`).join('')
}

function mailOf(number: number): Buffer {
  const topic = topicOf(number)
  return rawMail({
    ...{ id: `m${number}`, subject: topic, text: `${unit}工会报送。` },
    files: [
      { name: `${topic}.docx`, content: materialFile(`${unit}工会`, topic) },
      { name: `${topic}申报表.docx`, content: formFile(unit, topic) },
    ],
  })
}

describe.skipIf(missing !== null)(`on a real IMAP server${missing ? ` (${missing})` : ''}`, () => {
  let server: ImapServer
  beforeAll(async () => {
    server = await startDovecot()
    const raws = Array.from({ length: mails }, (_, number) => mailOf(number))
    await server.put(raws.map((raw, index) => (index % 5 === 0 ? { raw, folder: junkFolder } : { raw })))
  })
  afterAll(() => server.close())

  /** Starts a program that fetches; kills it some time after it began, or lets it come to its end. */
  async function run(house: TestHouse, killAfter: number | null): Promise<'killed' | 'done'> {
    const environment = {
      DATABASE_URL: house.databaseUrl,
      DIANFAN_DATA: house.folder,
      IMAP_URL: server.url,
      TZ: 'Asia/Shanghai',
    }
    const { child, words, code } = runIn(house.folder, ['test/program/collector.ts'], environment)
    await until(() => words().includes('begun') || child.exitCode !== null)
    if (killAfter !== null) {
      await wait(killAfter)
      child.kill('SIGKILL')
    }
    await code
    if (killAfter === null) expect(words()).toContain('done')
    return words().includes('done') ? 'done' : 'killed'
  }

  test(
    `killed ${kills} times while ${mails} mails come in, every mail is there exactly once`,
    async () => {
      let left = kills
      while (left > 0) {
        const house = await testHouse()
        await collecting(house.app)
        for (let round = 0; round < Math.min(killsEach, kills) && left > 0; round += 1) {
          if ((await run(house, Math.random() * 40 * mails)) === 'done') break
          left -= 1
        }
        await run(house, null)
        expect(await standingOf(house)).toEqual({
          mails,
          places: mails,
          subjects: mails,
          read: mails,
          proposals: mails,
        })
        expect((await examineHouse(house.app)).filter(({ broken }) => broken > 0)).toEqual([])
        await house.close()
      }
    },
    Math.max(180_000, kills * 60_000),
  )
})

async function standingOf({ app }: TestHouse) {
  const all = await app.store.read.selectFrom('mails').select(['subject', 'state']).execute()
  const places = await app.store.read.selectFrom('mail_places').select('uid').execute()
  const proposals = await app.store.read.selectFrom('intake_proposals').select('topic').execute()
  return {
    mails: all.length,
    places: places.length,
    subjects: new Set(all.map(({ subject }) => subject)).size,
    read: all.filter(({ state }) => state === 'read').length,
    proposals: new Set(proposals.map(({ topic }) => topic)).size,
  }
}
