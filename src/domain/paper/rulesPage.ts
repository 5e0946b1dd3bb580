import type { Block, Page, Row, Run } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { sayIn } from '../../foundation/wording/wording.ts'
import { tellOpenPoint } from '../campaign/openPoint.ts'
import { clauseOf, doubtsOf, type RuleKey, type Rules } from '../campaign/rules.ts'
import { blankLines, chineseDay, flush, gongwen, paperTitle, paragraph } from './gongwen.ts'
import { ruleLines } from './ruleLines.ts'

/** The rules of a call as they stand on a day. */
export type RulesPaper = {
  readonly campaignTitle: string
  readonly documentNumber: string
  readonly rules: Rules
  /** Which version of the rules this is. */
  readonly version: number
  readonly day: Day
}

/** The rules page (征集规则一览): what is asked, by which clause, and what the notice leaves open. */
export function rulesPage(paper: RulesPaper): Page {
  const version = `第${paper.version}版　${chineseDay(paper.day)}`
  const source = paper.documentNumber === '' ? version : `依据${paper.documentNumber}　${version}`
  return {
    ...gongwen(`${paper.campaignTitle}规则一览`, paper.day, [
      ...paperTitle(`${paper.campaignTitle}\n规则一览`, { size: 20 }, 22),
      flush(source, { font: 'kai', size: 12, line: 24, align: 'center' }),
      blankLines(0.3),
      {
        kind: 'table',
        columns: [20, 65, 15],
        headerRows: 1,
        padding: 1.5,
        dress: { size: 10.5, line: 16.5, indent: 0, tracking: 0, align: 'left' },
        rows: [headRow(), ...ruleLines(paper.rules).map((line) => ruleRow(paper.rules, line))],
      },
      ...doubtBlocks(paper.rules),
    ]),
    margins: { top: 28, right: 22, bottom: 26, left: 24 },
    pageNumbers: 'centre',
  }
}

function headRow(): Row {
  return {
    minHeight: 9,
    cells: ['事项', '规定', '依据'].map((text) => ({
      align: 'center',
      blocks: [paragraph(text, { font: 'hei' })],
    })),
  }
}

/** A rule of more lines than these may run over the end of a page. */
const longRule = 6

function ruleRow(
  rules: Rules,
  line: { name: string; says: readonly string[]; keys: readonly RuleKey[] },
): Row {
  const clauses = [...new Set(line.keys.map((key) => clauseOf(rules, key)).filter((clause) => clause !== ''))]
  const open = line.keys.some((key) => isOpen(rules, key))
  const mark: Run[] = open ? [{ text: '\n（待确认）', size: 9, ink: 'grey' }] : []
  return {
    minHeight: 9,
    splits: line.says.length > longRule,
    cells: [
      { align: 'center', blocks: [paragraph([{ text: line.name }, ...mark])] },
      { blocks: line.says.map((text) => paragraph(text)) },
      { align: 'center', blocks: [paragraph(clauses.length > 0 ? clauses.join('\n') : '主办单位\n规定')] },
    ],
  }
}

function isOpen(rules: Rules, key: RuleKey): boolean {
  return doubtsOf(rules).some((doubt) => doubt.key === key)
}

function doubtBlocks(rules: Rules): Block[] {
  const doubts = doubtsOf(rules)
  if (doubts.length === 0) return []
  const dress = { size: 11, line: 17.5, tracking: 0 } as const
  return [
    blankLines(0.5),
    { kind: 'heading', level: 1, text: '通知未予明确、待主办单位确认的事项', size: 12, line: 22, indent: 0 },
    ...doubts.map(({ key }, index) =>
      paragraph(`${index + 1}.${tellOpenPoint(rules, key, sayIn('zh-CN'))}`, dress),
    ),
  ]
}
