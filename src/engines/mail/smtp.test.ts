import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import type { Mailer, MailMessage } from './mailer.ts'
import { smtpMailer } from './smtp.ts'

const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Received = { readonly from: string; readonly to: readonly string[]; readonly source: string }

async function mailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = []
  let connections = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_, callback) {
      connections += 1
      callback()
    },
    async onData(stream, session, callback) {
      const source = String(await buffer(stream))
      const { mailFrom, rcptTo } = session.envelope
      received.push({
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        source,
      })
      callback()
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.on('error', () => undefined)
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)))
  return { received, port: (server.server.address() as AddressInfo).port, connections: () => connections }
}

function mailerTo(port: number, account: { user: string; password: string } | null = null): Mailer {
  const from = { name: '南通市总工会办公室', address: 'cases@union.example' }
  const mailer = smtpMailer({ host: '127.0.0.1', port, security: 'none', account, from, patience: 2_000 })
  closing.unshift(() => mailer.close())
  return mailer
}

const receipt: MailMessage = {
  key: '0001',
  to: ['reporter@unit.example'],
  subject: '回执：《夜班电台》已收到，编号 HA-03，请妥善保存本邮件以便查询办理进度',
  text: '你单位报送的案例已收到。\n编号：HA-03',
}

/** The value of a header of a mail, with the encoded words in it decoded. */
function header(source: string, name: string): string {
  const unfolded = source.split('\r\n\r\n')[0]?.replace(/\r\n[ \t]+/g, ' ') ?? ''
  const line =
    unfolded.split('\r\n').find((found) => found.toLowerCase().startsWith(`${name.toLowerCase()}: `)) ?? ''
  return line
    .slice(name.length + 2)
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? String(Buffer.from(text, 'base64'))
        : quotedPrintable(text.replaceAll('_', ' ')),
    )
}

function quotedPrintable(text: string): string {
  return decodeURIComponent(text.replace(/=\r\n/g, '').replaceAll('%', '%25').replaceAll('=', '%'))
}

test('a mail arrives with its Chinese subject, sender and text', async () => {
  const server = await mailServer()
  const delivery = await mailerTo(server.port).send(receipt)
  expect(delivery).toMatchObject({ accepted: true, id: '<0001@union.example>' })
  const [mail] = server.received
  expect(mail).toMatchObject({ from: 'cases@union.example', to: ['reporter@unit.example'] })
  expect(header(mail?.source ?? '', 'Subject')).toBe(receipt.subject)
  expect(header(mail?.source ?? '', 'From')).toBe('南通市总工会办公室 <cases@union.example>')
  expect(header(mail?.source ?? '', 'Message-ID')).toBe('<0001@union.example>')
  expect(header(mail?.source ?? '', 'Auto-Submitted')).toBe('auto-generated')
  const body = mail?.source.split('\r\n\r\n')[1]?.trim() ?? ''
  const encoding = header(mail?.source ?? '', 'Content-Transfer-Encoding')
  const text = encoding === 'base64' ? String(Buffer.from(body, 'base64')) : quotedPrintable(body)
  expect(text.replaceAll('\r\n', '\n').trim()).toBe(receipt.text)
})

test('an attachment keeps its Chinese name and its bytes', async () => {
  const server = await mailServer()
  const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256))
  await mailerTo(server.port).send({
    ...receipt,
    attachments: [{ name: '申报表（盖章）.pdf', type: 'application/pdf', content }],
  })
  const source = server.received[0]?.source ?? ''
  const part = source.split(/\r\n--[^\r\n]+\r\n/).find((found) => found.includes('application/pdf')) ?? ''
  const [head = '', body = ''] = part.split('\r\n\r\n')
  const name = [...head.matchAll(/filename\*\d\*=([^\s;]+)/g)].map(([, piece]) => piece).join('')
  expect(decodeURIComponent(name)).toBe("utf-8''申报表（盖章）.pdf")
  expect(Buffer.from(body, 'base64').equals(content)).toBe(true)
})

test('a line break in a subject or name makes no header of its own', async () => {
  const server = await mailServer()
  await mailerTo(server.port).send({ ...receipt, subject: '回执\r\nBcc: other@unit.example' })
  expect(server.received[0]?.to).toEqual(['reporter@unit.example'])
  expect(header(server.received[0]?.source ?? '', 'Bcc')).toBe('')
})

test('many mails go over a few connections', async () => {
  const server = await mailServer()
  const mailer = mailerTo(server.port)
  const keys = Array.from({ length: 40 }, (_, index) => String(index))
  const sent = await Promise.all(keys.map((key) => mailer.send({ ...receipt, key })))
  expect(sent.filter(({ accepted }) => accepted)).toHaveLength(40)
  expect(server.received).toHaveLength(40)
  expect(server.connections()).toBeLessThanOrEqual(3)
})

test('an address that the server refuses for good is the fate of the mail', async () => {
  const server = await mailServer({
    onRcptTo: (_address, _session, callback) =>
      callback(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
  })
  expect(await mailerTo(server.port).send(receipt)).toEqual({
    accepted: false,
    id: '<0001@union.example>',
    answer: '550 no such mailbox',
  })
})

test('a server that is busy, refuses the log-in or is not there makes sending unavailable for now', async () => {
  const busy = await mailServer({
    onRcptTo: (_address, _session, callback) =>
      callback(Object.assign(new Error('try again later'), { responseCode: 450 })),
  })
  const strict = await mailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, callback) => callback(new Error('wrong password')),
  })
  const unavailable = { kind: 'unavailable', code: 'mail-unavailable' }
  await expect(mailerTo(busy.port).send(receipt)).rejects.toMatchObject({
    ...unavailable,
    values: { answer: '450 try again later' },
  })
  const account = { user: 'cases', password: 'wrong' }
  await expect(mailerTo(strict.port, account).send(receipt)).rejects.toMatchObject(unavailable)
  await expect(mailerTo(1).send(receipt)).rejects.toMatchObject(unavailable)
})

test('a server that never answers is given up', async () => {
  const silent = await mailServer({ onConnect: () => undefined })
  await expect(mailerTo(silent.port).send(receipt)).rejects.toMatchObject({ code: 'mail-unavailable' })
}, 10_000)
