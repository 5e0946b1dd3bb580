import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const papers = (body: string) => kindIn('requirement', noticeWith(body)).rules.map(({ value }) => value.what)

test.each<[string, string[]]>([
  ['二、数量\n每类作品报送数量：微视频10个，故事15篇，书签20件。', []],
  ['二、数量\n各县报送故事15篇，微视频10个。', []],
  ['二、数量\n各单位报送案例2个，每个案例另附视频1个。', ['video']],
  ['二、要求\n作品为电子文件、JPEG格式，3MB以上。', []],
  ['二、要求\n照片须为电子文件、JPG格式。', []],
  ['二、要求\n预赛采用提交视频方式进行。', []],
  ['二、要求\n每套材料为一份推荐表、一份作品复印件。', ['form']],
  ['二、要求\n请按学科编好序号做成汇总表，以便统一打印证书。', ['summary']],
  ['二、要求\n报送时附上本校论文汇总纸质表（栏目同上）。', ['summary', 'paper']],
  ['二、要求\n提交介绍文案（Word）。', ['electronic']],
  ['二、要求\n报送参评文书2件，一式三份（A4纸打印）。', ['paper']],
])('works and ways are no papers beside them, lists and copies are: %s', (body, expected) => {
  expect(papers(body)).toEqual(expected)
})
