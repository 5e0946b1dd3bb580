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
import { imprint, redHead } from './officialHead.ts'

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
    ...redHead(given.mark, given.number),
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
