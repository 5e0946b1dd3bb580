import { expect, test } from 'vitest'
import { ConfigError, configFrom } from './config.ts'

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
