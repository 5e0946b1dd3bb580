import type { WorkingCalendar } from '../../../../../foundation/calendar.ts'
import type { DateSeen } from '../../dates.ts'
import { nextWorked } from '../../days.ts'
import { type NoticeText, notStated } from '../../noticeText.ts'
import { boxes, hole, number } from '../../numerals.ts'
import { oneOf } from '../../oneOf.ts'
import type { Doubt, DoubtCode, NoticeDay, Stage } from '../../reading.ts'

/** What is asked of a day: the answers thinkable, and what the words seen differ from. */
export type Asked = {
  readonly code: DoubtCode
  readonly options: readonly string[]
  readonly seen?: string
  readonly other?: string
}

type DayRead = {
  readonly seen: DateSeen
  readonly date: NoticeDay | null
  readonly weekday: number | null
  readonly workingDay: boolean | null
  readonly stage: Stage
  /** The date of signing as printed, where the day lies before its month. */
  readonly gone: string | null
  readonly words: string
  /** The first day of the stretch that the day ends. */
  readonly begins: string | null
}

/** The steps that are the organiser's own, who may vote and judge on a day off. */
const organisers: ReadonlySet<Stage> = new Set(['review', 'publicity', 'award'])

/** What a day leaves open: copied wrongly, without a year, off work, of another weekday than printed, or vague. */
export function dayDoubts(read: DayRead, calendar: WorkingCalendar): Asked[] {
  const { seen, date, weekday, workingDay, stage } = read
  if (date === null) return [{ code: 'damaged-date', options: readingsOf(seen) }]
  if (read.gone !== null) return [{ code: 'conflict', options: [date], other: read.gone }]
  const doubts: Asked[] = []
  if (seen.damaged) doubts.push({ code: 'damaged-date', options: [date] })
  if (read.begins !== null && isReversed(read.begins, date))
    doubts.push({ code: 'conflict', options: [date], other: read.begins })
  if (date.startsWith('--')) doubts.push({ code: 'year-missing', options: [] })
  if (workingDay === false && !organisers.has(stage))
    doubts.push({ code: 'not-working-day', options: [date, nextWorked(date, calendar)] })
  if (seen.time?.weekday && weekday !== null && seen.time.weekday !== weekday)
    doubts.push({ code: 'conflict', options: [date], ...partedAtWeekday(read.words) })
  if (seen.day === null && seen.part !== '底' && seen.part !== '末')
    doubts.push({ code: 'several-readings', options: [date] })
  return doubts
}

/** 6月1日至5月30日: a stretch that ends before it begins; from one year into the next it is no slip. */
function isReversed(begins: string, date: string): boolean {
  return (
    date < begins &&
    begins.slice(0, 4) === date.slice(0, 4) &&
    !(begins.slice(5, 7) >= '09' && date.slice(5, 7) <= '03')
  )
}

/** 5月19日(周四)前 as the day and the weekday that do not go together. */
function partedAtWeekday(words: string): { seen: string; other: string } {
  const [, seen = words, other = words] = /^(.*?)\(?((?:星期|礼拜|周).)/.exec(words) ?? []
  return { seen, other }
}

function readingsOf({ readings, year }: DateSeen): string[] {
  const shown = (count: number) => String(count).padStart(2, '0')
  return readings.map(([month, day]) => `${year ?? '-'}-${shown(month)}-${shown(day)}`)
}

const counted = new RegExp(
  oneOf([
    '每(?:个?月|季度?(?:末|最后一?个?)?月?|年)(?:的)?(?:\\d{1,2}月)?\\d{1,2}[日号](?:之前|以前|前)',
    '(?:次|下个?)月\\d{1,2}[日号](?:之前|以前|前)(?<=(?:每个?月|月度|月赛)[^。;]{0,60})|(?<=\\d[日号月]起?,?(?:至|到|-))[一-鿿]{2,8}(?:结束|解除)(?:为?止)?(?=[,。;)]|$)',
    '第[\\d一二三四五六七八九十]{1,3}(?:教学)?周[^,。;()]{0,4}?前',
    '(?:[一二三四]|本|下|每)季度[末底](?:之?前|以前)',
    `(?<=报送|提交|上报|申报|投稿|征集)的?(?:时限|期限)[为是:]${number}个?(?:工作日|天|日)`,
    `(?:收到|接到|自|公示|通知|印发|发布|结束|报送后|提交后)[^,。;]{0,14}?(?:之日起|之日|后|起)?${number}(?:个)?(?:工作日|日|天|周|月|星期)(?:之|以)?内`,
    `(?:请|须|应|务必)(?:于|在)${number}(?:个)?(?:工作日|日|天|周|月|星期)(?:之|以)?内`,
    `(?:顺延|推迟|延后|延迟|放宽)${number}个?(?:工作日|天|日|周|个?月|星期)`,
    '[本下](?:周|星期)[一二三四五六日天](?:下班)?(?:之?前|以前)',
    '(?:国庆|五一|春节|元旦|中秋|端午|清明|劳动节|青年节|寒假|暑假)(?:节|假期|长假|放假)?(?:结束|开始|开学)?(?:之?前|以前)',
    `(?:开学|返校|放假|入职|培训|会议|活动)(?:之?后|以后)(?:的)?${number}(?:个)?(?:工作日|日|天|周|月|星期)(?:之|以)?内`,
    '(?<=[请须应][于在])(?:月|学期)[底末](?:之?前|以前)',
  ]),
)
const bareDay = new RegExp(`(?<![\\dOoIl年月.\\-/${boxes}])\\d{1,4}[日号](?:之前|以前|前)(?!后|期|往)`)

/** A date that lost its month or its day or a figure of them (4月2□日前), or that no year has. */
const broken = new RegExp(
  oneOf([
    `\\d?${hole}\\d?月\\d{1,2}[日号](?:之?前)?|\\d{0,2}月\\d?${hole}\\d?[日号](?:之?前)?|年月\\d{1,2}日?`,
    '(?<=[于在:])(?:\\d{4}年|年)?月日(?:之?前|止)|\\d{1,2}月[XxΧ×*]{1,2}[日号](?:之?前|止)?',
    '\\d{1,2}月\\d{3}[日号]|\\d{1,2}月[日号](?:之?前|止)|[日号][\\dOo]前|[日号](?:钱|刖|箭)',
    '(?<!\\d)(?:1[3-9]|[2-9]\\d)月\\d{1,2}日|(?<!\\d)\\d{1,2}月(?:3[2-9]|[4-9]\\d)日',
  ]),
)

/** Time limits that the text gives no date for: 收到通知后10日内, 20日前 without a month. */
export function undatedDoubts(notice: NoticeText): Doubt[] {
  return notice.bodySentences.flatMap(({ text, start }): Doubt[] => {
    const relative = counted.exec(text)
    const near = relative ? text.slice(0, relative.index) : text
    const bare = bareDay.exec(near) ?? broken.exec(near)
    const asked: [DoubtCode, RegExpExecArray | null][] = [
      ['relative-date', relative],
      ['damaged-date', bare],
    ]
    return asked.flatMap(([code, match]): Doubt[] => {
      if (!match) return []
      const span = notice.plain.spanOf(start + match.index, start + match.index + match[0].length)
      return [{ kind: 'deadline', code, values: { seen: match[0] }, options: [], span }]
    })
  })
}

/** A notice that names no day for handing in is asked for one, at its title. */
export function absentDoubt(notice: NoticeText): Doubt {
  return notStated(notice, 'deadline', notice.head.title ?? { start: 0, end: notice.text.length })
}
