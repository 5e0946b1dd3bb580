import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ImapServer, junkFolder, noDovecot, startDovecot } from '../../../test/samples/dovecot.ts'
import { type ImapSettings, imapMailbox } from './imap.ts'
import type { FoundMail } from './mailbox.ts'

function mailOf(number: number): Buffer {
  return Buffer.from(
    `Message-ID: <${number}@unit.example>\r\nFrom: a@unit.example\r\nSubject: ${number}\r\n\r\nText ${number}\r\n`,
  )
}

type Taken = FoundMail & { readonly content: string }

/** Fetches into a list, beginning where the list ends. */
async function fetchInto(settings: ImapSettings, taken: Taken[], breakAt = Number.POSITIVE_INFINITY) {
  await imapMailbox(settings).fetch({
    lastKnown: async (folder, uidValidity) =>
      Math.max(
        0,
        ...taken
          .filter(({ place }) => place.folder === folder && place.uidValidity === uidValidity)
          .map(({ place }) => place.uid),
      ),
    async take(mail, content) {
      if (taken.length >= breakAt) throw new Error('broken off')
      taken.push({ ...mail, content: String(await buffer(content)) })
    },
  })
}

test('a server that is not there is unavailable', async () => {
  const account = { user: 'cases', password: 'x' }
  const settings = { host: '127.0.0.1', port: 1, security: 'none', account, folders: null } as const
  await expect(fetchInto(settings, [])).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'mailbox-unavailable',
  })
})

const missing = noDovecot()
if (missing) console.warn(`The mailbox is not tested against a real server: ${missing}`)

describe.skipIf(missing !== null)(`on a real IMAP server${missing ? ` (${missing})` : ''}`, () => {
  let server: ImapServer
  beforeAll(async () => {
    server = await startDovecot()
    const at = new Date('2019-04-01T10:00:00+08:00')
    await server.put([{ raw: mailOf(1), at }, { raw: mailOf(2) }, { raw: mailOf(3), folder: junkFolder }])
  })
  afterAll(() => server.close())

  test('inbox and junk are read whole, each mail with its numbers, and nothing is marked as seen', async () => {
    const taken: Taken[] = []
    await fetchInto(server.settings, taken)
    expect(
      taken.map(({ place, messageId, content }) => [place.folder, place.uid, messageId, content]),
    ).toEqual([
      ['INBOX', 1, '<1@unit.example>', mailOf(1).toString()],
      ['INBOX', 2, '<2@unit.example>', mailOf(2).toString()],
      [junkFolder, 1, '<3@unit.example>', mailOf(3).toString()],
    ])
    expect(taken[0]?.arrivedAt.toISOString()).toBe('2019-04-01T02:00:00.000Z')
    expect((await server.flags('INBOX')).flat().filter((flag) => flag === '\\Seen')).toEqual([])
  })

  test('the server is told who fetches', async () => {
    await fetchInto(server.settings, [])
    expect(await server.log()).toMatch(/ID sent: .*name=Dianfan.*support-email=cases@union\.example/)
  })

  test('what was broken off goes on where it stopped', async () => {
    const taken: Taken[] = []
    await expect(fetchInto(server.settings, taken, 1)).rejects.toMatchObject({ kind: 'unavailable' })
    await fetchInto(server.settings, taken)
    await fetchInto(server.settings, taken)
    expect(taken.map(({ messageId }) => messageId)).toEqual([
      '<1@unit.example>',
      '<2@unit.example>',
      '<3@unit.example>',
    ])
  })

  test('only the folders that are named are read, and one that is not there is refused with those that are', async () => {
    const taken: Taken[] = []
    await fetchInto({ ...server.settings, folders: [junkFolder] }, taken)
    expect(taken.map(({ messageId }) => messageId)).toEqual(['<3@unit.example>'])
    await expect(fetchInto({ ...server.settings, folders: ['收件箱'] }, [])).rejects.toMatchObject({
      code: 'mailbox-folder',
      values: { name: '收件箱', names: expect.stringContaining(junkFolder) },
    })
  })

  test('a wrong password is told as one', async () => {
    const account = { ...server.settings.account, password: 'wrong' }
    await expect(fetchInto({ ...server.settings, account }, [])).rejects.toMatchObject({
      code: 'mailbox-log-in',
    })
  })

  test('a mail of ten megabytes comes byte for byte', async () => {
    const large = Buffer.concat([mailOf(4), Buffer.alloc(9_900_000, 'abcdefghi\r\n')])
    await server.put([{ raw: large }])
    const taken: Taken[] = []
    await fetchInto({ ...server.settings, folders: ['INBOX'] }, taken)
    expect(Buffer.from(taken.at(-1)?.content ?? '').equals(large)).toBe(true)
  })
})
