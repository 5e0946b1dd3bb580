import { expect, test } from 'vitest'
import { beginningWith, containing } from './like.ts'

test('a percent sign, an underscore and a backslash that were typed are looked for as they are', () => {
  expect(containing('30%_\\')).toBe('%30\\%\\_\\\\%')
  expect(beginningWith('case_')).toBe('case\\_%')
})
