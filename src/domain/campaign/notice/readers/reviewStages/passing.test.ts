import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const shown = (body: string) => kindIn('reviewStage', noticeWith(body)).rules.map(({ value }) => value.name)

test.each([
  '会员作品由市级各文艺家协会、学会组织初评并进行申报。',
  '由县文联组织初选并统一报送。',
  '请各镇街科协、湖区科协认真组织发动，并做好初评工作。',
  '各初评单位推荐作品时，须填写《推荐目录》。初审单位要严格把关。',
  '三、程序\n1.个人申报。作者填写申报表。\n2.协会初审：各专业协会对材料认真初审、汇总。',
  '3.上报受理：各专业协会初审汇总的材料，于6月30日前报送至文艺奖办公室。',
])('a first judging by those who recommend is no step: %s', (body) => {
  expect(shown(body)).toEqual([])
})

test.each([
  '根据《表彰管理办法》（经常委会审议通过）规定，开展评选工作。',
  '现将经理事会审议通过的评选办法印发给你们。',
])('how a paper came about that is cited is no step: %s', (body) => {
  expect(shown(body)).toEqual([])
})

test.each([
  ['名单经理事会审议通过后公布。', ['审议']],
  ['市科协组织专家组成市级评委会，承担优秀论文初评推荐工作。', ['初评']],
  ['四、组织领导与评奖\n1.成立领导小组。\n2.校工会、人事处将对征文进行初选。', ['初选']],
])('what the caller or its judges do is a step, also where it leads to a recommendation: %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})
