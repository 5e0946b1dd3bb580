import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  [
    '每周出版三期以上的会员单位限报6篇，其他会员单位限报4篇。',
    ['member -6 (每周出版三期以上)', 'member -4 (其他会员单位)'],
  ],
  ['每月播出节目4期以上的县区报送5件。', ['county 5-5 (每月播出节目4期以上)']],
  [
    '党员50人以上的，可报2篇；不足50人的，报1篇。',
    ['all -2 unclear (党员50人以上)', 'all 1-1 unclear (不足50人)', 'scope-unclear', 'scope-unclear'],
  ],
  [
    '党员人数20名以上的支部不少于3篇，20名以下的不少于1篇。',
    ['grassroots 3- (党员人数20名以上)', 'grassroots 1- (20名以下)'],
  ],
  ['科室、班组、项目部三十人以下的至少报1条。', ['department 1- (三十人以下)']],
])('how large bodies are or how often they do something tells which they are: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每个支部至少组织3名党员撰写征文。', ['grassroots 3-']],
  ['各乡镇至少组织30名群众参加启动仪式。', []],
  ['要广泛发动，踊跃参加，至少提交3篇文章。', ['all 3- unclear', 'scope-unclear']],
  ['材料要齐全，至少提交2个佐证材料。', []],
])('people who are each to write count as works, and a floor with its verb is a quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每件须交12套文字材料（每套为一份推荐表、一份作品复印件），另附原报1份。', []],
  ['申报材料装订成册，报送8套；每套包括申报表1份、论文1篇。各县限报2项。', ['county -2']],
  ['广播作品须刻录1份能在电脑上播放的光盘。各县限报2件。', ['county -2']],
])('sets of papers and what one set holds are no works: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各处室、各直属单位要认真组织，每个部门（单位）报送2篇。', ['department 2-2', 'direct 2-2']],
  ['每个镇4幅，每个单位1幅。请按时报送。', ['township 4-4', 'grassroots 1-1']],
])('a unit is each of the bodies before it that have no number yet: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
