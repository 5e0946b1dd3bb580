import type { outbox as zh } from '../zh-CN/outbox.ts'

export const outbox = {
  title: 'Outbox',
  lead: 'Receipts, returns and reminders that the program writes; each can be read here.',
  noMail:
    'No mail server is set: mails stay here and do not leave. See SMTP_URL and MAIL_FROM in the operating manual.',
  empty: 'No mail yet.',
  created: 'Time',
  recipient: 'To',
  subject: 'Subject',
  standing: 'Standing',
  sent: 'sent',
  waiting: 'not sent',
  failed: 'failed: {error}',
  retry: 'Send again',
  retried: 'It will be sent again.',
} as const satisfies Record<keyof typeof zh, string>
