import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

const read = (words: string) =>
  readingOf('requirement', words, '报送要求').rules.map(({ value }) => value.what)

test.each([
  '不再要求承诺书。',
  '不强制提交佐证材料。',
  '不再单独报送原创承诺书。',
  '取消报送汇总表。',
  '可酌情提供单位推荐意见。',
  '可根据需要提供PPT。',
  '朗诵音频视情况提供。',
  '有获奖证书复印件的，请一并提供。',
  '能提供应用证明的更好。',
  '申报承诺书（如有）可附后。',
  '《诚信声明》可一并附上。',
  '选交材料：汇报PPT、演示视频。',
  '如有著作权许可使用授权书，请一并报送。',
  '评审通过后，再提交承诺书。',
  '获奖单位应在7月底前报送工作报告。',
  '评审结束后，由组委会形成情况报告报市委。',
  '原通知要求报送音频文件，现予取消。',
  '上届征集须附授权书，本届不再要求。',
  '已提交过《原创承诺书》的，不再重复提交。',
])('no paper is demanded where it is refused, left free or taken back: %s', (words) => {
  expect(read(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['不再要求承诺书，但须提交汇总表。', ['summary']],
  ['须提交作品目录，佐证材料不作要求。', ['summary']],
  ['须提交录音文件，可附演示视频。', ['audio']],
  ['须提交申报表，如有联系人信息表，可一并附上。', ['form']],
  ['报送申报表即可，不再报送电子版。', ['form']],
  ['原要求报送承诺书，现改为报送推荐函。', ['opinion']],
  ['去年各单位报送了工作总结，今年改报扫描件。', ['scan']],
  ['与往年不同，今年只报申报表，不报电子版。', ['form']],
  ['必交材料：申报表。选交材料：汇报PPT。', ['form']],
  ['汇报短片（必报）；承诺书（选报）。', ['video']],
  ['请于5月20日前报送授权书（应用证明不再报送）。', ['authorisation']],
  ['获奖者另行提交工作总结，其余单位请于月底前报送汇总表。', ['summary']],
  ['不另付稿酬，须填写申报表。', ['form']],
  ['须填写申报表，照片可附可不附。', ['form']],
  ['既欢迎妇联组织推荐，同时报送汇总表。', ['summary']],
  ['须附纸质申报材料；演示视频自愿提供。', ['paper']],
])('what is refused beside a paper leaves it demanded: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})
