import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各市妇联推荐家训3条，经初审后，择优选送参评全国百条家训评选。', ['city 3-3']],
  ['各县推荐口号2条，评出10条参加全省百条口号评选。', ['county 2-2']],
  ['根据各支部交来的材料初步评选，最终学院推荐2个案例作为校级候选案例。', []],
  ['各支部推荐1个案例作为校级候选案例。', ['grassroots 1-1']],
])('what a contest above is called by and whom the house puts up for it is no quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
