import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

function named(body: string) {
  return kindIn('award', noticeWith(body)).rules.map(({ value }) => `${value.name} ${value.max ?? '-'}`)
}

test.each<[string, string[]]>([
  ['入选案例认定为市级示范案例。', ['市级示范案例 -']],
  ['获奖的评为年度优秀成果。', ['年度优秀成果 -']],
  ['组织工作好的，评为组织奖。', ['组织奖 -']],
  ['对成绩突出的，评为优秀组织单位。', ['优秀组织单位 -']],
  ['获奖作品分为一、二、三等奖和优秀奖。', ['一等奖 -', '二等奖 -', '三等奖 -', '优秀奖 -']],
  ['奖项设置：一等奖、二等奖、优秀奖。', ['一等奖 -', '二等奖 -', '优秀奖 -']],
  ['确定30个市级优秀案例，并予以通报。', ['市级优秀案例 30']],
  ['遴选50个左右典型案例入库。', ['典型案例 -']],
  ['评定县级“民主管理示范案例”12个，推荐其中4个参加市级评选。', ['民主管理示范案例 12']],
  ['集体奖：书香工会5个。', ['书香工会 5']],
  ['类别\t一等奖\t二等奖\n案例\t3\t6\n论文\t5\t10', ['一等奖 3', '二等奖 6', '一等奖 5', '二等奖 10']],
])('awards told by a verb or a head alone are read from “%s”', (words, awards) => {
  expect(named(words)).toEqual(awards)
})

test.each([
  '近三年被评为市级优秀案例的不再申报。',
  '对评为示范案例的单位，同等条件下优先考虑。',
  '上一届共评出一等奖5个。',
  '设联络员1名。',
  '各单位推荐优秀案例3个。',
  '评选结果分为优秀、良好、合格三个等次。',
])('no award is read from “%s”', (words) => {
  expect(named(words)).toEqual([])
})
