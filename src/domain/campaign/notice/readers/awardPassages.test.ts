import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function shown(words: string, heading?: string): string[] {
  return readingOf('award', words, heading).rules.map(
    ({ value: { name, min, max, ratio } }) => `${name} ${ratio ?? `${min ?? ''}-${max ?? ''}`}`,
  )
}

test.each([
  ['奖项名称\t数量\t奖励\n“暖心窗口”\t6\t奖牌\n“贴心柜台”\t9\t证书', ['暖心窗口 6-6', '贴心柜台 9-9']],
  ['等次\t名额\n示范课\t4\n达标课\t8\n另设最佳板书奖2名', ['示范课 4-4', '达标课 8-8', '最佳板书奖 2-2']],
  ['年度\t件数\n2021年\t20\n2022年\t30', []],
])('the rows below a head that says awards and numbers: %s', (words, expected) => {
  expect(shown(words, '成果运用')).toEqual(expected)
})

test.each([
  ['活动设以下奖项：\n1.“银帆车间”：4个\n2.“白帆车间”：8个', ['银帆车间 4-4', '白帆车间 8-8']],
  ['奖项设置如下：\n· 金奖2幅\n· 银奖4幅', ['金奖 2-2', '银奖 4-4']],
  ['遴选示范窗口6个；入围窗口9个。', ['示范窗口 6-6', '入围窗口 9-9']],
  ['评审材料如下：\n1.推荐表2份\n2.入选证书1份', []],
])('what is led on by the line or the clause before needs no verb: %s', (words, expected) => {
  expect(shown(words, '成果运用')).toEqual(expected)
})

test.each([
  ['按来稿的4%、8%、12%评出金、银、铜奖。', ['金奖 0.04', '银奖 0.08', '铜奖 0.12']],
  ['特等奖和一、二等奖分别为1篇、3篇、6篇。', ['特等奖 1-1', '一等奖 3-3', '二等奖 6-6']],
  ['产生4部金奖、八部银奖和10部铜奖。', ['金奖 4-4', '银奖 8-8', '铜奖 10-10']],
  ['拟评6户“银杏之家”、12户“绿萝之家”。', ['银杏之家 6-6', '绿萝之家 12-12']],
  ['被评为“领航班组”的5个，被评为“远航班组”的12个。', ['领航班组 5-5', '远航班组 12-12']],
  ['另设5个宣传工作先进集体。', ['宣传工作先进集体 5-5']],
  ['等次分为“金钥匙”（3名）、“银钥匙”（6名）。', ['金钥匙 3-3', '银钥匙 6-6']],
  ['计划选树一级品牌3个，二级品牌6个。', ['一级品牌 3-3', '二级品牌 6-6']],
  ['评出3幅（组）金奖和6幅（组）银奖。', ['金奖 3-3', '银奖 6-6']],
  ['【奖 项】最佳镜头奖2名。', ['最佳镜头奖 2-2']],
  ['三个协会合计不超过12件。', []],
  ['提出8名正式人选和16名提名人选。', []],
])('names and numbers in lists: %s', (words, expected) => {
  expect(shown(words, '评选与奖励')).toEqual(expected)
})
