import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const papers = (body: string) => kindIn('requirement', noticeWith(body)).rules.map(({ value }) => value.what)

test.each([
  '工作总结、调查报告、一般性试验报告等不予申报。',
  '年度总结、检测报告类文稿不在征集之列，不予受理。',
  '本会将根据评审结果填写推荐汇总表，统一报送省科协。',
  '参评作品须是剪报或复印件。',
])('what is not taken, what the caller fills in and the work itself are no papers: %s', (body) => {
  expect(papers(`三、要求\n${body}`)).toEqual([])
})

test.each<[string, string[]]>([
  ['将标语征集表（见附件）发送至邮箱。', ['form']],
  ['（一）节能行动数据表（见附件1）。', ['form']],
  ['请将剧本及相关报表于5月1日前报送。', ['form']],
  ['1.刊物封面、目录页、全文复印件。', ['evidence']],
  ['每篇案例一律用A4纸，标题宋体3号，正文宋体4号字打印。', ['paper']],
])('papers by what they are called: %s', (body, expected) => {
  expect(papers(`三、报送材料\n${body}`)).toEqual(expected)
})
