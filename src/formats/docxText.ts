import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'
import type { Align, FontRole, Ink } from './page.ts'
import type { SettledText } from './pageDress.ts'

/** The names that Chinese offices expect; Word and WPS put the nearest font where one is missing. */
const fonts: Readonly<Record<FontRole, { readonly chinese: string; readonly latin: string }>> = {
  biaosong: { chinese: '方正小标宋简体', latin: '方正小标宋简体' },
  song: { chinese: '宋体', latin: 'Times New Roman' },
  fang: { chinese: '仿宋_GB2312', latin: 'Times New Roman' },
  hei: { chinese: '黑体', latin: '黑体' },
  kai: { chinese: '楷体_GB2312', latin: 'Times New Roman' },
}

export const inkColours: Readonly<Record<Ink, string>> = {
  black: '000000',
  red: 'E00000',
  grey: '6B6B6B',
  gold: 'A9812F',
}

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, string>

/** The hint keeps “ ” and — in the Chinese font. */
export function fontOf(role: FontRole): {
  ascii: string
  hAnsi: string
  eastAsia: string
  cs: string
  hint: string
} {
  const { chinese, latin } = fonts[role]
  return { ascii: latin, hAnsi: latin, eastAsia: chinese, cs: latin, hint: 'eastAsia' }
}

export function twips(points: number): number {
  return Math.round(points * 20)
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** A paragraph with fixed line distance. */
export function textParagraph({ dress, runs }: SettledText): Paragraph {
  return new Paragraph({
    alignment: alignments[dress.align],
    keepNext: dress.keepWithNext,
    spacing: { before: 0, after: 0, line: twips(dress.line), lineRule: LineRuleType.EXACT },
    indent: {
      firstLine: twips(dress.indent * dress.size),
      left: twips(dress.left * dress.size),
      right: twips(dress.right * dress.size),
    },
    children: runs.flatMap((run) => runsOf(run, dress.tracking)),
  })
}

function runsOf(run: SettledText['runs'][number], tracking: number): TextRun[] {
  return run.text.split('\n').map(
    (text, index) =>
      new TextRun({
        text,
        ...(index > 0 ? { break: 1 } : {}),
        ...(run.underline ? { underline: {} } : {}),
        bold: run.bold,
        font: fontOf(run.font),
        size: run.size * 2,
        color: inkColours[run.ink],
        ...(tracking === 0 ? {} : { characterSpacing: twips(tracking) }),
      }),
  )
}

/** An empty paragraph of exactly so many points, optionally at the top of a new page. */
export function emptyParagraph(
  points: number,
  keep: { pageBreakBefore?: boolean; keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    ...keep,
    spacing: { before: 0, after: 0, line: Math.max(20, twips(points)), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  })
}
