import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { campaignOf2019 } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { closeBatch } from './batches.ts'
import { ownChannel } from './caseBeginning.ts'
import { readChannel } from './channel.ts'
import { endorseCase } from './endorsement.ts'

let house: TestHouse
let work: Collecting

/** A call that gives each directly attached union a number of its own. */
beforeAll(async () => {
  house = await testHouse()
  const quotas = campaignOf2019.rules.quotas.map((quota) =>
    quota.class === 'direct' ? { ...quota, min: 1, max: 1, scope: 'perUnit' as const } : quota,
  )
  work = await collecting(house.app, { quotas })
})
afterAll(() => house.close())

test('a directly attached union with a number of its own chooses and forwards itself, its department has no part', async () => {
  const reporter = await work.as('d1', 'reporter')
  const recommender = await work.as('d1', 'recommender')
  const { id: callId } = work.call
  expect((await ownChannel(house.app, reporter, work.call)).name).toBe('南通江风海洋装备有限公司工会')
  const { id } = await submittedCase(house.app, reporter, callId)
  await endorseCase(house.app, recommender, id, { opinion: '同意推荐', date: '2019-03-20', sealScanId: null })
  expect((await readChannel(house.app, recommender, callId)).ledger).toMatchObject({
    max: 1,
    used: 1,
    free: 0,
  })
  const closed = await closeBatch(house.app, recommender, callId, {
    reasonBelowFloor: '',
    passOverReason: '',
  })
  expect(closed.forwarded).toBe(1)
  const department = await work.as('dp', 'recommender')
  await expect(readChannel(house.app, department, callId)).rejects.toMatchObject({ code: 'no-quota' })
})
