import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const named = (body: string) => kindIn('criterion', noticeWith(body)).rules.map(({ value }) => value.name)

test.each<[string, string[]]>([
  [
    '三、要求\n（一）典型性。案例具有一定的代表性，具有借鉴意义和应用价值。\n（二）真实性。',
    ['典型性', '真实性'],
  ],
  ['三、要求\n1.坚持创新性。具有较强的前瞻性和引领性。\n2.突出实践性。具有可操作性。', ['创新性', '实践性']],
  [
    '三、质量准则\n真实性。内容真实。\n典型性。有代表意义。\n感染力。故事感人。',
    ['真实性', '典型性', '感染力'],
  ],
])('what explains the quality that a point is called by demands no other: %s', (body, expected) => {
  expect(named(body)).toEqual(expected)
})

test('what is asked of the abstract or the title is no quality of the paper', () => {
  expect(
    named('三、要求\n1.论文要有创新性。\n2.摘要：200字左右，具有独立性和自明性。\n3.标题要有概括性。'),
  ).toEqual(['创新性'])
})

test.each([
  '看来稿的数量和质量，评出优秀组织奖。',
  '组委会从组织力度、作品数量和质量等方面评选优秀组织奖。',
])('by what those who send in are rewarded weighs no work: %s', (body) => {
  expect(named(body)).toEqual([])
})

test.each<[string, string[]]>([
  ['案例思路清晰，实践性和操作性强。', []],
  ['作品主题鲜明，构图艺术性和表现力强，画面清晰。', []],
  ['案例针对性和操作性强，措施有效。', ['针对性', '操作性']],
])('two qualities in a clause on how works are written are none: %s', (body, expected) => {
  expect(named(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['口号应有感召力、号召力和传播力，富有亲和力。', ['感召力', '号召力', '传播力', '亲和力']],
  ['报送全市范围内具有代表性或创新性的特色站。', ['代表性', '创新性']],
  ['案例应具有示范作用和借鉴意义。', ['示范作用', '借鉴意义']],
  ['选送代表性、可读性、传播性强的作品。', ['代表性', '可读性', '传播性']],
  ['以贴近性、引领性强的鲜活“小故事”来反映做法、亮点。', ['贴近性', '引领性']],
  ['富有创新性、突破性的有效举措均可推荐。', ['创新性', '突破性']],
  ['故事真实，有感染力。', []],
  ['通过活动提升团队凝聚力、向心力、战斗力。', []],
])('qualities that works must have are read by how they are demanded: %s', (body, expected) => {
  expect(named(body)).toEqual(expected)
})
