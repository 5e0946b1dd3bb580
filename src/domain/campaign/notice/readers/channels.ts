import type { NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'
import { postalAddresses } from './channels/postalAddresses.ts'
import { mailboxesIn } from './mailboxes.ts'

/** Where cases are sent to (notice 三、3): mailboxes and postal addresses, and mailboxes that copying has broken. */
export function channels(notice: NoticeText): Read {
  const { rules, doubts } = mailboxesIn(notice)
  return { rules: [...rules, ...postalAddresses(notice)], doubts }
}
