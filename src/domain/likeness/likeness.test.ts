import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gramTable } from './alignment.ts'
import { clusters, gather, likeGroup } from './finding.ts'
import { fixedFormulas } from './formulas.ts'
import { likenessIndex } from './index.ts'
import { compare } from './likeness.ts'
import { normalise, spanOf } from './normal.ts'
import { knownWords, prepare } from './prepared.ts'
import { likenessDefaults } from './settings.ts'

const known = knownWords(fixedFormulas)

function told(name: string): string[] {
  const path = new URL(`../../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body
}

const silk = told('HA-01-silk-apprentice-ledger')
const canteen = told('CC-01-community-lane-canteen')

function compared(a: string, b: string) {
  return compare(gramTable(prepare(a, known)), prepare(b, known), likenessDefaults)
}

test('width, marks, spaces, lines and traditional characters make no difference', () => {
  const [one, other] = ['2016年，这间车间“里”', '２０１６ 年 這間\n車間里']
  expect(normalise(one).codes).toEqual(normalise(other).codes)
})

test('a span of normal characters leads back to the original', () => {
  const text = '（一）职工 Ａ１，说'
  const normal = normalise(text)
  expect(String.fromCharCode(...normal.codes)).toBe('一职工a1说')
  const [start, end] = spanOf(normal, 1, 5)
  expect(text.slice(start, end)).toBe('职工 Ａ１')
})

test('the same text is the same on both sides, and its passages lead from start to end', () => {
  const text = silk.join('\n')
  const found = compared(text, text)
  expect(found).toMatchObject({ inA: 1, inB: 1, band: 'same', template: false })
  expect(found.passages).toEqual([{ a: [0, text.length - 1], b: [0, text.length - 1] }])
})

test('two cases of the same call that were written apart are not alike', () => {
  expect(compared(silk.join('\n'), canteen.join('\n'))).toMatchObject({ band: 'none', passages: [] })
})

test('one paragraph taken into another case is told with its place on both sides', () => {
  const taken = silk[3] ?? ''
  const b = [...canteen.slice(0, 4), taken, ...canteen.slice(4)].join('\n')
  const found = compared(silk.join('\n'), b)
  expect(found.band).toBe('partial')
  expect(found.passages.map(({ b: [start, end] }) => b.slice(start, end))).toEqual([taken.slice(0, -1)])
})

test('a short text that stands in another nearly as a whole is the same', () => {
  const short = (silk[0] ?? '').slice(0, 120)
  expect(compared(short, `${short.slice(0, 50)}老${short.slice(50)}`).band).toBe('same')
})

test('sentences in another order are still the same text', () => {
  const sentences = silk.flatMap((paragraph) => paragraph.split(/(?<=。)/))
  expect(compared(silk.join('\n'), sentences.toReversed().join('')).band).toBe('same')
})

test('what consists of formulas is not alike by them', () => {
  const slogans = fixedFormulas.slice(0, 20).join('，')
  const found = compared(`${silk[0]}\n${slogans}`, `${canteen[0]}\n${slogans}`)
  expect(found.band).toBe('none')
  expect(found.masked).toBeGreaterThan(100)
})

test('names, places and figures that are exchanged throughout are told as a template', () => {
  const exchanged = silk
    .join('\n')
    .replaceAll('海安', '宁港')
    .replaceAll('师傅', '老匠人')
    .replaceAll('徒弟', '后生')
    .replaceAll('带徒账', '手艺簿')
    .replace(/\d/g, (digit) => String((Number(digit) + 3) % 10))
  expect(compared(silk.join('\n'), exchanged)).toMatchObject({ template: true })
})

test('words that are exchanged here and there, and stand elsewhere as they were, make no template', () => {
  const words = ['师傅', '徒弟', '车间', '工会', '一年', '每月', '大家', '后来', '开始', '手艺']
  const exchanged = words.reduce(
    (text, word, at) => text.replace(word, `甲${'子丑寅卯辰巳午未申酉'[at]}`),
    silk.join('\n'),
  )
  expect(compared(silk.join('\n'), exchanged)).toMatchObject({ band: 'same', template: false })
})

test('a paragraph that was taken and edited is one passage, with a clause replaced here and there', () => {
  const clauses = (silk[3] ?? '').split(/(?<=[，。；：])/)
  const edited = clauses
    .map((clause, at) => (at % 4 === 3 ? `这里换上了另外写的一句同原来没有关系的话${at}，` : clause))
    .join('')
  const found = compared(silk.join('\n'), [...canteen.slice(0, 4), edited, ...canteen.slice(4)].join('\n'))
  expect(found.band).toBe('partial')
  expect(found.passages.length).toBeGreaterThan(1)
})

test('a thousand identical texts are one group, and adding one again changes nothing', () => {
  const texts = Array.from({ length: 1000 }, (_, at) => ({
    id: `c${at}`,
    unit: `u${at}`,
    text: prepare(silk.join('\n'), known),
  }))
  const gathered = gather(texts, likenessDefaults)
  expect(gathered.members.map((ids) => ids.length)).toEqual([1000])
  expect(gathered.index.size).toBe(1)
})

test('taking a text out leaves no trace of it', () => {
  const index = likenessIndex()
  const [one, other] = [prepare(silk.join('\n'), known), prepare(silk.slice(1).join('\n'), known)]
  const group = index.add(one)
  index.add(other)
  expect(index.add(one)).toBe(group)
  expect(index.candidates(other, 5).map(({ id }) => id)).toEqual([group])
  index.remove(group)
  expect(index.candidates(other, 5)).toEqual([])
  expect(index.groupOf(one)).toBeUndefined()
})

test('what many units share is no likeness, and a copy between two of them is', () => {
  const shared = canteen[2] ?? ''
  const texts = [
    'HA-03-night-shift-radio',
    'HA-04-home-helpers-station',
    'QD-01-courier-stop',
    'JT-01-bus-driver-grievance',
    'RD-03-market-day-stall',
    'TZ-01-time-zone-classroom',
  ].map((name) => ({ id: name, unit: name, text: prepare([...told(name), shared].join('\n'), known) }))
  const copy = {
    id: 'copy',
    unit: 'copy',
    text: prepare(told('QD-01-courier-stop').slice(0, 4).join('\n'), known),
  }
  const gathered = gather([...texts, copy], likenessDefaults)
  expect([...likeGroup(gathered, 0, likenessDefaults).keys()]).toEqual([])
  expect([...likeGroup(gathered, 2, likenessDefaults).keys()]).toEqual([6])
})

test('what hangs together by pairs is one cluster', () => {
  const pairs = [
    { a: 'd', b: 'e' },
    { a: 'a', b: 'b' },
    { a: 'c', b: 'b' },
  ]
  expect(clusters(pairs)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
})
