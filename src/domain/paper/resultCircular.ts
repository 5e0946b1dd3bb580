import type { Block, Page } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { type AwardTier, annexPages, awardAnnexes, awardCounts, type OrganisationTier } from './awardLists.ts'
import {
  annexNote,
  blankLines,
  chineseDay,
  flush,
  gongwen,
  paperTitle,
  paragraph,
  signed,
} from './gongwen.ts'
import { widthOf } from './titleLines.ts'

/** What a circular on the results says, and to whom (通报). */
export type ResultCircular = {
  /** The red mark of the issuing body, such as 南通市总工会办公室文件. */
  readonly mark: string
  /** Such as 通工办〔2019〕58号; empty before it has been given. */
  readonly number: string
  readonly campaignTitle: string
  readonly addressees: string
  readonly issuer: string
  readonly basis: string
  readonly received: number
  readonly valid: number
  readonly tiers: readonly AwardTier[]
  readonly organisations: OrganisationTier | null
  readonly publicity: { readonly from: Day; readonly to: Day }
  readonly day: Day
  /** 抄送 and the office that prints, for the foot of the last page; empty for none. */
  readonly copies: string
  readonly printer: string
}

/** The circular on the results in the layout of an official document; the place of the seal is left empty. */
export function resultCircular(given: ResultCircular): Page {
  const title = `关于${given.campaignTitle}结果的通报`
  const annexes = awardAnnexes(given.tiers, given.organisations)
  return gongwen(title.replaceAll('\n', ''), given.day, [
    ...redHead(given),
    blankLines(1.6),
    ...paperTitle(title),
    blankLines(1),
    flush(`${given.addressees}：`),
    ...signed(
      [...paragraphsOf(given), ...annexNote(annexes.map(({ name }) => name))],
      given.issuer,
      given.day,
      2,
    ),
    ...annexPages(annexes),
    ...imprint(given),
  ])
}

/** Mark 35 mm below the text's upper edge in red, number two lines below, red line 4 mm under it (7.2.4–7.2.7). */
function redHead({ mark, number }: ResultCircular): Block[] {
  const size = Math.min(48, Math.floor((430 / widthOf(mark)) * 2) / 2)
  return [
    { kind: 'space', height: 25 },
    { kind: 'title', lines: [mark], size, line: size * 1.3, ink: 'red', tracking: 0 },
    blankLines(1.6),
    flush(number, { align: 'center' }),
    { kind: 'space', height: 2 },
    { kind: 'rule', ink: 'red', thickness: 1.5 },
  ]
}

function paragraphsOf(given: ResultCircular): Block[] {
  const name = given.campaignTitle.replaceAll('\n', '')
  const days = `${chineseDay(given.publicity.from)}至${chineseDay(given.publicity.to)}`
  return [
    paragraph(
      `${given.basis === '' ? '' : `根据${given.basis}文件要求，`}${name}开展以来，各级工会高度重视、认真组织，` +
        `深入总结来自基层一线的真实实践探索。活动共收到案例${given.received}个，经形式审查，有效案例${given.valid}个。`,
    ),
    paragraph(
      `经形式审查、评委评审、综合评定，并于${days}公示，评选出${awardCounts(given.tiers, given.organisations)}，现将结果予以通报（名单见附件）。`,
    ),
    paragraph(
      '希望入选单位珍惜成绩，持续深化，把好经验、好做法坚持下去。各级工会要认真学习借鉴优秀案例，' +
        '结合实际做好推广应用，不断提高工作水平，团结引领广大职工听党话、跟党走，为高质量发展贡献智慧和力量。',
    ),
  ]
}

/** 版记 at the foot of the last page: copies, printing office and day, in 四号仿宋 (7.4). */
function imprint({ copies, printer, day }: ResultCircular): Block[] {
  const row = (text: string) => ({ cells: [{ blocks: [paragraph(text, { left: 1, right: 1 })] }] })
  const rows = [
    ...(copies === '' ? [] : [row(`抄送：${copies}。`)]),
    ...(printer === '' ? [] : [row(`${printer}　　　　${chineseDay(day)}印发`)]),
  ]
  if (rows.length === 0) return []
  const dress = { size: 14, line: 24, indent: 0, tracking: 0, align: 'left' } as const
  return [{ kind: 'table', columns: [1], borders: 'rows', atFoot: true, padding: 1, dress, rows }]
}
