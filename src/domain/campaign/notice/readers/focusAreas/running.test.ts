import { expect, test } from 'vitest'
import { noticeText } from '../../noticeText.ts'
import { focusAreas } from '../focusAreas.ts'

function textsIn(body: string): string[] {
  const notice = noticeText(
    `关于征集故事的通知\n各单位：\n通知如下。\n${body}\n九、时间\n请于十月底前报送。\n`,
  )
  return focusAreas(notice).rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

test.each<[string, string[]]>([
  ['稿件不妨写写赶海人家、渔港夜市、海上日出。', ['赶海人家', '渔港夜市', '海上日出']],
  ['我们想听您聊聊第一次坐地铁、最难忘的站台、遇见的人。', ['第一次坐地铁', '最难忘的站台', '遇见的人']],
  ['请用镜头记录早市烟火、深夜书房、雨后街巷。', ['早市烟火', '深夜书房', '雨后街巷']],
  ['居民可以聊聊搬进新楼、加装电梯、邻里相帮的事。', ['搬进新楼', '加装电梯', '邻里相帮']],
  ['孩子们可以画一画爸爸的工装、妈妈的大褂、爷爷的烟斗。', ['爸爸的工装', '妈妈的大褂', '爷爷的烟斗']],
  ['视频可拍水利工程、河湖美景、治水人物。', ['水利工程', '河湖美景', '治水人物']],
  ['写作方向有三个——捐赠往事、修复手记、观展心得。', ['捐赠往事', '修复手记', '观展心得']],
  [
    '一、征集方向\n设施农业升级、设计服务提升、设备改造，三选一。',
    ['设施农业升级', '设计服务提升', '设备改造'],
  ],
  ['作品以春耕、夏管、秋收为内容。', ['春耕', '夏管', '秋收']],
  [
    '选题除原定的作业设计、课堂提质两个方向外，增加课程建设和学科实践两个方向。',
    ['作业设计', '课堂提质', '课程建设', '学科实践'],
  ],
])('names that run on behind a verb, a dash or a count are the areas in %j', (body, texts) => {
  expect(textsIn(body)).toEqual(texts)
})

test.each([
  '可以讲一个人，也可以讲一座桥、一条线路、一个卡口。',
  '来稿可回忆支教岁月、描绘家乡变化、畅想未来生活。',
  '投稿请写清姓名、单位、电话。',
  '请说明案例背景、主要做法、实际效果。',
  '我们请获奖者谈谈创作经过、写作体会、阅读习惯。',
])('a list of another matter is none in %j', (body) => {
  expect(textsIn(body)).toEqual([])
})
