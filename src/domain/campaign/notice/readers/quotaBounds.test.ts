import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各学校至少报送示范课例2节。', ['school 2-']],
  ['市属企业每家至多推荐宣讲案例1篇。', ['enterprise -1']],
  ['各单位最多可申报创新项目3项。', ['grassroots -3']],
  ['各学会推荐论文2～3篇，最多不超过5篇。', ['association 2-5']],
  ['各医院4至6件，最多8件。', ['institution 4-8']],
])('a bound before the verb or over a range is of its number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各机关处室合计报送作品12件。', ['department 12-12 collective']],
  ['各理事单位总共推荐不超过8个。', ['member -8 collective']],
  ['各县（市、区）合计推荐不超过8件。', ['county -8']],
  ['各学会征文、论文合计不超过4篇。', ['association -4']],
])('a sum right behind bodies that are no places is theirs together: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各分公司3项；机关本部2项。', ['enterprise 3-3', 'department 2-2']],
  ['各行业协会：案例3个，微视频2部。', ['association 3-3 (案例)', 'association 2-2 (微视频)']],
  ['每位教师限报1份，可为论文或教案。', ['individual -1 perPerson']],
  ['各设区市文化和旅游局组织报送故事4则。', ['city 4-4']],
  ['支撑材料不超过5份。', []],
  ['系列作品不超过8幅。', []],
  ['推荐3篇优秀稿件在会刊发表。', []],
])('what is told without a verb, in copies or of one work: %s', (words, expected) => {
  expect(quotasIn(words, '报送要求')).toEqual(expected)
})

test.each<[string, string[]]>([
  ['按照“一校一案”的要求报送。', ['school 1-1']],
  ['坚持一县一例，择优推荐。', ['county 1-1']],
  ['推荐名额：一企一案。', ['enterprise 1-1']],
  ['各学校制定一校一案的防控方案，及时报送情况。', []],
  ['推动一村一品建设，报送工作进展。', []],
])('a motto sets one case for each body, unless it is of their own work: %s', (words, expected) => {
  expect(quotasIn(words, '报送要求')).toEqual(expected)
})
