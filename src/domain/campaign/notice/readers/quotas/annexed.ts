import type { NoticeText, Sentence } from '../../noticeText.ts'

/** 附件2 各省推荐数额: the title of an attachment that allots. */
const title =
  /^(?:附件?(?:\d{1,2}|[一二三四五六])?[:.、\s]*)?[^。;:,\t]{0,30}(?:名额|指标|数额|限额|任务数?|(?:推荐|报送|申报)数量?)(?:的?(?:分配|分解))?(?:一览|方案|表|情况){0,2}$/
const another = /^附(?:件|表)(?:\d{1,2}|[一二三四五六])?(?:[:.、\s]|$)/

/** The sentences that may set quotas: those of the text, and of an attachment that allots them. */
export function quotaSentences({
  bodySentences,
  sentences,
  lines,
  zones,
  text,
}: NoticeText): readonly Sentence[] {
  const over = new Map<number, string>()
  let allots: string | null = null
  for (const { index, start, end } of lines) {
    if (zones[index] === 'head' || zones[index] === 'body') continue
    const words = text.slice(start, end).trim()
    if (title.test(words)) allots = words
    else if (another.test(words)) allots = null
    else if (allots !== null) over.set(index, allots)
  }
  if (over.size === 0) return bodySentences
  const annexed = sentences.flatMap((one) => {
    const named = over.get(one.line.index)
    return named === undefined ? [] : [{ ...one, headings: [named, ...one.headings] }]
  })
  return [...bodySentences, ...annexed]
}
