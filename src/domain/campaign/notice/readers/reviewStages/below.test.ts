import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

const shown = (issuer: string, body: string) =>
  kindIn(
    'reviewStage',
    `关于征集劳动教育案例的通知\n\n各中小学校：\n现将有关事项通知如下。\n${body}\n\n${issuer}\n2023年3月1日\n`,
  ).rules.map(({ value }) => value.name)

test.each<[string, string, string[]]>([
  ['望澜区教育局', '（二）区级评选。组成评审组，对案例进行初评和复评。', ['初评', '复评']],
  ['海州市教育局', '（二）区级评选。组成评审组，对案例进行初评和复评。', []],
  ['云河县石桥镇人民政府', '2.镇村初选。\n3.乡镇级评选：开展材料初审、现场评议。', ['材料初审', '现场评议']],
])('what is called by a level is judged by who is of that level: %s, %s', (issuer, body, names) => {
  expect(shown(issuer, body)).toEqual(names)
})
