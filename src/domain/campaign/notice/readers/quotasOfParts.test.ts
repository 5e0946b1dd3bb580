import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各县（市、区）生态环境分局要广泛发动，每个分局至少组织报送案例2件。', ['county 2-']],
  ['各乡镇（街道）综合文化站要做好发动，每站组织投稿不少于15幅。', ['township 15-']],
  ['各区（县）直机关工委各申报3个。', ['county 3-3']],
  ['市局机关各党支部报送1篇。', ['grassroots 1-1']],
  ['各省、自治区、直辖市协会推荐不超过3项。', ['association -3']],
])('whoever sends is of the place he is called by or of those named before: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '全县命名15个，每个给予3000元物资补助，并择优推荐3个参加市级评选。',
  '一个班组只能选一个类型申报。',
  '每个驿站须报《推荐表》一份，事迹材料一篇（1200—1500字），照片4张。',
  '对作品数量多、质量好的单位授予优秀组织单位，名额8个。',
  '提供2个的应属不同业务环节，由各企业报送。',
  '弄虚作假的，扣减该县下一年度推荐名额2个。',
  '报送的案例可写一人，也可写一个团队。',
  '各县推荐的剧目，剧组不超过35人，集装箱不超过2个。',
])('%s counts no cases', (words) => {
  expect(quotasIn(words)).toEqual([])
})
