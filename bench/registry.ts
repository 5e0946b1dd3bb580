import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { actorFor } from '../src/actions/actors.ts'
import { importSheet, keepSheet, previewSheet } from '../src/actions/registrySheet.ts'
import { buildHouse } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { registryColumns } from '../src/domain/organisation/registry/row.ts'
import { registryHeaders } from '../src/domain/organisation/registry/sheet.ts'
import { prepareDemonstration } from '../src/doors/cli/demonstration/prepare.ts'
import { writeWorkbook } from '../src/formats/workbook.ts'

const counties = 60
const unions = 10_000
/** A login for each county and for every fiftieth union. */
const loginEvery = 50

function sheet(): Promise<Buffer> {
  const county = (index: number) => `ZX${String(index % counties).padStart(2, '0')}`
  const rows = Array.from({ length: counties + unions }, (_, index) => {
    if (index < counties) return [`第${index}县总工会`, county(index), '县（市）区', '', '', '', '', '']
    const login = index % loginEvery === 0 ? `zx${index}` : ''
    return [`第${index}公司工会`, `ZX-${index}`, '基层', county(index), '', '', login, '']
  })
  const columns = registryColumns.map((key) => ({
    header: registryHeaders[key],
    width: 12,
    kind: 'text' as const,
  }))
  const page = { landscape: true, repeatHeader: true, notes: [] }
  const sheets = [{ name: 'registry', columns, rows, ...page }]
  return writeWorkbook({ title: 'registry', at: new Date(), sheets })
}

async function timed<T>(name: string, deed: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const start = performance.now()
  const answer = await deed()
  const taken = performance.now() - start
  delay.disable()
  console.log(`${name}: ${(taken / 1000).toFixed(2)} s, longest block ${(delay.max / 1e6).toFixed(0)} ms`)
  return answer
}

/** Times the preview and the import of a registry of 10,060 unions, and the import of the same sheet again. */
export async function registryBench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  await chmod(folder, 0o755)
  const { app, close } = await buildHouse({ ...configFrom({}), dataFolder: folder }, { demonstration: true })
  try {
    await prepareDemonstration(app, 'collecting', () => undefined, { photos: false })
    const organiser = await actorFor(app, 'organiser', 'organiser')
    const bytes = await sheet()
    const { sha256 } = await timed('keep the sheet', () => keepSheet(app, organiser, Readable.from(bytes)))
    await timed('preview', () => previewSheet(app, organiser, sha256))
    const { plan, accounts } = await timed('import', () => importSheet(app, organiser, sha256))
    console.log(`${plan.added.length} unions, ${accounts.length} accounts`)
    await timed('import again', () => importSheet(app, organiser, sha256))
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}
