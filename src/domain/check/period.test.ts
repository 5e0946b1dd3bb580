import { expect, test } from 'vitest'
import { withContent } from '../../../test/provoke.ts'

const codes = (periodFrom: string, periodTo: string) =>
  withContent({ periodFrom, periodTo }).map((finding) => finding.code)

test.each([
  ['2012-11-08', '2019-01'],
  ['2012-11', '2019-01'],
  ['2012', '2019'],
  ['二〇一七年三月', '２０１９年１月'],
  ['2017.3', ''],
  ['2017年3月1日', '至今'],
  ['2019-03', '2019-03'],
  ['2017-01', '2017-10'],
])('from %j to %j lies within the period of the call', (from, to) => {
  expect(codes(from, to)).toEqual([])
})

test.each([
  ['2012-11-07', '2019-01', ['period-too-early']],
  ['2012-10', '2019-01', ['period-too-early']],
  ['2015-01', '2017-10-17', ['period-before-preferred']],
  ['2018-05-02', '2018-05-01', ['period-order']],
  ['2019-03-21', '', ['period-in-future']],
  ['12/7/2018', '', ['period-unreadable']],
  ['很早', '后来', ['period-unreadable', 'period-unreadable']],
  ['', '', ['period-missing']],
])('from %j to %j gives %j', (from, to, expected) => {
  expect(codes(from, to)).toEqual(expected)
})
