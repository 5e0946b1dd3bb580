import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, issueTestPassword } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor, Role } from '../domain/person/roles.ts'
import type { LogQuery } from '../engines/store/log.ts'
import { readRows } from '../formats/workbook.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import { grantOfficeIn } from './accountCare.ts'
import { createAccount } from './accounts.ts'
import type { Founded } from './firstRun.ts'
import { readLog, verifyLog } from './log.ts'
import { exportLog } from './logExport.ts'

let house: TestHouse
let founded: Founded
let personId: string

const administrator = (role: Role): Actor => {
  const one = founded.administrators.find((each) => each.role === role)
  if (!one) throw new Error(role)
  return one.actor
}
const auditor = () => administrator('auditAdministrator')
const nothing = { who: '', deed: '', subject: '', subjectId: '', from: '', to: '' }
const whole: LogQuery = { ...nothing, before: null, after: null, limit: 50 }
const say = sayIn('zh-CN')

beforeAll(async () => {
  house = await testHouse()
  founded = await found(house.app)
  const input = { login: 'clerk2', name: '收件员', email: '' }
  const system = administrator('systemAdministrator')
  personId = (await createAccount(house.app, system, input, issueTestPassword)).personId
  const office = { personId, role: 'clerk', organisation: 'NT' }
  await grantOfficeIn(house.app, administrator('securityAdministrator'), office)
})
afterAll(() => house.close())

test('reading the log is logged with what was looked for, once for a search and not for each page', async () => {
  await readLog(house.app, auditor(), { ...whole, who: 'system', deed: 'account.', limit: 1 })
  await readLog(house.app, auditor(), { ...whole, who: 'system', deed: 'account.', before: 2 })
  const { rows } = await readLog(house.app, auditor(), { ...whole, deed: 'log.' })
  expect(rows.map(({ deed, details }) => [deed, details])).toEqual([
    ['log.read', { deed: 'account.', who: 'system' }],
  ])
})

test('pages follow the places of the log, so that an entry added meanwhile moves none', async () => {
  const first = await readLog(house.app, auditor(), { ...whole, limit: 2 })
  const [newest, second] = first.rows.map(({ sequence }) => sequence)
  expect([first.hasNewer, first.hasOlder, newest]).toEqual([false, true, (second ?? 0) + 1])
  const older = await readLog(house.app, auditor(), { ...whole, limit: 2, before: second ?? 0 })
  expect(older.rows.map(({ sequence }) => sequence)).toEqual([(second ?? 0) - 1, (second ?? 0) - 2])
  const back = await readLog(house.app, auditor(), {
    ...whole,
    limit: 2,
    after: older.rows[0]?.sequence ?? 0,
  })
  expect(back.rows.map(({ sequence }) => sequence)).toEqual([newest, second])
})

test('the log is found by person, by deed, by the thing and by days of China', async () => {
  const deedsOf = async (part: Partial<LogQuery>) =>
    (await readLog(house.app, auditor(), { ...whole, ...part })).rows.map(({ deed }) => deed)
  expect(await deedsOf({ subject: 'person', subjectId: personId })).toEqual([
    'office.grant',
    'account.create',
  ])
  expect(await deedsOf({ who: 'security' })).toEqual(['office.grant'])
  expect(await deedsOf({ deed: 'organisation.', from: '2019-03-20', to: '2019-03-20' })).toEqual([
    'organisation.found',
  ])
  expect(await deedsOf({ to: '2019-03-19' })).toEqual([])
})

test('what the log mentions by identifier is named', async () => {
  const { rows, names } = await readLog(house.app, auditor(), { ...whole, deed: 'office.grant' })
  expect(rows.map(({ subjectId }) => names.get(subjectId))).toEqual(['收件员 clerk2'])
  expect(names.get(founded.organisationId)).toBe('南通市总工会')
})

test('the log is exported as it was looked for, in words, and the export is logged with its digest', async () => {
  const part = { ...whole, subject: 'person', subjectId: personId }
  const { bytes, count } = await exportLog(house.app, auditor(), part, say)
  const read = await readRows(bytes)
  const rows = read.ok ? read.value.rows : []
  expect(count).toBe(2)
  expect(rows.map((row) => Object.values(row).slice(2, 8))).toContainEqual([
    '安全管理员',
    'security',
    '南通市总工会 · 安全管理员',
    '授予岗位',
    '人员 收件员 clerk2',
    '岗位：收件员\n单位：南通市总工会',
  ])
  const logged = await readLog(house.app, auditor(), { ...whole, deed: 'log.export' })
  expect(logged.rows[0]?.details).toMatchObject({ count: 2, subjectId: personId })
})

test('only the auditor and the supervisor read or export the log', async () => {
  const system = administrator('systemAdministrator')
  await expect(readLog(house.app, system, whole)).rejects.toMatchObject({ kind: 'not-allowed' })
  await expect(exportLog(house.app, system, whole, say)).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('the chain of the log is sound from the founding on, and its verification is logged', async () => {
  const { brokenAt, checked } = await verifyLog(house.app, auditor())
  expect(brokenAt).toBe(null)
  const { chain } = await readLog(house.app, auditor(), whole)
  expect(chain.verified?.details).toEqual({ checked, brokenAt: null })
})
