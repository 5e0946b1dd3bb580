import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['同一作者限报专著1部或论文1篇。', ['individual -1 perPerson (专著)', 'individual -1 perPerson (论文)']],
  ['每人可申报著作一部或者文章一篇。', ['individual -1 perPerson (著作)', 'individual -1 perPerson (文章)']],
  [
    '各区学会推荐节水建议2-3项，推荐护林工程1-2项。',
    ['association 2-3 (节水建议)', 'association 1-2 (护林工程)'],
  ],
  [
    '1.微电影：每个单位推荐作品数量上限3部。\n2.微视频：每个单位推荐作品数量上限5部。\n3.动漫与MV：每个单位推荐作品数量上限6部。',
    ['grassroots -3 (微电影)', 'grassroots -5 (微视频)', 'grassroots -6 (动漫与MV)'],
  ],
  [
    '书法（软笔、硬笔均可）每人限2幅，征文（题材不限）每人限1篇。',
    ['individual -2 perPerson (书法)', 'individual -1 perPerson (征文)'],
  ],
])('works in one breath have each their number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各分会一般可报3件作品，最多不超过6件。', ['grassroots -6']],
  ['各支部一般推荐2件作品，最多3件。', ['grassroots 2-3']],
  ['每县最多推荐5个，其中企业案例不超过2个。', ['county -5', 'enterprise -2 (企业案例)']],
])('a cap behind a number is its cap: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各市提供事例数量不低于辖区获奖学校数量的40%。', ['city 0.4']],
  ['各市提供案例数不低于所属示范单位的50%。', ['city 0.5']],
  ['设一等奖，获奖比例不超过参评作品的30%。', []],
  ['各单位职工参与率不低于60%。', []],
])('a share of others may be a floor: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
