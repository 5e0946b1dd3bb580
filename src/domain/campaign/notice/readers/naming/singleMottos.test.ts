import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

function isSingle(words: string) {
  return readingOf('onePerDocument', words, '征集要求').rules.length === 1
}

test.each([
  '一物一稿，请勿将多件物品写在一篇里。',
  '一村一案，不得把几个村的材料拼在一起。',
  '每案形成独立文档，单独命名。',
  '不同案例分别存档。',
  '案例以单位名义逐篇成文，分开报送。',
  '每项成果单设文件夹。',
  '单篇单发，邮件主题写明单位。',
  '一稿一信封，封面注明作者。',
  '一封邮件只发一家企业的材料。',
  '每人一份材料，以姓名命名。',
  '一个主人公写一篇，不得合写。',
  '一份建议书只提一项建议。',
  '每县报2篇，各自独立成篇，分别存为一个文档。',
  '一个村作为一个案例，单独建一个Word文档。',
  '案例分别建文件夹，以题目命名。',
  '稿件独立成档，不汇编。',
  '稿件一文一发。',
  '一个帖子只晒一个故事。',
])('one work is one paper, told as a motto: %s', (words) => {
  expect(isSingle(words)).toBe(true)
})

test.each([
  '申报表一案一表，须加盖公章。',
  '填写《金点子申报表》，一条一表。',
  '一条建议填一张《合理化建议表》，不要写在同一张表上。',
  '实行一企一策。',
  '每队一篇。',
  '个人只接收行业故事，一人一篇。',
  '材料一式一份。',
  '照片单独存为一个文件夹。',
  '附件与正文分别建一个文档。',
  '每名会员填写一份登记表。',
  '一封邮件只发一个组别的作品。',
  '每封邮件限发一个赛道的稿件。',
])('what there is one of for each body or form is no such rule: %s', (words) => {
  expect(isSingle(words)).toBe(false)
})
