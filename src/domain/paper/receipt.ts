import type { Block, Page } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { blankLines, chineseDay, flush, labelled, paperTitle, paragraph, signed, slip } from './gongwen.ts'

/** What a submitting union is told when its case has been taken in (notice 三、3: 报送). */
export type Receipt = {
  readonly campaignTitle: string
  readonly organiser: string
  readonly number: string
  readonly title: string
  readonly unitName: string
  /** Through whom the case is recommended. */
  readonly recommender: string
  /** When it came in, in China: the day and `HH:MM`. */
  readonly receivedOn: Day
  readonly receivedAt: string
  readonly photoCount: number
  readonly wordCount: number
  /** What the checks found, already in words; empty when nothing was found. */
  readonly findings: readonly string[]
  /** What happens next, a sentence each. */
  readonly next: readonly string[]
  readonly contact: { readonly office: string; readonly phones: readonly string[] }
}

/** The receipt (回执): number, time, what was handed in, what the checks found, what follows. */
export function receipt(given: Receipt): Page {
  return slip(
    `收件回执（${given.number}）`,
    given.receivedOn,
    [
      ...paperTitle('典型案例收件回执'),
      blankLines(0.6),
      flush(`${given.unitName}：`),
      paragraph(`你单位报送“${given.campaignTitle}”的案例材料已收到，情况如下。`),
      blankLines(0.3),
      labelled([
        ['案例编号', given.number],
        ['案例名称', given.title],
        ['推荐单位', given.recommender],
        ['收到时间', `${chineseDay(given.receivedOn)} ${given.receivedAt}`],
        ['材料', `案例正文${given.wordCount}字，照片${given.photoCount}张，申报表1份`],
      ]),
      ...signed(
        [
          ...findingsOf(given.findings),
          ...nextOf(given.next),
          paragraph(`联系：${given.contact.office}　${given.contact.phones.join('，')}`),
        ],
        given.organiser,
        given.receivedOn,
      ),
    ],
    `案例编号：${given.number}`,
  )
}

function findingsOf(findings: readonly string[]): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: '一、材料核对' }
  if (findings.length === 0) {
    return [blankLines(0.4), heading, paragraph('经系统核对，未发现材料不符合征集要求之处。')]
  }
  const intro = paragraph(`经系统核对，有${findings.length}处需要留意：`)
  return [
    blankLines(0.4),
    heading,
    intro,
    ...findings.map((finding, index) => paragraph(`${index + 1}.${finding}`)),
  ]
}

function nextOf(next: readonly string[]): Block[] {
  if (next.length === 0) return []
  return [{ kind: 'heading', level: 1, text: '二、后续安排' }, ...next.map((sentence) => paragraph(sentence))]
}
