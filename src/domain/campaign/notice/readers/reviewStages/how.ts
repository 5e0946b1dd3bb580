import { literal } from '../../../../../foundation/literal.ts'
import type { Line } from '../../outline.ts'
import type { Head } from './lines.ts'
import { listedSteps, type Step } from './steps.ts'

/** 线上展示 beside 专家评审: what is shown to all is no step of the judging. */
export const displays = /(?<!现场)展[示播]$/

/** 终审——评委会投票: in lines that are each called by their step the deed tells how; a round is one all the same. */
function isHowOf({ name }: Step, head: Head | undefined): boolean {
  if (head === undefined || name === head.name) return false
  if (displays.test(head.name)) return !/投票$|[评审选][审议定选]$/.test(name)
  if (lastRound.test(head.name) && /^审[定议批]$/.test(name)) return true
  return !/公示$|^(?:[初复终][评审选]|总?决赛)$|^(?:审[定议批]|核准)$/.test(name)
}

/** 终评。对入围成果进行审议: in the last round this is how it goes. */
const lastRound = /^(?:终[评审选]|最终评[审选定])$/

/** 终评。…，微视频另开展|网上投票: what is held beside the step that the line is called by. */
const besideIt = /(?:另外?|还要?|同时|并|另行|再)(?:增加|增设|开展|组织|进行|设|举行|安排)$/

/** 初评。先作资格审核，再邀请专家进行初评: what comes before the step in its own line is another. */
function isBeforeIt(text: string, { end }: Step, head: Head | undefined): boolean {
  return (
    head !== undefined &&
    new RegExp(`,[^;]{0,30}${literal(head.name)}(?!得分|成绩|结果|排名|意见|建议|名单)`).test(text.slice(end))
  )
}

/** 专家评审。完成书面评审和现场核查: two steps at least that a line parts which is called by the judging of experts. */
function isParted(text: string, name: string | undefined): boolean {
  if (name === undefined || listedSteps(text).length < 2 || joined.test(text)) return false
  return /评[审议]$/.test(name) || inOrder.test(text)
}

/** 终评。按照现场陈述、实地核查、综合评定的程序进行: an order is told of its own. */
const inOrder = /(?:按照?|经过?|依次)[^,。;]{4,40}的(?:程序|步骤|流程|顺序)/

/** 材料评审：…；|现场评审：…: a piece of a line that is called by a step of its own. */
function isCalledIn(text: string, { start, end }: Step): boolean {
  return text[start - 1] === ';' && /^(?:\([^()]*\))?:/.test(text.slice(end))
}

/** 采取书面评审和现场抽查相结合的办法: two ways of one step. */
export const joined = /(?:采[取用]|实行|通过|按照?)[^,。;]{4,24}相?结合/

function isHowTold(text: string, one: Step, head: Head | undefined, opening: Step | undefined): boolean {
  if (isParted(text, head?.name ?? opening?.name) || isBeforeIt(text, one, head)) return false
  if (besideIt.test(text.slice(0, one.start)) || isCalledIn(text, one)) return false
  return isHowOf(one, head) || isRetold(one, opening) || isWhole(text, one, opening)
}

/** 网上投票：…由师生投票产生: the deed that a line is called by, told again, is no other step. */
function isRetold({ name }: Step, opening: Step | undefined): boolean {
  return opening !== undefined && name !== opening.name && name.slice(-2) === opening.name.slice(-2)
}

/** （二）专家评审 alone in its line, over 邀请院外专家打分: the deeds of judges tell how the step goes that they stand under. */
function isDeedOf({ name }: Step, { mark, parent }: Line, openings: ReadonlyMap<number, Step>): boolean {
  const heading = mark === null && parent ? openings.get(parent.index) : undefined
  return heading !== undefined && name !== heading.name && ofJudges.test(name)
}
const ofJudges = /^(?:专家|评委|现场|匿名|集中|独立|集体|当场)?(?:[打评]分|计分|审阅|评阅|评议|投票)$/

const round = /^[初复终][评审选]$/
/** 终评。组织|专家评审: the word for all of the judging tells how a round goes. */
const asWhole = /^(?:专家组?|集中|统一|综合|组织|评委)?评[审议选]$/

function isWhole(text: string, { name, end }: Step, opening: Step | undefined): boolean {
  return (
    opening !== undefined && round.test(opening.name) && asWhole.test(name) && !/[:(]/.test(text[end] ?? '')
  )
}

/** Where a step is named: its line, and the steps that lines open with. */
type Place = { readonly line: Line; readonly openings: ReadonlyMap<number, Step> }

/** Whether what is named at a place tells how the step goes that its line is called by, opens with or stands under. */
export function isHowAt(text: string, one: Step, head: Head | undefined, { line, openings }: Place): boolean {
  return isHowTold(text, one, head, openings.get(line.index)) || isDeedOf(one, line, openings)
}
