import { expect, test } from 'vitest'
import { rulesOfNotice2019 } from '../campaign/noticeOf2019.ts'
import { casesOfList } from './list.ts'

const layout = rulesOfNotice2019.form

test('a list names cases with their unit and what it says of the form; empty lines are left out', () => {
  const cells = [
    ['典型案例汇总表'],
    ['序号', '案例名称', '单位', '推荐单位', '职工人数'],
    ['1', '某某公司工会：零点电台', '某某公司工会', '海安市总工会', '438'],
    ['', '', '', '', ''],
    ['2', '师徒结对', '某某机械公司', '', ''],
  ]
  const found = casesOfList(cells, [1, 2, 3, 4, 5], layout)
  expect(
    found?.map(({ row, unit, recommender, content }) => [row, unit, recommender, content.topic]),
  ).toEqual([
    [3, '某某公司工会', '海安市总工会', '零点电台'],
    [5, '某某机械公司', '', '师徒结对'],
  ])
  expect(found?.map(({ content }) => content.form)).toEqual([{ workers: '438' }, {}])
})

test('a sheet without cases and units is no list of cases', () => {
  expect(
    casesOfList(
      [
        ['名称', '代码'],
        ['海安市总工会', 'HA'],
      ],
      [1, 2],
      layout,
    ),
  ).toBe(null)
})
