import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintPhoto } from '../../src/formats/jpegPainting.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string

type Said = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command in a process of its own and tells what it wrote where. */
function likeness(...words: string[]): Promise<Said> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, DIANFAN_DATA: join(folder, 'data') }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'likeness', ...words], {
    cwd: root,
    env,
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}

async function told(name: string): Promise<string[]> {
  return JSON.parse(await readFile(join(root, `demonstration/cases/${name}.json`), 'utf8')).body
}

let silk: string[]
let canteen: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-likeness-'))
  silk = await told('HA-01-silk-apprentice-ledger')
  canteen = await told('CC-01-community-lane-canteen')
  for (const name of ['new', 'former', 'apart']) await mkdir(join(folder, name))
  const order = { width: 480, height: 360, minBytes: 0, takenAt: '2017-05-02T10:00:00', camera: null }
  const photo = await paintPhoto({ ...order, scene: 'library', seed: 'likeness' })
  await writeFile(
    join(folder, 'new/copy.txt'),
    [...canteen.slice(0, 3), silk[3], ...canteen.slice(3)].join('\n'),
  )
  await writeFile(join(folder, 'new/same.txt'), silk.join('\r\n\r\n　　'))
  await writeFile(
    join(folder, 'new/photo.jpg'),
    await sharp(photo).resize(300).jpeg({ quality: 50 }).toBuffer(),
  )
  await writeFile(join(folder, 'former/silk.txt'), silk.join('\n'))
  await writeFile(join(folder, 'former/photo.jpg'), photo)
  await writeFile(join(folder, 'apart/canteen.txt'), (await told('QD-01-courier-stop')).join('\n'))
  await writeFile(join(folder, 'apart/night.txt'), (await told('HA-03-night-shift-radio')).join('\n'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('what is alike is told with its places in both files, in the face that is promised', async () => {
  const { code, out, err } = await likeness(
    join(folder, 'new'),
    '--against',
    join(folder, 'former'),
    '--json',
  )
  expect([code, err]).toEqual([1, ''])
  const { texts, photos, clusters, rejected, ...more } = JSON.parse(out)
  expect([more, rejected]).toEqual([{}, []])
  const [copy, same, silkFile] = ['new/copy.txt', 'new/same.txt', 'former/silk.txt'].map((one) =>
    join(folder, one),
  )
  const bandOf = (a?: string, b?: string) =>
    texts.find((one: { a: string; b: string }) => one.a === a && one.b === b)?.band
  expect([bandOf(same, silkFile), bandOf(copy, same)]).toEqual(['same', 'partial'])
  const { passages, ...rest } = texts.find((one: { a: string }) => one.a === copy)
  expect(Object.keys(rest)).toEqual(['a', 'b', 'inA', 'inB', 'longestRun', 'masked', 'band'])
  const [start, end] = passages[0].a
  expect((await readFile(copy ?? '', 'utf8')).slice(start, end)).toBe(silk[3]?.slice(0, -1))
  expect(photos).toMatchObject([
    {
      a: join(folder, 'new/photo.jpg'),
      b: join(folder, 'former/photo.jpg'),
      transform: 'resized',
      band: 'same',
    },
  ])
  expect(clusters).toEqual([[silkFile, copy, same].sort()])
})

test('where nothing is alike the exit code is 0', async () => {
  const { code, out } = await likeness(join(folder, 'apart'), '--json')
  expect([code, JSON.parse(out)]).toEqual([0, { texts: [], photos: [], clusters: [], rejected: [] }])
})

test('a file that is missing is told with its reason, and no words at all are wrong words', async () => {
  const path = join(folder, 'none.docx')
  const { code, out } = await likeness(path, '--json')
  expect([code, JSON.parse(out).rejected]).toEqual([1, [{ path, reason: 'missing' }]])
  expect((await likeness()).code).toBe(64)
})

test('the page stands alone, shows both texts and says nothing of copying', async () => {
  const page = join(folder, 'page.html')
  const { out } = await likeness(join(folder, 'new'), '--against', join(folder, 'former'), '--html', page)
  const html = await readFile(page, 'utf8')
  expect(out).toContain('文字基本相同')
  expect(html).toContain('<mark id="p0a1">')
  expect(`${out}${html}`).not.toMatch(/抄袭|plagiar|<script|src=|https?:/)
})

test('what the notice, the own formulas and the own limits say is heeded', async () => {
  const [notice, formulas, limits] = ['notice.txt', 'formulas.txt', 'limits.json'].map((one) =>
    join(folder, one),
  )
  const files = [join(folder, 'new/copy.txt'), '--against', join(folder, 'former/silk.txt'), '--json']
  const bandsWith = async (...words: string[]) =>
    JSON.parse((await likeness(...files, ...words)).out).texts.map(({ band }: { band: string }) => band)
  await writeFile(notice ?? '', `${silk[3]}`)
  await writeFile(formulas ?? '', (silk[3] ?? '').replaceAll('。', '。\n'))
  await writeFile(limits ?? '', '{"run": 1000, "passage": 2000, "characters": 2000}')
  expect(await bandsWith()).toEqual(['partial'])
  expect(await bandsWith('--notice', notice ?? '')).toEqual([])
  expect(await bandsWith('--formulas', formulas ?? '')).toEqual([])
  expect(await bandsWith('--settings', limits ?? '')).toEqual([])
  await writeFile(limits ?? '', '{"same": 2}')
  const { code, err } = await likeness(...files, '--settings', limits ?? '')
  expect([code, err]).toEqual([64, `${limits}: same: 请填30到100之间的百分数。\n`])
})
