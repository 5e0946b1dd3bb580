import { expect, test } from 'vitest'
import { simplified } from './simplified.ts'

test('a simplified form has no simpler one', () => {
  const further = [...simplified.values()].filter((one) => simplified.has(one) && simplified.get(one) !== one)
  expect(further).toEqual([])
})
