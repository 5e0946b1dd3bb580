import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, smallRegistry } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { registryColumns } from '../domain/organisation/registry/row.ts'
import { registryHeaders } from '../domain/organisation/registry/sheet.ts'
import type { Actor } from '../domain/person/roles.ts'
import { writeWorkbook } from '../formats/workbook.ts'
import { listOrganisations, readOrganisation } from './organisations.ts'
import { importSheet, keepSheet, previewSheet, registryTemplate } from './registrySheet.ts'

let house: TestHouse
let organiser: Actor

beforeAll(async () => {
  house = await testHouse()
  organiser = (await found(house.app)).organiser
})
afterAll(() => house.close())

function sheet(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const columns = registryColumns.map((key) => ({
    header: registryHeaders[key],
    width: 12,
    kind: 'text' as const,
  }))
  const content = { name: '名册', columns, rows, landscape: true, repeatHeader: true, notes: [] }
  return writeWorkbook({ title: '单位名册', sheets: [content] })
}

const lines = smallRegistry.map((row) => registryColumns.map((key) => row[key]))

test('a registry is read below its heading, shown, and imported as shown', async () => {
  const { sha256 } = await keepSheet(house.app, organiser, Readable.from([await sheet(lines)]))
  const plan = await previewSheet(house.app, organiser, sha256)
  expect([plan.added.length, plan.problems.length, plan.accounts.length]).toEqual([6, 0, 6])
  expect(plan.added.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8])
  const { accounts } = await importSheet(house.app, organiser, sha256)
  expect(accounts.map(({ password }) => /^\w{4}-\w{4}-\w{4}$/.test(password))).toEqual(Array(6).fill(true))
  const again = await importSheet(house.app, organiser, sha256)
  expect([again.plan.unchanged, again.accounts.length]).toEqual([6, 0])
})

test('every problem of a sheet is told with its row and column, and what to do', async () => {
  const { sha256 } = await keepSheet(
    house.app,
    organiser,
    Readable.from([
      await sheet([
        ['', 'RG', '县（市）区', '', '', '', '', ''],
        ['如东县总工会', 'RD', '县级工会组织', '', '', '', '', 'not a mail'],
        ['甲工会', 'ＡＡ', '基层', '', '', '', '', ''],
        ['乙工会', 'BB', '基层', 'AA', '', '', 'ha', ''],
        ['丙工会', 'BB', '基层', 'ZZ', '', '', '', ''],
      ]),
    ]),
  )
  const { problems } = await previewSheet(house.app, organiser, sha256)
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'name', 'required'],
    [4, 'kind', 'registry-kind-unknown'],
    [4, 'email', 'email-form'],
    [6, 'login', 'login-taken'],
    [7, 'code', 'registry-code-twice'],
    [7, 'parentCode', 'registry-code-unknown'],
  ])
})

test('a circle of superiors is told with its line', async () => {
  const rows = [
    ['甲工会', 'AA', '基层', 'BB', '', '', '', ''],
    ['乙工会', 'BB', '基层', 'AA', '', '', '', ''],
  ]
  const { sha256 } = await keepSheet(house.app, organiser, Readable.from([await sheet(rows)]))
  const { problems } = await previewSheet(house.app, organiser, sha256)
  expect(problems.map(({ code, values }) => [code, values?.['line']])).toEqual([
    ['registry-cycle', 'AA → BB → AA'],
    ['registry-cycle', 'BB → AA → BB'],
  ])
})

test('the template alone holds examples only and is refused as empty', async () => {
  const kept = keepSheet(house.app, organiser, Readable.from([await registryTemplate()]))
  await expect(kept).rejects.toMatchObject({ fields: { sheet: { code: 'registry-sheet-empty' } } })
})

test('a file that is no workbook is refused at its field', async () => {
  const kept = keepSheet(house.app, organiser, Readable.from([Buffer.from('名称,代码')]))
  await expect(kept).rejects.toMatchObject({ fields: { sheet: { code: 'registry-sheet-not-a-workbook' } } })
})

test('a union is found by a name it had before', async () => {
  const renamed = lines.map((line) => (line[1] === 'HA' ? ['海安区总工会', ...line.slice(1)] : line))
  const { sha256 } = await keepSheet(house.app, organiser, Readable.from([await sheet(renamed)]))
  await importSheet(house.app, organiser, sha256)
  const asked = { kind: '', sort: 'code', descending: false, limit: 50, offset: 0 }
  const { rows } = await listOrganisations(house.app, organiser, { ...asked, search: '海安市总工会' })
  expect(rows.map(({ name }) => name)).toEqual(['海安区总工会'])
  const one = await readOrganisation(house.app, organiser, rows[0]?.id ?? '')
  expect(one.offices.map(({ role }) => role)).toEqual(['recommender', 'reporter'])
})
