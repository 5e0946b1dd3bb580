import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

/** Patterns as `title 工会名称+题目`. */
function patterns(words: string) {
  const { rules } = readingOf('titlePattern', words, '报送方式')
  return rules.map(({ value, appliesTo }) => `${appliesTo} ${value.parts.join('+')}`)
}

test.each([
  ['文件名写明律所和主办律师。', 'file 律所+主办律师'],
  ['文件名由“二级学院、诵读者、篇目”组成。', 'file 二级学院+诵读者+篇目'],
  ['档案名称由“地市、机构名称、案例主题”三部分依次组成。', 'file 地市+机构名称+案例主题'],
  ['图片名写成“捐赠单位+拍摄者”，发送至gh@example.org。', 'file 捐赠单位+拍摄者'],
  ['附件名称格式为［地区］＋［单位］＋［案例名］。', 'file 地区+单位+案例名'],
  ['文件名：[单位][姓名][题目]。', 'file 单位+姓名+题目'],
  ['主题请统一为企业全称加“社会责任报告”，邮箱gh@example.org。', 'mail 企业全称+社会责任报告'],
  ['邮件标题写“征文”加作者姓名。', 'mail 征文+作者姓名'],
  ['案例名\t案例文件名\n不超过20字\t竞赛名称+主办单位', 'file 竞赛名称+主办单位'],
  ['电子文件请以如下方式起名——县区、机构、主题词，例：云溪_城南_慢病。', 'file 县区+机构+主题词'],
  ['邮件标题写“邻里情”三个字和报送单位。', 'mail 邻里情+报送单位'],
  ['邮件主题注明“征文”字样及作者姓名，发至gh@example.org。', 'mail 征文+作者姓名'],
  ['压缩包名称为“组别（A—D）+题目+作者”。', 'file 组别（A—D）+题目+作者'],
  ['发送邮件，附件以案例标题为文件名。', 'file 案例标题'],
  ['文稿以单位全称作为文档名。', 'file 单位全称'],
  ['照片以“拍摄年份+拍摄地点+作品题名”作为文件名。', 'file 拍摄年份+拍摄地点+作品题名'],
  ['文档名写明作者所在县（市、区）和作者姓名。', 'file 作者所在县（市、区）+作者姓名'],
  ['发邮件时请在主题栏里写“小故事”和小组名称。', 'mail 小故事+小组名称'],
  ['案例名称。统一采用“企业简称+场景+技术”的表述。', 'title 企业简称+场景+技术'],
  ['标题。简明扼要，采用“单位简称+主要做法+成效”的表述方式。', 'title 单位简称+主要做法+成效'],
  ['每篇2000字以内，采用“主标题+副标题”格式，附照片2张。', 'title 主标题+副标题'],
  ['发到gh@example.org（请在标题中写上您的姓名和所在社区）。', 'mail 姓名+所在社区'],
])('what is to be filled in has any name: %s', (words, expected) => {
  expect(patterns(words)).toEqual([expected])
})

test.each([
  ['题目按照“××纠纷调解案”的样式拟定。', 'title ××纠纷调解案'],
  ['标题一律写为“某某公司职工之家建设经验”。', 'title 某某公司职工之家建设经验'],
  ['文档命名为城市名（汉语拼音首字母），如QQS。', 'file 城市名'],
  ['邮件主题注明管理部名称即可。', 'mail 管理部名称'],
  ['文件名即作品题目。', 'file 作品题目'],
  ['邮件标题从简，注明市名即可。', 'mail 市名'],
  ['自建一个以本人姓名命名的子目录。', 'file 本人姓名'],
  ['用科室名称给文件命名。', 'file 科室名称'],
  ['论文文档的名字就用论文题目。', 'file 论文题目'],
])('a name may be one text with signs for blanks, or one blank: %s', (words, expected) => {
  expect(patterns(words)).toEqual([expected])
})

test.each([
  '文件名不得出现作者姓名和单位。',
  '标题处不写姓名和单位。',
  '案例标题要突出主题、做法和特色。',
  '文件名应与作品题目一致。',
  '封面写明单位名称、案例题目、联系人。',
])('what is forbidden, or asked of the words, is no pattern: %s', (words) => {
  expect(patterns(words)).toEqual([])
})
