import { expect, test } from 'vitest'
import { partTitle, unitIn } from './unionName.ts'

test.each([
  ['海安市澜川纤维有限公司工会委员会：零点电台', '海安市澜川纤维有限公司工会委员会', '零点电台'],
  ['如皋市某某公司工会《焊花夜话》', '如皋市某某公司工会', '焊花夜话'],
  ['《海安市某某公司工会：零点电台》', '海安市某某公司工会', '零点电台'],
  ['南通市总工会机关工会——读书角', '南通市总工会机关工会', '读书角'],
  ['海安市家庭服务业工会联合会阿姨议事厅', '海安市家庭服务业工会联合会', '阿姨议事厅'],
  ['如东县洋口镇工会工作委员会 十四天在海上', '如东县洋口镇工会工作委员会', '十四天在海上'],
  ['江苏某某集团工会 + 师徒日记', '江苏某某集团工会', '师徒日记'],
  ['启东市总工会', '启东市总工会', ''],
  ['发挥工会作用 推进和谐企业', '', '发挥工会作用 推进和谐企业'],
  ['零点电台：让夜班职工说得上话', '', '零点电台：让夜班职工说得上话'],
])('the title %j is told by %j and its topic is %j', (title, union, topic) => {
  expect(partTitle(title)).toEqual({ union, topic })
})

test('a union that is known is found whatever its name ends in', () => {
  expect(partTitle('澜川职工之家零点电台', ['澜川职工之家', '澜川'])).toEqual({
    union: '澜川职工之家',
    topic: '零点电台',
  })
})

test('a line that names the unit is told from a sentence', () => {
  expect(
    ['（海安市澜川公司工会）', '报送单位：海安市总工会', '海安市澜川公司', '公司加班多。', '一、背景'].map(
      unitIn,
    ),
  ).toEqual([...['海安市澜川公司工会', '海安市总工会', '海安市澜川公司', null, null]])
})
