import { expect, test } from 'vitest'
import { noticeText } from '../../noticeText.ts'
import { issuers } from '../issuers.ts'

test.each([
  ['各县教育局：\n现征集案例。', '县区初审后将汇总表报市教育局基教处。', ['市教育局']],
  ['各县教育局：\n现征集案例。', '各市报省教育厅的资料应包含推荐报告。', ['省教育厅']],
  ['各分会：\n现征集论文。', '论文纸质版交市公安局工会办公室。', ['市公安局工会']],
  ['欢迎访问江州市法学会官方网站\n关于征集论文的通知\n各会员：', '论文3000字以内。', ['江州市法学会']],
  ['各分会：\n现征集论文。', '本会将择优报送省科协。', []],
  ['各学校：\n现征集论文。', '论文报所在县教育局。', []],
])('where nothing tells who calls it is asked whether who takes the works does: %j %s', (head, words, names) => {
  const { rules, doubts } = issuers(noticeText(`${head}\n一、报送方式\n${words}\n二、其他\n略。`))
  expect(rules).toEqual([])
  expect(doubts?.flatMap(({ options }) => options)).toEqual(names)
})
