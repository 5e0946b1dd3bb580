import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentIn, drawnFile } from '../../../../test/samples/forms.ts'
import { unendorsedForm } from '../../../../test/samples/papers.ts'
import { soundPhoto } from '../../../../test/soundCase.ts'
import { writeDocx } from '../../../formats/docx.ts'
import { countText } from '../../../foundation/text.ts'
import { rulesOfNotice2019 } from '../../campaign/noticeOf2019.ts'
import { applicationForm } from '../../paper/applicationForm.ts'
import { orderParcel, type ParcelPart } from './parcel.ts'

type Told = {
  readonly unit: { readonly name: string }
  readonly topic: string
  readonly body: readonly string[]
  readonly form: Record<string, string>
  readonly photos: readonly { time: string; place: string; activity: string }[]
}

const folder = new URL('../../../../demonstration/cases/', import.meta.url)
const cases = readdirSync(folder).toSorted()
const around = { layout: rulesOfNotice2019.form, measuredOn: '2019-03-20' }

/** The ways in which unions write title and captions. */
const manners: readonly {
  title: (union: string, topic: string) => string[]
  caption: (photo: Told['photos'][number], number: number) => string
}[] = [
  {
    title: (union, topic) => [`${union}：${topic}`],
    caption: ({ time, place, activity }, number) => `图${number}：${time}，${place}，${activity}`,
  },
  {
    title: (union, topic) => [`${union}——${topic}`],
    caption: ({ time, place, activity }, number) =>
      `照片${number}：时间：${time}；地点：${place}；内容：${activity}`,
  },
  {
    title: (union, topic) => [`${union}《${topic}》`],
    caption: ({ time, place, activity }, number) => `图${number} ${time}，在${place}，${activity}`,
  },
  {
    title: (union, topic) => [union, topic],
    caption: ({ time, place, activity }, number) => `图${number}. ${time} ${place} ${activity}`,
  },
]

const picture = (path: string): ParcelPart => ({
  kind: 'picture',
  path,
  picture: soundPhoto(1),
  sha256: path,
})

async function document(path: string, bytes: Buffer): Promise<ParcelPart> {
  return { kind: 'document', path, document: await documentIn(bytes, path) }
}

test.each(cases)('the case %s, sent as files, is read as it was told', async (file) => {
  const told: Told = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const manner = manners[cases.indexOf(file) % manners.length]
  if (!manner) throw new Error('no manner')
  const captions = told.photos.map((photo, index) => manner.caption(photo, index + 1))
  const form = { ...unendorsedForm, title: `${told.unit.name}：${told.topic}`, values: told.form }
  const photos = told.photos.map((_, index) => picture(`图${index + 1}.jpg`))
  const parcel = orderParcel(
    [
      await document(
        '1.docx',
        drawnFile(...manner.title(told.unit.name, told.topic), ...told.body, ...captions),
      ),
      await document('2.docx', await writeDocx(applicationForm(form))),
      ...photos,
    ],
    around,
  )
  const { topic, body, photos: shown } = parcel.content
  expect([...parcel.roles.values()].slice(0, 2)).toEqual(['material', 'form'])
  expect({ union: parcel.facts.unionName, topic, body, count: parcel.facts.count }).toEqual({
    union: told.unit.name,
    topic: told.topic,
    body: told.body.join('\n'),
    count: countText(told.body.join('\n')),
  })
  expect(shown.map(({ time, place, activity }) => ({ time, place, activity }))).toEqual(
    told.photos.map(({ time, place, activity }) => ({ time, place, activity })),
  )
  expect(parcel.facts.parcel?.disagreements).toEqual([])
})

const title = '海安市澜川纤维有限公司工会委员会：零点电台'
const text = '公司生产差别化涤纶长丝，六成以上职工常年四班三运转。'.repeat(6)
const rolesOf = async (files: Record<string, Buffer>, pictures: string[] = []) => {
  const parts = Object.entries(files).map(([path, bytes]) => document(path, bytes))
  return orderParcel([...(await Promise.all(parts)), ...pictures.map(picture)], around)
}

test('captions in a file of their own, an overview and a stamped photo of the form are told from the text', async () => {
  const { roles, content } = await rolesOf(
    {
      '材料.docx': drawnFile(title, text),
      '图片说明.txt': Buffer.from('图1：2018年5月1日，食堂，开播\n图2：2018年6月1日，车间，读书\n'),
      '海安市面上开展情况.docx': drawnFile('海安市开展职工思想政治工作情况', text),
    },
    ['图1.jpg', '图2.jpg', '申报表盖章.jpg'],
  )
  expect(Object.fromEntries(roles)).toEqual({
    '材料.docx': 'material',
    '图片说明.txt': 'other',
    '海安市面上开展情况.docx': 'overview',
    '图1.jpg': 'photo',
    '图2.jpg': 'photo',
    '申报表盖章.jpg': 'form',
  })
  expect(content.photos.map(({ activity }) => activity)).toEqual(['开播', '读书'])
})

test('form and text that differ in title, unit, workers or telephone are told apart label by label', async () => {
  const rows = [
    ['案例名称', '焊花夜话'],
    ['实施单位', '如皋市沧渚船舶制造有限公司'],
    ['职工人数', '438'],
    ['联系电话', '0513-00000021'],
  ]
  const { facts } = await rolesOf({
    'a.docx': drawnFile(title, `公司现有职工1680人。${text}`, '联系电话：0513-00000000'),
    'b.docx': drawnFile('申报表', rows),
  })
  expect(facts.parcel?.disagreements).toEqual([
    { label: '案例名称', form: '焊花夜话', material: title },
    { label: '实施单位', form: '如皋市沧渚船舶制造有限公司', material: '海安市澜川纤维有限公司工会委员会' },
    { label: '职工人数', form: '438', material: '现有职工1680人' },
    { label: '联系电话', form: '0513-00000021', material: '051300000000' },
  ])
})

test('two texts are both material, and a file that cannot be read is what its name says', async () => {
  const { roles, facts } = await rolesOf({
    '上.docx': drawnFile(title, text),
    '下.docx': drawnFile('续', text),
  })
  expect([...roles.values()]).toEqual(['material', 'material'])
  expect(facts.parcel?.form).toBe('missing')
  const scanned = orderParcel([{ kind: 'unread', path: '申报表.pdf', reason: 'scanned' }], around)
  expect([scanned.roles.get('申报表.pdf'), scanned.facts.parcel?.form]).toEqual(['form', 'unreadable'])
})
