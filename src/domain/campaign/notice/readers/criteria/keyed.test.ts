import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const named = (body: string) => kindIn('criterion', noticeWith(body)).rules.map(({ value }) => value.name)

test.each<[string, string[]]>([
  [
    '三、案例质量要求\n应用性——解决教学真问题\n融合性——技术与学科结合紧密\n先进性——模式走在前列',
    ['应用性', '融合性', '先进性'],
  ],
  ['案例应当符合下列要求：\n●实践性：来自一线；\n●推广性：换个社区也用得上。', ['实践性', '推广性']],
  [
    '二、要求\n（一）真实性。来自卷宗。\n（二）典型性。能反映特点。\n（三）保密性。姓名作隐名处理。',
    ['真实性', '典型性', '保密性'],
  ],
  ['三、要求\n格式：Word文档。\n篇幅：2000字以内。', []],
])('lines that are called by qualities name criteria: %s', (body, expected) => {
  expect(named(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['征文从立意、结构、语言三方面评，书画从主题、构图两方面评。', ['立意', '结构', '语言', '主题', '构图']],
  ['按照主题契合度、文字表现（征文）或画面表现（摄影）进行评分。', ['主题契合度', '文字表现', '画面表现']],
  ['遴选标准不外乎三个：社会影响、专业水准、受援人满意度。', ['社会影响', '专业水准', '受援人满意度']],
  ['案例评选突出针对性、协同性、长效性三项指标。', ['针对性', '协同性', '长效性']],
  [
    '标准\n维度\t分值\t说明\n课程内容\t60\t科学、健康\n教学方法\t40\t适老化、互动性强',
    ['课程内容', '教学方法'],
  ],
])('what is weighed ends where the sentence goes on: %s', (body, expected) => {
  expect(named(body)).toEqual(expected)
})
