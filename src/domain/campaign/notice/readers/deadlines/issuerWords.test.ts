import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each([
  '江林办发〔2016〕83号\n各市林业局，厅属各单位：\n一、申报\n参评作品请于2016年10月26日前报省林业厅产业处。',
  '三、材料报送的截止时间为2016年10月26日，过期不再向全国评定委员会报送。请将成果上报省工信委。',
  '中共江原省委专业市场工作委员会文件\n江两专〔2016〕4号\n各市工委：\n1.征集。请汇总后于2016年10月26日前送省委组织部。',
  '各成员单位：\n一、征集时间\n2016年9月1日至10月26日。\n二、方式\n作品于2016年10月26日前报送至省市场监管局计量处。',
])("a number of a paper, a point or a call is nobody below whom a day would be the superior's: %j", (text) => {
  expect(kindIn('deadline', text).rules.map(({ value }) => [value.date, value.stage])).toEqual([
    ['2016-10-26', 'submission'],
  ])
})
