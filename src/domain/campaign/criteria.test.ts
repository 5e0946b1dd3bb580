import { expect, test } from 'vitest'
import { bands, criteriaNamed, criterionOf, scoreAlike } from './criteria.ts'

const known = [
  criterionOf('novelty', { name: '创新性', weight: 60 }, ['新']),
  criterionOf('criterion1', { name: '文字', weight: 40 }),
]

test('a criterion that is known by its name keeps its key and its words and takes the new marks', () => {
  const [same, fresh] = criteriaNamed(
    [
      { name: '创新性', weight: 30 },
      { name: '推广价值', weight: 70 },
    ],
    known,
  )
  expect(same).toEqual({ ...known[0], weight: 30 })
  expect(fresh).toEqual(criterionOf('criterion2', { name: '推广价值', weight: 70 }))
  expect(fresh?.anchors.map(({ text }) => text)).toEqual(bands.map(() => ''))
})

test('other names score alike, other marks and further criteria do not', () => {
  const [one] = known
  if (!one) throw new Error('no criterion')
  expect(scoreAlike(known, known.toReversed())).toBe(true)
  expect(scoreAlike([one], [{ ...one, name: '新意' }])).toBe(true)
  expect(scoreAlike([one], [{ ...one, weight: 50 }])).toBe(false)
  expect(scoreAlike([one], known)).toBe(false)
})
