import { expect, test } from 'vitest'
import { rulesOfNotice2019 } from './noticeOf2019.ts'
import type { Rules, WorkKind } from './rules.ts'
import { demandsOn, facetsAsked, kindOf, needsText } from './works.ts'

const { captionParts: _parts, ...photos } = rulesOfNotice2019.photos
const essay: WorkKind = { key: 'essay', name: '征文', length: { min: 800, max: 1500 }, photos: null }
const picture: WorkKind = {
  ...{ key: 'picture', name: '摄影', length: 'none' },
  photos: { ...photos, mandatory: true, min: 4, max: 8 },
}
const told = { ...rulesOfNotice2019.sources.photos, clause: '二、5' } as Rules['sources']['works']
const rules: Rules = {
  ...rulesOfNotice2019,
  works: [essay, picture],
  sources: { ...rulesOfNotice2019.sources, works: told },
}
const ofKind = (key: string) => ({ facets: { works: [key] }, focusArea: null })

test('a case is asked for its kind of works before all else, where a call tells kinds apart', () => {
  expect(facetsAsked(rules)[0]).toEqual({
    ...{ key: 'works', name: '作品种类', multiple: false },
    options: [
      { key: 'essay', name: '征文' },
      { key: 'picture', name: '摄影' },
    ],
  })
  expect(facetsAsked(rulesOfNotice2019)).toEqual(rulesOfNotice2019.facets)
})

test('a case keeps the length and the photos of its kind, by the clause that tells the kinds apart', () => {
  const ofEssay = demandsOn(rules, ofKind('essay'))
  expect(ofEssay.textLimits.case).toEqual({ ...rules.textLimits.case, min: 800, max: 1500 })
  expect(ofEssay.photos).toEqual(rules.photos)
  expect(ofEssay.sources['textLimits.case']?.clause).toBe('二、5')
  expect(ofEssay.sources.photos?.clause).toBe('二、3')
  const ofPicture = demandsOn(rules, ofKind('picture'))
  expect(ofPicture.textLimits.case).toMatchObject({ min: null, max: null })
  expect(ofPicture.photos).toEqual({ ...rules.photos, mandatory: true, min: 4, max: 8 })
  expect(ofPicture.sources.photos?.clause).toBe('二、5')
})

test('a case that names no kind keeps the rules for all', () => {
  expect(demandsOn(rules, { facets: {}, focusArea: 1 })).toBe(rules)
  expect(demandsOn(rules, ofKind('gone'))).toBe(rules)
})

test('works that are no texts need none', () => {
  expect(needsText(rules, ofKind('essay'))).toBe(true)
  expect(needsText(rules, ofKind('picture'))).toBe(false)
  expect(needsText(rulesOfNotice2019, ofKind('picture'))).toBe(true)
})

test('where the focus areas are the kinds of works, choosing one says both', () => {
  const focusAreas = [essay, picture].map(({ name }, index) => ({ number: index + 1, name, text: name }))
  const together = { ...rules, focusAreas }
  expect(facetsAsked(together)).toEqual(rules.facets)
  expect(kindOf(together, { facets: {}, focusArea: 2 })).toBe(picture)
  expect(kindOf(together, { facets: {}, focusArea: null })).toBeNull()
})
