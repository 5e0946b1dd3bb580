import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

const awarded = (notice: string) =>
  kindIn('award', notice).rules.map(
    ({ value: { name, min, max, ratio } }) => `${name} ${ratio ?? `${min ?? ''}-${max ?? ''}`}`,
  )

test.each<[string, string[]]>([
  [
    '【设奖】一级馆藏4幅（组），每幅（组）3000元；二级馆藏8幅（组），每幅（组）2000元。',
    ['一级馆藏 4-4', '二级馆藏 8-8'],
  ],
  ['评选结果：贴心窗口6个，省心窗口9个，年底发布。', ['贴心窗口 6-6', '省心窗口 9-9']],
  ['名次：状元1名、榜眼2名、探花3名。', ['状元 1-1', '榜眼 2-2', '探花 3-3']],
  ['入选数量：精品课例12节，达标课例30节。', ['精品课例 12-12', '达标课例 30-30']],
  [
    '评定结果：特别推荐做法2个，推荐做法8个，入围做法若干。',
    ['特别推荐做法 2-2', '推荐做法 8-8', '入围做法 -'],
  ],
  ['本次名额有变化：标杆车间由4个增至6个，达标车间由10个增至12个。', ['标杆车间 6-6', '达标车间 12-12']],
  ['一等奖由去年的2名增加到3名，二等奖由4名增加到6名。', ['一等奖 3-3', '二等奖 6-6']],
  ['结果分甲等3篇、乙等6篇、丙等9篇。', ['甲等 3-3', '乙等 6-6', '丙等 9-9']],
  ['五、等次与名额\n（一）领跑工地6个；\n（二）跟跑工地12个。', ['领跑工地 6-6', '跟跑工地 12-12']],
])('behind a key of awards a name with its number is one, whatever its noun: %s', (body, expected) => {
  expect(awarded(noticeWith(body))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['奖什么：“标语王”1名，头盔两顶加雨衣一件；“标语达人”9名，水杯一只', ['标语王 1-1', '标语达人 9-9']],
  ['奖励办法：晨读之星10名，台灯一台、图书三册。', ['晨读之星 10-10']],
  ['奖项：金话筒3名、银话筒5名，奖杯各一座。', ['金话筒 3-3', '银话筒 5-5']],
  ['奖品设置：书包10个、水壶20个。', []],
  ['评审小组：办公室3人、财务部2人、老年大学学员4人。', []],
  ['评委会设主任1名、副主任2名。', []],
  ['各代表队设领队1名、队员5名。', []],
  ['设监督电话1部、信箱1个。', []],
  ['评奖：组委会初选60篇交评委复评。一等奖2名。', ['一等奖 2-2']],
  ['全市示范点由6个增至8个，覆盖面扩大。', []],
])('prizes, judges and what an office sets up are no awards: %s', (body, expected) => {
  expect(awarded(noticeWith(body))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['前5名为“示范微课”，第6至第20名为“优秀微课”。', ['示范微课 5-5', '优秀微课 15-15']],
  [
    '成果分为领航级、护航级、启航级三档，比例分别为10%、20%、40%。',
    ['领航级 0.1', '护航级 0.2', '启航级 0.4'],
  ],
  ['授予状元、榜眼、探花称号。', ['状元 -', '榜眼 -', '探花 -']],
  ['评出10个金点子、20个银点子。', ['金点子 10-10', '银点子 20-20']],
  ['点赞最多的1个作品另授人气奖。', ['人气奖 1-1']],
  ['凡进入决赛的，均为优胜奖。', ['优胜奖 -']],
  ['年终评为“好笔杆”，人数以15人为限。', ['好笔杆 -15']],
  ['已有9个作品在全国赛中获金银奖。', []],
])('awards told by rank, by grade, by what stands beside them: %s', (body, expected) => {
  expect(awarded(noticeWith(body))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['二、名额\n贴心管家30个，所在企业加2分。', ['贴心管家 30-30']],
  ['二、名额\n贴心管家不超过30个。', ['贴心管家 -30']],
  ['二、推荐\n每县推荐贴心管家3个。', []],
])('what the title says is awarded has its number in the text: %s', (body, expected) => {
  expect(awarded(noticeWith(body).replace('征集典型案例', '评选“贴心管家”'))).toEqual(expected)
})
