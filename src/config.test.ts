import { expect, test } from 'vitest'
import { ConfigError, configFrom, refuseOldNode } from './config.ts'

const linesOf = (environment: Record<string, string>) => {
  try {
    configFrom(environment)
    return []
  } catch (error) {
    return error instanceof ConfigError ? error.lines : [String(error)]
  }
}

test('without settings the program listens on 8080 and brings its own database', () => {
  const config = configFrom({})
  expect([config.port, config.databaseUrl, config.publicUrl, config.smtp]).toEqual([
    8080,
    null,
    'http://localhost:8080',
    null,
  ])
})

test('a mail server without a sender is refused naming both settings', () => {
  expect(linesOf({ SMTP_URL: 'smtps://mail.example.org' })).toEqual([
    'SMTP_URL is set but MAIL_FROM is not: a mail needs a sender',
  ])
})

test('a sender without a mail server is refused naming both settings', () => {
  expect(linesOf({ MAIL_FROM: 'a@example.org' })).toEqual([
    'MAIL_FROM is set but SMTP_URL is not: no mail could leave',
  ])
})

test('a port that is no number is refused by name', () => {
  expect(linesOf({ PORT: 'eighty' })[0]).toMatch(/^PORT: /)
})

test('the mail server is read from its address', () => {
  const { smtp } = configFrom({
    SMTP_URL: 'smtps://u%40x:p@smtp.example.org',
    MAIL_FROM: '典范 <call@example.org>',
  })
  expect(smtp).toEqual({
    host: 'smtp.example.org',
    port: 465,
    security: 'tls',
    account: { user: 'u@x', password: 'p' },
    from: { name: '典范', address: 'call@example.org' },
  })
})

test('the mailbox is read from its address; without folders it is the inbox and the junk', () => {
  const { imap } = configFrom({ IMAP_URL: 'imaps://call%40126.example:a%2Fb@imap.126.example' })
  expect(imap).toEqual({
    host: 'imap.126.example',
    port: 993,
    security: 'tls',
    account: { user: 'call@126.example', password: 'a/b' },
    folders: null,
    minutes: 5,
  })
  const named = { IMAP_URL: 'imap://u:p@127.0.0.1:1143?security=none', IMAP_FOLDERS: 'INBOX，垃圾邮件' }
  expect(configFrom({ ...named, IMAP_MINUTES: '15' }).imap).toMatchObject({
    port: 1143,
    security: 'none',
    folders: ['INBOX', '垃圾邮件'],
    minutes: 15,
  })
})

test('folders without a mailbox and a mailbox without an account are refused naming the settings', () => {
  expect(linesOf({ IMAP_FOLDERS: 'INBOX' })).toEqual([
    'IMAP_FOLDERS is set but IMAP_URL is not: there is no mailbox to read',
  ])
  expect(linesOf({ IMAP_URL: 'imaps://imap.126.example' })).toEqual([
    'IMAP_URL names no user and password: imaps://user:password@host',
  ])
})

test('a Node older than the sources is refused with the way that finds the right one', () => {
  expect(() => refuseOldNode('20.11.0')).toThrow(/^Node 20\.11\.0: .*npm start[\s\S]*Node 24 or newer/)
  expect(() => refuseOldNode('24.0.0')).not.toThrow()
  expect(() => refuseOldNode('100.1.0')).not.toThrow()
})
