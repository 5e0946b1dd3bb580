import { expect, test } from 'vitest'
import { quickly } from '../../../../test/quick.ts'
import { documentIn, drawnFile, typedForms } from '../../../../test/samples/forms.ts'
import { unendorsedForm } from '../../../../test/samples/papers.ts'
import { writeDocx } from '../../../formats/docx.ts'
import { writePdf } from '../../../formats/pdf.ts'
import { rulesOfNotice2019 } from '../../campaign/noticeOf2019.ts'
import { applicationForm } from '../../paper/applicationForm.ts'
import { isForm, readForm } from './formReading.ts'

const layout = rulesOfNotice2019.form
const read = async (bytes: Buffer, name?: string) => readForm(await documentIn(bytes, name), layout)

test.each(Object.entries(typedForms))('a form %s is read whole', async (_, drawn) => {
  const form = await read(drawn(), '申报表.txt')
  expect(form.values).toEqual({
    implementer: '海安市澜川纤维有限公司',
    unitNature: '民营',
    workers: '438',
    industry: '制造业',
    address: '海安市城东镇通榆路88号',
    chair: '某某',
    phone: expect.stringMatching(/^138 ?0000 ?0000$/),
    'brief.background': '夜班职工多。',
    'brief.process': '2017年3月开播。',
    'brief.practice': '四个栏目。',
    'brief.effect': '离职率降至8%。',
  })
  const { title, opinion, recommender, opinionDate, undivided } = form
  expect({ title, opinion, recommender, opinionDate, undivided }).toEqual({
    title: '零点电台',
    opinion: '同意推荐。',
    recommender: '海安市总工会',
    opinionDate: '2019-03-08',
    undivided: false,
  })
  expect(isForm(form)).toBe(true)
})

/** Numbers that look drawn by lot and are the same in every run. */
function lot(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const letters = '职工会电台夜班读书谈心海安如皋纤维船厂快递班组家访互助金秋师徒和谐'
const texts = (draw: (below: number) => number, length: number) =>
  Array.from({ length: 1 + draw(length) }, () => letters[draw(letters.length)]).join('')

function drawnForm(seed: number) {
  const draw = lot(seed)
  const choice = layout.fields.find(({ kind }) => kind === 'choice')?.options ?? []
  const paragraphs = () =>
    Array.from(
      { length: 1 + draw(3) },
      () => `${texts(draw, 60)}，${draw(3000)}人次，${texts(draw, 20)}。`,
    ).join('\n')
  const values = {
    implementer: `${texts(draw, 12)}有限公司`,
    unitNature: choice[draw(choice.length)] ?? '',
    workers: String(draw(20_000)),
    industry: `${texts(draw, 8)}业`,
    address: `${texts(draw, 10)}路${draw(900)}号`,
    chair: texts(draw, 3),
    phone: '13800000000',
    'brief.background': paragraphs(),
    'brief.process': paragraphs(),
    'brief.practice': paragraphs(),
    'brief.effect': paragraphs(),
  }
  const endorsement = {
    opinion: `${texts(draw, 30)}，同意推荐。`,
    recommender: `${texts(draw, 4)}市总工会`,
    day: '2019-03-08',
  }
  return { ...unendorsedForm, title: `${texts(draw, 9)}工会：${texts(draw, 15)}`, values, endorsement }
}

async function readsBack(seed: number, write: typeof writeDocx) {
  const printed = drawnForm(seed)
  const form = await read(await write(applicationForm(printed)))
  const { title, values, opinion, recommender, opinionDate } = form
  expect({ seed, title, values, opinion, recommender, opinionDate }).toEqual({
    seed,
    title: printed.title,
    values: printed.values,
    opinion: printed.endorsement.opinion,
    recommender: printed.endorsement.recommender,
    opinionDate: printed.endorsement.day,
  })
}

test('every form that the program prints as a Word file reads back as it was typed', async () => {
  for (let seed = 1; seed <= 60; seed += 1) await readsBack(seed, writeDocx)
})

test('every form that the program prints as PDF reads back as it was typed', async () => {
  for (let seed = 101; seed <= 112; seed += 1) await readsBack(seed, writePdf)
})

test('the blank form of the notice is a form with nothing in it and a place for two seals', async () => {
  const form = await read(await writeDocx(applicationForm({ ...unendorsedForm, title: '', values: {} })))
  expect(new Set(Object.values(form.values))).toEqual(new Set(['']))
  expect([form.opinion, form.opinionDate, form.sealPlaces.map(({ of }) => of)]).toEqual([
    '',
    null,
    ['implementer', 'recommender'],
  ])
})

test('a brief without headings is kept whole and said to be undivided', async () => {
  const form = await read(
    drawnFile([
      ['案例名称', '电台'],
      ['职工人数', '约438人'],
      ['案例简介', '夜班职工多。\n离职率下降。'],
    ]),
  )
  expect([form.values['brief.background'], form.undivided, form.values['workers']]).toEqual([
    '夜班职工多。\n离职率下降。',
    true,
    '438',
  ])
})

test('each label of the form of the call stands with what was written', async () => {
  const form = await read(typedForms['with other names for its labels']?.() ?? Buffer.alloc(0))
  expect(Object.entries(form.byLabel).slice(0, 5)).toEqual([
    ['案例名称', '零点电台'],
    ['实施单位', '海安市澜川纤维有限公司'],
    ['单位性质', '民营企业'],
    ['职工人数', '438人'],
    ['所属行业', '制造业'],
  ])
})

test('a value that reads like its own label is a value', async () => {
  const printed = { ...unendorsedForm, values: { ...unendorsedForm.values, chair: '工会主席（以职务代称）' } }
  const form = await read(await writeDocx(applicationForm(printed)))
  expect([form.values['chair'], form.values['phone']]).toEqual(['工会主席（以职务代称）', '13800000000'])
})

test('a text that tells of its unit is no form', async () => {
  const text = '海安市某某公司工会：零点电台\n公司地址在城东，职工人数438人。\n联系电话：0513-00000000\n'
  expect(isForm(await read(Buffer.from(text), '材料.txt'))).toBe(false)
})

test('a text of nothing but broken labels is read at once', async () => {
  const broken = Buffer.from('案\n例\n名\n称案例名称：'.repeat(20_000))
  await quickly('broken labels', () => read(broken, '坏.txt'), 3_000)
})
