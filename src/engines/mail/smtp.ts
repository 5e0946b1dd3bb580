import { createTransport } from 'nodemailer'
import { refusal } from '../../foundation/refusal.ts'
import type { Delivery, Mailer, MailMessage } from './mailer.ts'

/** How to reach the mail server; with `starttls` a connection that stays open to readers is given up. */
export type SmtpSettings = {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly account: { readonly user: string; readonly password: string } | null
  readonly from: { readonly name: string; readonly address: string }
  /** How long to wait for the server's answer, in milliseconds. */
  readonly patience?: number
}

/** Sends through an SMTP server over a few kept connections. */
export function smtpMailer(settings: SmtpSettings): Mailer {
  const patience = settings.patience ?? 30_000
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    ...(settings.account && { auth: { user: settings.account.user, pass: settings.account.password } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(message) {
      const id = `<${message.key}@${settings.from.address.split('@').at(-1)}>`
      try {
        const sent = await transport.sendMail(envelopeOf(message, id, settings))
        return { accepted: sent.rejected.length === 0, id, answer: sent.response }
      } catch (error) {
        return refused(error, id)
      }
    },
    async close() {
      transport.close()
    },
  }
}

function envelopeOf(message: MailMessage, id: string, { from }: SmtpSettings) {
  return {
    from,
    messageId: id,
    to: [...message.to],
    subject: message.subject,
    text: message.text,
    html: message.html,
    replyTo: message.replyTo,
    inReplyTo: message.inReplyTo,
    references: message.inReplyTo,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: message.attachments?.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content,
    })),
  }
}

/** A permanent answer (5xx) to the address or the mail is the mail's fate; everything else may pass. */
function refused(error: unknown, id: string): Delivery {
  const { code, response, responseCode } = error as {
    code?: string
    response?: string
    responseCode?: number
  }
  const aboutMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  const answer = (response ?? (error instanceof Error ? error.message : String(error))).slice(0, 500)
  if (aboutMail && (responseCode === undefined || responseCode >= 500)) return { accepted: false, id, answer }
  throw refusal('unavailable', 'mail-unavailable', { answer })
}
