import { expect, test } from 'vitest'
import { type Provoked, sound, testProvoked } from '../../../test/provoke.ts'
import type { CaseContent } from '../case/content.ts'
import type { CaseFacts, ParcelFacts } from '../case/facts.ts'
import { checkParcel } from './checks.ts'
import { parcelCheck } from './parcel.ts'

const soundForm = { undivided: false, opinion: '同意推荐。', opinionDay: '2019-03-08' }
const soundParcel: ParcelFacts = {
  names: ['材料.docx', '申报表.docx'],
  materials: ['材料.docx'],
  titles: ['某某工会：零点电台'],
  titled: true,
  form: soundForm,
  unreadable: [],
  pasted: 0,
  disagreements: [],
}

const withParcel = (
  changes: Partial<ParcelFacts>,
  facts: Partial<CaseFacts> = {},
  content: Partial<CaseContent> = {},
) =>
  checkParcel(
    sound.rules,
    { ...sound.content, ...content },
    { ...sound.facts, ...facts, parcel: { ...soundParcel, ...changes } },
  )
const withSoundForm = (changes: Partial<typeof soundForm> | { opinionDay: null }) =>
  withParcel({ form: { ...soundForm, ...changes } })

const provoked: Provoked = {
  'document-missing': [() => withParcel({ materials: [] })],
  'document-unreadable': [
    () => withParcel({ unreadable: [{ name: '案例/材料.pdf', reason: 'scanned' }] }),
    { item: '案例/材料.pdf', values: { name: '材料.pdf', reason: 'scanned' } },
  ],
  'documents-several': [
    () => withParcel({ materials: ['案例/上.docx', '案例/下.docx'] }),
    { values: { count: 2, names: '上.docx、下.docx' } },
  ],
  'document-several-cases': [
    () => withParcel({ titles: ['甲工会：电台', '乙工会：夜话'] }),
    { values: { count: 2, first: '甲工会：电台', second: '乙工会：夜话' } },
  ],
  'title-without-union': [() => withParcel({}, { unionName: '' })],
  'photos-in-document': [() => withParcel({ pasted: 4 }, { photos: [] }), { values: { count: 4 } }],
  'form-missing': [() => withParcel({ form: 'missing' })],
  'form-unreadable': [() => withParcel({ form: 'unreadable' })],
  'form-undivided': [() => withSoundForm({ undivided: true })],
  'form-disagrees': [
    () => withParcel({ disagreements: [{ label: '职工人数', form: '438', material: '现有职工1680人' }] }),
    { values: { label: '职工人数', form: '438', material: '现有职工1680人' } },
  ],
  'opinion-missing': [() => withSoundForm({ opinion: '' })],
  'opinion-undated': [() => withSoundForm({ opinionDay: null })],
  'opinion-in-future': [
    () => withSoundForm({ opinionDay: '2019-03-21' }),
    { values: { day: '2019-03-21', today: '2019-03-20' } },
  ],
  'opinion-before-notice': [
    () => withParcel({}, { noticeDay: '2019-03-09' }),
    { values: { day: '2019-03-08', notice: '2019-03-09' } },
  ],
}

testProvoked([parcelCheck], provoked)

test('a sound case that came as files has no findings, and nobody is asked for what files do not hold', () => {
  const typed = {
    focusArea: null,
    facets: {},
    periodFrom: '',
    periodTo: '',
    scanId: null,
    pledge: false,
    consent: false,
  }
  expect(withParcel({}, {}, typed)).toEqual([])
})

test('an opinion of the day of the notice is in order, and without that day nothing is told of it', () => {
  expect(withParcel({}, { noticeDay: '2019-03-08' })).toEqual([])
  expect(withParcel({}, { noticeDay: null })).toEqual([])
})

test('a form that is missing is one finding and not one for each of its blanks', () => {
  expect(withParcel({ form: 'missing' }, {}, { form: {} }).map(({ code }) => code)).toEqual(['form-missing'])
})

test('a brief without headings is one finding and not one for each of its parts', () => {
  const form = { ...sound.content.form, 'brief.process': '', 'brief.practice': '', 'brief.effect': '' }
  const found = withParcel({ form: { ...soundForm, undivided: true } }, {}, { form })
  expect(found.map(({ code }) => code)).toEqual(['form-undivided'])
})

test('rules that allow several cases in a document find nothing in several', () => {
  const facts = {
    ...sound.facts,
    parcel: { ...soundParcel, materials: ['上.docx', '下.docx'], titles: ['甲', '乙'] },
  }
  expect(checkParcel({ ...sound.rules, onePerDocument: false }, sound.content, facts)).toEqual([])
})

test('a call can make a finding graver or slighter, or keep silent about it', () => {
  const facts = {
    ...sound.facts,
    parcel: { ...soundParcel, form: 'missing' as const, pasted: 1 },
    photos: [],
  }
  const severities = {
    'form-missing': 'warning',
    'photos-in-document': 'off',
    'photos-none': 'error',
  } as const
  const told = (rules = sound.rules) =>
    checkParcel(rules, { ...sound.content, photos: [] }, facts).map(({ code, severity }) => [code, severity])
  expect(told()).toEqual([
    ['photos-in-document', 'warning'],
    ['form-missing', 'error'],
    ['photos-none', 'notice'],
  ])
  expect(told({ ...sound.rules, severities })).toEqual([
    ['form-missing', 'warning'],
    ['photos-none', 'error'],
  ])
})
