import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const stages = (body: string) => kindIn('reviewStage', noticeWith(body)).rules.map(({ value }) => value.name)

test.each([
  '三、展示方式\n作品采取展板展示、电子屏展示、橱窗展示相结合的方式。',
  '四、展览形式\n线下巡展、线上展播、现场展演等多种形式相结合。',
  '五、奖励\n从来稿中综合评选出“作文之星”6名。',
  '一、各镇要抓好动员申报、初核和上报工作。',
])('no step is read in how works are shown, what is given and what is done on the way up: %s', (body) => {
  expect(stages(body)).toEqual([])
})

test.each<[string, string[]]>([
  ['四、评审\n（一）专家评审\n邀请院外专家打分，取平均分。\n（二）作品展出\n择期展出。', ['专家评审']],
  ['四、评审\n委托市书法家协会商定评比规则，来稿由专家组初评、终评。', ['初评', '终评']],
  ['四、评审\n大赛分预赛、决赛两个环节。预赛采用提交视频方式，由评委会打分。', ['预赛', '决赛']],
])('a deed within its own step is how it goes, and words are cut where they end: %s', (body, expected) => {
  expect(stages(body)).toEqual(expected)
})
