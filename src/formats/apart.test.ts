import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { zipOf } from '../../test/samples/zips.ts'
import { readDocumentApart, readMailApart, unpackApart } from './apart.ts'

/** Other tests may keep the machine busy. */
const patience = 60_000

function sample(name: string): Buffer {
  return readFileSync(new URL(`../../test/samples/documents/${name}`, import.meta.url))
}

test('documents are read in threads of their own, more at once than there are threads', async () => {
  const names = ['notice.docx', 'notice.doc', 'notice.pdf', 'notice.rtf', 'notice.docx', 'notice.doc']
  const read = await Promise.all(names.map((name) => readDocumentApart(sample(name), name, patience)))
  expect(read.map((one) => one.ok && one.value.reader)).toEqual(['docx', 'doc', 'pdf', 'rtf', 'docx', 'doc'])
})

test('a document that takes too long is given up, and the next one is read', async () => {
  const slow = Buffer.from(`{\\rtf1 ${"\\'b5".repeat(3_000_000)}}`, 'latin1')
  expect(await readDocumentApart(slow, '', 20)).toEqual({ ok: false, reason: 'too-slow' })
  expect(await readDocumentApart(sample('notice.docx'), '', patience)).toMatchObject({ ok: true })
})

test('a document that fills the memory is given up as too large, and the next one is read', async () => {
  const full = Buffer.alloc(6_000_000, 'a\n')
  expect(await readDocumentApart(full, '', patience)).toEqual({ ok: false, reason: 'too-large' })
  expect(await readDocumentApart(sample('notice.docx'), '', patience)).toMatchObject({ ok: true })
})

test('a file of more than 60 MB is not even looked at', async () => {
  expect(await readDocumentApart(Buffer.alloc(60 * 1024 * 1024 + 1))).toEqual({
    ok: false,
    reason: 'too-large',
  })
})

test('archives and mails are read apart in the same way, their files in memory of their own', async () => {
  const [photo, docx] = [Buffer.alloc(100_000, 7), sample('notice.docx')]
  const archive = await unpackApart(zipOf({ 'a.jpg': photo, 'b.docx': docx }), patience)
  expect(archive).toMatchObject({
    ok: true,
    value: { files: [{ path: 'a.jpg' }, { path: 'b.docx' }], rejected: [] },
  })
  expect(archive.ok && archive.value.files.map(({ bytes }) => Buffer.from(bytes).equals(photo))).toEqual([
    true,
    false,
  ])
  const mail = await readMailApart(Buffer.from('From: a@example.org\nSubject: x\n\nwords'), patience)
  expect(mail).toMatchObject({ ok: true, value: { subject: 'x', text: 'words' } })
  expect(await readMailApart(sample('notice.pdf'), patience)).toEqual({ ok: false, reason: 'unsupported' })
})
