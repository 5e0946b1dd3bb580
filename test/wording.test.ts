import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { conflictReasons } from '../src/domain/review/conflict.ts'
import { languages, sayIn, wordingKeys } from '../src/foundation/wording/wording.ts'

const source = resolve(import.meta.dirname, '../src')

/** Wordings that are the same in both languages: formats, and the template of the registry, which unions share. */
const theSame = [
  'rules.option.formats.jpeg',
  'rules.option.formats.png',
  'papers.format.pdf',
  'papers.format.docx',
  'papers.format.xlsx',
  'registry.templateTitle',
  'registry.sheet',
  'registry.explainSheet',
]

/** English wordings that hold Chinese on purpose: the switch, words that a person types or should avoid. */
const inChinese = [
  'intake.listHint',
  'intake.noCases',
  ...theSame,
  'shell.otherLanguage',
  'refusal.registry-kind-unknown',
  'rules.told.noApproval',
  'registry.explainNote',
  'registry.explain.kind',
  'registry.explain.formerNames',
]

/** Codes that are no wordings: what zod calls a problem of our own. */
const noWording: readonly string[] = ['custom']

/** The text from a place up to the next comma or closing bracket of the same depth. */
function argumentAt(text: string, start: number): string {
  let depth = 0
  let quote = ''
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quote !== '') quote = sign === quote && text[at - 1] !== '\\' ? '' : quote
    else if ("'`".includes(sign)) quote = sign
    else if (depth === 0 && ',)]}'.includes(sign)) return text.slice(start, at)
    else if ('([{'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth -= 1
  }
  return text.slice(start)
}

/** The texts that an expression can answer; what it compares with or looks up is left out. */
function answersOf(expression: string): string[] {
  const plain = expression.replace(/[!=]==\s*'[^']*'|\w[[(]'\w+'[\])]/g, '')
  return [...plain.matchAll(/'([a-z][a-z0-9-]*)'/g)].map((match) => match[1] ?? '')
}

/** The codes of refusals and problems that a file gives, written out in it. */
function codesIn(text: string): string[] {
  const places = [
    ...text.matchAll(
      /(?:\b(?:refusal|new Refusal)\(\s*'[a-z-]+',|\btell\('\w+',|\bmisdated\(|[{ ]code:)\s*/g,
    ),
  ]
  const named = [...text.matchAll(/const code = '([a-z-]+)'$/gm)].map((match) => match[1] ?? '')
  return [...named, ...places.flatMap((place) => answersOf(argumentAt(text, place.index + place[0].length)))]
}

async function codesOfTheHouse(): Promise<Map<string, string>> {
  const codes = new Map<string, string>()
  const names = await readdir(source, { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
  for (const file of files.filter(
    (name) => !/^doors\/cli\/demonstration|^engines\/store\/progress/.test(name),
  )) {
    for (const code of codesIn(await readFile(join(source, file), 'utf8'))) codes.set(code, file)
  }
  return codes
}

const codes = await codesOfTheHouse()
for (const reason of conflictReasons) codes.set(`conflict-${reason}`, 'domain/review/conflict.ts')

test('the house gives refusals to look at', () => {
  expect(codes.size).toBeGreaterThan(80)
  expect(codes.get('over-quota')).toMatch(/^domain\/endorsement\//)
})

test.each(languages)('every refusal and problem has its sentence in %s', (language) => {
  const keys = new Set(wordingKeys(language))
  const spoken = (code: string) =>
    ['refusal', 'procedure', 'notice.doubt', 'intake.remarks', 'mailbox.remarks'].some((room) =>
      keys.has(`${room}.${code}`),
    )
  const silent = [...codes].filter(([code]) => !noWording.includes(code) && !spoken(code))
  expect(silent.map(([code, file]) => `${code} in ${file}`)).toEqual([])
})

test('the languages have the same wordings', () => {
  expect(wordingKeys('en').sort()).toEqual(wordingKeys('zh-CN').sort())
})

test('no wording was left in Chinese on the English pages but 字 and numbers of documents', () => {
  const say = sayIn('en')
  const own = (text: string) => text.replace(/字|\p{Script=Han}+〔\d{4}〕\d+号/gu, '')
  const han = wordingKeys('en').filter((key) => /\p{Script=Han}/u.test(own(say.find(key) ?? '')))
  expect(han.filter((key) => !inChinese.includes(key))).toEqual([])
})

test('no wording was left in English on the Chinese pages', () => {
  const letters = (text: string | undefined) => /\p{L}/u.test(text?.replace(/\{\w+\}/g, '') ?? '')
  const same = wordingKeys('zh-CN').filter((key) => {
    const text = sayIn('zh-CN').find(key)
    return text === sayIn('en').find(key) && letters(text)
  })
  expect(same.filter((key) => !theSame.includes(key))).toEqual([])
})

test('both languages quote the same values, pixels in the figures of each', () => {
  const quoted = (text: string | undefined) =>
    [...new Set(text?.replaceAll('Mega}', '}').match(/\{\w+\}/g))].sort().join(' ')
  const differ = wordingKeys('en').filter(
    (key) => quoted(sayIn('en').find(key)) !== quoted(sayIn('zh-CN').find(key)),
  )
  expect(differ).toEqual([])
})
