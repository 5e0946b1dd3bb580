import { expect, test } from 'vitest'
import type { FormField } from '../campaign/form.ts'
import { type CaseContent, emptyContent } from '../case/content.ts'
import type { PhotoFacts } from '../case/facts.ts'
import { captionOf, publicCase, type ShownVersion } from './publicCase.ts'

const field = (key: string, kind: FormField['kind'], personal: boolean): FormField => ({
  key,
  label: key,
  kind,
  required: true,
  maxLength: 100,
  personal,
})
const rules: ShownVersion['rules'] = {
  focusAreas: [
    { number: 1, name: '思想引领', text: '…' },
    { number: 7, name: '特殊群体', text: '…' },
  ],
  facets: [
    {
      key: 'crowd',
      name: '职工人群',
      options: [
        { key: 'young', name: '青年职工' },
        { key: 'couriers', name: '快递员' },
      ],
      multiple: true,
    },
    { key: 'size', name: '规模', options: [{ key: 'small', name: '小微' }], multiple: false },
  ],
  form: {
    title: '申报表',
    rows: 7,
    columns: 4,
    fields: [field('chair', 'text', true), field('phone', 'phone', true), field('industry', 'text', false)],
    cells: [],
  },
}
const photo = (attachmentId: string, complete = true): PhotoFacts => ({
  attachmentId,
  name: `${attachmentId}.jpg`,
  sha256: 'a'.repeat(64),
  alsoIn: ['另一案例'],
  format: 'jpeg',
  bytes: 2_000_000,
  width: 4000,
  height: 3000,
  complete,
  takenAt: '2018-05-01T09:00:00',
  camera: 'SECRETCAMERA',
  software: 'SECRETSOFTWARE',
  place: { latitude: 32.0612, longitude: 120.8734 },
})
const content: CaseContent = {
  ...emptyContent(),
  topic: ' “骑士驿站”暖人心 ',
  body: '联系工会主席李大力，电话13800000000。\n\n第二段。\n  第三段。',
  form: { chair: '李大力', phone: '13800000001', industry: 'SECRETINDUSTRY' },
  focusArea: 7,
  furtherFocusAreas: [1, 7, 99],
  facets: { crowd: ['couriers', 'unknown'], size: [] },
  periodFrom: '2017-10',
  periodTo: '2019-02',
  photos: [
    { attachmentId: 'p1', time: '2018年5月1日', place: '驿站门口', activity: '李大力慰问快递员' },
    { attachmentId: 'broken', time: '', place: '', activity: '' },
    { attachmentId: 'unmeasured', time: '', place: '', activity: '' },
  ],
  scanId: 'SECRETSCAN',
}
const shown = publicCase({
  caseId: 'case-1',
  content,
  facts: { unionName: '示范快递公司工会', photos: [photo('p1'), photo('broken', false)] },
  rules,
})

test('the public reads title, text in paragraphs, focus areas and facets by their names', () => {
  expect(shown).toEqual({
    caseId: 'case-1',
    title: '示范快递公司工会：“骑士驿站”暖人心',
    unionName: '示范快递公司工会',
    topic: '“骑士驿站”暖人心',
    brand: '',
    paragraphs: ['联系工会主席李**，电话138****0000。', '第二段。', '第三段。'],
    focusAreas: ['特殊群体', '思想引领'],
    facets: [{ name: '职工人群', options: ['快递员'] }],
    period: { from: '2017-10', to: '2019-02' },
    photos: [
      { attachmentId: 'p1', caption: '2018年5月1日，驿站门口，李**慰问快递员', width: 4000, height: 3000 },
    ],
  })
})

test('neither telephone nor chair nor form nor scan nor what the camera recorded can be found in it', () => {
  const all = JSON.stringify(shown)
  for (const secret of [
    '13800000000',
    '13800000001',
    '李大力',
    'SECRET',
    '32.06',
    '120.87',
    'a'.repeat(64),
    '另一案例',
  ])
    expect(all).not.toContain(secret)
})

test('a photo whose file is broken or was never measured is not shown', () => {
  expect(shown.photos.map(({ attachmentId }) => attachmentId)).toEqual(['p1'])
})

test('a caption is one line of the parts that are there', () => {
  const parts = { attachmentId: 'p', time: ' 2018年 ', place: '', activity: '技能比武' }
  expect(captionOf(parts)).toBe('2018年，技能比武')
  expect(captionOf({ ...parts, time: '', activity: '' })).toBe('')
})
