import { expect, test } from 'vitest'
import { ruleAt } from '../../../../../test/samples/noticeRules.ts'
import { fullMarks } from './fullMarks.ts'

function marks(text: string, names: readonly string[]) {
  const rules = names.map((name) => ruleAt('criterion', { name }, name, text))
  return fullMarks(text, rules).map(({ rule, weight }) => [rule.value.name, weight])
}

test.each([
  ['创新性（30分）、实效性（40分）、推广价值（30分）', [30, 40, 30]],
  ['从创新性、实效性、推广价值三方面打分，其中创新性占30%', []],
  ['1.创新性。满分30分。\n2.实效性，50分；\n3.推广价值：计20分', [30, 50, 20]],
  ['项目\t分值\n创新性\t20\t做法新\n实效性\t45\t见效快\n推广价值\t35\t可复制', [20, 45, 35]],
  [
    '指标\t说明\t分值\n创新性\t做法新，有3处首创\t20\n实效性\t见效快\t45分\n推广价值\t可复制\t35',
    [20, 45, 35],
  ],
  ['创新性30分，实效性30分，推广价值30分', []],
])('%s', (text, weights) => {
  const names = ['创新性', '实效性', '推广价值']
  expect(marks(text, names)).toEqual(weights.map((weight, index) => [names[index], weight]))
})

test('marks that stand where the criteria are named again count, and their place is told', () => {
  const text = '案例应有创新性、可复制性。评审标准为：创新性30分、实效性40分、示范性30分。'
  const rules = ['创新性', '可复制性', '实效性', '示范性'].map((name) =>
    ruleAt('criterion', { name }, name, text),
  )
  const marked = fullMarks(text, rules)
  expect(marked.map(({ rule, weight }) => [rule.value.name, weight])).toEqual([
    ['创新性', 30],
    ['实效性', 40],
    ['示范性', 30],
  ])
  expect(marked[0]?.span[0]).toBe(text.lastIndexOf('创新性'))
})

test('the name of one criterion within another is not named again', () => {
  const text = '创新（40分）、创新性成果（60分）'
  expect(marks(text, ['创新', '创新性成果'])).toEqual([
    ['创新', 40],
    ['创新性成果', 60],
  ])
})

test('a second table of a hundred for other works is left', () => {
  const text = '故事类：主题性40分、感染力60分。图片类：构图50分、光影50分。'
  expect(marks(text, ['主题性', '感染力', '构图', '光影'])).toEqual([
    ['主题性', 40],
    ['感染力', 60],
  ])
})
