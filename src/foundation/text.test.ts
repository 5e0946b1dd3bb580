import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countText, foldWidth, maskPhone, readDay, readNumber, tidyPasted } from './text.ts'

test.each<[text: string, word: number, han: number, nonSpace: number]>([
  ['', 0, 0, 0],
  [' \n\t　', 0, 0, 0],
  ['工会', 2, 2, 2],
  ['职工思想政治工作', 8, 8, 8],
  ['工会，职工。', 6, 4, 6],
  ['（盖章）', 4, 2, 4],
  ['《春风行动》', 6, 4, 6],
  ['hello', 1, 0, 5],
  ['hello world', 2, 0, 10],
  ['hello\nworld', 2, 0, 10],
  ['hello, world!', 2, 0, 12],
  ["don't", 1, 0, 5],
  ['state-of-the-art', 1, 0, 16],
  ['2019', 1, 0, 4],
  ['1,234.5', 1, 0, 7],
  ['98.5%', 1, 0, 5],
  ['7-8', 1, 0, 3],
  ['3/5', 1, 0, 3],
  ['a @ b', 3, 0, 3],
  ['ghxc@example.com', 1, 0, 16],
  ['https://example.com/a?b=1', 1, 0, 25],
  ['2019年3月30日前，', 8, 4, 12],
  ['2019年', 2, 1, 5],
  ['第3个班组', 5, 4, 5],
  ['用APP学习', 4, 3, 6],
  ['用 APP 学习', 4, 3, 6],
  ['“互联网+工会”', 8, 5, 8],
  ['QQ群、微信群', 6, 4, 7],
  ['满意率98.5%以上', 6, 5, 10],
  ['7—8个', 2, 1, 4],
  ['“四个意识”', 6, 4, 6],
  ['“10·29”', 1, 0, 7],
  ['总书记“10·29”重要讲话', 10, 7, 14],
  ['“五小”活动', 6, 4, 6],
  ['学“CAD”制图', 6, 3, 8],
  ['said “yes” twice', 3, 0, 14],
  ['‘师傅’', 4, 2, 4],
  ['“‘师傅’说”', 7, 3, 7],
  ['师傅——徒弟', 6, 4, 6],
  ['还有……', 4, 2, 4],
  ['word – word', 3, 0, 9],
  ['习近平·谈', 5, 4, 5],
  ['①②③④⑤', 1, 0, 5],
  ['①加强领导', 5, 4, 5],
  ['１２３人', 4, 1, 4],
  ['ＡＢＣ', 3, 0, 3],
  ['一、背景', 4, 3, 4],
  ['1.背景', 3, 2, 4],
  ['1. 背景', 3, 2, 4],
  ['(一)背景', 5, 3, 5],
  ['37℃', 1, 0, 3],
  ['零下5℃时', 5, 3, 5],
  ['★先进', 3, 2, 3],
  ['𠅤镇', 2, 2, 2],
  ['䶮', 1, 1, 1],
  ['工\u200b会', 2, 2, 2],
  ['工\u00a0会', 2, 2, 2],
  ['co\u00adoperate', 1, 0, 9],
  ['\ufeff工会', 2, 2, 2],
  ['Café au lait', 3, 0, 10],
  ['好！ok？', 4, 1, 5],
  ['党的十九大以来，', 8, 7, 8],
  ['（一）加强领导', 7, 5, 7],
  ['“两学一做”学习教育', 10, 8, 10],
  ['“10·29”讲话', 4, 2, 9],
  ['24小时', 3, 2, 4],
  ['第1期', 3, 2, 3],
  ['3-5人', 2, 1, 4],
  ['35.6万元', 3, 2, 6],
  ['2018年7月12日14:30', 7, 3, 15],
  ['零点20分—50分', 7, 4, 9],
  ['A、B两班', 5, 2, 5],
  ['5S管理', 3, 2, 4],
  ['QC小组获3项奖', 7, 5, 8],
  ['PM2.5', 1, 0, 5],
  ['Wi-Fi覆盖', 3, 2, 7],
  ['COVID-19疫情', 3, 2, 10],
  ['＋３％', 3, 0, 3],
  ['№3号', 2, 1, 3],
  ['§1', 1, 0, 2],
  ['——编者按', 5, 3, 5],
  ['《工人日报》2018年第3版', 11, 7, 14],
  ['“一对一”“点对点”', 10, 6, 10],
  ['职工　之家', 4, 4, 4],
  ['①听②记③答', 6, 3, 6],
  ['1.5倍', 2, 1, 4],
  ['㎡', 1, 0, 1],
  ['50㎡车间', 4, 2, 5],
  ['10：30', 3, 0, 5],
  ['10:30', 1, 0, 5],
  ['e家园', 3, 2, 3],
  ['互联网＋', 4, 3, 4],
  ['“工会号”APP上线3个月', 11, 7, 13],
  ['“师带徒”：1+1>2', 7, 3, 11],
  ['www.example.org网站', 3, 2, 17],
  ['7×24小时', 3, 2, 6],
  ['80后、90后', 5, 2, 7],
  ['GB/T 9704-2012标准', 4, 2, 15],
  ['a\tb\tc', 3, 0, 3],
  ['（No.1）', 3, 0, 6],
])('%j counts %i as Word does, %i Han characters and %i without spaces', (text, word, han, nonSpace) => {
  expect(countText(text)).toEqual({ word, han, nonSpace })
})

test('full-width digits, letters and marks become half-width and Chinese marks without a fellow stay', () => {
  expect(foldWidth('３２８人　（ＡＢ－ｃ），。￥１０')).toBe('328人 (AB-c),。¥10')
})

test('every kind of line break pasted from Word becomes a line break', () => {
  expect(tidyPasted('一\r\n二\r三\v四\f五\u2028六\u2029七\u0085八')).toBe('一\n二\n三\n四\n五\n六\n七\n八')
})

test('spaces that only look like spaces become spaces and the indent of a paragraph stays', () => {
  expect(tidyPasted('　　甲\u00a0乙\u2003丙\u202f丁\t戊')).toBe('　　甲 乙 丙 丁\t戊')
})

test('characters nobody sees go and nothing else is lost', () => {
  expect(tidyPasted('\ufeff工\u200b会\u200d的\u00ad人\u0000\u0001\u001f\u202e了\u2060')).toBe('工会的人了')
  expect(tidyPasted('“甲”——乙……①②％\u{20164}')).toBe('“甲”——乙……①②％\u{20164}')
  expect(tidyPasted('a\u001eb\u2011c')).toBe('a-b-c')
})

test('a family of joined emoji stays joined and half of a surrogate pair cannot break the text', () => {
  expect(tidyPasted('👩\u200d🔧好')).toBe('👩\u200d🔧好')
  expect(tidyPasted('坏\ud800字')).toBe('坏\ufffd字')
})

test('tidying twice changes nothing more', () => {
  const once = tidyPasted('一\r\n\r\n\u00a0二\u200b\v三')
  expect(tidyPasted(once)).toBe(once)
})

test.each<[string, number | null]>([
  ['328', 328],
  ['３２８', 328],
  [' 328 ', 328],
  ['328人', 328],
  ['３２８ 人', 328],
  ['328名', 328],
  ['1,200', 1200],
  ['1，200人', 1200],
  ['1 200', 1200],
  ['12 345 678', 12345678],
  ['0', 0],
  ['', null],
  ['人', null],
  ['约三百人', null],
  ['约300人', null],
  ['300多人', null],
  ['1,20', null],
  ['12 34', null],
  ['-5', null],
  ['3.5', null],
  ['9999999999999999', null],
])('%j reads as the number %j', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

test.each([
  '2018年7月12日',
  '2018-07-12',
  '2018/7/12',
  '2018.7.12',
  '2018—07—12',
  '20180712',
  '２０１８年７月１２日',
  '２０１８．０７．１２',
  '2018 年 7 月 12 日',
  '二〇一八年七月十二日',
  '二○一八年七月十二日',
  '二零一八年七月十二日',
  '二0一八年七月十二号',
  '2018年7月12日下午',
  '2018年7月12日（星期四）',
  '2018年7月12日 14:30',
  '2018年7月12日下午2点半',
  '2018-07-12T14:30:00',
  '2018-07-12T14:30:00+08:00',
])('%j is 12 July 2018', (text) => {
  expect(readDay(text)).toEqual({ year: 2018, month: 7, day: 12 })
})

test.each([
  '2018年7月',
  '2018年7月份',
  '2018-07',
  '2018.7',
  '2018/07',
  '二〇一八年七月',
  '２０１８－０７',
])('%j is July 2018 without a day', (text) => {
  expect(readDay(text)).toEqual({ year: 2018, month: 7, day: null })
})

test.each<[string, { year: number; month: number | null; day: number | null } | null]>([
  ['2018', { year: 2018, month: null, day: null }],
  ['2018年', { year: 2018, month: null, day: null }],
  ['2018年元月', { year: 2018, month: 1, day: null }],
  ['二〇一八年十一月三十日', { year: 2018, month: 11, day: 30 }],
  ['二〇一八年十月二十一日', { year: 2018, month: 10, day: 21 }],
  ['25/12/2018', { year: 2018, month: 12, day: 25 }],
  ['12/25/2018', { year: 2018, month: 12, day: 25 }],
  ['7.7.2018', { year: 2018, month: 7, day: 7 }],
  ['2016-02-29', { year: 2016, month: 2, day: 29 }],
  ['12/7/2018', null],
  ['2018-02-29', null],
  ['2018-13-01', null],
  ['2018年7月32日', null],
  ['18年7月12日', null],
  ['7月12日', null],
  ['1818-07-12', null],
  ['去年夏天', null],
  ['2018年夏', null],
  ['2018-07/12', null],
  ['', null],
  [' '.repeat(5000), null],
])('%j reads as the day %j', (text, day) => {
  expect(readDay(text)).toEqual(day)
})

test.each([
  ['13800000000', '138****0000'],
  ['138 0000 0000', '138****0000'],
  ['１３８００００００００', '138****0000'],
  ['+86 13800000000', '+86 138****0000'],
  ['0513-00000011', '0513-****0011'],
  ['051300000011', '0513****0011'],
  ['0513-0000 0011', '0513-****0011'],
  ['0513-00000011-802', '0513-****0011-802'],
  ['00000011', '****0011'],
  ['0000-0011', '****0011'],
  ['0513-00000011，13800000000', '0513-****0011,138****0000'],
  ['无', '无'],
  ['', ''],
])('the phone %j is shown as %j', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

test('the body of the notice of 2019 counts between the figures that Word and WPS show for it', () => {
  const notice = readFileSync(new URL('../../demonstration/notice-2019.txt', import.meta.url), 'utf8')
  const body = notice.slice(notice.indexOf('各县（市）区、产业'), notice.indexOf('附件：职工'))
  expect(countText(body)).toEqual({ word: 1568, han: 1368, nonSpace: 1639 })
})
