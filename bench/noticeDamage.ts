import { readNotice } from '../src/domain/campaign/notice/read.ts'
import type { NoticeReading, ReadRule, RuleKind } from '../src/domain/campaign/notice/reading.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'

const around = { calendar: stateCouncilCalendar() }
const units = '字|个|件|篇|项|张|部|份|名|例|则|幅|人'
const dated = '(?:前|之前|以前|止|截止)'

type Damage = { readonly name: string; readonly pattern: RegExp; readonly into: string }

/** What copying and text recognition do to a notice, one at a time. */
const damages: readonly Damage[] = [
  damage('dash lost', `(\\d)[-—–~～至到](\\d{1,5}(?:${units}))`, '$1$2'),
  damage('dash to blank', `(\\d)[-—–~～](\\d{1,5}(?:${units}))`, '$1 $2'),
  damage('日 lost', `(\\d{1,2}月\\d{1,2})日(?=${dated})`, '$1'),
  damage('月 lost', `(\\d{1,2})月(\\d{1,2}日${dated})`, '$1$2'),
  damage('于 lost', '(不[少低])于(?=\\d)', '$1'),
  damage('上, 内 lost', `(\\d(?:${units}))以[上内](?=[，。；、）])`, '$1以'),
  damage('0 to O', `(\\d)0(?=\\d*(?:${units}|%))`, '$1O'),
  damage('1 to l', `1(?=\\d*(?:${units}|%))`, 'l'),
  damage('1 to l in a day', '1(?=\\d?[月日](?:\\d|前|止|截))', 'l'),
  damage('figure to box', `\\d(?=(?:${units}))`, '□'),
  damage('figure to box in a day', '\\d(?=日(?:前|止|截))', '□'),
  damage('@ lost', '(?<=[\\w.])@(?=[\\w-]+\\.)', ''),
  damage('full stop lost in a mailbox', '(@[\\w-]+)\\.(com|org|cn|net)', '$1$2'),
  damage('0 to O in a telephone', '(?<=0\\d{2,3}-)0{8}', '0000O000'),
]

function damage(name: string, pattern: string, into: string): Damage {
  return { name, pattern: new RegExp(pattern, 'g'), into }
}

type Tally = { made: number; asked: number; unchanged: number; silent: number }

/** Prints, for each sort of damage done at a rule's place, how often it is asked about and how often it misleads in silence. */
export function silentErrors(name: string, texts: readonly string[]): void {
  const tallies = new Map(damages.map((one): [string, Tally] => [one.name, none()]))
  for (const text of texts) {
    const whole = readNotice(text, around)
    for (const one of damages) {
      const tally = tallies.get(one.name) ?? none()
      for (const match of text.matchAll(one.pattern)) outcome(text, whole, { one, match, tally })
    }
  }
  console.log(`${name}: damages          made  asked  unchanged  silent`)
  const all = none()
  for (const [sort, tally] of tallies) {
    for (const key of ['made', 'asked', 'unchanged', 'silent'] as const) all[key] += tally[key]
    told(sort, tally)
  }
  told('all', all)
}

function none(): Tally {
  return { made: 0, asked: 0, unchanged: 0, silent: 0 }
}

function told(sort: string, { made, asked, unchanged, silent }: Tally): void {
  const figures = [made, asked, unchanged, silent].map((one) => String(one).padStart(8)).join('')
  console.log(`${sort.padEnd(28)}${figures}`)
}

const counted: readonly RuleKind[] = [
  'textLimit',
  'quota',
  'photos',
  'deadline',
  'mailbox',
  'award',
  'publicityPeriod',
  'contact',
  'requirement',
]

function outcome(
  text: string,
  whole: NoticeReading,
  { one, match, tally }: { one: Damage; match: RegExpExecArray; tally: Tally },
): void {
  const [from, to] = [match.index, match.index + match[0].length]
  const hit = whole.rules.filter(({ kind, span }) => counted.includes(kind) && span[0] < to && span[1] > from)
  if (hit.length === 0) return
  const left = one.into.replaceAll(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
  const damaged = text.slice(0, from) + left + text.slice(to)
  const { rules, doubts } = readNotice(damaged, around)
  const near = ({ span }: { span: readonly [number, number] }) =>
    span[0] < from + left.length + 8 && span[1] > from - 8
  tally.made += 1
  if (doubts.some((doubt) => doubt.code !== 'not-stated' && near(doubt))) tally.asked += 1
  else if (hit.every((rule) => rules.some((other) => said(other) === said(rule)))) tally.unchanged += 1
  else tally.silent += 1
}

function said({ kind, value, appliesTo }: ReadRule): string {
  return JSON.stringify([kind, value, appliesTo])
}
