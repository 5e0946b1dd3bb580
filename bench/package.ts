import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { rulesOfNotice2019 as rules } from '../src/domain/campaign/noticeOf2019.ts'
import { orderParcel, type ParcelPart } from '../src/domain/case/reading/parcel.ts'
import { checkParcel } from '../src/domain/check/checks.ts'
import { readDocument } from '../src/formats/document.ts'
import { measureBytes } from '../src/formats/picture.ts'
import { countText } from '../src/foundation/text.ts'
import { caseFiles } from '../test/samples/packages.ts'

const around = { layout: rules.form, measuredOn: '2019-03-20' }
const packages = Number(process.env['DIANFAN_BENCH_PACKAGES'] ?? 10_000)
const runs = 300

/**
 * Prints what one core does of the packages that come in: a docx of 1800字 (target 0.8 ms), a package without pixels
 * (target 100 a second), with three photos of 12 megapixels (target 9 a second), memory over 10,000 packages
 * (DIANFAN_BENCH_PACKAGES for fewer), and what mammoth and pandoc take for the same docx where they are installed.
 */
export async function packageBench(): Promise<void> {
  const { files, told } = await caseFiles('RG-01-shipyard-evening-talks')
  const [text, form] = [files['案例材料.docx'], files['申报表.docx']]
  if (!text || !form) throw new Error('no sample')
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  try {
    const document = await timed(runs, () => readDocument(text))
    console.log(`read a docx of ${countText(told.body.join('\n')).word}字: ${document.toFixed(2)} ms`)
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
  const name = 'mammoth'
  const mammoth: { default: { extractRawText(input: { buffer: Buffer }): Promise<unknown> } } | null =
    await import(name).catch(() => null)
  if (!mammoth) console.log('mammoth is not installed')
  else {
    const taken = await timed(20, () => mammoth.default.extractRawText({ buffer: docx }))
    console.log(`mammoth: ${taken.toFixed(2)} ms`)
  }
  const file = join(folder, 'case.docx')
  await writeFile(file, docx)
  const pandoc = () => spawnSync('pandoc', ['-t', 'plain', file])
  if (pandoc().error) console.log('pandoc is not installed')
  else
    console.log(`pandoc: median ${(await timed(5, async () => pandoc())).toFixed(0)} ms, its start included`)
}

/** What a run takes of one core, in milliseconds; other programs on the machine do not count. */
async function timed(count: number, work: () => Promise<unknown>): Promise<number> {
  for (let run = 0; run < Math.min(count, 50); run += 1) await work()
  const before = process.cpuUsage()
  for (let run = 0; run < count; run += 1) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}
