import { expect, test } from 'vitest'
import { mayCollect, withCollectors } from './collector.ts'
import { rulesOfNotice2019 } from './noticeOf2019.ts'
import type { Quota } from './rules.ts'

const together = (of: Quota['class'], collectorId: string | null): Quota => ({
  class: of,
  min: 0,
  max: 3,
  scope: 'collective',
  collectorId,
})

test('the only department of the registry collects where the rules name none', () => {
  const quotas = [together('direct', null), together('school', 'office')]
  const filled = withCollectors({ ...rulesOfNotice2019, quotas }, [{ id: 'only' }])
  expect(filled.quotas.map(({ collectorId }) => collectorId)).toEqual(['only', 'office'])
})

test('a class counted together needs a department once it has units', () => {
  const quotas = [together('direct', null)]
  expect(mayCollect({ quotas }, ['direct'])?.code).toBe('collector-missing')
  expect(mayCollect({ quotas }, ['county'])).toBeUndefined()
})

test('no department collects for two classes', () => {
  const quotas = [together('direct', 'office'), together('school', 'office')]
  expect(mayCollect({ quotas }, ['direct', 'school'])?.code).toBe('collector-twice')
  expect(mayCollect({ quotas }, ['direct'])).toBeUndefined()
})
