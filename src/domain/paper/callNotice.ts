import type { Block, Page, Table } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import type { Quota, Rules } from '../campaign/rules.ts'
import { applicationForm } from './applicationForm.ts'
import { judging } from './callNotice/judging.ts'
import { material } from './callNotice/material.ts'
import { calledOn } from './callNotice/phrases.ts'
import { sending } from './callNotice/sending.ts'
import { subject } from './callNotice/subject.ts'
import { annexHead, annexNote, blankLines, flush, gongwen, paperTitle, paragraph, signed } from './gongwen.ts'
import { imprint, redHead } from './officialHead.ts'

/** A call as its notice tells it. */
export type CallNotice = {
  /** The red mark of the issuing body, such as 南通市总工会文件. */
  readonly mark: string
  /** Such as 通工办〔2019〕21号; empty before it has been given. */
  readonly number: string
  /** The name of the call, such as 南通市职工思想政治工作典型案例征集活动. */
  readonly campaignTitle: string
  /** 主送机关 without the colon; empty for the classes that the rules give quotas to. */
  readonly addressees: string
  /** Why the call is held, without 现将有关事项通知如下; empty for a plain sentence. */
  readonly purpose: string
  readonly issuer: string
  /** Who gathers the cases of a class whose quota counts together, by name. */
  readonly collectorOf: (quota: Quota) => string
  readonly rules: Rules
  readonly day: Day
  readonly copies: string
  readonly printer: string
}

/** The notice of a call (通知) in the layout of an official document, with the application form as its annex. */
export function callNotice(given: CallNotice): Page {
  const title = `关于开展${given.campaignTitle}的通知`
  const { form } = given.rules
  const addressees = given.addressees === '' ? addresseesOf(given.rules) : given.addressees
  return gongwen(title.replaceAll('\n', ''), given.day, [
    ...redHead(given.mark, given.number),
    blankLines(1.6),
    ...paperTitle(title),
    blankLines(1),
    flush(`${addressees}：`),
    ...signed([...textOf(given).map(kept), ...annexNote([form.title])], given.issuer, given.day, 2),
    ...annexHead('附件', form.title),
    ...blankForm(given),
    ...imprint(given),
  ])
}

function addresseesOf({ quotas }: Rules): string {
  return quotas.map((quota) => calledOn(quota.class)).join('，') || '各级工会'
}

function textOf(given: CallNotice): Block[] {
  const name = given.campaignTitle.replaceAll('\n', '')
  const purpose = given.purpose === '' ? `为总结推广基层经验，决定开展${name}` : given.purpose
  return [
    paragraph(`${purpose.replace(/[，。；]$/, '')}。现将有关事项通知如下：`),
    ...section('一、征集重点', subject(given.rules)),
    ...section('二、征集要求', numbered(material(given.rules))),
    ...section('三、申报办法', numbered(sending(given.rules, given.collectorOf))),
    ...section('四、评选办法', numbered(judging(given.rules))),
  ]
}

/** The last sentence stands on the page of the signature. */
function kept(block: Block, index: number, all: readonly Block[]): Block {
  return block.kind === 'paragraph' && index === all.length - 1 ? { ...block, keepWithNext: true } : block
}

function section(heading: string, lines: readonly string[]): Block[] {
  return [{ kind: 'heading', level: 1, text: heading }, ...lines.map((line) => paragraph(line))]
}

/** Points with their numbers; what stands on further lines of one are points below it. */
function numbered(points: readonly string[]): string[] {
  return points.flatMap((point, index) => `${index + 1}.${point}`.split('\n'))
}

/** The form as it is printed for a case, with nothing in its blanks. */
function blankForm({ rules: { form }, day }: CallNotice): Block[] {
  const nothing = { caseNumber: null, printed: null, title: '', unitName: '', values: {}, endorsement: null }
  return applicationForm({ layout: form, day, ...nothing }).blocks.flatMap((block) =>
    block.kind === 'table' ? [lowered(block)] : [],
  )
}

/** What the head of the annex and the imprint take of the page on which the form stands, in millimetres. */
const taken = 46

/** The form with its highest row so much lower that it stands on one page with the head of the annex. */
function lowered(table: Table): Table {
  const highest = Math.max(...table.rows.map(({ minHeight = 0 }) => minHeight))
  const rows = table.rows.map((row) =>
    row.minHeight === highest ? { ...row, minHeight: Math.max(30, highest - taken) } : row,
  )
  return { ...table, rows }
}
