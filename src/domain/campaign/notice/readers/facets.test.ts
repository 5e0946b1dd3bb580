import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { facets } from './facets.ts'

function namesIn(sentence: string): string[] {
  const notice = noticeText(`关于征集案例的通知\n各单位：\n通知如下。\n一、征集要求\n${sentence}\n`)
  return facets(notice).rules.flatMap((rule) => (rule.kind === 'facet' ? [rule.value.name] : []))
}

test.each([
  [
    '案例要求体现不同行业、不同规模、不同层次、不同经济类型、不同职工人群，案例以企业为主。',
    ['行业', '规模', '层次', '经济类型', '职工人群'],
  ],
  ['案例应来自不同行业、不同所有制、不同规模的单位。', ['行业', '所有制', '规模']],
  ['推荐时注意兼顾不同行业、规模和所有制。', ['行业', '规模', '所有制']],
  ['要统筹考虑不同地区、不同类型图书馆。', ['地区', '类型']],
  ['不同学段、不同办学规模的学校都要有代表。', ['学段', '办学规模']],
  ['体现不同年龄、不同职业、不同区域市民的风貌。', ['年龄', '职业', '区域']],
  ['不要求平均用力，行业、岗位要有区别。', ['行业', '岗位']],
  ['案例要覆盖不同领域、不同群体等。', ['领域', '群体']],
  ['案例涵盖不同層次、不同規模。', ['層次', '規模']],
  ['兼顾不同职业、不同年龄、不同区域家庭，以普通家庭为主。', ['职业', '年龄', '区域']],
  ['涵盖不同年龄段、不同类型的青少年群体。', ['年龄段', '类型']],
  ['案例应有与众不同的做法。', []],
  ['根据不同情况分别处理。', []],
  ['体现不同意见的充分讨论。', []],
  ['从不同角度反映成效。', []],
])('what cases differ in is read from %s', (sentence, expected) => {
  expect(namesIn(sentence)).toEqual(expected)
})
