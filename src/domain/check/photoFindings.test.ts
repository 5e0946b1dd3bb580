import {
  type Provoked,
  sound,
  testProvoked,
  withCaption,
  withFacts,
  withPhoto,
  withPhotoRule,
} from '../../../test/provoke.ts'
import { soundPhoto } from '../../../test/soundCase.ts'
import { captionCheck } from './caption.ts'
import { photoCountCheck } from './photoCount.ts'
import { photoDetailCheck } from './photoDetail.ts'
import { photoFileCheck } from './photoFile.ts'
import { photoOriginCheck } from './photoOrigin.ts'
import { photoPlaceCheck } from './photoPlace.ts'
import { photoReuseCheck } from './photoReuse.ts'
import { photoSizeCheck } from './photoSize.ts'

const second = { number: 2, name: 'IMG_0002.JPG' }
const small = { size: '900 KB', width: 1280, height: 720, pixels: 92.1, pixelsMega: 0.92 }

const provoked: Provoked = {
  'photo-enlarged': [
    () => withPhoto({ detail: { fine: 0.001, coarser: 1 } }),
    { item: 'photo-2', values: { ...second, width: 4000, height: 3000 } },
  ],
  'photo-saved-anew': [
    () => withPhoto({ detail: { fine: 0.06, coarser: 6 } }),
    { item: 'photo-2', values: { ...second, times: 6 } },
  ],
  'photos-none': [() => withPhotoRule({}, []), { values: { min: 3 } }],
  'photos-missing': [() => withPhotoRule({ mandatory: true }, []), { values: { min: 3 } }],
  'photos-too-few': [
    () => withPhotoRule({}, sound.content.photos.slice(0, 2)),
    { values: { count: 2, min: 3, missing: 1 } },
  ],
  'photos-too-few-unlike': [
    () => withPhoto({ looksLike: [soundPhoto(1).attachmentId] }),
    { values: { count: 2, min: 3, missing: 1 } },
  ],
  'photos-too-many': [() => withPhotoRule({ min: 1, max: 2 }), { values: { count: 3, max: 2, over: 1 } }],
  'photo-lost': [
    () => withFacts({ photos: [soundPhoto(1), soundPhoto(3)] }),
    { item: 'photo-2', values: { number: 2 } },
  ],
  'photo-empty': [() => withPhoto({ bytes: 0, format: 'other' }), { item: 'photo-2', values: second }],
  'photo-unreadable': [
    () => withPhoto({ format: 'other' }),
    { item: 'photo-2', values: { ...second, asked: 'JPEG' } },
  ],
  'photo-disguised': [
    () => withPhoto({ format: 'png' }),
    { item: 'photo-2', values: { ...second, asked: 'JPEG', format: 'PNG' } },
  ],
  'photo-wrong-format': [
    () => withPhoto({ format: 'heic', name: 'IMG_2.HEIC' }),
    { item: 'photo-2', values: { number: 2, name: 'IMG_2.HEIC', asked: 'JPEG', format: 'HEIC' } },
  ],
  'photo-truncated': [() => withPhoto({ complete: false }), { item: 'photo-2', values: second }],
  'photo-too-small': [
    () => withPhoto({ bytes: 900_000, width: 1280, height: 720 }),
    { item: 'photo-2', values: { ...second, ...small, minSize: '1 MB', minPixels: 100, minPixelsMega: 1 } },
  ],
  'photo-few-bytes': [
    () => withPhoto({ bytes: 999_999 }, { reading: 'bytes' }),
    { item: 'photo-2', values: { ...second, size: '999 KB', minSize: '1 MB' } },
  ],
  'photo-few-pixels': [
    () => withPhoto({ width: 1280, height: 720 }, { reading: 'pixels' }),
    { item: 'photo-2', values: { ...second, width: 1280, height: 720, pixels: 92.1, minPixels: 100 } },
  ],
  'photo-bytes-doubtful': [
    () => withPhoto({ bytes: 900_000, width: 1280, height: 960 }),
    { item: 'photo-2', values: { ...second, size: '900 KB', pixels: 122.8, pixelsMega: 1.22 } },
  ],
  'photo-pixels-doubtful': [
    () => withPhoto({ bytes: 1_250_000, width: 1280, height: 720 }),
    { item: 'photo-2', values: { ...second, size: '1.25 MB', pixels: 92.1 } },
  ],
  'photo-too-large': [
    () => withPhoto({ bytes: 12_000_000 }, { maxBytes: 10_000_000 }),
    { item: 'photo-2', values: { ...second, size: '12 MB', maxSize: '10 MB' } },
  ],
  'photo-side-too-short': [
    () => withPhoto({ width: 1800, height: 1200 }, { minLongSide: 2000 }),
    { item: 'photo-2', values: { ...second, width: 1800, height: 1200, minLong: 2000, minShort: 0 } },
  ],
  'photo-side-too-long': [
    () => withPhoto({ width: 5000, height: 3000 }, { maxLongSide: 4000 }),
    { item: 'photo-2', values: { ...second, width: 5000, maxLong: 4000, maxShort: '—' } },
  ],
  'photo-recompressed': [
    () => withPhoto({ bytes: 120_000, width: 1280, height: 960, takenAt: null, camera: null }),
    { item: 'photo-2', values: { ...second, width: 1280, height: 960 } },
  ],
  'photo-inflated': [
    () => withPhoto({ width: 1280, height: 960, bytes: 1_100_000, takenAt: null, camera: null }),
    { item: 'photo-2', values: { ...second, width: 1280, height: 960, size: '1.1 MB' } },
  ],
  'photo-before-period': [
    () => withPhoto({ takenAt: '2010-05-01T08:00:00' }),
    { item: 'photo-2', values: { number: 2, day: '2010-05-01', floor: '2012-11-08' } },
  ],
  'photo-places-apart': [
    () => {
      const places = [
        { latitude: 32, longitude: 120.9 },
        { latitude: 32.5, longitude: 120.9 },
      ]
      const photos = [1, 2, 3].map((number) => soundPhoto(number, { place: places[number - 1] ?? null }))
      return withFacts({ photos })
    },
    { item: 'photo-2', values: { number: 2, first: 1, place: '公司休息室', kilometres: 56 } },
  ],
  'photo-edited': [
    () => withPhoto({ software: 'Adobe Photoshop CC 2018' }),
    { item: 'photo-2', values: { ...second, software: 'Adobe Photoshop CC 2018' } },
  ],
  'photo-date-differs': [
    () => withPhoto({ takenAt: '2018-09-12T09:00:00' }),
    { item: 'photo-2', values: { ...second, taken: '2018-09-12', caption: '2018年7月12日' } },
  ],
  'photo-twice': [
    () => withPhoto({ sha256: soundPhoto(1).sha256 }),
    { item: 'photo-2', values: { ...second, first: 1 } },
  ],
  'photo-looks-twice': [
    () => withPhoto({ looksLike: [soundPhoto(1).attachmentId] }),
    { item: 'photo-2', values: { ...second, first: 1 } },
  ],
  'photo-may-be-asked': [() => withPhoto({ elsewhere: 2 }), { item: 'photo-2', values: second }],
  'photo-in-other-case': [
    () => withPhoto({ alsoIn: ['甲工会：机台账本', '乙工会：家书墙'] }),
    { item: 'photo-2', values: { ...second, title: '甲工会：机台账本', count: 2 } },
  ],
  'caption-no-time': [() => withCaption({ time: '' }), { item: 'photo-2', values: { number: 2 } }],
  'caption-no-place': [() => withCaption({ place: ' ' }), { item: 'photo-2', values: { number: 2 } }],
  'caption-no-activity': [() => withCaption({ activity: '' }), { item: 'photo-2', values: { number: 2 } }],
  'caption-time-unclear': [
    () => withCaption({ time: '去年夏天' }),
    { item: 'photo-2', values: { number: 2, text: '去年夏天' } },
  ],
  'caption-time-in-future': [
    () => withCaption({ time: '2019年3月21日' }),
    { item: 'photo-2', values: { number: 2, text: '2019年3月21日', today: '2019-03-20' } },
  ],
}

testProvoked(
  [
    photoCountCheck,
    photoFileCheck,
    photoSizeCheck,
    photoDetailCheck,
    photoOriginCheck,
    photoPlaceCheck,
    photoReuseCheck,
    captionCheck,
  ],
  provoked,
)
