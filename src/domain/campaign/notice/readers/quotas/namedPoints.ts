import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { found, type NoticeText, type Sentence } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { placeOf } from '../../pointsBeside.ts'
import type { ReadRule } from '../../reading.ts'
import { bodiesIn } from './bodies.ts'
import { numbersIn } from './bounds.ts'
import { praise } from './honours.ts'
import { eachMaySend } from './value.ts'
import { namesAllotment } from './wordings.ts'
import { countsWorks } from './works.ts'

/** 行业媒体, 各民主党派：, 民营医院可报: the name before a number that ends its point. */
const pointName = new RegExp(
  `^((?:\\([^()]{1,12}\\)|[^,;:。\\d()]){2,24}?)[:—-]{0,2}(?:各|每家|可|限)*(?:${handsIn}|[报推])?$`,
)
/** What else a point may count. */
const noBody = new RegExp(
  `^(?:其中|合计|总计|共|每|一)|[类组型奖]$|等奖|字|照片|图片|时长|要求|数量|以[上下内]|${praise}|个人|集体|方向|领域|主题|方面`,
)

type Point = { readonly sentence: Sentence; readonly amount: Amount; readonly name: string }

function pointOf(sentence: Sentence): Point[] {
  const { text, line, start, end } = sentence
  if (start !== line.wordsAt || end < line.end - 1 || text.length > 60) return []
  const [amount, ...others] = numbersIn(text)
  const name = amount && pointName.exec(text.slice(0, amount.start))?.[1]
  const isWhole = amount?.certain && others.length === 0 && /^(?:\([^()]*\))?$/.test(text.slice(amount.end))
  return amount && name && isWhole ? [{ sentence, amount, name }] : []
}

/** Numbers of bodies that nothing but the points beside theirs tells for bodies: 各县媒体3件；行业媒体1件. */
export function namedPoints(notice: NoticeText, leadOf: (line: Line) => string): ReadRule<'quota'>[] {
  const points = notice.bodySentences.flatMap(pointOf)
  return [...Map.groupBy(points, ({ sentence }) => placeOf(sentence.line)).values()].flatMap((group) => {
    const [first] = group
    const over = first ? [leadOf(first.sentence.line), first.sentence.line.parent?.heading ?? ''] : []
    const known = group.filter(({ name }) => bodiesIn(name, 0).length > 0)
    if (known.length === 0 || !over.some((words) => namesAllotment.test(words))) return []
    return group
      .filter(({ name }) => !noBody.test(name) && !countsWorks(name) && bodiesIn(name, 0).length === 0)
      .map(({ sentence, amount, name }) => {
        const value = eachMaySend('other', {
          min: amount.exact ?? amount.min,
          max: amount.exact ?? amount.max,
        })
        const place = { start: sentence.start, end: sentence.start + amount.end, appliesTo: name }
        return found(notice, 'quotaPoints', 'quota', value, place)
      })
  })
}
