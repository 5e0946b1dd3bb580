import type { Block, Page } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { type AwardTier, annexPages, awardAnnexes, awardCounts, type OrganisationTier } from './awardLists.ts'
import { annexNote, blankLines, chineseDay, gongwen, paperTitle, paragraph, signed } from './gongwen.ts'

/** What is put before the public before it is decided for good (公示). */
export type PublicityNotice = {
  readonly campaignTitle: string
  readonly organiser: string
  /** The notice the call was opened by, such as 通工办〔2019〕21号. */
  readonly basis: string
  readonly received: number
  readonly valid: number
  readonly tiers: readonly AwardTier[]
  readonly organisations: OrganisationTier | null
  readonly from: Day
  readonly to: Day
  readonly workingDays: number
  readonly contact: {
    readonly office: string
    readonly phones: readonly string[]
    readonly mailbox: string
    readonly address: string
  }
  readonly day: Day
}

/** The 公示: basis, list, first and last day, how to object and to whom; it bears no document number (domain, 5). */
export function publicityNotice(given: PublicityNotice): Page {
  const title = `关于${given.campaignTitle}评审结果的公示`
  const annexes = awardAnnexes(given.tiers, given.organisations)
  const text: Block[] = [
    paragraph(basisOf(given)),
    paragraph(periodOf(given)),
    paragraph(howToObject),
    ...contactOf(given.contact),
    ...annexNote(annexes.map(({ name }) => name)),
  ]
  return gongwen(title.replaceAll('\n', ''), given.day, [
    ...paperTitle(title),
    blankLines(1),
    ...signed(text, given.organiser, given.day),
    ...annexPages(annexes),
  ])
}

function basisOf(given: PublicityNotice): string {
  const { basis, campaignTitle, received, valid, tiers, organisations } = given
  const ground = basis === '' ? '' : `根据${basis}文件安排，`
  return (
    `${ground}${campaignTitle.replaceAll('\n', '')}共收到案例${received}个，经形式审查有效案例${valid}个。` +
    `经评委评审和综合评定，拟评选出${awardCounts(tiers, organisations)}（名单见附件）。` +
    '为体现公开、公平、公正，现予公示，接受职工群众和社会监督。'
  )
}

function periodOf({ from, to, workingDays }: PublicityNotice): string {
  return `公示时间：${chineseDay(from)}至${chineseDay(to)}，共${workingDays}个工作日。`
}

const howToObject =
  '公示期间，任何单位和个人对公示内容有异议的，可以书面形式向受理部门提出。以单位名义提出的，应加盖单位公章；' +
  '以个人名义提出的，应签署真实姓名并提供联系方式，以便核实。受理部门对异议人信息严格保密。'

function contactOf({ office, phones, mailbox, address }: PublicityNotice['contact']): Block[] {
  const lines = [
    `受理部门：${office}`,
    `联系电话：${phones.join('，')}`,
    mailbox === '' ? '' : `电子邮箱：${mailbox}`,
    address === '' ? '' : `通信地址：${address}`,
  ]
  return lines.filter((line) => line !== '').map((line) => paragraph(line, { align: 'left' }))
}
