import { readdirSync, readFileSync } from 'node:fs'
import { readNotice } from '../src/domain/campaign/notice/read.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'
import { silentErrors } from './noticeDamage.ts'
import { excerptsIn } from './noticeExcerpts.ts'
import { otherLayouts } from './noticeLayouts.ts'
import { damagedNotices, longNotices } from './noticeRuns.ts'
import { type Gold, printScores, type Score, score } from './noticeScore.ts'
import { otherWordings } from './noticeWordings.ts'

const folder = new URL('./notice/', import.meta.url)
const around = { calendar: stateCouncilCalendar() }

function scoreFolder(name: 'open' | 'aside', telling: boolean): void {
  const scores = new Map<string, Score>()
  const texts = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.txt'))
  const times: number[] = []
  for (const file of texts) {
    const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const gold: Gold = JSON.parse(
      readFileSync(new URL(`${name}/${file.replace('.txt', '.json')}`, folder), 'utf8'),
    )
    const start = performance.now()
    const reading = readNotice(text, around)
    times.push(performance.now() - start)
    const lines: string[] = []
    score(text, gold, reading, scores, (line) => lines.push(line))
    if (telling && lines.length > 0) console.log([file, ...lines].join('\n'))
  }
  console.log(`${name}: ${texts.length} notices, read in ${Math.max(0, ...times).toFixed(1)} ms at most`)
  printScores(scores)
}

function textsOf(name: 'open' | 'aside'): string[] {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.txt'))
  return files.map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
}

/** Short pieces of notices, each file labelled for its own kinds only. */
function scoreExcerpts(set: 'excerpts' | 'excerpts-aside', telling: boolean): void {
  const scores = new Map<string, Score>()
  const excerpts = excerptsIn(new URL(`${set}/`, folder))
  for (const { name, text, kinds, gold } of excerpts) {
    const { rules, doubts, ...rest } = readNotice(text, around)
    const own = rules.filter(({ kind }) => kinds.includes(kind))
    const lines: string[] = []
    score(text, gold, { ...rest, rules: own, doubts }, scores, (line) => lines.push(line))
    if (telling && lines.length > 0) console.log([name, ...lines].join('\n'))
  }
  console.log(`${set}: ${excerpts.length} excerpts`)
  printScores(scores)
}

/**
 * Precision and recall of the notice reader for each kind of rule, on the open notices with each difference told,
 * and on those set aside with the figures alone. `NOTICES=open` or `NOTICES=aside` takes one of them,
 * `NOTICES=excerpts` only short pieces of notices that are dense in rules of a few kinds, open ones and others set aside,
 * `NOTICES=runs` only the time of a long notice and of mangled ones, `NOTICES=damage` only what single damages do,
 * `NOTICES=layouts` only what becomes of the rules where the line ends, numbers and tables are laid out otherwise,
 * `NOTICES=wordings` only what becomes of them where words stand for others (`WORDING=报来` one of them, with each difference).
 */
export async function noticeBench(): Promise<void> {
  const only = process.env['NOTICES']
  const runs = (part: string) => only === undefined || only === part
  if (runs('open')) scoreFolder('open', true)
  if (runs('aside')) scoreFolder('aside', false)
  if (runs('excerpts')) {
    scoreExcerpts('excerpts', true)
    scoreExcerpts('excerpts-aside', false)
  }
  if (runs('runs')) {
    await longNotices(textsOf('open'))
    damagedNotices(textsOf('open'))
  }
  if (runs('layouts')) otherLayouts(textsOf('open'))
  if (runs('wordings')) otherWordings(textsOf('open'), process.env['WORDING'])
  if (runs('damage')) {
    silentErrors('open', textsOf('open'))
    silentErrors('aside', textsOf('aside'))
  }
}
