import { caseCheck } from './check.ts'
import { shownPhotos } from './shownPhotos.ts'
import { dayMeasured, readSpan } from './writtenTime.ts'

const codes = {
  time: 'caption-no-time',
  place: 'caption-no-place',
  activity: 'caption-no-activity',
} as const

/** Each caption names time, place and what is going on (notice 二、3 图片说明要明确时间、地点及具体活动内容). */
export const captionCheck = caseCheck({
  name: 'caption',
  whileTyping: true,
  outcomes: {
    'caption-no-time': { severity: 'error', rule: 'photos.captionParts' },
    'caption-no-place': { severity: 'error', rule: 'photos.captionParts' },
    'caption-no-activity': { severity: 'error', rule: 'photos.captionParts' },
    'caption-time-unclear': { severity: 'notice', rule: 'photos.captionParts' },
    'caption-time-in-future': { severity: 'warning', rule: 'photos.captionParts' },
  },
  examine(subject, report) {
    const { captionParts } = subject.rules.photos
    const today = dayMeasured(subject.facts.measuredOn)
    for (const { photo, number, where } of shownPhotos(subject)) {
      for (const part of captionParts) if (photo[part].trim() === '') report(codes[part], where, { number })
      if (photo.time.trim() === '') continue
      const span = readSpan(photo.time)
      if (!span) report('caption-time-unclear', where, { number, text: photo.time })
      else if (span.from > today) report('caption-time-in-future', where, { number, text: photo.time, today })
    }
  },
})
