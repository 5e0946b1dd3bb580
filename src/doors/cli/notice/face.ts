import { questionOf } from '../../../domain/campaign/notice/question.ts'
import type { NoticeReading } from '../../../domain/campaign/notice/reading.ts'
import { tellQuestion } from '../../../domain/campaign/openPoint.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** A reading as programs get it: the names of its members are a promise; each doubt is asked in words. */
export function noticeFace(text: string, reading: NoticeReading, say: Say): object {
  return {
    title: reading.title,
    rules: reading.rules.map(({ reader: _, ...face }) => face),
    doubts: reading.doubts.map((doubt) => {
      const { kind, options, span } = doubt
      return { kind, question: tellQuestion(questionOf(doubt, text), say), options, span }
    }),
    unread: reading.unread,
  }
}
