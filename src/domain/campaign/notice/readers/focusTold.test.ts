import { expect, test } from 'vitest'
import { noticeSaying } from '../../../../../test/samples/notices.ts'
import { noticeText } from '../noticeText.ts'
import { focusAreas } from './focusAreas.ts'

function textsIn(words: string, heading: string): string[] {
  const { rules } = focusAreas(noticeText(noticeSaying(`${words}\n二、报送方式\n请按时报送。`, heading)))
  return rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

const three = ['渔港管理', '渔船检验', '渔民培训']

test.each<[string, string]>([
  ['写什么', '案例应展示渔港管理、渔船检验和渔民培训等方面的新举措、新成效。'],
  ['征集主题', '案例应展示渔港管理、渔船检验以及渔民培训等方面的新举措、新成效。'],
  ['征集主题', '以“向海而兴”为主题，案例分为“渔港管理”“渔船检验”“渔民培训”三类。'],
  ['推荐类型', '按渔港管理、渔船检验、渔民培训分类申报。'],
  ['选题方向', '可从渔港管理、渔船检验、渔民培训等角度任选一个撰写。'],
  ['征集范围', '近年来在“渔港管理”“渔船检验”“渔民培训”等工作中涌现出的典型做法。'],
  ['征稿范围', '渔港管理、渔船检验、渔民培训。'],
  [
    '案例方向',
    '1.围绕渔港管理、渔船检验、渔民培训等方面选题。\n2.案例须由申报单位实际组织实施，并取得成效。',
  ],
  ['有关要求', '可以从三个方面去写：一是渔港管理；二是渔船检验；三是渔民培训。'],
  ['拍什么', '作品应摄于今年，题材分为：\n（甲）渔港管理；\n（乙）渔船检验；\n（丙）渔民培训。'],
])('under %s a sentence tells what to write of: %s', (heading, words) => {
  expect(textsIn(words, heading).map((text) => text.replace(/[“”；。]/g, ''))).toEqual(three)
})

test.each<[string, string]>([
  ['教学材料', '各单位须报送以下内容：（1）教学设计；（2）教学课件；（3）教学反思。'],
  ['成果运用', '具体如下：\n1.汇编案例集\n2.在报刊推介\n3.推荐参加评选'],
  ['宣传推广', '主要包括：（1）举办发布会；（2）开设专栏；（3）组织宣讲。'],
  ['任务分工', '具体如下：\n①宣传部：负责策划\n②办公室：负责会务'],
  ['征集范围', '在职职工、离退休职工、在校学生。'],
  ['征集范围', '应涵盖不同行业、不同岗位、不同年龄段。'],
  ['推荐办法', '按学段、学科、类别分类报送。'],
  ['工作要求', '要从三个方面抓好落实：一是领导重视；二是部门配合；三是全员参与。'],
])('under %s nothing to write of is told: %s', (heading, words) => {
  expect(textsIn(words, heading)).toEqual([])
})
