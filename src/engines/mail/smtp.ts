import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'

/** Sends mail through an SMTP server over a few kept connections. */
export function smtpMailer(settings: { url: string; from: string }): Mailer {
  const transport = createTransport({ url: settings.url, pool: true, maxConnections: 2 } as { url: string })
  return {
    async send(message) {
      const { accepted, messageId } = await transport.sendMail({
        from: settings.from,
        to: { name: message.toName, address: message.to },
        subject: message.subject,
        text: message.text,
      })
      return { accepted: accepted.length > 0, id: messageId }
    },
    close: async () => transport.close(),
  }
}
