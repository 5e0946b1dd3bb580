import { expect, test } from 'vitest'
import { documentIn, drawnFile } from '../../../../test/samples/forms.ts'
import { countText } from '../../../foundation/text.ts'
import { rulesOfNotice2019 } from '../../campaign/noticeOf2019.ts'
import { readMaterial } from './material.ts'

const body = [
  '公司生产差别化涤纶长丝，六成以上职工常年四班三运转。',
  '一、开播',
  '2017年3月，零点电台开播，职工自己当主播，讲身边的人和事，夜班的人有了说话的地方，也有了能听见的人。'.repeat(
    3,
  ),
  '二、成效',
  '夜班职工离职率由19%降至8%。',
]
const read = async (...lines: string[]) =>
  readMaterial(await documentIn(Buffer.from(lines.join('\n')), '材料.txt'), rulesOfNotice2019.form)
const whole = { body: body.join('\n'), count: countText(body.join('\n')) }
const union = '海安市澜川纤维有限公司工会委员会'

test.each<[what: string, front: string[], title: string, unitLine: string]>([
  ['on one line', [`${union}：零点电台`], `${union}：零点电台`, ''],
  ['over two lines', [union, '零点电台'], `${union}：零点电台`, ''],
  [
    'over two lines with a dash',
    [`${union}：`, '零点电台', '——让夜班职工说得上话'],
    `${union}：零点电台——让夜班职工说得上话`,
    '',
  ],
  ['in the marks of a book', [`${union}《零点电台》`], `${union}零点电台`, ''],
  ['under the word for the annex', ['附件2', '典型案例', `${union}：零点电台`], `${union}：零点电台`, ''],
  ['behind its label', [`案例名称：${union}：零点电台`], `${union}：零点电台`, ''],
  ['over the unit in brackets', ['零点电台', `（${union}）`], '零点电台', union],
  ['over the unit alone', ['零点电台', union], '零点电台', union],
  ['over the sending unit', [`零点电台`, `报送单位：${union}`], '零点电台', union],
])('a title %s is no part of the text that is counted', async (_, front, title, unitLine) => {
  const material = await read(...front, ...body)
  expect(material).toMatchObject({
    title,
    union,
    topic: title.includes('——') ? '零点电台——让夜班职工说得上话' : '零点电台',
    unitLine,
  })
  expect({ body: material.body, count: material.count }).toEqual(whole)
})

test('captions, contacts, signature and remarks are no part of the text that is counted', async () => {
  const captions = ['图1：2018年7月12日，在食堂，电台开播', '照片2 2018年8月，车间，读书']
  const notes = ['（附照片2张）', '联系人：某某', '联系电话：0513-00000000', union, '2019年3月20日']
  const material = await read(
    `${union}：零点电台`,
    ...body.slice(0, 3),
    ...captions,
    ...body.slice(3),
    ...notes,
  )
  expect({ body: material.body, count: material.count }).toEqual(whole)
  expect([material.captions, material.notes]).toEqual([captions, notes])
})

test('what follows the heading of the captions is captions', async () => {
  const material = await read(`${union}：零点电台`, ...body, '图片说明', '一号车间开播', '食堂读书')
  expect([material.body, material.captions]).toEqual([whole.body, ['一号车间开播', '食堂读书']])
})

test('the numbers that a list prints are read and, as in Word, not counted', async () => {
  const document = await documentIn(drawnFile('某某公司工会：电台', '夜班职工多。'))
  const [title, text] = document.paragraphs
  const numbered = {
    ...document,
    text: document.text.replace('夜班', '1.夜班'),
    paragraphs: [title ?? { start: 0, end: 0 }, { ...(text ?? { start: 0, end: 0 }), number: '1.' }],
  }
  const material = readMaterial(numbered, rulesOfNotice2019.form)
  expect([material.body, material.count.word]).toEqual(['1.夜班职工多。', 6])
})

test('a form before the text is not counted', async () => {
  const form = [
    ['案例名称', '电台', '实施单位', '某某公司'],
    ['单位性质', '民营', '职工人数', '438'],
  ]
  const file = drawnFile('申报表', form, `${union}：零点电台`, ...body)
  expect(readMaterial(await documentIn(file), rulesOfNotice2019.form).body).toContain(whole.body)
})

test('two titles with a text each are two cases, a chapter or a list of names is none', async () => {
  const second = '如皋市某某公司工会：焊花夜话'
  expect((await read(`${union}：零点电台`, ...body, second, ...body)).titles).toEqual([
    `${union}：零点电台`,
    second,
  ])
  expect((await read('案例一：零点电台', ...body, '案例二：焊花夜话', ...body)).titles).toEqual([
    ...['案例一：零点电台', '案例二：焊花夜话'],
  ])
  expect(
    (await read(`${union}：零点电台`, ...body, '如皋市某某公司工会：一家', '启东市某某公司工会：两家'))
      .titles,
  ).toEqual([`${union}：零点电台`])
})

test('a document of nothing but text has no title and loses nothing', async () => {
  const material = await read(...body)
  expect([material.title, material.union, material.body]).toEqual(['', '', whole.body])
})
