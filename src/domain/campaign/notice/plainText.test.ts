import { expect, test } from 'vitest'
import { plainText } from './plainText.ts'

test.each([
  ['１５００字，Ａ：（Ｂ）；', '1500字,A:(B);'],
  ['〔2019〕﹝2019﹞［2019］', '[2019][2019][2019]'],
  ['7—8　7——8　7–8　7－8　7～8　7〜8　7﹣8', '7-87-87-87-87-87-87-8'],
  ['1000 ~ 1500 字', '1000-1500字'],
  ['每组4一8幅，２一３个，一8一', '每组4-8幅,2-3个,一8一'],
  ['通　　知', '通知'],
  ['联 系 人： 王 干 事', '联系人:王干事'],
  ['Word  文档 PDF file', 'Word文档PDF file'],
  ['推荐7 8个', '推荐7 8个'],
  ['1、发至a@example.org 2、邮寄', '1、发至a@example.org 2、邮寄'],
  ['推荐7　8件', '推荐7 8件'],
  ['叁个、拾名、伍名称', '三个、十名、伍名称'],
  ['2023 年 5 月 1 日', '2023年5月1日'],
  ['一行\r\n二行\r三行\n', '一行\n二行\n三行\n'],
  ['一行\u2028二行', '一行\n二行'],
  ['零\u200b宽\ufeff字\u00ad符\u0007号', '零宽字符号'],
  ['徵集範圍與時間', '征集范围与时间'],
  ['㈠⑴㎡', '(一)(1)m2'],
  ['3×2 “引”《书》。、', '3×2“引”《书》。、'],
  ['𠮷字', '𠮷字'],
])('%j is plainly %j', (original, text) => {
  expect(plainText(original).text).toBe(text)
})

test.each([
  ['请于５月　１日前报送。', '5月1日'],
  ['﹝2019﹞ 21号', '[2019]21号'],
  ['㈠征集', '(一)征集'],
  ['1000——1500字', '1000-1500字'],
  ['😀7 8个', '7 8个'],
])('a stretch of the plain form of %j goes back to where it is printed', (original, words) => {
  const { text, spanOf } = plainText(original)
  const start = text.indexOf(words)
  const [from, to] = spanOf(start, start + words.length)
  expect(plainText(original.slice(from, to)).text).toBe(words)
})

test('a line broken by the width of the page is whole again, and a written end stays', () => {
  const first = '为深入推进职工思想政治工作，市总工会决定开展典型案例征集活'
  expect(plainText(`${first}\n动，现通知如下。\n一、要求`).text.split('\n')).toHaveLength(2)
  expect(plainText(`${first}动。\n各单位要重视。`).text.split('\n')).toHaveLength(2)
})

test.each([
  '照片要求：每件最多3张',
  '江州市总工会',
  '江州市总工会办公室',
  '推荐名额：每县3个',
])('a line of its own is not drawn to the line above: %s', (next) => {
  const first = '文字要求：不少于600字，但也不要多于1000字；标题控制在30字之内'
  expect(plainText(`${first}\n${next}\n2023年5月1日`).text.split('\n')).toHaveLength(3)
})

test.each([
  ['图文组——tuwen@qinglan.example.org', '音频组——yinpin@qinglan.example.org'],
  ['投稿请用Email：nianhui@xuehui.example.org', '会务组在市图书馆二楼办公'],
  ['Email: nianhui@xuehui.example.org', 'Tel: 0513-00000541'],
  ['青澜市交通运输局关于征集2023年“金点子”的通知', '第二，人人参与，每人至少提1条'],
  ['青澜市科学技术协会关于征集科普作品的通知（2023年）', '作品按组别投往不同邮箱'],
])('%s ends a line before %s', (line, next) => {
  expect(plainText(`${line}\n${next}\n`).text.split('\n')).toHaveLength(3)
})

test.each([
  ['设‘金点子’奖2个。', '设“金点子”奖2个。'],
  ['“一线‘工匠’谱”', '“一线‘工匠’谱”'],
  [
    '一.范围\n案例要新.每篇2000字.\n题目写“单位.姓名.题目”.\n电话0513-00000000.限JPG.\n1.本届',
    '一.范围\n案例要新。每篇2000字。\n题目写“单位.姓名.题目”。\n电话0513-00000000。限JPG。\n1.本届',
  ],
  ['命名为单位.姓名.题目.年份。', '命名为单位.姓名.题目.年份。'],
])('the signs of %j are read as %j', (original, text) => {
  expect(plainText(original).text).toBe(text)
})

test('straight quotes and corner brackets read as the usual ones, each line by itself', () => {
  expect(plainText('评"十佳"和"优秀"。\n注明"案例。\n设「一等」').text).toBe(
    '评“十佳”和“优秀”。\n注明“案例。\n设“一等”',
  )
})

test('a heading in brackets is not drawn to the line above that ends in one', () => {
  const note = '（注：参赛视频里不得出现任何不宜公开的内容和他人的隐私。）'
  expect(plainText(`${note}\n（二）日程安排`).text.split('\n')).toHaveLength(2)
})

test('a list numbered within its line goes on over the width of the page, and points of their own do not', () => {
  const first = '征集方向：（1）安全管理类；（2）降本增效类；（3）设备维护类；'
  expect(plainText(`${first}\n（4）客户服务类。`).text.split('\n')).toHaveLength(1)
  const point = '（3）设备维护类，指在点检、诊断和抢修当中总结出来的方法；'
  expect(plainText(`${point}\n（4）客户服务类。`).text.split('\n')).toHaveLength(2)
})

test('the last of points without stops ends in its line as the others do, and a heading begins a line', () => {
  const points = '1.渔港秩序——讲一讲码头和锚地的秩序怎样管好\n2.渔船检验——讲一讲老旧渔船的检验怎样做细'
  const around = '凡我市渔业系统各级工会组织和职工均可参加本次活动，欢迎踊跃投稿来稿。'
  for (const next of ['以上题目可以任选', '报送要求', '【报送要求】'])
    expect(plainText(`${around}\n${points}\n${next}\n`).text.split('\n').at(-2)).toBe(plainText(next).text)
})

test('a day in brackets below what happens then belongs to its line, and the single day of a paper to none', () => {
  const lines = '1.作品征集\n（2024年3月1日—4月30日）\n各单位组织职工创作。\n2.终评\n（6月上旬）'
  expect(plainText(lines).text).toBe(
    '1.作品征集(2024年3月1日-4月30日)\n各单位组织职工创作。\n2.终评(6月上旬)',
  )
  const signed = '请各单位踊跃报送。\n海州市教育局\n（2024年3月1日）'
  expect(plainText(signed).text).toBe(signed.replace('（', '(').replace('）', ')'))
})

test('a text that parts all its signs is read without their spaces, letters and the day of a signature too', () => {
  const words = '为贯彻落实安全生产法现征集班组安全管理典型案例请各单位组织报送'
  const spaced = `${[...words].join(' ')} J P G 格 式\n石 桥 市 总 工 会\n2 0 2 1 年 9 月 1 4 日`
  expect(plainText(spaced).text).toBe(`${words}JPG格式\n石桥市总工会\n2021年9月14日`)
  expect(plainText('照片为J P G格式').text).toBe('照片为J P G格式')
})
