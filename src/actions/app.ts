import type { Passwords } from '../engines/auth/passwords.ts'
import type { Files } from '../engines/files/files.ts'
import type { Mailbox } from '../engines/mail/mailbox.ts'
import type { Mailer } from '../engines/mail/mailer.ts'
import type { Queue } from '../engines/store/jobs.ts'
import type { Store } from '../engines/store/store.ts'
import type { WorkingCalendar } from '../foundation/calendar.ts'
import type { Clock } from '../foundation/clock.ts'
import type { Ids } from '../foundation/ids.ts'

/** The engines that actions work with; built by the roof, handed to actions only. */
export type App = {
  readonly store: Store
  readonly queue: Queue
  readonly files: Files
  /** `null` where no SMTP is set: mails then stay visible in the outbox. */
  readonly mailer: Mailer | null
  /** `null` where no mailbox is set: cases then come in through the pages alone. */
  readonly mailbox: Mailbox | null
  readonly passwords: Passwords
  readonly clock: Clock
  readonly ids: Ids
  /** Which days are worked, by the State Council's calendar. */
  readonly calendar: WorkingCalendar
  readonly publicUrl: string
  readonly demonstration: Demonstration | null
}

/** Present only in the demonstration: moves its clock, and knows whether it was filled to the end. */
export type Demonstration = {
  moveTo(instant: Date): Promise<void>
  fill(work: () => Promise<void>): Promise<void>
  isHalfMade(): Promise<boolean>
}
