import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

/** Patterns as `title 工会名称+题目`. */
function patterns(words: string) {
  const { rules } = readingOf('titlePattern', words, '报送方式')
  return rules.map(({ value, appliesTo }) => `${appliesTo} ${value.parts.join('+')}`)
}

function isSingle(words: string) {
  return readingOf('onePerDocument', words, '征集要求').rules.length === 1
}

test.each([
  ['案例标题格式：工会名称+题目。', 'title 工会名称+题目'],
  ['标题格式为“单位名称＋案例主题”。', 'title 单位名称+案例主题'],
  ['题目统一为“姓名+操作法名称”。', 'title 姓名+操作法名称'],
  ['案例题目采用“单位+主题”的形式。', 'title 单位+主题'],
  ['邮件主题注明“单位+姓名+联系电话”。', 'mail 单位+姓名+联系电话'],
  ['邮件标题请写明“典型案例+单位”。', 'mail 典型案例+单位'],
  ['邮件名称：单位名称+案例名称。', 'mail 单位名称+案例名称'],
  ['邮件标题为：单位_姓名_题目。', 'mail 单位+姓名+题目'],
  ['邮件主题为“论文征集—单位—作者”。', 'mail 论文征集+单位+作者'],
  ['请以“2023年典型案例+单位名称”为邮件主题。', 'mail 2023年典型案例+单位名称'],
  ['请在邮件主题栏标注“案例征集+单位”。', 'mail 案例征集+单位'],
  ['主题请统一写作“征文+作者姓名”。', 'mail 征文+作者姓名'],
  ['文件名统一为“单位名称—案例名称”。', 'file 单位名称+案例名称'],
  ['文件名为：学校（单位）+作品名称。', 'file 学校（单位）+作品名称'],
  ['文件以“县（市、区）+案例名称”命名。', 'file 县（市、区）+案例名称'],
  ['压缩包命名为“单位+典型案例”。', 'file 单位+典型案例'],
  ['电子版以“推荐单位＋作品名称＋作者”命名。', 'file 推荐单位+作品名称+作者'],
  ['以“单位+案例名+联系人”打包发送。', 'file 单位+案例名+联系人'],
  ['文件夹以“地区+单位”命名。', 'file 地区+单位'],
  ['文档名称统一为单位简称+工作法名称。', 'file 单位简称+工作法名称'],
  ['文件名格式：作者姓名_作品标题_类别。', 'file 作者姓名+作品标题+类别'],
  ['作品文件名为“编号-作者-标题”。', 'file 编号+作者+标题'],
  ['文件名为“【单位】+【姓名】+【作品】”。', 'file 单位+姓名+作品'],
  ['电子附件名请用“单位 + 题目”。', 'file 单位+题目'],
  ['电子稿文件名统一使用‘学院+姓名+课程名称’。', 'file 学院+姓名+课程名称'],
  ['电子版按“类别+单位+课题名称”的格式命名。', 'file 类别+单位+课题名称'],
])('what things are called: %s', (words, expected) => {
  expect(patterns(words).map((one) => one.normalize('NFKC'))).toEqual([expected.normalize('NFKC')])
})

test('mail and file may be called differently in one sentence', () => {
  const words = '邮件主题为“单位+征文”，文件名为“姓名+题目”。'
  expect(patterns(words)).toEqual(['mail 单位+征文', 'file 姓名+题目'])
})

test.each([
  '运用互联网+等手段开展工作。',
  '采取“线上+线下”方式组织活动。',
  '推广“党建+工建”模式的案例。',
  '按照“1+3+N”工作思路推进。',
  '网址：http://www.example.org/a_b_c。',
  '邮箱：gh_xj@163.com。',
  '案例采用文字+图片形式。',
  '奖励为证书+奖金。',
])('a plus sign alone is no pattern of names: %s', (words) => {
  expect(patterns(words)).toEqual([])
})

test.each([
  '一个案例撰写一个材料，单独报送。',
  '一个案例一份材料。',
  '每个案例单独成文。',
  '每个案例形成一份文档。',
  '每篇案例单独成篇。',
  '来稿一案一稿。',
  '坚持一案一报。',
  '一例一文。',
  '一稿一文档。',
  '一事一报。',
  '一文一档。',
  '每个项目单独装订。',
  '每个项目填写一份材料。',
  '多个案例请分别报送。',
  '报送多个案例的，应当分开成文。',
  '不得将多个案例合并为一个材料。',
  '两个以上案例的，分别撰写材料。',
  '每件作品单独提交。',
])('each case is one paper: %s', (words) => {
  expect(isSingle(words)).toBe(true)
})

test.each([
  '每个单位推荐一个案例。',
  '对优秀单位单独表彰。',
  '实行一企一策、一案一策。',
  '案例应形成一个完整的故事。',
  '一个单位一个名额。',
  '各单位报送一篇综合报告。',
  '坚持一事一议。',
])('that each case is one paper is not said in: %s', (words) => {
  expect(isSingle(words)).toBe(false)
})
