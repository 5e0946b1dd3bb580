import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

function shown(body: string) {
  return kindIn('publicityPeriod', noticeWith(body)).rules.map(
    ({ value }) => `${value.days}${value.working ? ' working' : ''}`,
  )
}

test.each<[string, string[]]>([
  ['拟入选名单在网站公示5个工作日。', ['5 working']],
  ['对拟获奖项目公示7天。', ['7']],
  ['拟入选案例于6月10日至16日公示。', []],
  ['（三）公示。7个工作日，在网站公布。', ['7 working']],
  ['（四）公示。集团内网，5天。', ['5']],
  ['另有优秀组织单位4家。公示。5个工作日。', ['5 working']],
  ['公示\t4月上旬，5天\t集团工会', ['5']],
  ['公示期为10天。', ['10']],
  ['公示时间为2024年9月，共5个工作日。', ['5 working']],
  ['公示期从公布之日起5个工作日。', ['5 working']],
  ['公示周期为5个工作日。', ['5 working']],
  ['在公示的5个工作日内可提出异议。', ['5 working']],
  ['公示期7个工作日。', ['7 working']],
  ['公示时间不少于5个工作日。', ['5 working']],
  ['公示时间不能低于5个工作日。', ['5 working']],
  ['公示最少7天。', ['7']],
  ['名单公示5日后正式公布。', ['5']],
  ['公示一周。', ['7']],
  ['结果公示（5月15日至5月19日，5个工作日）。', ['5 working']],
  ['结果公示（自公布之日起，共7天）。', ['7']],
  ['进行为期五个工作日的公示。', ['5 working']],
  ['公示不少于３个工作日。', ['3 working']],
  ['结果在官网公示，时间为5个工作日。', ['5 working']],
  ['结果在公众号上公布3个工作日。', ['3 working']],
  ['名单张榜公布5天。', ['5']],
  ['经网上公示（3个工作日）后，评定示范案例。', ['3 working']],
  ['获奖名单将公示（5天）。', ['5']],
  ['名单公示10日，接受监督。', ['10']],
  ['公示期限为6月1日至6月7日。', []],
  ['公示3—5个工作日。', []],
  ['结果公示35天。', []],
  ['名单于5月公布，奖金3天内发放。', []],
  ['公示无异议后报送。', []],
  ['附公示证明1份。', []],
  ['公示期间（5个工作日）如有异议，请实名反映。', ['5 working']],
  ['公示期为自公布之日起7个工作日。', ['7 working']],
  ['公示时长为5个工作日。', ['5 working']],
  ['公示日期：2023年8月1日至8月7日（5个工作日）', ['5 working']],
  ['公示期间受理异议，10个工作日内答复。', []],
  ['公示结束后（3天内）发放证书。', []],
])('how long names are shown in 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})

test.each([
  ['名单公示l0天。', ['10']],
  ['名单公示O5个工作日。', ['5 working']],
  ['名单公示3—5个工作日。', []],
  ['名单公示35天。', []],
  ['名单公示五至七个工作日。', []],
  ['名单公示5个工怍日。', ['5 working']],
  ['名单公示5个工作曰。', ['5 working']],
])('what 「%s」 leaves open is asked', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
  expect(kindIn('publicityPeriod', noticeWith(body)).asked).toHaveLength(1)
})
