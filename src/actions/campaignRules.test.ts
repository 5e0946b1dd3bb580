import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignOf2019, found, issueTestPassword, smallRegistry } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { ruleForms } from '../domain/campaign/editing.ts'
import { tellQuestions } from '../domain/campaign/openPoint.ts'
import { doubtsOf, ruleKeys } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import { callById } from './calls.ts'
import { createCampaign, setUpCampaign } from './campaign.ts'
import { changeRule, confirmAsTheyStand, readRules } from './campaignRules.ts'
import { importRegistry } from './registry.ts'

let house: TestHouse
let organiser: Actor
let id: string

const typed = (values: Readonly<Record<string, string>>) => ({
  text: (name: string) => values[name] ?? '',
  all: (name: string) => (values[name] ?? '').split(',').filter((part) => part !== ''),
})

beforeAll(async () => {
  house = await testHouse()
  organiser = (await found(house.app)).organiser
  await importRegistry(house.app, organiser, smallRegistry, issueTestPassword)
  id = (await createCampaign(house.app, organiser, campaignOf2019)).campaignId
})
afterAll(() => house.close())

test('every rule of the notice comes back unchanged when its form is sent as it was shown', async () => {
  for (const key of ruleKeys) {
    const before = await callById(house.app, id)
    const values = ruleForms[key].values(before.rules)
    await changeRule(house.app, organiser, id, {
      key,
      version: before.rulesVersion,
      typed: typed(values),
      confirm: false,
    })
    expect((await callById(house.app, id)).rules).toEqual(before.rules)
  }
})

test('a changed rule is a new version; the earlier ones stay', async () => {
  const { rulesVersion, rules } = await callById(house.app, id)
  const values = { ...ruleForms['textLimits.case'].values(rules), max: '１８００', tolerance: '0' }
  const input = {
    key: 'textLimits.case',
    version: rulesVersion,
    typed: typed(values),
    confirm: true,
  } as const
  await changeRule(house.app, organiser, id, input)
  const changed = await callById(house.app, id)
  expect(changed.rules.textLimits.case).toEqual({ min: null, max: 1800, counter: 'word', tolerance: 0 })
  expect(changed.rules.sources['textLimits.case']?.confirmedBy).toBe('组织者')
  expect((await readRules(house.app, organiser, id)).versions[0]?.version).toBe(rulesVersion + 1)
})

test('who saves over a version that somebody changed meanwhile is refused', async () => {
  const { rulesVersion } = await callById(house.app, id)
  const input = {
    key: 'mailbox',
    version: rulesVersion - 1,
    typed: typed({ mailbox: 'x@example.com' }),
    confirm: false,
  } as const
  const kept = changeRule(house.app, organiser, id, input)
  await expect(kept).rejects.toMatchObject({ code: 'rules-changed', values: { version: rulesVersion } })
})

test('criteria whose marks do not add up to one hundred are refused with their sum', async () => {
  const { rulesVersion, rules } = await callById(house.app, id)
  const values = { ...ruleForms.criteria.values(rules), 'innovation.weight': '30' }
  const kept = changeRule(house.app, organiser, id, {
    key: 'criteria',
    version: rulesVersion,
    typed: typed(values),
    confirm: false,
  })
  await expect(kept).rejects.toMatchObject({
    fields: { 'innovation.weight': { code: 'weights-not-100', values: { total: 105 } } },
  })
})

test('a criterion whose name is emptied goes, and one typed below is added with its marks', async () => {
  const { rulesVersion, rules } = await callById(house.app, id)
  const values = {
    ...ruleForms.criteria.values(rules),
    ...{ 'materials.name': '', 'writing.name': '', more: '惠及面｜20分' },
  }
  await changeRule(house.app, organiser, id, {
    key: 'criteria',
    version: rulesVersion,
    typed: typed(values),
    confirm: false,
  })
  const { criteria } = (await callById(house.app, id)).rules
  expect(criteria.map(({ key, weight }) => [key, weight])).toEqual([
    ['innovation', 25],
    ['effectiveness', 30],
    ['typicality', 25],
    ['criterion1', 20],
  ])
})

test('numbers for units by name are typed a line each, and a line that cannot be read is told', async () => {
  const { rulesVersion, rules } = await callById(house.app, id)
  const values = ruleForms['quotas.county'].values(rules)
  const change = (version: number, named: string) =>
    changeRule(house.app, organiser, id, {
      key: 'quotas.county',
      version,
      typed: typed({ ...values, named }),
      confirm: false,
    })
  await expect(change(rulesVersion, '海安市｜9\n如皋市｜8—7')).rejects.toMatchObject({
    fields: { named: { code: 'named-quota', values: { line: 2 } } },
  })
  await change(rulesVersion, '海安市、如皋市｜9—10')
  const changed = await callById(house.app, id)
  expect(changed.rules.quotas[0]?.named).toEqual([{ names: ['海安市', '如皋市'], min: 9, max: 10 }])
  expect(ruleForms['quotas.county'].values(changed.rules)['named']).toBe('海安市、如皋市｜9—10')
  await change(changed.rulesVersion, '')
  expect((await callById(house.app, id)).rules.quotas[0]?.named).toBeUndefined()
})

test('only a department of the registry can collect for a class', async () => {
  const { rulesVersion, rules } = await callById(house.app, id)
  const values = { ...ruleForms['quotas.direct'].values(rules), collectorId: organiser.office.organisationId }
  const input = { key: 'quotas.direct', version: rulesVersion, typed: typed(values), confirm: false } as const
  const kept = changeRule(house.app, organiser, id, input)
  await expect(kept).rejects.toMatchObject({ fields: { collectorId: { code: 'unreadable' } } })
})

test('confirming settles a doubt with who and when', async () => {
  const before = await callById(house.app, id)
  const count = doubtsOf(before.rules).length
  await confirmAsTheyStand(house.app, organiser, id, {
    keys: ['photos.reading', 'channels'],
    version: before.rulesVersion,
  })
  const { rules } = await callById(house.app, id)
  expect(doubtsOf(rules).length).toBe(count - 2)
  expect(rules.sources['photos.reading']?.confirmedAt).toBe('2019-03-20T01:00:00.000Z')
})

test('a call over an earlier one starts unconfirmed, with its own closing day and the doubt that day brings', async () => {
  const words = { title: '第二次征集', deadlineDay: '2019年10月5日', template: id }
  const { campaignId } = await setUpCampaign(house.app, organiser, typed(words))
  const { rules } = await callById(house.app, campaignId)
  expect(rules.deadline.day).toBe('2019-10-05')
  expect(rules.textLimits.case.max).toBe(1800)
  expect(tellQuestions(rules, 'deadline.policy', sayIn('zh-CN'))).toBe(
    '“2019-10-05”是休息日，截止到当日还是顺延到下一个工作日，当日几点为止？',
  )
  expect(rules.sources['photos.reading']?.confirmedBy).toBe(null)
})
