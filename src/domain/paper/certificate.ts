import type { Page } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { chineseDay, flush, paragraph } from './gongwen.ts'

/** What a certificate attests. */
export type Certificate = {
  readonly campaignTitle: string
  readonly unitName: string
  /** The title of the case; `null` for the award of an organisation. */
  readonly caseTitle: string | null
  readonly awardName: string
  readonly issuer: string
  readonly number: string
  readonly day: Day
  /** The page that tells title, unit and tier to whoever scans the code. */
  readonly verification: string
}

/** The certificate (荣誉证书) on A4 landscape; the place of the seal over issuer and date is left empty. */
export function certificate(given: Certificate): Page {
  const right = { align: 'center', indent: 0, size: 20, line: 36 } as const
  return {
    title: `荣誉证书（${given.number}）`,
    day: given.day,
    orientation: 'landscape',
    margins: { top: 28, right: 38, bottom: 20, left: 38 },
    body: { font: 'kai', size: 24, line: 46, align: 'justify', indent: 2 },
    pageNumbers: 'none',
    frame: { inset: 9, ink: 'gold' },
    blocks: [
      { kind: 'title', lines: ['荣　誉　证　书'], size: 50, line: 72, ink: 'red' },
      { kind: 'space', height: 6 },
      flush(`${given.unitName}：`),
      paragraph(wordsOf(given)),
      paragraph('特发此证。'),
      { kind: 'space', height: 4 },
      {
        kind: 'table',
        columns: [30, 24, 46],
        borders: 'none',
        padding: 0,
        rows: [
          {
            minHeight: 42,
            cells: [
              { align: 'left', valign: 'bottom', blocks: codeOf(given) },
              { blocks: [] },
              { valign: 'middle', blocks: [flush(given.issuer, right), flush(chineseDay(given.day), right)] },
            ],
          },
        ],
      },
    ],
  }
}

function wordsOf({ campaignTitle, caseTitle, awardName }: Certificate): string {
  return caseTitle === null
    ? `你单位在${campaignTitle}中组织有力、成效明显，获${awardName}。`
    : `你单位报送的《${caseTitle}》，入选${campaignTitle}${awardName}。`
}

function codeOf({ number, verification }: Certificate) {
  const small = { size: 10, line: 16, indent: 0, align: 'left', font: 'song' } as const
  return [
    { kind: 'qr', text: verification, size: 24, align: 'left', alt: '扫码核验' } as const,
    flush(`证书编号：${number}`, small),
    flush('扫码可核验本证书', small),
  ]
}
