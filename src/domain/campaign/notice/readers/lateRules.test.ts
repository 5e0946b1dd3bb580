import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../../foundation/calendar.ts'
import { readNotice } from '../read.ts'

const around = { calendar: stateCouncilCalendar() }

function noticeOf(body: string) {
  return readNotice(
    `关于征集典型案例的通知\n\n各县（市、区）总工会：\n现将有关事项通知如下。\n${body}\n\n海州市总工会\n2023年3月1日\n`,
    around,
  )
}

function shown(body: string) {
  return noticeOf(body).rules.flatMap((rule) => (rule.kind === 'lateRule' ? [rule.value.raw] : []))
}

test.each<[string, string[]]>([
  ['请于5月19日前报送，逾期不予受理。', ['逾期不予受理']],
  ['请于5月19日前报送。逾期视为放弃。', ['逾期视为放弃']],
  ['逾期不报视为自动放弃。', ['逾期不报视为自动放弃']],
  ['逾期未报的，不再补报。', ['逾期未报的,不再补报']],
  ['过期不候。', ['过期不候']],
  ['逾时不候。', ['逾时不候']],
  ['逾期恕不采用。', ['逾期恕不采用']],
  ['逾期报送的材料一律不予受理，责任自负。', ['逾期报送的材料一律不予受理']],
  ['未按时报送的，视为自动放弃。', ['未按时报送的,视为自动放弃']],
  ['未在规定时间内报送的，取消参评资格。', ['未在规定时间内报送的,取消参评资格']],
  ['超过截止时间的投稿不再接收。', ['超过截止时间的投稿不再接收']],
  ['5月20日以后上报的不再受理。', ['5月20日以后上报的不再受理']],
  ['对超过规定时间的材料，不再纳入评选范围。', ['对超过规定时间的材料,不再纳入评选范围']],
  ['逾期来稿留待下辑选用。', ['逾期来稿留待下辑选用']],
  ['3.逾期不再受理。', ['逾期不再受理']],
  ['去年有的单位逾期报送，请各单位抓紧。', []],
  ['未经推荐的论文不予受理。', []],
])('what becomes of late papers in 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
