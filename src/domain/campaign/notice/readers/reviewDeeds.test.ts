import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

const shown = (body: string) => kindIn('reviewStage', noticeWith(body)).rules.map(({ value }) => value.name)

test.each<[string, string[]]>([
  ['稿件先经文字秘书校对，再由业务处长审签，最后分管局长签发。', ['校对', '审签', '签发']],
  ['来稿由馆员粗筛，合格的请三位老馆员通读，再提请馆务会批准。', ['粗筛', '通读', '批准']],
  ['秘书处对来稿进行查重，查重合格的随机分给两位专家双盲审稿。', ['查重', '双盲审稿']],
  ['五、评审\n由监测站对数据开展真实性核验，再请律师会诊。', ['真实性核验', '会诊']],
  ['五、怎么评\n平台自动查重，剩下的请十位客户代表试用，最后由行长办公会敲定。', ['查重', '试用', '敲定']],
  ['名单经法务部门合规审核后公示5天。', ['合规审核', '公示']],
  ['由三个部门初选20篇，公司领导审阅后确定10篇入选作品。', ['初选', '审阅']],
])('whatever those who judge do with what came in is a step: %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})

test.each([
  '各单位要组织业务骨干对案例进行论证，经主要负责人签批后报送。',
  '获奖作品由融媒体中心拍成短片，请市民点赞。各地要组织志愿者走访。',
  '第三步，县级统计局审稿并上报。',
  '案例要讲清由社区民警核查线索、请律师会诊的过程。',
  '结构上包括服务场景、主要措施、服务成效、游客评价四部分。',
])('what others do is no step: %s', (body) => {
  expect(shown(body)).toEqual([])
})

test.each<[string, string[]]>([
  ['五、评选办法\n海选：按县分组。\n试读：请读者试读。\n票决：由理事会投票。', ['海选', '试读', '票决']],
  [
    '五、日程\n7月31日前　材料核查\n8月10日前　网络投票\n8月20日　决选会结束',
    ['材料核查', '网络投票', '决选'],
  ],
  ['五、流程\n1.省级初评：由3名评委独立打分。\n2.省级复评：采取会评方式。', ['初评', '复评']],
  ['前三十名进入口头陈述环节，其余作品获优秀奖。', ['口头陈述']],
  ['评比由市作家协会承担。', ['评比']],
])('steps are told by the lines they stand in and by who they are left to: %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})
