import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { RegistryPlan } from '../domain/organisation/registry/plan.ts'
import type { RegistryRow } from '../domain/organisation/registry/row.ts'
import { registryColumns } from '../domain/organisation/registry/row.ts'
import { registryHeaders, rowsOfSheet } from '../domain/organisation/registry/sheet.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readRowsApart } from '../formats/apart.ts'
import { writeWorkbook } from '../formats/workbook.ts'
import { refusal } from '../foundation/refusal.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { permit } from './deed.ts'
import type { HandedOver } from './passwords.ts'
import { importRegistry, previewRegistry } from './registry.ts'

const maxBytes = 20_000_000

/** Keeps an uploaded sheet by its content; answers the name under which it is looked at and applied. */
export async function keepSheet(app: App, actor: Actor, content: Readable): Promise<{ sha256: string }> {
  permit(actor, 'organisation.import')
  const { sha256, bytes } = await app.files.put(content, { maxBytes })
  if (bytes === 0) throw refusal('invalid', 'form', {}, { sheet: { code: 'registry-sheet-empty' } })
  await readSheet(app, sha256)
  await app.store.write(async (tx) => {
    await tx
      .insertInto('files')
      .values({ sha256, bytes, picture: 'null', stored_at: app.clock.now() })
      .onConflict((held) => held.doNothing())
      .execute()
  })
  return { sha256 }
}

async function readSheet(app: App, sha256: string): Promise<readonly RegistryRow[]> {
  const { stream } = await app.files.open(sha256)
  const read = await readRowsApart(await buffer(stream))
  if (!read.ok) throw refusal('invalid', 'form', {}, { sheet: { code: `registry-sheet-${read.reason}` } })
  const { rows, missing } = rowsOfSheet(read.value.rows, read.value.rowNumbers)
  const values = { columns: missing.join('、') }
  if (missing.length > 0)
    throw refusal('invalid', 'form', {}, { sheet: { code: 'registry-columns-missing', values } })
  if (rows.length === 0) throw refusal('invalid', 'form', {}, { sheet: { code: 'registry-sheet-empty' } })
  return rows
}

/** What importing a kept sheet would do. */
export async function previewSheet(app: App, actor: Actor, sha256: string): Promise<RegistryPlan> {
  permit(actor, 'organisation.import')
  return previewRegistry(app, actor, await readSheet(app, sha256))
}

/** Imports a kept sheet as a whole or not at all. */
export async function importSheet(app: App, actor: Actor, sha256: string) {
  permit(actor, 'organisation.import')
  return importRegistry(app, actor, await readSheet(app, sha256))
}

const widths = {
  name: 36,
  code: 12,
  kind: 14,
  parentCode: 12,
  throughCode: 14,
  formerNames: 28,
  login: 14,
  email: 26,
}

/** The empty sheet that a registry is written in, with examples and a page that explains each column. */
export function registryTemplate(): Promise<Buffer> {
  const say = sayIn('zh-CN')
  const columns = registryColumns.map((key) => ({
    header: registryHeaders[key],
    width: widths[key],
    kind: 'text' as const,
  }))
  const example = (...cells: string[]) => cells
  const rows = [
    example('示例：甲县总工会', 'J', '县（市）区', '', '', '', 'j', 'j@example.com'),
    example(
      '示例：甲县东风机械有限公司工会',
      'J01',
      '基层',
      'J',
      '',
      '甲县机械厂工会（至2015-06-30）',
      'j01',
      'j01@example.com',
    ),
    example('示例：市水务有限公司工会', 'D1', '直属', '', 'DP', '', 'd1', 'd1@example.com'),
    example('示例：市总工会直属工会工作部', 'DP', '部门', '', '', '', '', 'dp@example.com'),
  ]
  const explained = registryColumns.map((key) => [registryHeaders[key], say(`registry.explain.${key}`)])
  return writeWorkbook({
    title: say('registry.templateTitle'),
    sheets: [
      {
        name: say('registry.sheet'),
        heading: null,
        columns,
        rows,
        landscape: true,
        repeatHeader: true,
        notes: [],
      },
      {
        name: say('registry.explainSheet'),
        columns: [
          { header: say('registry.column'), width: 16, kind: 'text' },
          { header: say('registry.meaning'), width: 90, kind: 'wrapped' },
        ],
        rows: explained,
        landscape: true,
        repeatHeader: false,
        notes: [say('registry.explainNote')],
      },
    ],
  })
}

/** The list of opened accounts with their one-time passwords, to be handed over. */
export function accountSheet(accounts: readonly HandedOver[], address: string): Promise<Buffer> {
  const say = sayIn('zh-CN')
  return writeWorkbook({
    title: say('registry.accountsTitle'),
    sheets: [
      {
        name: say('registry.accountsSheet'),
        columns: [
          { header: say('registry.unit'), width: 44, kind: 'text' },
          { header: say('shell.login'), width: 20, kind: 'text' },
          { header: say('registry.oneTime'), width: 22, kind: 'text' },
        ],
        rows: accounts.map(({ organisationName, login, password }) => [organisationName, login, password]),
        landscape: false,
        repeatHeader: true,
        notes: [say('registry.accountsNote', { address })],
      },
    ],
  })
}
