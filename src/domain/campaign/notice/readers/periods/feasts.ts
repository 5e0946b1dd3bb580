import { dateSpansIn } from '../../dateSpans.ts'
import { edgeOf, namesDay, placed, type Standpoint } from '../../days.ts'
import type { Stretch } from './events.ts'

/** The feasts of the same day every year; those of the moon have none that the notice gives. */
const feasts: readonly (readonly [RegExp, string | null])[] = [
  [/^元旦/, '01-01'],
  [/^(?:三八|妇女)/, '03-08'],
  [/^(?:五一|劳动|国际劳动)/, '05-01'],
  [/^(?:五四|青年)/, '05-04'],
  [/^(?:六一|儿童)/, '06-01'],
  [/^(?:七一|建党)/, '07-01'],
  [/^(?:八一|建军)/, '08-01'],
  [/^教师/, '09-10'],
  [/^(?:国庆|十一)/, '10-01'],
]
const feast =
  /(?:自|从)?(?:(20\d{2})年|([今本去前])年)的?[“"]?((?:元旦|春节|元宵|清明|端午|中秋|重阳|国庆|教师|青年|妇女|儿童|建党|建军|国际劳动|劳动)节?|[三五六七八十][一四八])[”"]?(?:国际)?(?:劳动|妇女|青年|儿童)?节?(?:假期|前后|期间)?(以来|之后|以后|至今|后(?=[,的])|至|到|-)/
const yearsAgo: Readonly<Record<string, number>> = { 去: 1, 前: 2 }

/** 2022年国庆节以来, 2017年春节至2018年底: a time that begins with a feast; which day a feast of the moon is, is asked. */
export function feastsIn(text: string, seenFrom: Standpoint): Stretch[] {
  const match = feast.exec(text)
  const [words = '', printed, near = '', name = '', on = ''] = match ?? []
  const year = printed ? Number(printed) : seenFrom.year && seenFrom.year - (yearsAgo[near] ?? 0)
  if (!match || year === null) return []
  const day = feasts.find(([pattern]) => pattern.test(name))?.[1] ?? null
  const from = day === null ? null : `${year}-${day}`
  const [start, behind] = [match.index, match.index + words.length]
  if (!/[至到-]$/.test(on) || on === '至今')
    return [{ start, end: behind, from, to: null, open: day === null }]
  const last = dateSpansIn(text.slice(behind)).find((span) => span.start === 0 && span.from === null)
  const to = last && placed(last.to, seenFrom)
  if (!to || (!namesDay(to) && to.month === null && to.day === null && to.part === null && to.year === null))
    return []
  const end = behind + (last?.end ?? 0)
  return [{ start, end, from, to: edgeOf(to, to.year, 'last'), open: day === null }]
}
