import { expect, test } from 'vitest'
import { sound, withFacts, withPhotoRule } from '../../../test/provoke.ts'
import { soundPhoto } from '../../../test/soundCase.ts'

const codes = (count: number) =>
  withPhotoRule({}, sound.content.photos.slice(0, count)).map((finding) => [finding.code, finding.severity])

test('no photo is a notice where photos are optional, one or two are an error, three are enough', () => {
  expect([0, 1, 2, 3].map(codes)).toEqual([
    [['photos-none', 'notice']],
    [['photos-too-few', 'error']],
    [['photos-too-few', 'error']],
    [],
  ])
})

test('the same file twice counts once towards the number asked for', () => {
  const photos = [soundPhoto(1), soundPhoto(2, { sha256: soundPhoto(1).sha256 }), soundPhoto(3)]
  expect(withFacts({ photos }).map((finding) => [finding.code, finding.values['count']])).toEqual([
    ['photos-too-few', 2],
    ['photo-twice', undefined],
  ])
})

test('two photos that look the same count once, which is a warning only', () => {
  const photos = [soundPhoto(1), soundPhoto(2, { looksLike: [soundPhoto(1).attachmentId] }), soundPhoto(3)]
  expect(
    withFacts({ photos }).map((finding) => [finding.code, finding.severity, finding.values['count']]),
  ).toEqual([
    ['photos-too-few-unlike', 'warning', 2],
    ['photo-looks-twice', 'warning', undefined],
  ])
})
