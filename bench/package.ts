import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import sharp from 'sharp'
import { rulesOfNotice2019 as rules } from '../src/domain/campaign/noticeOf2019.ts'
import { orderParcel, type ParcelPart } from '../src/domain/case/reading/parcel.ts'
import { checkParcel } from '../src/domain/check/checks.ts'
import { gongwen, paragraph } from '../src/domain/paper/gongwen.ts'
import { readDocument } from '../src/formats/document.ts'
import { writeDocx } from '../src/formats/docx.ts'
import { measureBytes } from '../src/formats/picture.ts'
import { countText } from '../src/foundation/text.ts'
import { caseFiles } from '../test/samples/packages.ts'

const around = { layout: rules.form, measuredOn: '2019-03-20' }
const packages = Number(process.env['DIANFAN_BENCH_PACKAGES'] ?? 10_000)
const runs = 300
const length = 1800

/**
 * Prints what one core does of the packages that come in: a docx of 1800字 (target 0.8 ms), a package without pixels
 * (target 100 a second), with three photos of 12 megapixels (target 9 a second), memory over 10,000 packages
 * (DIANFAN_BENCH_PACKAGES for fewer), and what mammoth and, where it is installed, pandoc take for the same docx.
 */
export async function packageBench(): Promise<void> {
  const { files, told } = await caseFiles('RG-01-shipyard-evening-talks')
  const form = files['申报表.docx']
  if (!form) throw new Error('no sample')
  const text = await materialOf(told.body)
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  try {
    const document = await timed(runs, () => readDocument(text))
    console.log(`read a docx of ${length}字: ${document.toFixed(2)} ms`)
    await others(text, folder)
    const bare = await timed(runs, () => onePackage(text, form, []))
    console.log(`package without pixels: ${(1000 / bare).toFixed(0)} a second and core`)
    const photos = await Promise.all([1, 2, 3].map((seed) => photoAt(join(folder, `图${seed}.jpg`), seed)))
    const whole = await timed(30, () => onePackage(text, form, photos))
    console.log(`package with three photos of 12 megapixels: ${(1000 / whole).toFixed(1)} a second and core`)
    await memory(text, form)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The material as Word would save it, within the 1800字 that the target names. */
function materialOf(body: readonly string[]): Promise<Buffer> {
  let words = body.join('\n')
  while (countText(words).word > length) words = words.slice(0, -1)
  const title = '海安市桑陌制丝有限公司工会委员会：机台边的夜话'
  const blocks = [paragraph(title), ...words.split('\n').map((text) => paragraph(text))]
  return writeDocx(gongwen('案例材料', '2019-03-20', blocks))
}

async function onePackage(text: Buffer, form: Buffer, photos: readonly string[]): Promise<number> {
  const parts: ParcelPart[] = []
  for (const [path, bytes] of [
    ['案例材料.docx', text],
    ['申报表.docx', form],
  ] as const) {
    const read = await readDocument(bytes)
    if (!read.ok) throw new Error(read.reason)
    parts.push({ kind: 'document', path, document: read.value })
  }
  for (const path of photos) {
    const bytes = await readFile(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    parts.push({ kind: 'picture', path, picture: await measureBytes(bytes), sha256 })
  }
  const { content, facts } = orderParcel(parts, around)
  return checkParcel(rules, content, facts).length
}

/** A photo of 12 megapixels as large as a phone writes it. */
async function photoAt(path: string, seed: number): Promise<string> {
  const noise = { type: 'gaussian', mean: 110 + seed, sigma: 18 } as const
  const create = { width: 4000, height: 3000, channels: 3, background: '#808080', noise } as const
  await writeFile(path, await sharp({ create }).jpeg({ quality: 85 }).toBuffer())
  return path
}

async function memory(text: Buffer, form: Buffer): Promise<void> {
  const seen: number[] = []
  for (let count = 1; count <= packages; count += 1) {
    await onePackage(text, form, [])
    if (count % Math.max(1, Math.floor(packages / 10)) === 0)
      seen.push(process.memoryUsage().rss / 1024 / 1024)
  }
  const told = seen.map((size) => size.toFixed(0)).join(' ')
  console.log(`memory over ${packages} packages, in MB at each tenth: ${told}`)
}

/** The same file read by the programs that are usually taken, where they are installed. */
async function others(docx: Buffer, folder: string): Promise<void> {
  const taken = await timed(20, () => mammoth.extractRawText({ buffer: docx }))
  console.log(`mammoth: ${taken.toFixed(2)} ms`)
  const file = join(folder, 'case.docx')
  await writeFile(file, docx)
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const ran = spawnSync('pandoc', ['-t', 'plain', file])
    return ran.error ? null : performance.now() - start
  })
  const median = times.toSorted((one, other) => (one ?? 0) - (other ?? 0))[2]
  console.log(
    median ? `pandoc: ${median.toFixed(0)} ms by the clock, its start included` : 'pandoc is not installed',
  )
}

/** What a run takes of one core, in milliseconds; other programs on the machine do not count. */
async function timed(count: number, work: () => Promise<unknown>): Promise<number> {
  for (let run = 0; run < Math.min(count, 50); run += 1) await work()
  const before = process.cpuUsage()
  for (let run = 0; run < count; run += 1) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}
