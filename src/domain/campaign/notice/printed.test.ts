import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { simplified } from '../../../foundation/simplified.ts'
import { readNotice } from './read.ts'
import type { ReadRule } from './reading.ts'

const around = { calendar: stateCouncilCalendar() }
const open = new URL('../../../../bench/notice/open/', import.meta.url)
/** Every fortieth of the open notices by its number: of many hands and bodies, and soon read. */
const notices = readdirSync(open)
  .filter((name) => name.endsWith('.txt'))
  .filter((name) => Number.parseInt(name, 10) % 40 === 1)
  .map((name) => readFileSync(new URL(name, open), 'utf8'))
  .map((text) => ({ text, said: saidIn(text) }))

const traditional = new Map([...simplified].map(([sign, plain]) => [plain, sign]))

function wide(digits: string): string {
  return [...digits].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')
}

/** What a value says, without the words as printed. */
function saidBy({ kind, value }: ReadRule): string {
  const members = Object.entries(value).filter(
    ([, member]) => typeof member !== 'string' || /^[a-z]+$|^[\d:-]+$/i.test(member),
  )
  return JSON.stringify([
    kind,
    members.filter(([name]) => !/^(?:parts|main|also|classes|cells|raw)$/.test(name)),
  ])
}

function saidIn(text: string): string[] {
  return readNotice(text, around).rules.map(saidBy)
}

test.each<[string, (text: string) => string]>([
  ['in traditional signs', (text) => [...text].map((sign) => traditional.get(sign) ?? sign).join('')],
  ['with wide figures', (text) => text.replaceAll(/(?<![\w@.])\d+(?![\w@.])/g, wide)],
  ['with blanks in its labels', (text) => text.replaceAll('联系人', '联 系 人').replaceAll('附件', '附　件')],
  ['with other dashes', (text) => text.replaceAll(/(\d)[—–－~～-]{1,2}(\d)/g, '$1～$2')],
  ['with square brackets', (text) => text.replaceAll(/〔(\d{4})〕/g, '[$1]')],
  [
    'with half-width signs',
    (text) =>
      [...text]
        .map((sign) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[sign] ?? sign)
        .join(''),
  ],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with blanks behind its lines', (text) => text.replaceAll('\n', '　 \n')],
  ['with an empty line behind each', (text) => text.replaceAll(/\n+/g, '\n\n')],
  ['without empty lines', (text) => text.replaceAll(/\n\n+/g, '\n')],
  [
    'with the marks of the web',
    (text) => text.replaceAll(/^([　 ]*)([一二三四五六七八九十]{1,2}、[一-鿿]{2,8})$/gm, '## **$2**'),
  ],
  ['with other signs behind its numbers', (text) => text.replaceAll(/^([　 ]*\d{1,2})[.．](?!\d)/gm, '$1、')],
])('a notice printed %s says the same', (_, printed) => {
  for (const { text, said } of notices) expect(saidIn(printed(text))).toEqual(said)
})
