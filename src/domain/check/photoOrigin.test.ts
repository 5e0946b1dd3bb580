import { expect, test } from 'vitest'
import { sound, withPhoto } from '../../../test/provoke.ts'
import { soundPhoto } from '../../../test/soundCase.ts'
import { checkCase } from './checks.ts'

const takenAgainst = (takenAt: string | null, time: string) => {
  const photos = sound.content.photos.map((photo) => ({ ...photo, time }))
  const files = [1, 2, 3].map((number) => soundPhoto(number, { takenAt }))
  return checkCase(sound.rules, { ...sound.content, photos }, { ...sound.facts, photos: files }).map(
    (finding) => finding.code,
  )
}

test.each([
  ['2018-07-11T23:59:59', '2018年7月12日'],
  ['2018-07-13T00:00:00', '2018年7月12日'],
  ['2018-07-31T10:00:00', '2018年7月'],
  ['2018-08-01T10:00:00', '2018年7月'],
  ['2018-07-14T10:00:00', '2018年7月12日至14日'],
  ['2018-12-31T10:00:00', '2018年'],
  [null, '2018年7月12日'],
  ['', '2018年7月12日'],
  ['0000:00:00 00:00:00', '2018年7月12日'],
  ['1980-01-01T00:00:00', '2018年7月12日'],
])('a photo taken at %j fits the caption %j or says nothing against it', (takenAt, time) => {
  expect(takenAgainst(takenAt, time)).toEqual([])
})

test.each([
  ['2018-07-10T23:59:59', '2018年7月12日'],
  ['2018-07-14T00:00:00', '2018年7月12日'],
  ['2018-08-02T00:00:00', '2018年7月'],
  ['2017-07-12T14:30:00', '2018-07-12'],
])('a photo taken at %j does not fit the caption %j', (takenAt, time) => {
  expect(takenAgainst(takenAt, time)).toEqual(Array(3).fill('photo-date-differs'))
})

test('a small original from a camera is not taken for a copy', () => {
  const camera = { bytes: 400_000, width: 1280, height: 960 }
  expect(withPhoto(camera).map((finding) => finding.code)).toEqual(['photo-bytes-doubtful'])
})

test('the program of a telephone is not an editing program', () => {
  expect(withPhoto({ software: 'HUAWEI P20 8.1.0.1' })).toEqual([])
  expect(withPhoto({ software: '美图秀秀' }).map((finding) => finding.code)).toEqual(['photo-edited'])
})
