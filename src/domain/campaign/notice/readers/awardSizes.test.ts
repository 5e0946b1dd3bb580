import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function shown(words: string): string[] {
  return readingOf('award', words).rules.map(
    ({ value: { name, min, max, ratio } }) => `${name} ${ratio ?? `${min ?? ''}-${max ?? ''}`}`,
  )
}

test.each([
  ['另设优秀组织奖，名额为10个以内。', ['优秀组织奖 -10']],
  ['授予优秀推荐单位称号，不超过6家。', ['优秀推荐单位 -6']],
  ['授予优秀组织单位称号，数量不超过8个。', ['优秀组织单位 -8']],
  ['评选优秀组织奖，数量为6个。', ['优秀组织奖 6-6']],
  ['授予“岗位能手”荣誉称号，共20名。', ['岗位能手 20-20']],
  ['授予优秀组织单位称号，名额若干。', ['优秀组织单位 -']],
  ['评审后确定优秀案例，名额不超过申报总数的40%。', ['优秀案例 0.4']],
  ['一等奖：绘画、作文、书法各10名。', ['一等奖 10-10']],
])('a number told behind the name and a sign: %s', (words, expected) => {
  expect(shown(words)).toEqual(expected)
})

test.each([
  [
    '金牌作品3件、银牌作品8件、铜牌作品15件，人气作品若干。',
    ['金牌作品 3-3', '银牌作品 8-8', '铜牌作品 15-15', '人气作品 -'],
  ],
  ['评议靠前的10个列为“示范项目”，其余列为“优秀项目”。', ['示范项目 10-10', '优秀项目 -']],
  ['评出5个案例列为街道“金槐案例”。', ['金槐案例 5-5']],
  ['按推荐单位20%左右的比例评选优秀组织单位。', ['优秀组织单位 0.2']],
  ['评出十佳案例，另评优秀案例30个。', ['十佳案例 -', '优秀案例 30-30']],
  ['设一等奖15%、二等奖25%，颁发市级证书。', ['一等奖 0.15', '二等奖 0.25']],
  ['获得一等奖的学校可推荐作品3件。', []],
  ['各单位推荐金牌教练员材料，不超过3份。', []],
])('names told by metals, by ten best, and what is none: %s', (words, expected) => {
  expect(shown(words)).toEqual(expected)
})
