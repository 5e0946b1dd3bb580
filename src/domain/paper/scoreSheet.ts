import type { Cell, Page, Row } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import type { Criterion, Rules } from '../campaign/rules.ts'
import { pointsText } from '../review/points.ts'
import { type ScoreSheet, totalOf } from '../review/score.ts'
import { blankLines, flush, gongwen, paperTitle, paragraph } from './gongwen.ts'

/** A case before one reviewer; without marks it is the blank that is filled by hand. */
export type ScorePaper = {
  readonly rules: Pick<Rules, 'criteria' | 'gates'>
  readonly campaignTitle: string
  readonly number: string
  readonly title: string
  /** Where the material is to be read, such as its address; empty when it lies beside. */
  readonly material: string
  readonly marks: ScoreSheet | null
  readonly day: Day
}

const columns = [19, 49, 8, 12, 12]

/** The score sheet (评审表): gates, criterion by weight and marks, comment, declaration, signature and date. */
export function scoreSheet(paper: ScorePaper): Page {
  return {
    ...gongwen(`评审表（${paper.number}）`, paper.day, [
      ...paperTitle('典型案例评审表'),
      flush(paper.campaignTitle, { font: 'kai', size: 14, line: 24, align: 'center' }),
      blankLines(0.3),
      {
        kind: 'table',
        columns,
        padding: 1.5,
        dress: { size: 11, line: 17, indent: 0, align: 'center', tracking: 0 },
        rows: [...headRows(paper), ...gateRows(paper), ...criterionRows(paper), ...footRows(paper)],
      },
    ]),
    margins: { top: 20, right: 20, bottom: 18, left: 22 },
    pageNumbers: 'none',
    footerNote: `案例编号：${paper.number}`,
  }
}

function label(text: string, shape: Omit<Cell, 'blocks'> = {}): Cell {
  return { ...shape, blocks: [paragraph(text, { font: 'hei' })] }
}

function wide(text: string, colSpan: number): Cell {
  return { align: 'left', colSpan, blocks: [paragraph(text)] }
}

function headRows(paper: ScorePaper): Row[] {
  const title: Row = { minHeight: 10, cells: [label('案例编号'), wide(paper.number, 4)] }
  const rows: Row[] = [title, { minHeight: 11, cells: [label('案例名称'), wide(paper.title, 4)] }]
  if (paper.material === '') return rows
  return [...rows, { minHeight: 8.5, cells: [label('材料'), wide(paper.material, 4)] }]
}

const answers = { pass: '■合格　□不合格', fail: '□合格　■不合格', open: '□合格　□不合格' } as const

function gateRows({ rules, marks }: ScorePaper): Row[] {
  return rules.gates.map((gate, index) => {
    const answer = answers[marks?.gates[gate.key] ?? 'open']
    const first = label('先决条件', { rowSpan: rules.gates.length })
    const cells = [wide(gate.name, 2), { colSpan: 2, blocks: [paragraph(answer)] }]
    return { minHeight: 8.5, cells: index === 0 ? [first, ...cells] : cells }
  })
}

function criterionRows({ rules, marks }: ScorePaper): Row[] {
  const head: Row = {
    minHeight: 8.5,
    cells: [label('评审项目'), label('评分参考', { colSpan: 2 }), label('满分'), label('得分')],
  }
  const full = rules.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const total = marks ? pointsText(totalOf(rules.criteria, marks.scores)) : ''
  const sum: Row = {
    minHeight: 8.5,
    cells: [label('合计', { colSpan: 3 }), label(pointsText(full)), label(total)],
  }
  return [head, ...rules.criteria.map((criterion) => criterionRow(criterion, marks)), sum]
}

function criterionRow(criterion: Criterion, marks: ScoreSheet | null): Row {
  const score = marks?.scores[criterion.key]
  const described = criterion.anchors.filter(({ text }) => text !== '')
  const anchors = described.map(({ from, to, text }) => {
    const band =
      from > 0 ? `${pointsText(from * criterion.weight)}分以上` : `不足${pointsText(to * criterion.weight)}分`
    return paragraph([{ text: `${band}：`, font: 'hei' }, { text }])
  })
  return {
    cells: [
      label(criterion.name),
      { colSpan: 2, align: 'left', blocks: anchors.map((one) => ({ ...one, size: 9, line: 12.5 })) },
      { blocks: [paragraph(pointsText(criterion.weight))] },
      { blocks: [paragraph(score === undefined ? '' : pointsText(score))] },
    ],
  }
}

const declaration = '本人与该案例的报送单位、推荐单位及有关人员没有利害关系，未参与该案例的撰写和推荐。'

function footRows({ marks }: ScorePaper): Row[] {
  const sign = '评委签名：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日'
  return [
    {
      minHeight: 22,
      cells: [
        label('评语'),
        { colSpan: 4, align: 'left', valign: 'top', blocks: [paragraph(marks?.comment ?? '')] },
      ],
    },
    { minHeight: 12, cells: [label('回避声明'), wide(declaration, 4)] },
    { minHeight: 12, cells: [{ colSpan: 5, align: 'right', blocks: [paragraph(sign, { right: 2 })] }] },
  ]
}
