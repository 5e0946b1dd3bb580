import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  [
    '推荐单位\t职工创新工作室\t职工心得\n各县区总工会\t3个\t5篇',
    ['county 3-3 (各县区总工会的职工创新工作室)', 'county 5-5 (各县区总工会的职工心得)'],
  ],
  [
    '推荐单位\t企业数字化转型类\t企业数据治理类\n各市\t4个\t2个',
    ['city 4-4 (各市的企业数字化转型类)', 'city 2-2 (各市的企业数据治理类)'],
  ],
  [
    '推荐单位\t名额\n省教育厅、省卫生健康委、省农业农村厅、省水利厅、省交通运输厅\t各4个',
    ['department 4-4 (省教育厅、省卫生健康委、省农业农村厅、省水利厅、省交通运输厅)'],
  ],
  ['单位\t职工（人）\t案例数（个）\n一车间\t120\t3', ['grassroots 3-3 (一车间的案例)']],
  ['类别\t县（市、区）\t高校\n先进个人\t3名\t1名', ['county 3-3 (先进个人)', 'school 1-1 (高校的先进个人)']],
])('heads of columns and first cells of rows tell whose numbers and of which works they are: %s', (rows, expected) => {
  expect(quotasIn(`\n${rows}`)).toEqual(expected)
})

const works = '单位\t案例\t微视频\n各县区\t3\t2'
test.each<[string, string[]]>([
  ['名额由省厂务公开办根据各地近三年工作情况综合确定，不得突破。', ['county -3', 'county -2']],
  ['以下为必报任务数，各单位可超额报送。', ['county 3-', 'county 2-']],
  ['微视频为必报任务，可超额完成。案例不得超过分配数。', ['county -3', 'county 2-']],
  ['微视频名额为保底数。', ['county 3-3', 'county 2-']],
  ['鼓励多报，超出部分作为参考。', ['county 3-3', 'county 2-2']],
])('what is said of a column, or of all, bounds its numbers: %s', (words, expected) => {
  const read = quotasIn(`${words}\n${works}`)
  expect(read.map((one) => one.split(' (')[0])).toEqual(expected)
})

test('a note in a row tells a part behind its number', () => {
  expect(quotasIn('单位\t篇数\t备注\n各县区局\t3\t须含1篇班组故事')).toEqual([
    'county 3-3 (各县区局)',
    'grassroots 1-1 (班组故事)',
  ])
})

test('and so does a remark behind the number of its row', () => {
  expect(quotasIn('单位\t名额\t备注\n各直属单位\t每家不超过2个\t经营创新案例至少1个')).toEqual([
    'direct -2 (各直属单位)',
    'direct 1- (经营创新案例)',
  ])
})

test.each<[string, string, string[]]>([
  ['各县区推荐名额如下：', '类别\t名额\n典型案例\t3个', ['county 3-3 (典型案例)']],
  ['每个单位报送数量见下表：', '作品类别\t限报数量\n摄影类\t3', ['grassroots -3 (摄影类)']],
  ['拟推荐名额如下：', '类别\t名额\n典型案例\t30个', []],
  ['每个类别奖项数量如下：', '类别\t数量\n摄影类\t3', []],
])('rows of kinds are for the bodies that the line over them names: %s%s', (over, rows, expected) => {
  expect(quotasIn(`${over}\n${rows}`)).toEqual(expected)
})
