import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/formats/document.ts'
import { writeDocx } from '../../src/formats/docx.ts'
import { papers } from '../samples/papers.ts'

const root = resolve(import.meta.dirname, '../..')
const notice = join(root, 'demonstration/notice-2019.txt')

type Said = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command in a process of its own and tells what it wrote where. */
function dianfan(words: readonly string[], input: string | Buffer = ''): Promise<Said> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, DIANFAN_DATA: join(folder, 'data') }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], { cwd: root, env })
  const parts: Record<'out' | 'err', Buffer[]> = { out: [], err: [] }
  child.stdout.on('data', (part: Buffer) => parts.out.push(part))
  child.stderr.on('data', (part: Buffer) => parts.err.push(part))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const text = (of: Buffer[]) => Buffer.concat(of).toString('utf8')
  return new Promise((done) =>
    child.once('close', (code) => done({ code, out: text(parts.out), err: text(parts.err) })),
  )
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-notice-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const certain =
  '关于征集典型案例的通知\n一、要求\n1.字数控制在2000字以内。\n2.2024年5月20日前发送至邮箱hd@example.org。\n'

test('as JSON a notice is one value with its rules, each with its exact words, and exit code 2 tells of doubts', async () => {
  const { code, out, err } = await dianfan(['notice', 'read', notice, '--json'])
  const text = (await dianfan(['notice', 'read', notice, '--text'])).out
  const { title, rules, doubts, unread, ...more } = JSON.parse(out)
  expect({ code, err, more, title }).toEqual({
    code: 2,
    err: '',
    more: {},
    title: '关于开展南通市职工思想政治工作典型案例征集活动的通知',
  })
  expect(rules.length).toBeGreaterThan(12)
  for (const rule of [...rules, ...unread]) expect(text.slice(...rule.span)).toBe(rule.quote)
  expect(rules.filter((rule: { kind: string }) => rule.kind === 'documentNumber')).toEqual([
    {
      kind: 'documentNumber',
      value: { code: '通工办', year: 2019, sequence: 21 },
      span: [text.indexOf('通工办〔'), text.indexOf('通工办〔') + 12],
      quote: '通工办〔2019〕21号',
      confidence: 0.98,
    },
  ])
  const form = rules.find((rule: { kind: string }) => rule.kind === 'form').value
  expect([form.rows, form.columns]).toEqual([7, 4])
  expect(form.cells.find((cell: { label: string }) => cell.label === '单位基本情况')).toEqual({
    row: 2,
    column: 1,
    rowSpan: 4,
    columnSpan: 1,
    label: '单位基本情况',
    kind: 'label',
  })
  for (const doubt of doubts) {
    expect(Object.keys(doubt)).toEqual(['kind', 'question', 'options', 'span'])
    expect(doubt.question).toMatch(/？$|。$/)
  }
})

test('the table shows no name and no telephone of a contact in full', async () => {
  const words = `${certain}3.联系人：江小海，电话：0513-00000000，13800000000。\n`
  const { out } = await dianfan(['notice', 'read', '-'], words)
  expect(out).toContain('联系人        江**，0513-****0000、138****0000')
  expect(out).not.toMatch(/江小海|0513-0000|1380000/)
})

test('a member that the notice does not give is null and not left out', async () => {
  const { out } = await dianfan(['notice', 'read', '-', '--json'], certain)
  expect(JSON.parse(out)).toEqual({
    title: '关于征集典型案例的通知',
    rules: [
      {
        kind: 'textLimit',
        value: { scope: 'case', min: null, max: 2000, approx: null, unit: '字' },
        span: [21, 31],
        quote: '控制在2000字以内',
        confidence: expect.any(Number),
      },
      {
        kind: 'deadline',
        value: {
          date: '2024-05-20',
          time: null,
          inclusive: true,
          stage: 'submission',
          raw: '2024年5月20日前',
          weekday: 1,
          workingDay: true,
        },
        span: [35, 46],
        quote: '2024年5月20日前',
        confidence: expect.any(Number),
      },
      {
        kind: 'mailbox',
        value: { address: 'hd@example.org' },
        span: [51, 65],
        quote: 'hd@example.org',
        confidence: expect.any(Number),
      },
    ],
    doubts: [],
    unread: [],
  })
})

test('a notice that leaves nothing open ends with exit code 0', async () => {
  expect(await dianfan(['notice', 'read', '-'], certain)).toEqual({
    code: 0,
    out: [
      '关于征集典型案例的通知',
      '',
      '一、1',
      '  字数          案例正文，不超过2000字',
      '                “控制在2000字以内”',
      '',
      '一、2',
      '  期限          2024-05-20，含当日，报送，星期一，工作日',
      '                “2024年5月20日前”',
      '  邮箱          hd@example.org',
      '',
    ].join('\n'),
    err: '',
  })
})

test('without an option the rules stand under their clauses and the questions come last', async () => {
  const { code, out } = await dianfan(['notice', 'read', notice])
  const order = ['通知开头', '二、3', '三、1', '需要确认的问题'].map((heading) => out.indexOf(`\n${heading}`))
  expect({ code, order: order.every((at) => at > 0) }).toEqual({ code: 2, order: true })
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(out).toContain('文件不小于1MB')
  expect(out).toContain('  名额          县（市、区），不少于7，不超过8，每家单位\n')
})

test('the text of a file is printed as it was extracted and with nothing added', async () => {
  const file = join(folder, '通知.docx')
  const bytes = await writeDocx(papers.resultCircular)
  await writeFile(file, bytes)
  const document = await readDocument(bytes)
  const { code, out } = await dianfan(['notice', 'read', file, '--text'])
  expect({ code, text: out }).toEqual({ code: 0, text: document.ok ? document.value.text : '' })
  const plain = '一、征集重点\r\n“四个意识”'
  expect((await dianfan(['notice', 'read', '-', '--text'], plain)).out.replaceAll('\r', '')).toBe(
    '一、征集重点\n“四个意识”',
  )
})

test('a notice from standard input reads as the same notice from its file', async () => {
  const text = await readFile(notice)
  const [fromFile, fromInput] = [
    await dianfan(['notice', 'read', notice, '--json']),
    await dianfan(['notice', 'read', '-', '--json'], text),
  ]
  expect(fromInput).toEqual(fromFile)
})

test('a file that cannot be read is exit code 1, its reason on standard error and nothing on standard output', async () => {
  const damaged = join(folder, 'damaged.docx')
  await writeFile(damaged, Buffer.from('PK\x03\x04 and no more'))
  const missing = join(folder, 'missing.docx')
  const all = [
    await dianfan(['notice', 'read', damaged, '--json']),
    await dianfan(['notice', 'read', missing, '--json']),
    await dianfan(['notice', 'read', folder]),
    await dianfan(['notice', 'read', '-', '--json'], ''),
  ]
  expect(all).toEqual([
    { code: 1, out: '', err: `“${damaged}”已损坏，无法读取，请重新获取这个文件。\n` },
    { code: 1, out: '', err: `找不到文件“${missing}”，请核对文件名和所在文件夹。\n` },
    { code: 1, out: '', err: `“${folder}”是文件夹，请指定一个文件。\n` },
    { code: 1, out: '', err: '“标准输入”里没有内容。\n' },
  ])
})

test('wrong usage is exit code 64 with the right one, and help is not wrong', async () => {
  const usage = 'dianfan notice read FILE [--json | --text]\n'
  const wrong = [
    [],
    ['read'],
    ['write', notice],
    ['read', notice, notice],
    ['read', notice, '--yaml'],
    ['read', notice, '--json', '--text'],
  ]
  for (const words of wrong)
    expect(await dianfan(['notice', ...words])).toEqual({ code: 64, out: '', err: usage })
  for (const words of [['--help'], ['read', '--help']]) {
    const { code, out } = await dianfan(['notice', ...words])
    expect({ code, usage: out.startsWith(usage) }).toEqual({ code: 0, usage: true })
  }
})

test('a notice is read without a database and leaves nothing in the data folder', async () => {
  const { code } = await dianfan(['notice', 'read', '-'], certain)
  expect(code).toBe(0)
  await expect(readFile(join(folder, 'data'))).rejects.toMatchObject({ code: 'ENOENT' })
})
