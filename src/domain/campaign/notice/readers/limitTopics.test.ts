import { expect, test } from 'vitest'
import { kindIn, readingOf } from '../../../../../test/samples/notices.ts'

test.each<[string, [string, string][]]>([
  [
    '（一）百名工匠\n1．材料：《推荐表》，事迹材料（2000字左右）。\n（二）百项创新\n1．报送材料：成果报告（不超过4000字）。',
    [
      ['百名工匠', 'case'],
      ['百项创新', 'case'],
    ],
  ],
  [
    '1.岗位之星。事迹材料1500字以内。\n2.暖心服务。案例2500字以内。',
    [
      ['岗位之星', 'case'],
      ['暖心服务', 'case'],
    ],
  ],
])('under a heading of sorts each point is one, whatever it is called: %s', (words, expected) => {
  const { rules } = readingOf('textLimit', words, '征集类别')
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.scope])).toEqual(expected)
})

test('a sentence amid its line that begins with photographs called for is about them', () => {
  const { rules } = kindIn('photos', photographsCalled)
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.mandatory])).toEqual([['照片', true]])
})

const photographsCalled = [
  '“邻里情”故事和照片征集启事',
  '各位居民：',
  '作品要求：',
  '故事1000字以内。照片须为原图，JPG格式，每张2MB以上。',
  '新安社区\n2023年3月1日\n',
].join('\n')

test('a line without a number behind points told in full is of all of them', () => {
  const words = '（一）安全管理。反映制度建设。\n（二）技能提升。反映技能培训。\n案例2000字以内。'
  expect(readingOf('textLimit', words, '征集类别').rules.map(({ appliesTo }) => appliesTo)).toEqual([
    undefined,
  ])
})
