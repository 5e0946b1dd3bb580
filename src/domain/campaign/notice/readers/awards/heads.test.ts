import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const awarded = (body: string) =>
  kindIn('award', noticeWith(body)).rules.map(({ value: { name, min, max, ratio } }) =>
    ratio === null ? `${name} ${min ?? ''}-${max ?? ''}` : `${name} ${ratio * 100}%`,
  )

test.each<[string, string[]]>([
  [
    '三、奖励\n（一）伯乐奖：奖励一、二等奖的指导教师。\n（二）组织奖：奖励投稿50篇以上的单位。',
    ['伯乐奖 -', '组织奖 -'],
  ],
  [
    '三、奖项\n1.优秀辅导教师奖与获奖剧本挂钩。\n2.最佳人气奖按点赞数产生。',
    ['优秀辅导教师奖 -', '最佳人气奖 -'],
  ],
  [
    '三、奖项\n本次作品设：\n最佳创意奖\n亲子合作奖\n每个奖各取3名，由评委评定。',
    ['最佳创意奖 3-3', '亲子合作奖 3-3'],
  ],
  ['三、奖项\n1.集体奖：优秀组织奖10个。\n2.各类作品统一评奖。', ['优秀组织奖 10-10']],
])('lines under a heading of awards begin with them: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['前10名授予“十佳项目”称号，第11至30名授予“优秀项目”称号。', ['十佳项目 10-10', '优秀项目 20-20']],
  ['第1至5名为一等奖，第6—15名为二等奖。', ['一等奖 5-5', '二等奖 10-10']],
  ['取前15%为一等奖，其后25%为二等奖。', ['一等奖 15%', '二等奖 25%']],
  ['按20%的比例评为“优秀案例”。', ['优秀案例 20%']],
  ['设一等奖、二等奖，获奖比例为10%、20%。', ['一等奖 10%', '二等奖 20%']],
  ['优秀组织奖依据报送质量综合评定，名额不超过参赛单位的20%。', ['优秀组织奖 20%']],
])('awards for ranks and shares have their numbers: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['授予“优秀组织奖”，每届不超过8家。', ['优秀组织奖 -8']],
  ['命名为“放心消费示范单位”，共命名30家。', ['放心消费示范单位 30-30']],
  ['评选“十佳党课”10堂，优秀居民公约10篇。', ['十佳党课 10-10', '优秀居民公约 10-10']],
  ['评选出“银发先锋”“银发之星”，各20名。', ['银发先锋 20-20', '银发之星 20-20']],
  ['评出优秀案例30篇，其中特别推荐案例5篇。', ['优秀案例 30-30', '特别推荐案例 5-5']],
  ['评选出一等奖报告6篇，二等奖报告12篇。', ['一等奖 6-6', '二等奖 12-12']],
  ['收藏单位颁发捐赠证书，并赠送图书一套。', []],
  ['省妇联先后命名省级巾帼文明岗1260个。', []],
])('a number behind a name counts with what stands between: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})
