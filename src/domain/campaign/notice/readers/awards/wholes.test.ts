import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const awarded = (body: string) =>
  kindIn('award', noticeWith(body)).rules.map(
    ({ value: { name, min, max, ratio } }) => `${name} ${ratio ?? `${min ?? ''}-${max ?? ''}`}`,
  )

test.each<[string, string[]]>([
  ['评出优秀作品12件，其中散文4件、诗歌6件、戏剧2件；新锐奖2名。', ['优秀作品 12-12', '新锐奖 2-2']],
  ['评出示范案例20个，其中机关8个、企业6个、学校6个。', ['示范案例 20-20']],
  ['评出十佳作品10件，其中散文5件，诗歌5件，另设组织奖3个。', ['十佳作品 10-10', '组织奖 3-3']],
  ['成果分为“改革标杆”和“改革样本”两类，其中改革标杆4个、改革样本9个。', ['改革标杆 4-4', '改革样本 9-9']],
])('what sorts of works those chosen are is no award of its own: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['选出参展作品80幅，其中评定收藏作品8幅、优秀作品16幅，颁发证书。', ['收藏作品 8-8', '优秀作品 16-16']],
  ['按申报总数的30%确定入选教案，分设一等奖（10%）、二等奖（20%）。', ['一等奖 0.1', '二等奖 0.2']],
  ['评出入展作品60件，其中优秀作品10件。', ['优秀作品 10-10']],
  ['共选出入展作品90件（其中，优秀奖作品6件、优秀提名奖12件）。', ['优秀奖 6-6', '优秀提名奖 12-12']],
  ['评选入围稿件60篇，从中评出一等奖2篇、二等奖6篇。', ['一等奖 2-2', '二等奖 6-6']],
  ['评出典藏作品5幅、入展作品80幅。', ['典藏作品 5-5', '入展作品 80-80']],
  [
    '结果分为“优秀案例”和“入围案例”两个等次，其中优秀案例不超过6个，入围案例不超过12个。',
    ['优秀案例 -6', '入围案例 -12'],
  ],
  ['评选出最美村歌30首入围作品，在网上公布。', []],
])('all of those chosen are no award beside the grades that they are parted into: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})
