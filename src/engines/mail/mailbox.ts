import type { Readable } from 'node:stream'

/** Where a mail lies: the folder, and the numbers under which the server keeps it there. */
export type MailPlace = { readonly folder: string; readonly uidValidity: string; readonly uid: number }

/** A mail that lies in the mailbox, as the server lists it. */
export type FoundMail = {
  readonly place: MailPlace
  readonly messageId: string
  readonly headers: Buffer
  /** When the server took it into the folder. */
  readonly arrivedAt: Date
}

/** What somebody who fetches has to say to the mailbox. */
export type Collector = {
  /** The highest number known in a folder, 0 where nothing is. */
  lastKnown(folder: string, uidValidity: string): Promise<number>
  /** Takes a mail in; the next one comes when this one is safe. */
  take(mail: FoundMail, content: Readable): Promise<void>
}

/**
 * A mailbox that is only read: nothing in it is moved, marked or deleted. A server that cannot be reached or will not
 * let us in is `unavailable`, and the code says which.
 */
export interface Mailbox {
  /** The account, such as `call@example.org`. */
  readonly account: string
  /** Hands every mail that is not known yet to the collector, folder by folder, the oldest first. */
  fetch(collector: Collector): Promise<void>
}
