import { wordsOf } from './lineSigns.ts'
import type { Line } from './outline.ts'
import { postedIn, stampedIn } from './pageLines.ts'

/** The year that the head of a notice names: of the page it stands on, its number, its title; else the one its text hails. */
export function headYear(
  text: string,
  lines: readonly Line[],
  headTo: number,
  bodyFrom: number,
): number | null {
  const posted = lines
    .slice(0, 10)
    .map((line) => postedIn.exec(wordsOf(text, line))?.[1] ?? stampedIn(wordsOf(text, line)))
    .find(Boolean)
  if (posted) return Number(posted)
  const told = lines.slice(0, bodyFrom + 3).map((line) => wordsOf(text, line))
  const over = told.slice(0, headTo).join('\n')
  return yearIn(told.find(ofPaper) ?? '') ?? yearIn(over) ?? hailedYear(told)
}

/** 校发〔2023〕5号, （2022年第6号）: the number of the paper in a line of its own. */
function ofPaper(words: string): boolean {
  return words.length < 30 && /^\(?[^。,:;]*(?:19|20)\d{2}[\])】年]?[^。,:;]{0,8}号\)?$/.test(words)
}

const hails = /(?:^|[,。;])(20\d{2})年是(?!否)/
/** 2024年秋，市教育局、市文联联合举办…: when the call itself is held. */
const holds =
  /(?:^|,)(20\d{2})年(?:[春夏秋冬]季?|[上下]半年|暑期|寒假|\d{1,2}月(?:\d{1,2}日)?(?:起|-\d{1,2}月)?)?,?(?:[^,。;了过]{2,40},?)??(?:决定|计划|将|拟|继续|联合|共同|面向[^,。;]{2,16}){1,3}(?:举办|举行|开展|组织|征集|启动)(?!了|过|以来)/

/** 2024年是…成立75周年, 2024年秋，…联合举办…: the year that the first words of a text begin with. */
function hailedYear(told: readonly string[]): number | null {
  const hailed = told.map((words) => (hails.exec(words) ?? holds.exec(words))?.[1]).find(Boolean)
  return hailed === undefined ? null : Number(hailed)
}

/** The year that words name; of 2022—2023学年 the one in which its second half lies, unless they name the first. */
function yearIn(words: string): number | null {
  const [, first, second, term] = /(20\d{2})(?:-|至|到)(20\d{2})学年(?:度)?(第一|[上秋])?/.exec(words) ?? []
  const year = /(?:19|20)\d{2}(?=[\])】年])/.exec(words)?.[0] ?? (term === undefined ? second : first)
  return year === undefined ? null : Number(year)
}
