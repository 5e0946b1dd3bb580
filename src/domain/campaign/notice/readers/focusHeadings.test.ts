import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { focusAreas } from './focusAreas.ts'

function textsIn(body: string): string[] {
  const notice = noticeText(
    `关于征集案例的通知\n各单位：\n通知如下。\n${body}\n二、报送\n请于十月底前报送。\n`,
  )
  return focusAreas(notice).rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

test.each([
  '征集内容和范围要求',
  '推选项目',
  '选树项目',
  '征集内容、数量及要求',
  '征集类别与对象',
  '征集什么案例',
  '会议议题',
  '选题清单',
  '评选种类',
  '报送类型',
  '表现形式',
])('points stand under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n（一）智能建造\n（二）城市更新`)).toEqual(['智能建造', '城市更新'])
})

test.each([
  '研究课题',
  '参考题目',
  '成果形式',
  '案例主题（三选一）',
])('plain names stand under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n主动作为、清廉从业、邻里互助。`)).toEqual([
    '主动作为',
    '清廉从业',
    '邻里互助',
  ])
})

test.each([
  '报送材料',
  '评选时间',
  '展示安排',
  '活动形式',
])('no points stand under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n（一）智能建造\n（二）城市更新`)).toEqual([])
})

test('how what comes in may look is no kind where it is demanded', () => {
  expect(textsIn('一、作品要求\n1. 表现形式\n（1）横幅\n（2）竖幅\n2. 规格\n不限。')).toEqual([])
})

test.each([
  '内容与格式',
  '案例内容及体例要求',
  '内容、结构和字数要求',
])('what a paper is made of stands under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n1.标题点明做法。\n2.正文写明背景和成效。\n3.照片三张。`)).toEqual([])
})
