import type { Day } from '../../../foundation/clock.ts'
import { foldWidth, readDay } from '../../../foundation/text.ts'

/** What the recommending union wrote on a form: its opinion, who signed, the day; empty where nothing stands. */
export type WrittenOpinion = {
  readonly opinion: string
  readonly recommender: string
  readonly day: Day | null
  /** Whether a place for a seal is marked in the cell. */
  readonly seal: boolean
}

const seal = /[（(]\s*(?:盖\s*章|公\s*章|签\s*章|盖公章|加盖公章|章)\s*[）)]|(?:盖\s*章|公\s*章)\s*[:：]?\s*$/
const blankDate = /^[\s_]*(?:(?:20|二〇)?[\s_]*)年[\s_]*月[\s_]*日[\s_]*$/
const writtenDate =
  /(?:\d{4}|[二○〇零一九][〇○零一二三四五六七八九]{3})\s*[年./-]\s*[\d一二三四五六七八九十元]{1,3}\s*[月./-]\s*[\d一二三四五六七八九十]{1,3}\s*日?\s*$/

/** Reads the cell of opinion, seal and date (form, row 7). */
export function readOpinion(text: string): WrittenOpinion {
  const words: string[] = []
  let [recommender, day, sealed] = ['', null as Day | null, false]
  for (const raw of text.split('\n')) {
    let line = raw.trim()
    if (blankDate.test(foldWidth(line))) continue
    const date = writtenDate.exec(foldWidth(line))
    const read = date && readDay(date[0].replace(/\s+/g, ''))
    if (date && read?.day && read.month) {
      day = `${read.year}-${String(read.month).padStart(2, '0')}-${String(read.day).padStart(2, '0')}`
      line = line.slice(0, date.index).trim()
    }
    if (seal.test(line)) {
      sealed = true
      const signed = line
        .replace(seal, '')
        .replace(/年\s*月\s*日\s*$/, '')
        .trim()
      const cut = signed.lastIndexOf('。') + 1
      recommender ||= signed.slice(cut).trim()
      line = signed.slice(0, cut).trim()
    }
    if (line !== '') words.push(line)
  }
  return { opinion: words.join('\n'), recommender, day, seal: sealed }
}
