import { expect, test } from 'vitest'
import { daysIn } from '../../../../../../test/samples/notices.ts'

test.each<[string, string, string[]]>([
  [
    '云泽省总工会',
    '（一）逐级推荐（3月10日至5月19日）。企业填写推荐表，经县总工会审核后，报市总工会汇总。各市总工会向省总工会推荐。',
    ['2023-05-19 submission'],
  ],
  [
    '海州市总工会',
    '一、时间安排\n步骤\t截止时间\n县级报市\t4月10日\n市级报省\t4月24日',
    ['2023-04-10 submission', '2023-04-24 relay'],
  ],
  ['云河县小学第二片区', '各校于5月19日前将材料发至片区邮箱。', ['2023-05-19 submission']],
  ['云河县第四学区', '各校于5月19日前将材料报学区办公室。', ['2023-05-19 submission']],
  [
    '云泽开放大学',
    '一、时间安排\n步骤\t截止时间\n县级报市\t4月10日\n市级报省\t4月24日',
    ['2023-04-10 relay', '2023-04-24 submission'],
  ],
  [
    '海州高新区管委会',
    '1.作品征集（4月3日至5月19日）。商户把作品交所属街道。\n2.初评（5月22日至6月9日）。按类打分。',
    ['2023-05-19 submission', '2023-06-09 review'],
  ],
  [
    '海州市城市管理局',
    '各科室于5月19日前发至局办公室邮箱，6月9日前局办公室汇总审核。',
    ['2023-05-19 submission', '2023-06-09 review'],
  ],
  [
    '云河县妇女联合会',
    '第二步，乡镇审核（5月19日前）。乡镇妇联核查后研究确定推荐案例，报县妇联邮箱。',
    ['2023-05-19 submission'],
  ],
])('a step in which what came in goes from hand to hand ends with whoever writes: %s', (by, body, expected) => {
  expect(daysIn(body, by)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['申报阶段：3月10日至5月19日。各分公司完成初选，并于5月19日将材料报公司工会。', ['2023-05-19 submission']],
  [
    '4月18日前，将汇总表发至邮箱a@example.org，作为报名依据。作品于5月19日前报送。',
    ['2023-04-18 registration', '2023-05-19 submission'],
  ],
  ['登记表一份，于5月19日前邮寄到市文化馆辅导部。', ['2023-05-19 submission']],
  ['5月19日前提交到离退休工作处。', ['2023-05-19 submission']],
  ['5月19日前退休职工管理科收齐后报送。', ['2023-05-19 submission']],
  ['5月19日前报送。6月5日“世界环境日”前组织评审。', ['2023-05-19 submission', '2023-06-05 review']],
])('what is due by a day: %s', (body, expected) => {
  expect(daysIn(body, '海州市总工会')).toEqual(expected)
})
