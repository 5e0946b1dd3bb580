import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quickly } from '../../test/quick.ts'
import { compoundOf } from '../../test/samples/mails.ts'
import { type Mail, readMail } from './mail.ts'

function reading(bytes: Buffer | string): Mail {
  const mail = readMail(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes, 'latin1'))
  if (!mail.ok) throw new Error(mail.reason)
  return mail.value
}

const gbk = (hex: string) => Buffer.from(hex, 'hex')
/** 案例 in GBK. */
const caseInGbk = gbk('b0b8c0fd')

const head = [
  'Received: from a.example.org by mx.example.org (Postfix) id 1; Sat, 30 Mar 2019 16:58:00 +0800 (CST)',
  'Received: from b.example.org by a.example.org; Sat, 30 Mar 2019 08:57:00 +0000',
  'Message-ID: <1@example.org>',
  'Date: Sat, 30 Mar 2019 16:55:00 +0800',
  `From: =?gbk?B?${caseInGbk.toString('base64')}?= <Union@Example.org>`,
  'To: "One, Two" <a@example.org>,\r\n b@example.org',
  'MIME-Version: 1.0',
]

test('a plain mail gives its sender, addressees, both clocks and its words', () => {
  const mail = reading(
    [
      ...head,
      'Subject: =?utf-8?Q?=E6=A1=88=E4=BE=8B?=',
      'Content-Type: text/plain; charset=gb2312',
      'Content-Transfer-Encoding: base64',
      '',
      caseInGbk.toString('base64'),
    ].join('\r\n'),
  )
  expect(mail).toEqual({
    reader: 'eml',
    messageId: '<1@example.org>',
    inReplyTo: null,
    subject: '案例',
    from: { name: '案例', address: 'union@example.org' },
    to: [
      { name: 'One, Two', address: 'a@example.org' },
      { name: '', address: 'b@example.org' },
    ],
    copies: [],
    sentAt: '2019-03-30T08:55:00.000Z',
    receivedAt: '2019-03-30T08:58:00.000Z',
    text: '案例',
    page: '',
    links: [],
    attachments: [],
  })
})

test('words of a header may be parted inside a character, unencoded or folded', () => {
  const subject = (line: string) => reading([...head, `Subject: ${line}`, '', ''].join('\r\n')).subject
  const [first, second] = [caseInGbk.subarray(0, 3), caseInGbk.subarray(3)].map((half) =>
    half.toString('base64'),
  )
  expect(subject(`=?gbk?B?${first}?=\r\n =?gbk?B?${second}?=`)).toBe('案例')
  expect(subject(`Re: =?gbk?B?${caseInGbk.toString('base64')}?= 3 =?utf-8?q?=E4=BB=B6?=`)).toBe(
    'Re: 案例 3 件',
  )
  expect(subject(caseInGbk.toString('latin1'))).toBe('案例')
  expect(subject(Buffer.from('案例').toString('latin1'))).toBe('案例')
  expect(subject('=?nonsense?B?5qGI5L6L?=')).toBe('案例')
})

const file = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2])

function packet(disposition: string, more: readonly string[] = []): string {
  return [
    ...head,
    'Subject: x',
    'Content-Type: multipart/mixed; boundary="one"',
    '',
    'for old programs',
    '--one',
    'Content-Type: multipart/alternative; boundary=two',
    '',
    '--two',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=E6=AD=A3=E6=96=87 a=3Db=',
    'c',
    '--two',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<style>p{}</style><p>x &amp; y</p><a href="https://mail.example.org/big?a=1&amp;b=2">download</a>',
    '--two--',
    '--one',
    'Content-Type: image/jpeg; name="ignored.jpg"',
    `Content-Disposition: ${disposition}`,
    'Content-Transfer-Encoding: base64',
    ...more,
    '',
    file.toString('base64'),
    '--one--',
    'after the end',
  ].join('\r\n')
}

test('attachments have the bytes and the names they were sent with, in every way of writing a name', () => {
  const encoded = `=?gb2312?B?${caseInGbk.toString('base64')}?=.jpg`
  const names = {
    'attachment; filename="a;b.jpg"': 'a;b.jpg',
    [`attachment; filename="${encoded}"`]: '案例.jpg',
    "attachment; filename*=UTF-8''%E6%A1%88%E4%BE%8B.jpg": '案例.jpg',
    "attachment; filename*0*=gbk''%B0%B8; filename*1*=%C0%FD; filename*2=.jpg": '案例.jpg',
    attachment: 'ignored.jpg',
  }
  for (const [disposition, name] of Object.entries(names)) {
    const { text, links, attachments } = reading(packet(disposition))
    expect(text).toBe('正文 a=bc')
    expect(links).toEqual([{ text: 'download', address: 'https://mail.example.org/big?a=1&b=2' }])
    expect(attachments).toEqual([{ name, type: 'image/jpeg', bytes: file, inline: false }])
  }
  expect(reading(packet('inline; filename=a.jpg', ['Content-ID: <1>'])).attachments[0]?.inline).toBe(true)
})

test('a mail of HTML alone is read as lines, a mail inside a mail is an attachment', () => {
  const html = reading(
    [
      ...head,
      'Content-Type: text/html',
      '',
      '<html><head><title>t</title></head><table><tr><td>a</td><td>b&nbsp;c</td></tr></table>d<br>e<!-- f --><script>g<h</script>',
    ].join('\n'),
  )
  expect(html.text).toBe('a\tb c\n\nd\ne')
  const inner = reading([...head, 'Content-Type: message/rfc822', '', 'Subject: y', '', 'z'].join('\n'))
  expect(inner.attachments).toEqual([
    { name: 'mail-1.eml', type: 'message/rfc822', bytes: Buffer.from('Subject: y\n\nz'), inline: false },
  ])
})

function outlook(): Buffer {
  const text = (value: string) => Buffer.from(`${value}\0`, 'utf16le')
  const times = Buffer.alloc(4_096)
  times.writeUInt32LE(0x0e060040, 32)
  times.writeBigUInt64LE((BigInt(Date.parse('2019-03-30T08:58:00Z')) + 11_644_473_600_000n) * 10_000n, 40)
  return compoundOf({
    '__properties_version1.0': times,
    '__substg1.0_0037001F': text('案例'),
    '__substg1.0_1000001F': text('正文\r\n二'),
    '__substg1.0_0C1A001F': text('某某'),
    '__substg1.0_5D01001F': text('Union@example.org'),
    '__substg1.0_007D001F': text('To: a@example.org\r\nMessage-ID: <1@example.org>\r\n'),
    '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from('x'),
    '__attach_version1.0_#00000000/__substg1.0_3707001F': text('材料.docx'),
  })
}

test('a mail that Outlook saved gives the same', () => {
  const mail = reading(outlook())
  expect(mail).toMatchObject({
    reader: 'msg',
    messageId: '<1@example.org>',
    subject: '案例',
    from: { name: '某某', address: 'union@example.org' },
    to: [{ address: 'a@example.org' }],
    receivedAt: '2019-03-30T08:58:00.000Z',
    text: '正文\n二',
    attachments: [{ name: '材料.docx' }],
  })
  expect(mail.attachments[0]?.bytes[0]).toBe(0x78)
})

test('what is no mail is named so', () => {
  const samples = ['notice.docx', 'notice.doc', 'notice.pdf', 'notice.rtf']
  for (const name of samples) {
    const bytes = readFileSync(new URL(`../../test/samples/documents/${name}`, import.meta.url))
    expect(readMail(bytes)).toEqual({ ok: false, reason: 'unsupported' })
  }
  expect(readMail(Buffer.alloc(0))).toEqual({ ok: false, reason: 'empty' })
  expect(readMail(Buffer.from('标题：没有信头\n\n正文'))).toEqual({ ok: false, reason: 'unsupported' })
})

test('hostile mails end quickly: parts inside parts, thousands of parts, endless headers and names', async () => {
  const nested = Array.from(
    { length: 50 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
  ).join('')
  const hostile = [
    `From: a@b\nSubject: x\n${nested}`,
    `From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\n\na\n'.repeat(10_000)}`,
    `From: a@b\nSubject: ${'=?'.repeat(200_000)}\n\n`,
    `From: a@b\nSubject: ${' \r\n '.repeat(200_000)}\n\n`,
    `${'Received: x\n'.repeat(200_000)}\n`,
    `From: a@b\nContent-Type: x; ${'a*0="'.repeat(100_000)}\n\n`,
    `From: a@b\nTo: ${'"<,'.repeat(200_000)}\n\n`,
    `From: a@b\nContent-Type: text/html\n\n${'<a href="'.repeat(100_000)}`,
    `From: a@b\nContent-Type: text/html\n\n${'<script>'.repeat(100_000)}`,
    `From: a@b\nContent-Type: text/html\n\n${'<!--'.repeat(100_000)}`,
    `From: a@b\nContent-Type: text/html\n\n${'<'.repeat(500_000)}`,
    `From: a@b\nDate: ${'('.repeat(200_000)}\n\n`,
    `From: a@b\nTo: x\nContent-Transfer-Encoding: quoted-printable\n\n${'=  '.repeat(200_000)}`,
  ]
  for (const mail of hostile) {
    expect(await quickly(mail.slice(0, 60), () => readMail(Buffer.from(mail)))).toHaveProperty('ok')
  }
})

test('every cut and many changes of a mail are read or refused', () => {
  const whole = [Buffer.from(packet('attachment; filename=a.jpg'), 'latin1'), outlook()]
  for (const bytes of whole) {
    for (let step = 0; step < 100; step += 1) {
      const at = Math.floor((bytes.length * step) / 100)
      const broken = Buffer.from(bytes)
      broken[at] = step * 2
      for (const mail of [bytes.subarray(0, at), broken]) {
        const read = readMail(mail)
        if (!read.ok) expect(['damaged', 'empty', 'unsupported', 'too-many']).toContain(read.reason)
      }
    }
  }
})
