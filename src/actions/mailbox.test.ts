import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { type ImapServer, junkFolder, noDovecot, startDovecot } from '../../test/samples/dovecot.ts'
import { collectMails } from './mailbox.ts'

function mailOf(id: string, text = id): Buffer {
  const head = id === '' ? '' : `Message-ID: <${id}@unit.example>\r\n`
  return Buffer.from(`${head}From: a@unit.example\r\nTo: b@c.example\r\nSubject: s\r\n\r\n${text}\r\n`)
}

const missing = noDovecot()

describe.skipIf(missing !== null)(`on a real IMAP server${missing ? ` (${missing})` : ''}`, () => {
  let server: ImapServer
  let house: TestHouse
  beforeAll(async () => {
    server = await startDovecot()
    house = await testHouse({ IMAP_URL: server.url })
  })
  afterAll(async () => {
    await house.close()
    await server.close()
  })

  const kept = (table: 'mails' | 'mail_places') =>
    house.app.store.read
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
      .then(({ count }) => count)

  test('every mail is kept once, also one that lies in two folders or names no Message-ID', async () => {
    const twice = mailOf('twice')
    const raws = [twice, mailOf('', 'first'), mailOf('', 'second'), mailOf('reply')]
    await server.put([...raws.map((raw) => ({ raw })), { raw: twice, folder: junkFolder }])
    await collectMails(house.app)
    await collectMails(house.app)
    expect([await kept('mails'), await kept('mail_places')]).toEqual([4, 5])
  })

  test('a second mail under the same Message-ID is kept beside the first', async () => {
    await server.put([{ raw: mailOf('reply', 'another text') }])
    await collectMails(house.app)
    expect(await kept('mails')).toBe(5)
  })

  test('a folder that gets other numbers brings no mail a second time', async () => {
    await server.renumber(junkFolder)
    await collectMails(house.app)
    expect([await kept('mails'), await kept('mail_places')]).toEqual([5, 7])
  })

  test('the raw mail is stored as it came', async () => {
    const mails = await house.app.store.read.selectFrom('mails').select('sha256').execute()
    const stored = await Promise.all(mails.map(({ sha256 }) => house.app.files.has(sha256)))
    expect(stored).toEqual([true, true, true, true, true])
  })
})

test('a mailbox that cannot be reached is told in words and tried again later and later, or when asked', async () => {
  const house = await testHouse({ IMAP_URL: 'imap://cases:x@127.0.0.1:1?security=none' })
  const standing = () => house.app.store.read.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  await collectMails(house.app)
  expect(await standing()).toMatchObject({
    account: 'cases@127.0.0.1',
    failures: 1,
    fetched_at: null,
    problem: { code: 'mailbox-unavailable' },
    next_at: new Date('2019-03-20T09:02:00+08:00'),
  })
  await collectMails(house.app)
  expect((await standing()).failures).toBe(1)
  await collectMails(house.app, { asked: true })
  expect((await standing()).next_at).toEqual(new Date('2019-03-20T09:04:00+08:00'))
  await house.close()
})
