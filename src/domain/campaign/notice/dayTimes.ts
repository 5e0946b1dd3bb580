import { numeralOf } from './numerals.ts'

/** What stands behind a date: its weekday and the time of day, as printed and as HH:MM. */
export type TimeOfDay = {
  readonly end: number
  readonly time: string | null
  /** 下班前: the end of the office's day, which no clock tells. */
  readonly closeOfWork: boolean
  readonly weekday: number | null
  readonly damaged: boolean
}

const week =
  '(?:\\((?![本下这]?个?(?:周|星期|礼拜))[一-鿿]{1,6}\\)(?=(?:当天|当日)?[上下中]午|\\d{1,2}[:点时]))?(?:\\(?(?:[本下这]个?)?(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])\\)?)?'
const half = '(?<half>凌晨|清晨|早上|早晨|早|上午|中午|正午|下午|傍晚|晚上|晚间|晚|夜里|夜间|深夜|夜)'
const hour = '(?<hour>[0-2Il]?[\\dOoIl]|[零一二两三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四]?)'
const minute =
  '(?::(?<minute>[0-5Oo][\\dOoIl])(?::\\d{2})?|[时点](?:(?<spoken>[0-5]?\\d)分?|(?<thirty>半)|整|正|钟)?)'
const clock = new RegExp(
  `^\\)?${week},?(?:当天|当日|的)?\\(?(?:北京时间)?(?:${half}?(?:\\(?北京时间\\)?)?${hour}${minute}|${half.replace('half', 'part')}?(?<close>下班(?:时间)?|放学|下课|收工|闭馆|午休))?\\)?`,
)
const weekOnly = new RegExp(`^${week}`)
const noon = new RegExp(`^${week},?(?:当天|当日)?(?:中午|正午)(?=之?前|以前|截?止)`)

/** The weekday and time of day that stand at a place, such as (周五)下午5点; of 9:00-17:00 the later; null for neither. */
export function timeAt(text: string, at: number): TimeOfDay | null {
  const first = clockAt(text, at)
  const range = first?.time ? /^(?:-|至|到)/.exec(text.slice(first.end))?.[0].length : undefined
  const last = first && range !== undefined ? clockAt(text, first.end + range) : null
  return first && last?.time ? { ...last, weekday: first.weekday } : first
}

function clockAt(text: string, at: number): TimeOfDay | null {
  const ahead = text.slice(at, at + 32)
  const midday = noon.exec(ahead)
  if (midday) return seen(at, midday, '12:00')
  const match = clock.exec(ahead)
  if (!match || match[0] === '') return null
  const { half: part, hour: written, minute: printed, spoken, thirty, close, weekday } = match.groups ?? {}
  if (written === undefined && close === undefined && weekday === undefined) return null
  if (written === undefined && close === undefined) return seen(at, weekOnly.exec(ahead) ?? match, null)
  if (written === undefined) return seen(at, match, null)
  const hours = timeValue(written)
  const minutes = thirty ? 30 : timeValue(printed ?? spoken ?? '0')
  if (hours === null || hours > 24 || minutes === null) return null
  return seen(at, match, `${two(ofDay(hours, part ?? ''))}:${two(minutes)}`)
}

function seen(at: number, match: RegExpExecArray, time: string | null): TimeOfDay {
  const { hour: written = '', minute: printed = '', close, weekday } = match.groups ?? {}
  const open = match[0].endsWith(')') && !match[0].includes('(') ? 1 : 0
  return {
    end: at + match[0].length - open,
    time,
    closeOfWork: close !== undefined,
    weekday: weekday === undefined ? null : '一二三四五六日天'.indexOf(weekday.replace('天', '日')) + 1,
    damaged: /[OoIl]/.test(written + printed),
  }
}

function timeValue(written: string): number | null {
  return numeralOf(
    /[\dOoIl]/.test(written) ? written.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1') : written,
  )
}

/** Twelve hours are added in the afternoon and the evening; 晚12点 ends the day. */
function ofDay(hours: number, part: string): number {
  if (/下午|傍晚|晚|夜/.test(part))
    return hours <= 12 ? hours + (hours === 12 && /下午/.test(part) ? 0 : 12) : hours
  return /中午|正午/.test(part) && hours < 4 ? hours + 12 : hours
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
