import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sayIn } from '../foundation/wording/wording.ts'
import { deedWords, detailLines, subjectWords } from './logWords.ts'

const say = sayIn('zh-CN')
const id = '01a20862-1a82-7f69-937e-52c7b0ed2175'

async function loggedDeeds(): Promise<string[]> {
  const found = new Set<string>()
  for (const name of await readdir(import.meta.dirname)) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const text = await readFile(new URL(name, import.meta.url), 'utf8')
    for (const [, deed] of text.matchAll(/(?:deedOf|logAbout)\([^']{0,120}?'([a-z]\w*(?:\.\w+)+)'/g))
      found.add(deed ?? '')
  }
  return [...found].sort()
}

test('every deed that is logged has its words in both languages', async () => {
  const deeds = await loggedDeeds()
  expect(deeds.length).toBeGreaterThan(30)
  for (const language of ['zh-CN', 'en'] as const)
    expect(deeds.filter((deed) => deedWords(sayIn(language), deed) === deed)).toEqual([])
})

test('a step of a case and a paper are called by their own names', () => {
  expect(deedWords(say, 'case.step.forward')).toBe('报送')
  expect(deedWords(say, 'paper.form')).toBe('生成《申报表》')
})

test('a thing is called by its kind and name; one without a name by the end of its identifier', () => {
  const about = { subjectKind: 'organisation', subjectId: id }
  expect(subjectWords(say, about, new Map([[id, '海安市总工会']]))).toBe('单位 海安市总工会')
  expect(subjectWords(say, about, new Map())).toBe('单位 ed2175')
  expect(subjectWords(say, { subjectKind: 'log', subjectId: 'log' }, new Map())).toBe('日志')
})

test('details are read as words: offices, names, days, places and lists; what says nothing is left out', () => {
  const details = { role: 'clerk', organisationId: id, until: '2019-04-30', words: '', sealScanId: null }
  expect(detailLines(say, details, new Map([[id, '海安市总工会']]))).toEqual([
    { label: '岗位', text: '收件员' },
    { label: '单位', text: '海安市总工会' },
    { label: '截止日期', text: '2019年4月30日' },
  ])
  expect(detailLines(say, { rules: ['deadline', 'form'], place: 'photos:p1' }, new Map())).toEqual([
    { label: '规则', text: '报送截止、申报表' },
    { label: '所在位置', text: '照片' },
  ])
})

test('a long list names the first twenty and counts the rest', () => {
  const codes = Array.from({ length: 25 }, (_, index) => `C${index}`)
  const [line] = detailLines(say, { codes }, new Map())
  expect(line?.text).toBe(`${codes.slice(0, 20).join('、')}等 25 项`)
})
