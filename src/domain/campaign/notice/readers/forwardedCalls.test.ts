import { expect, test } from 'vitest'
import { kindIn } from '../../../../../test/samples/notices.ts'

const letter =
  '关于转发《省国资委关于征集优秀案例的通知》的通知\n\n各市属企业：\n现将通知转发给你们，提出以下要求。\n一、抓紧组织。\n二、推荐数量。各企业报送案例2篇。\n\n附件：省国资委关于征集优秀案例的通知\n\n海州市国资委\n2024年4月26日\n'
const call =
  '\n附件\n\n省国资委关于征集优秀案例的通知\n\n各市国资委：\n现征集一批优秀案例。\n一、主题\n合规管理。\n二、要求\n案例应为2022年以来办理的真实事项，3000字以内，可附照片2张。\n'

test('how long cases are, of what time and with what photos, the forwarded call may tell', () => {
  const notice = letter + call
  expect(kindIn('textLimit', notice).rules.map(({ value }) => value.max)).toEqual([3000])
  expect(kindIn('period', notice).rules.map(({ value }) => value.from)).toEqual(['2022-01-01'])
  expect(kindIn('photos', notice).rules.map(({ value }) => value.max)).toEqual([2])
})
