import type { PhotoFacts } from '../case/facts.ts'
import { caseCheck } from './check.ts'
import { shownPhotos } from './shownPhotos.ts'

const formatNames: Record<PhotoFacts['format'], string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  gif: 'GIF',
  heic: 'HEIC',
  tiff: 'TIFF',
  pdf: 'PDF',
  other: '?',
}
const endings: Partial<Record<PhotoFacts['format'], RegExp>> = { jpeg: /\.jpe?g$/i, png: /\.png$/i }

/** A photo is whole and by its content, not its name, of a format that is asked for (notice 二、3 JPG格式). */
export const photoFileCheck = caseCheck({
  name: 'photoFile',
  whileTyping: true,
  outcomes: {
    'photo-lost': { severity: 'error', rule: 'photos' },
    'photo-empty': { severity: 'error', rule: 'photos' },
    'photo-unreadable': { severity: 'error', rule: 'photos' },
    'photo-disguised': { severity: 'error', rule: 'photos' },
    'photo-wrong-format': { severity: 'error', rule: 'photos' },
    'photo-truncated': { severity: 'error', rule: 'photos' },
  },
  examine(subject, report) {
    const wanted = subject.rules.photos.formats
    const asked = wanted.map((format) => formatNames[format]).join('、')
    for (const { file, number, where } of shownPhotos(subject)) {
      const values = { number, name: file?.name ?? '', asked, format: file ? formatNames[file.format] : '' }
      if (!file) report('photo-lost', where, values)
      else if (file.bytes === 0) report('photo-empty', where, values)
      else if (file.format === 'other') report('photo-unreadable', where, values)
      else if (!wanted.some((format) => format === file.format))
        report(
          wanted.some((format) => endings[format]?.test(file.name))
            ? 'photo-disguised'
            : 'photo-wrong-format',
          where,
          values,
        )
      else if (!file.complete) report('photo-truncated', where, values)
    }
  },
})
