import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { readNotice } from './read.ts'

const around = { calendar: stateCouncilCalendar() }

function asked(body: string): string[] {
  const notice = noticeWith(body)
  const { doubts } = readNotice(notice, around)
  return doubts
    .filter(({ code }) => code === 'damaged-number')
    .map(({ kind, options, span }) => `${kind} ${notice.slice(...span)} ${options.join()}`.trim())
}

test.each<[string, string[]]>([
  ['各县（市、区）总工会推荐12个。', ['quota 12个 1-2,12']],
  ['各县（市、区）总工会推荐78个，各产业工会推荐2个。', ['quota 78个 7-8,78']],
  ['各产业工会可推荐12个。', ['quota 12个 1-2,12']],
  ['各县（市、区）总工会推荐13个，各产业工会推荐2个，各直属工会推荐1个。', ['quota 13个 1-3,13']],
  ['各县（市、区）总工会推荐13个，各产业工会推荐10个，各直属工会推荐8个。', ['quota 13个 1-3,13']],
  ['各县（市、区）总工会推荐15个，各产业工会推荐2个，各直属工会推荐1个。', ['quota 15个 1-5,15']],
  ['各县（市、区）总工会推荐15个，各产业工会推荐20个，各直属工会推荐10个。', []],
  ['各县（市、区）总工会推荐１２个。', ['quota １２个 1-2,12']],
  ['各县（市、区）总工会推荐10个，各产业工会推荐21个。', []],
  ['各县（市、区）总工会推荐不超过12个，各产业工会限报12个。', []],
  ['各县（市、区）总工会推荐10—12个。', []],
  ['各县（市、区）总工会推荐25个，各产业工会推荐8个。', ['quota 25个 2-5,25']],
  ['各县（市、区）总工会的总量掌握在68个。', ['quota 68个 6-8,68']],
  ['各县（市、区）总工会的总量控制在68个以内。', []],
  ['各直属工会由市总办公室汇总，共推荐12个。', []],
  ['请各市工商联、各行业商会撰写作品，每家报送25篇。', ['quota 25篇 2-5,25']],
  ['设一等奖5篇、二等奖10篇、三等奖15篇，另设优秀组织奖35个。', ['award 35个 3-5,35']],
  ['设一等奖10篇、二等奖20篇、三等奖30篇，另设优秀组织奖12个。', []],
  ['设一等奖13篇，二等奖4至6篇，三等奖8至10篇。', ['award 13篇 1-3,13']],
  ['设一等奖1至3篇，二等奖46篇，三等奖8至10篇。', ['award 46篇 4-6,46']],
  ['设一等奖1至3篇，二等奖4至6篇，三等奖18篇。', []],
  ['每个案例附照片23张。', ['photos 23张 2-3,23']],
  ['每个案例附照片17幅，JPG格式。', ['photos 17幅 1-7,17']],
  ['每个案例附照片不超过17幅，JPG格式。', []],
])('in %s a count is asked about that may be two', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县（市、区）总工会推荐610个。', ['quota 610个 6-10']],
  ['各设区市总工会报送1012篇。', ['quota 1012篇 10-12']],
  ['各设区市总工会报送420篇。', ['quota 420篇 4-20,420']],
  ['各设区市总工会报送100篇。', []],
  ['医院：1115篇', ['quota 1115篇 11-15']],
  ['去年各市共报送412篇，已建成阵地612个。', []],
  ['每组24张，说明文字另附。', ['photos 24张 2-4']],
  ['每组8—12张，不多于12张。', []],
  ['设一等奖5个、二等奖810个。', ['award 810个 8-10']],
  ['设优秀奖810名。', ['award 810名 8-10']],
  ['每张照片附50100字的文字说明。', ['textLimit 50100字 50-100']],
  ['每篇不超过2000字。', []],
  ['300999人的企业推荐2个。', ['quota 300999人']],
  ['500010000人的企业推荐2个。', ['quota 500010000人']],
  ['职工总数超过123456人，会员350000人。', []],
])('in %s a long number is asked about that may be two', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})
