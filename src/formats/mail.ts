import { type Address, addressesIn, headerText, instantIn } from './mail/headers.ts'
import { htmlText, type Link } from './mail/html.ts'
import { readOutlookMail } from './mail/outlook.ts'
import { type Attachment, headAndBody, type Parts, readPart, TooMany } from './mail/parts.ts'
import { done, failed, type Result } from './result.ts'

/** A mail as it reads; instants in the form of ISO 8601. */
export type Mail = {
  readonly reader: 'eml' | 'msg'
  readonly messageId: string | null
  readonly inReplyTo: string | null
  readonly subject: string
  readonly from: Address | null
  readonly to: readonly Address[]
  readonly copies: readonly Address[]
  /** What the sender's clock said. */
  readonly sentAt: string | null
  /** When the last server took the mail in, by its own clock. */
  readonly receivedAt: string | null
  readonly text: string
  /** The words of the mail as a page, where it has one; providers tell there of attachments that they keep. */
  readonly page: string
  /** Where the text leads, such as to attachments too large for a mail. */
  readonly links: readonly Link[]
  readonly attachments: readonly Attachment[]
}

export type NoMail = 'empty' | 'damaged' | 'too-large' | 'too-many' | 'unsupported' | 'too-slow'

const maxBytes = 60 * 1024 * 1024
const known =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+):/gim

/** Reads a mail as mail programs save it (`.eml`, Outlook's `.msg`); never throws, and fetches nothing. */
export function readMail(bytes: Buffer): Result<Mail, NoMail> {
  if (bytes.length === 0) return failed('empty')
  if (bytes.length > maxBytes) return failed('too-large')
  try {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      const mail = readOutlookMail(bytes)
      return mail ? done(mail) : failed('unsupported')
    }
    return isMail(bytes) ? done(readInternetMail(bytes)) : failed('unsupported')
  } catch (error) {
    return failed(error instanceof TooMany ? 'too-many' : 'damaged')
  }
}

/** A mail begins with headers of which some are known. */
function isMail(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 4_096)
  return /^(?:From |[\w-]{1,60}:)/.test(start) && (start.match(known)?.length ?? 0) >= 2
}

function readInternetMail(bytes: Buffer): Mail {
  const { headers, body } = headAndBody(bytes.toString('latin1'))
  const parts: Parts = { plain: [], html: [], attachments: [] }
  readPart(headers, body, parts)
  const page = htmlText(parts.html.join('\n'))
  const plain = parts.plain.join('\n').replace(/\r\n?/g, '\n').trim()
  const received = headers.get('received')?.[0] ?? ''
  return {
    reader: 'eml',
    messageId: headerText(headers, 'message-id') || null,
    inReplyTo: headerText(headers, 'in-reply-to') || null,
    subject: headerText(headers, 'subject'),
    from: addressesIn(headers, 'from')[0] ?? null,
    to: addressesIn(headers, 'to'),
    copies: addressesIn(headers, 'cc'),
    sentAt: instantIn(headerText(headers, 'date')),
    receivedAt: instantIn(received.slice(received.lastIndexOf(';') + 1)),
    text: plain || page.text,
    page: page.text,
    links: page.links,
    attachments: parts.attachments,
  }
}
