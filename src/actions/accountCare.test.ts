import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, issueTestPassword, testPassword } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor, Role } from '../domain/person/roles.ts'
import {
  endOffice,
  grantOfficeIn,
  listAccounts,
  readAccount,
  resetPassword,
  setDisabled,
  unlockAccount,
} from './accountCare.ts'
import { createAccount } from './accounts.ts'
import type { Founded } from './firstRun.ts'
import { logIn, visitorOf } from './session.ts'

let house: TestHouse
let founded: Founded
let personId: string

const administrator = (role: Role): Actor => {
  const one = founded.administrators.find((each) => each.role === role)
  if (!one) throw new Error(role)
  return one.actor
}
const everything = { search: '', role: '', state: '', sort: 'login', descending: false, limit: 50, offset: 0 }

beforeAll(async () => {
  house = await testHouse()
  founded = await found(house.app)
  const input = { login: 'clerk2', name: '收件员', email: '' }
  personId = (await createAccount(house.app, administrator('systemAdministrator'), input, issueTestPassword))
    .personId
})
afterAll(() => house.close())

test('an account without an office cannot log in; with one granted by code it can', async () => {
  const words = { login: 'clerk2', password: testPassword }
  await expect(logIn(house.app, words, { address: '', agent: '' })).rejects.toMatchObject({
    code: 'login-failed',
  })
  const input = { personId, role: 'clerk', organisation: 'nt' }
  await grantOfficeIn(house.app, administrator('securityAdministrator'), input)
  const { token } = await logIn(house.app, words, { address: '', agent: '' })
  expect((await visitorOf(house.app, token))?.actor.office.role).toBe('clerk')
})

test('the three administrators are three people and hold no other office', async () => {
  const security = administrator('securityAdministrator')
  const audit = administrator('auditAdministrator')
  const mixed = [
    { personId, role: 'auditAdministrator' },
    { personId: audit.personId, role: 'systemAdministrator' },
    { personId: audit.personId, role: 'clerk' },
  ]
  for (const one of mixed) {
    const granting = grantOfficeIn(house.app, security, { ...one, organisation: 'NT' })
    await expect(granting).rejects.toMatchObject({ code: 'administrator-alone' })
  }
})

test('nobody grants an office to themselves, and the system administrator grants none', async () => {
  const security = administrator('securityAdministrator')
  const own = { personId: security.personId, role: 'clerk', organisation: 'NT' }
  await expect(grantOfficeIn(house.app, security, own)).rejects.toMatchObject({ code: 'not-oneself' })
  const system = administrator('systemAdministrator')
  const other = { personId, role: 'examiner', organisation: 'NT' }
  await expect(grantOfficeIn(house.app, system, other)).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('the last administrator of a kind can neither be shut out nor lose the office', async () => {
  const audit = administrator('auditAdministrator')
  const shutting = setDisabled(house.app, administrator('systemAdministrator'), audit.personId, true)
  await expect(shutting).rejects.toMatchObject({ code: 'last-administrator' })
  const ending = endOffice(house.app, administrator('securityAdministrator'), audit.office.id)
  await expect(ending).rejects.toMatchObject({ code: 'last-administrator' })
})

test('a reset password ends every session and must be changed at the next log-in', async () => {
  const { token } = await logIn(
    house.app,
    { login: 'clerk2', password: testPassword },
    { address: '', agent: '' },
  )
  const { password } = await resetPassword(house.app, administrator('systemAdministrator'), personId)
  expect(await visitorOf(house.app, token)).toBe(null)
  const again = await logIn(house.app, { login: 'clerk2', password }, { address: '', agent: '' })
  expect((await visitorOf(house.app, again.token))?.mustChangePassword).toBe(true)
})

const tryFiveTimes = async (login: string) => {
  for (let count = 0; count < 5; count += 1) {
    await logIn(house.app, { login, password: 'wrong' }, { address: '', agent: '' }).catch(() => undefined)
  }
}

test('a locked account tells until when, and can log in at once when the lock is lifted', async () => {
  const system = administrator('systemAdministrator')
  await tryFiveTimes('clerk2')
  const right = { login: 'clerk2', password: 'Known-Now-2019' }
  await resetPassword(house.app, system, personId, () => ({ password: right.password, mustChange: false }))
  await tryFiveTimes('clerk2')
  await expect(logIn(house.app, right, { address: '', agent: '' })).rejects.toMatchObject({
    code: 'login-locked',
  })
  const { lockedUntil, attempts } = await readAccount(house.app, system, personId)
  expect(lockedUntil?.getTime()).toBe((attempts[0]?.at.getTime() ?? 0) + 30 * 60_000)
  await unlockAccount(house.app, system, personId)
  expect((await readAccount(house.app, system, personId)).lockedUntil).toBe(null)
  const { token } = await logIn(house.app, right, { address: '', agent: '' })
  expect((await visitorOf(house.app, token))?.actor.personId).toBe(personId)
  expect((await readAccount(house.app, system, personId)).attempts).toHaveLength(10)
})

test('a reset password lifts the lock, for failures with the old one no longer count', async () => {
  await tryFiveTimes('clerk2')
  const system = administrator('systemAdministrator')
  await resetPassword(house.app, system, personId, issueTestPassword)
  const words = { login: 'clerk2', password: testPassword }
  await expect(logIn(house.app, words, { address: '', agent: '' })).resolves.toMatchObject({})
})

test('nobody ends an own office, also where another administrator of the kind remains', async () => {
  const security = administrator('securityAdministrator')
  await expect(endOffice(house.app, security, security.office.id)).rejects.toMatchObject({
    code: 'not-oneself',
  })
})

test('of two administrators who are shut at once one remains', async () => {
  const system = administrator('systemAdministrator')
  const input = { login: 'audit2', name: '审计管理员二', email: '' }
  const second = await createAccount(house.app, system, input, issueTestPassword)
  const office = { personId: second.personId, role: 'auditAdministrator', organisation: 'NT' }
  await grantOfficeIn(house.app, administrator('securityAdministrator'), office)
  const first = administrator('auditAdministrator').personId
  const ends = await Promise.allSettled([
    setDisabled(house.app, system, first, true),
    setDisabled(house.app, system, second.personId, true),
  ])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await setDisabled(house.app, system, first, false)
})

test('a shut account is logged out and found as shut; its offices stay on record', async () => {
  await setDisabled(house.app, administrator('systemAdministrator'), personId, true)
  const { rows } = await listAccounts(house.app, administrator('systemAdministrator'), {
    ...everything,
    state: 'disabled',
  })
  expect(rows.map(({ login }) => login)).toContain('clerk2')
  const { offices } = await readAccount(house.app, administrator('securityAdministrator'), personId)
  expect(offices.map(({ role, endedAt }) => [role, endedAt])).toEqual([['clerk', null]])
})
