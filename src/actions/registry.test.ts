import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, issueTestPassword, registryRows, smallRegistry } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { importRegistry, previewRegistry } from './registry.ts'

let house: TestHouse
let organiser: Actor

beforeAll(async () => {
  house = await testHouse()
  organiser = (await found(house.app)).organiser
})
afterAll(() => house.close())

test('a registry is imported with its tree, its second edge and the accounts of its units', async () => {
  const { plan, accounts } = await importRegistry(house.app, organiser, smallRegistry, issueTestPassword)
  expect(plan.added.length).toBe(6)
  expect(accounts.map(({ login }) => login)).toEqual(['ha', 'jy', 'g1', 'dp', 'd1', 'ha01'])
  const rows = await house.app.store.read
    .selectFrom('organisations')
    .leftJoin('organisations as through', 'through.id', 'organisations.recommends_through_id')
    .select(['organisations.code', 'organisations.path', 'organisations.id', 'through.code as throughCode'])
    .execute()
  const of = (code: string) => rows.find((row) => row.code === code)
  expect(of('HA01')?.path).toBe(`/${of('NT')?.id}/${of('HA')?.id}/${of('HA01')?.id}/`)
  expect(of('D1')?.throughCode).toBe('DP')
})

test('the same registry again changes nothing and opens no account', async () => {
  const { plan, accounts } = await importRegistry(house.app, organiser, smallRegistry)
  expect([plan.added, plan.changed, plan.unchanged, accounts]).toEqual([[], [], 6, []])
})

test('one wrong line keeps the whole registry out', async () => {
  const rows = registryRows([
    { code: 'RG', name: '如皋市总工会', kind: '县（市）区' },
    { code: 'RD', name: '如东县总工会', kind: '县（市）区', parentCode: 'XX' },
  ])
  await expect(importRegistry(house.app, organiser, rows)).rejects.toMatchObject({
    code: 'registry-problems',
  })
  const found = await house.app.store.read
    .selectFrom('organisations')
    .select('id')
    .where('code', '=', 'RG')
    .execute()
  expect(found).toEqual([])
})

test('a union that is renamed keeps its former name with the day it ended', async () => {
  const renamed = smallRegistry.map((row) => (row.code === 'HA' ? { ...row, name: '海安区总工会' } : row))
  const plan = await previewRegistry(house.app, organiser, renamed)
  expect(plan.changed.map(({ changes }) => changes)).toEqual([
    [{ what: 'name', from: '海安市总工会', to: '海安区总工会' }],
  ])
  await importRegistry(house.app, organiser, renamed)
  const names = await house.app.store.read
    .selectFrom('organisation_names')
    .innerJoin('organisations', 'organisations.id', 'organisation_id')
    .where('code', '=', 'HA')
    .select(['organisation_names.name', 'organisation_names.kind', 'valid_until'])
    .orderBy('organisation_names.kind')
    .execute()
  expect(names).toEqual([
    { name: '海安市总工会', kind: 'former', valid_until: '2019-03-19' },
    { name: '海安区总工会', kind: 'official', valid_until: null },
  ])
})

test('a union that moves under another takes those below it along', async () => {
  const moved = smallRegistry.map((row) =>
    row.code === 'HA' ? { ...row, name: '海安区总工会', parentCode: 'JY' } : row,
  )
  await importRegistry(house.app, organiser, moved)
  const rows = await house.app.store.read.selectFrom('organisations').select(['code', 'path', 'id']).execute()
  const of = (code: string) => rows.find((row) => row.code === code)
  expect(of('HA01')?.path).toBe(`${of('JY')?.path}${of('HA')?.id}/${of('HA01')?.id}/`)
})
