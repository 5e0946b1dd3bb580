import type { Readable } from 'node:stream'

/** A file sent along. */
export type MailAttachment = {
  readonly name: string
  readonly type: string
  readonly content: Buffer | Readable
}

/** A mail to send; `key` makes its Message-ID, so that a second try of the same mail is known as the same. */
export type MailMessage = {
  readonly key: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly replyTo?: string
  /** The Message-ID of the mail that this one answers. */
  readonly inReplyTo?: string
  readonly attachments?: readonly MailAttachment[]
}

/**
 * What became of a mail: `accepted` when the server took it for every address, else `answer` tells why; `id` is
 * its Message-ID.
 */
export type Delivery = { readonly accepted: boolean; readonly id: string; readonly answer: string }

/** Sends mails. A mail refused for good is answered, a server that cannot take it now is `unavailable`. */
export interface Mailer {
  send(message: MailMessage): Promise<Delivery>
  close(): Promise<void>
}
