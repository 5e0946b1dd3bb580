import { expect, test } from 'vitest'
import { amountsIn, misreadNumbers } from './amounts.ts'

/** Amounts as `3-5`, `≈5`, `=5`, with `?` and the readings that copying leaves open. */
function read(text: string, unit = '个') {
  return amountsIn(text, unit).map(({ min, max, approx, exact, readings }) => {
    const bounds = exact !== null ? `=${exact}` : approx !== null ? `≈${approx}` : `${min ?? ''}-${max ?? ''}`
    return readings.length === 0 ? bounds : `${bounds}?${readings.join('|')}`
  })
}

test.each<[string, string[]]>([
  ['5个', ['=5']],
  ['1□5个', []],
  ['1□0-18个', []],
  ['五个', ['=5']],
  ['不少于5个', ['5-']],
  ['不得低于5个', ['5-']],
  ['至少报送5个', ['5-']],
  ['5个以上', ['5-']],
  ['5个及以上', ['5-']],
  ['5个（含）以上', ['5-']],
  ['5个起', ['5-']],
  ['不超过5个', ['-5']],
  ['最多推荐5个', ['-5']],
  ['限报5个', ['-5']],
  ['5个以内', ['-5']],
  ['5个之内', ['-5']],
  ['以5个为限', ['-5']],
  ['控制在5个以内', ['-5']],
  ['≤5个', ['-5']],
  ['≥5个', ['5-']],
  ['约5个', ['≈5']],
  ['5个左右', ['≈5']],
  ['3-5个', ['3-5']],
  ['3至5个', ['3-5']],
  ['3个到5个', ['3-5']],
  ['三五个', ['3-5']],
  ['3个以上5个以下', ['3-5']],
  ['不少于3个、不多于5个', ['3-5']],
  ['至少3个，最多5个', ['3-5']],
  ['最多5个，至少3个', ['3-5']],
  ['3个，5个', ['=3', '=5']],
  ['7 8个', ['7-8?7-8']],
  ['不少3个', ['3-?≥3']],
  ['3个以', ['-?≥3|≤3']],
  ['5±2个', ['3-7']],
  ['10个±20%', ['8-12']],
  ['10个（上下浮动20%）', ['8-12']],
  ['5个与8个之间', ['5-8']],
  ['别过5个', ['-5']],
  ['不过十五个', ['-15']],
  ['8-7个', ['-?8|7']],
  ['l0个', ['=10?10']],
  ['5件', []],
  ['', []],
])('the amounts in %j', (text, expected) => {
  expect(read(text.normalize('NFKC'))).toEqual(expected)
})

test('a range of length that lost its dash is cut where a length can be', () => {
  expect(read('8001500字', '字')).toEqual(['800-1500?800-1500'])
  expect(read('1000015000字', '字')).toEqual(['10000-15000?10000-15000'])
  expect(read('200000字', '字')).toEqual(['=200000'])
  expect(read('800字□1200字', '字')).toEqual(['800-1200?800-1200'])
})

test.each<[string, string[]]>([
  ['2O00字', ['2000']],
  ['l000字', ['1000']],
  ['lOO字', ['100']],
  ['8O0-l500字', ['800', '1500']],
  ['OOO字', []],
  ['2000字', []],
  ['COO工作', []],
  ['PO2字', []],
])('letters for digits in %s', (text, meant) => {
  expect(misreadNumbers(text, '字').map((one) => one.meant)).toEqual(meant)
})

test('a letter for the one figure of a size is seen, and none within a word', () => {
  expect(misreadNumbers('不小于lMB', 'MB').map((one) => one.meant)).toEqual(['1'])
  expect(misreadNumbers('HTMLMB', 'MB')).toEqual([])
})
