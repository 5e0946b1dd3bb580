import { drawnFile } from './forms.ts'

/** A file to send along. */
export type SentFile = { readonly name: string; readonly content: Buffer; readonly plainName?: boolean }

/** A mail as a mail program would write it. */
export type RawMail = {
  readonly id: string
  readonly from?: string
  readonly subject: string
  readonly text?: string
  readonly html?: string
  readonly files?: readonly SentFile[]
  readonly inReplyTo?: string
  /** What the last server wrote when it took the mail in. */
  readonly received?: string
  readonly charset?: 'utf-8' | 'gbk'
}

let gbkTable: Map<string, number> | null = null

/** Text in GBK, as Chinese mail programs and zip programs write it. */
export function inGbk(text: string): Buffer {
  gbkTable ??= tableOfGbk()
  const bytes: number[] = []
  for (const character of text) {
    const code = gbkTable.get(character) ?? character.charCodeAt(0)
    if (code > 0xff) bytes.push(code >> 8)
    bytes.push(code & 0xff)
  }
  return Buffer.from(bytes)
}

function tableOfGbk(): Map<string, number> {
  const decoder = new TextDecoder('gbk')
  const table = new Map<string, number>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Buffer.from([high, low]))
      if (character.length === 1 && character !== '\ufffd') table.set(character, (high << 8) | low)
    }
  }
  return table
}

function letters(text: string, charset: 'utf-8' | 'gbk'): Buffer {
  return charset === 'gbk' ? inGbk(text) : Buffer.from(text)
}

function word(text: string, charset: 'utf-8' | 'gbk'): string {
  return `=?${charset}?B?${letters(text, charset).toString('base64')}?=`
}

/** The bytes of a mail. */
export function rawMail(mail: RawMail): Buffer {
  const { charset = 'utf-8', files = [] } = mail
  const boundary = `----=_${mail.id}`
  const head = [
    ...(mail.received ? [`Received: from mail.example by mx.example; ${mail.received}`] : []),
    `Message-ID: <${mail.id}@unit.example>`,
    `From: ${word('某某工会', charset)} <${mail.from ?? 'office@unit.example'}>`,
    'To: call@union.example',
    `Subject: ${word(mail.subject, charset)}`,
    ...(mail.inReplyTo ? [`In-Reply-To: <${mail.inReplyTo}@unit.example>`] : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ]
  const text = part(`text/plain; charset=${charset}`, [], letters(mail.text ?? '', charset))
  const html = mail.html ? [part(`text/html; charset=${charset}`, [], letters(mail.html, charset))] : []
  const attached = files.map(({ name, content, plainName }) =>
    part(
      'application/octet-stream',
      [plainName ? word2047(name, charset) : word2231(name, charset)],
      content,
    ),
  )
  const parts = [text, ...html, ...attached].map((one) => `--${boundary}\r\n${one}\r\n`)
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${parts.join('')}--${boundary}--\r\n`)
}

function part(type: string, headers: readonly string[], content: Buffer): string {
  const lines = content.toString('base64').replace(/.{76}/g, '$&\r\n')
  return [`Content-Type: ${type}`, ...headers, 'Content-Transfer-Encoding: base64', '', lines].join('\r\n')
}

function word2047(name: string, charset: 'utf-8' | 'gbk'): string {
  return `Content-Disposition: attachment; filename="${word(name, charset)}"`
}

/** The name in two pieces, the second of which goes on inside a character where it is long enough. */
function word2231(name: string, charset: 'utf-8' | 'gbk'): string {
  const encoded = [...letters(name, charset)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
  const half = Math.ceil(encoded.length / 2)
  const [first, second] = [encoded.slice(0, half).join(''), encoded.slice(half).join('')]
  return `Content-Disposition: attachment;\r\n filename*0*=${charset}''${first};\r\n filename*1*=${second}`
}

const sentence =
  '班前会上老师傅把机台旁的难题讲清楚，徒弟记在账本里，工会隔天回访一遍，职工的心结一件一件解开。'

/** A Word file that tells a case, long enough for one. */
export function materialFile(union: string, topic: string, ...captions: readonly string[]): Buffer {
  const body = Array.from({ length: 40 }, (_, index) => `第${index + 1}次，${sentence}`)
  return drawnFile(`${union}：${topic}`, ...body, ...captions)
}

/** A Word file with the application form of 2019, filled in. */
export function formFile(implementer: string, topic: string): Buffer {
  return drawnFile('职工思想政治工作典型案例申报表', [
    ['案例名称', topic, '实施单位\n（盖章）', implementer],
    ['单位性质', '民营', '职工人数', '438'],
    ['所属行业', '制造业', '地址', '海安市城东镇某某路88号'],
    ['工会主席姓名', '某某', '联系电话', '13800000000'],
    [
      '案例简介',
      '实施背景：夜班职工多。\n过程：2017年3月开播。\n主要做法：四个栏目。\n工作效果：离职率降至8%。',
    ],
  ])
}
