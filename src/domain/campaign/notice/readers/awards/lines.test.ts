import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const shown = (body: string) =>
  kindIn('award', noticeWith(body)).rules.map(({ value }) => [value.name, value.max ?? value.ratio])

test.each<[string, [string, number | null][]]>([
  [
    '三、奖项设置\n（一）特别贡献　2名\n（二）组织工作　5个',
    [
      ['特别贡献', 2],
      ['组织工作', 5],
    ],
  ],
  [
    '三轮评审后产生：\n“她力量”之星　6名\n最具勇气奖　3名',
    [
      ['“她力量”之星', 6],
      ['最具勇气奖', 3],
    ],
  ],
  [
    '六、给什么\n最佳短视频1条，5000元\n人气短视频20条，300元\n组织奖5个，奖牌',
    [
      ['最佳短视频', 1],
      ['人气短视频', 20],
      ['组织奖', 5],
    ],
  ],
  [
    '评奖：分初选、复评两轮。\n文字类、摄影类：各设一等奖2名，二等奖4名\n视频类：最佳短片1名，优秀短片5名',
    [
      ['一等奖', 2],
      ['二等奖', 4],
      ['最佳短片', 1],
      ['优秀短片', 5],
    ],
  ],
  ['三、名额分配\n优秀案例　3个\n优秀视频　2个', []],
])('lines of nothing but a name and its number, in %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})

test.each<[string, [string, number | null][]]>([
  [
    '相机组：一等奖1幅，3000元；二等奖3幅。\n手机组：一等奖1幅，2000元；二等奖3幅。',
    [
      ['一等奖', 1],
      ['二等奖', 3],
      ['一等奖', 1],
      ['二等奖', 3],
    ],
  ],
  [
    '故事设一等奖1名；短视频设一等奖1名。',
    [
      ['一等奖', 1],
      ['一等奖', 1],
    ],
  ],
  ['设一等奖1名。一等奖1名，奖金3000元。', [['一等奖', 1]]],
])('awards of one name for several kinds of works, in %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})

test.each<[string, [string, number | null][]]>([
  [
    '场景分为“标杆场景”和“优秀场景”，数量分别为10个、40个。',
    [
      ['标杆场景', 10],
      ['优秀场景', 40],
    ],
  ],
  ['组织工作奖颁给积极组织的3家支行。', [['组织工作奖', 3]]],
  ['对报送踊跃的单位颁发优秀组织奖，拟取前六名。', [['优秀组织奖', 6]]],
  [
    '按成果总数设Ⅰ类成果30%、Ⅱ类成果50%。',
    [
      ['Ⅰ类成果', 0.3],
      ['Ⅱ类成果', 0.5],
    ],
  ],
  [
    '县级奖按总数设定，一等占一成，二等占两成。',
    [
      ['一等', 0.1],
      ['二等', 0.2],
    ],
  ],
  [
    '奖励：一等奖2000元/篇（2篇），二等奖1000元/篇（4篇）。',
    [
      ['一等奖', 2],
      ['二等奖', 4],
    ],
  ],
  ['季度点赞榜首者，获“食安卫士”称号。', [['食安卫士', null]]],
  ['申报人须是获“五好家庭”称号的家庭成员。', []],
])('awards told by their size or by who gets them, in %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})
