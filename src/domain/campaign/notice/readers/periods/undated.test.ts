import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

function shown(body: string) {
  return kindIn('period', noticeWith(body)).rules.map(({ value }) => `${value.from} ${value.to}`)
}

test.each<[string, string[]]>([
  ['一、内容\n案例应是民法典施行之后办理的真实案件。', ['null null']],
  ['一、内容\n撤县设区以来各单位在城市管理方面的创新做法。', ['null null']],
  ['受聘以来完成的、已结案的个案均可。', ['null null']],
  ['一、内容\n作品应当创作于开馆之后。', ['null null']],
  ['一、内容\n事迹主要反映退役以来的经历。', []],
  ['长期以来，广大职工默默奉献。请各单位报送故事。', []],
  ['一、要求\n审核通过之后由各单位统一上报。', []],
  ['协会成立以来，已连续举办十届论文评选。现征集论文。', []],
])('what happened begins the time of what is told: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
