import { type Compound, openCompound } from '../compound.ts'
import type { Mail } from '../mail.ts'
import { addressesIn, headersIn, headerText, instantIn, lettersOf } from './headers.ts'
import { htmlText } from './html.ts'
import type { Attachment } from './parts.ts'

const maxAttachments = 500
const properties = '__properties_version1.0'
const sentAt = 0x0039
const receivedAt = 0x0e06
/** 100-nanosecond steps from 1601 to 1970, in milliseconds. */
const beforeUnix = 11_644_473_600_000

/** Reads a mail as Outlook saves it; `null` when the file is something else. */
export function readOutlookMail(bytes: Buffer): Mail | null {
  const file = openCompound(bytes)
  if (!file?.paths.includes(properties)) return null
  const headers = headersIn(textOf(file, '', '007D'))
  const sender = {
    name: textOf(file, '', '0C1A'),
    address: (textOf(file, '', '5D01') || textOf(file, '', '0C1F')).toLowerCase(),
  }
  const html = htmlText(htmlOf(file))
  const addressed = sender.address.includes('@') ? [sender] : addressesIn(headers, 'from')
  return {
    reader: 'msg',
    messageId: textOf(file, '', '1035') || headerText(headers, 'message-id') || null,
    inReplyTo: textOf(file, '', '1042') || headerText(headers, 'in-reply-to') || null,
    subject: textOf(file, '', '0037'),
    from: addressed[0] ?? null,
    to: addressesIn(headers, 'to'),
    copies: addressesIn(headers, 'cc'),
    sentAt: timeOf(file, sentAt) ?? instantIn(headerText(headers, 'date')),
    receivedAt: timeOf(file, receivedAt),
    text: textOf(file, '', '1000').replace(/\r\n?/g, '\n').trim() || html.text,
    page: html.text,
    links: html.links,
    attachments: attachmentsIn(file),
  }
}

/** A text property by its number, in Unicode or in the letters of the machine that saved it. */
function textOf(file: Compound, folder: string, number: string): string {
  const unicode = file.read(`${folder}__substg1.0_${number}001F`)
  if (unicode) return withoutEnd(unicode.toString('utf16le'))
  const narrow = file.read(`${folder}__substg1.0_${number}001E`)
  return narrow ? withoutEnd(lettersOf(narrow, '')) : ''
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function htmlOf(file: Compound): string {
  const bytes = file.read('__substg1.0_10130102')
  return bytes ? lettersOf(bytes, '') : textOf(file, '', '1013')
}

/** A time among the properties of fixed size: type, number, flags and value in 16 bytes each, behind 32 others. */
function timeOf(file: Compound, number: number): string | null {
  const list = file.read(properties) ?? Buffer.alloc(0)
  for (let at = 32; at + 16 <= list.length; at += 16) {
    if (list.readUInt16LE(at) !== 0x0040 || list.readUInt16LE(at + 2) !== number) continue
    const instant = Number(list.readBigUInt64LE(at + 8) / 10_000n) - beforeUnix
    return Math.abs(instant) < 8.64e15 ? new Date(instant).toISOString() : null
  }
  return null
}

function attachmentsIn(file: Compound): Attachment[] {
  const folders = new Set(
    file.paths.flatMap((path) => /^__attach_version1\.0_#[0-9A-F]{8}\//i.exec(path)?.[0] ?? []),
  )
  return [...folders].slice(0, maxAttachments).flatMap((folder, index) => {
    const bytes = file.read(`${folder}__substg1.0_37010102`)
    if (!bytes) return []
    const name = ['3707', '3704', '3001']
      .map((number) => textOf(file, folder, number))
      .find((text) => text !== '')
    const type = textOf(file, folder, '370E') || 'application/octet-stream'
    return [
      { name: name ?? `part-${index + 1}.bin`, type, bytes, inline: textOf(file, folder, '3712') !== '' },
    ]
  })
}
