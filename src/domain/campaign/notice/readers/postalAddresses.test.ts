import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function addresses(words: string) {
  return readingOf('address', words, '报送方式').rules.map(({ value }) => value.raw)
}

test.each<[string, string[]]>([
  ['经济发展局窗口（科创中心1号楼206），联系人小胡。', ['科创中心1号楼206']],
  ['通信处：湖宁市鼓楼前街00号文化馆三楼展览部', ['湖宁市鼓楼前街00号文化馆三楼展览部']],
  ['作品交到滨江街道文化站二楼书画室。', ['滨江街道文化站二楼书画室']],
  ['寄至湖宁市东湖镇兴业村6组18号村委会。', ['湖宁市东湖镇兴业村6组18号村委会']],
  ['地址在市农业科学院老办公楼一层。', ['市农业科学院老办公楼一层']],
  ['收件处为青渠市夕照路00号老年大学教务处。', ['青渠市夕照路00号老年大学教务处']],
  ['接收点有两处：①宣教科（滨河路00号）；②滨江大队（码头街00号二楼）。', ['滨河路00号', '码头街00号二楼']],
  ['单位：市农业局\n地点：湖宁市金穗大厦9层\n姓名：单小稻', ['湖宁市金穗大厦9层']],
  ['离退休职工也可把手写稿送到门诊楼五楼宣传科。', ['门诊楼五楼宣传科']],
  ['材料报企业管理部809室。通讯地址：湖宁市滨江大道0号国资大厦。', ['湖宁市滨江大道0号国资大厦']],
])('where papers are brought or sent: %s', (words, expected) => {
  expect(addresses(words)).toEqual(expected)
})

test.each([
  '作品将在文化馆一楼展厅展出。',
  '培训地点：职工学校3号楼201室。',
  '反映1号楼改造情况的案例。',
  '决赛在图书馆楼三楼报告厅举行。',
])('a place of something else: %s', (words) => {
  expect(addresses(words)).toEqual([])
})
