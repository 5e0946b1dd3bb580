import { literal } from '../../../../../foundation/literal.ts'
import { kindsListed } from '../../listedKinds.ts'
import { textBefore } from '../../lookup.ts'
import { type NoticeText, type Sentence, toldInLine } from '../../noticeText.ts'
import { topicOf } from '../../topic.ts'
import { jointKindsOf, labelInLine, letteredKindOf } from '../../workKinds.ts'
import { areSeveral, namesWorkKind } from '../../workNames.ts'
import { sortIn } from '../clauseSorts.ts'
import { goesWithWorks, isAskedFor, ownKindAt, ownUnder } from './kinds.ts'
import { type Limiting, saidAgain } from './scopes.ts'
import { bounding } from './textNames.ts'

/** What in particular each number of a sentence limits, as the sentence names it; a second bound is for what the first is. */
export function topicsOf(
  notice: NoticeText,
  sentence: Sentence,
  limiting: readonly Limiting[],
): (string | null)[] {
  const topics: (string | null)[] = []
  for (const one of limiting) {
    const isAgain = topics.length > 0 && saidAgain.test(sentence.text.slice(one.from, one.amount.start))
    topics.push(topicAt(notice, sentence, one) ?? (isAgain ? (topics.at(-1) ?? null) : null))
  }
  return topics
}

const person =
  '(?:个人|集体|团队|团体|单位|家庭|小学|初中|高中|中学|中小学|大学|中职|高职|本科|研究|小学[低中高][段年级]{1,2}|教师|学生|教职工|职工|党员|企业|机关|儿童|少年|青年|青少年|成人|幼儿园?|老年|社会)生?'
/** 个人, 集体事迹, 小学低段, 职工组: of whom or of which group a work is. */
const group = new RegExp(
  `^(?:(?:${person}){1,2}(?:先进)?(?:事迹|案例|材料|作品|故事)?|[A-Z甲乙丙丁][组类]|其[他余它](?:体裁|文体|类别|形式|作品)|(?!小组|班组|[一每各]|[两三四五六]类)[一-鿿]{1,6}(?:\\([一-鿿、]{1,8}\\))?[组类]|(?!(?:先进|典型|主要|突出|优秀|感人|有关|相关|文字|申报|推荐)(?:事迹|典型))[一-鿿]{2,8}事迹(?:材料)?|(?:[一二三四五六七八九高初\\d]{1,2}(?:-|至|到|、)?){1,2}年级)$`,
)
const atLarge =
  /^(?:典型|优秀)?(?:案例|作品|征文|文章|材料|每[篇件]|其中|字数|篇幅|文字|正文|长度|要求|体裁|一般){1,3}/

/** The group that stands right before a number: 事迹材料，集体2500字以内，个人2000字以内. */
function groupBefore(text: string, at: number): string | null {
  const words = textBefore(text, at, 30)
    .replace(bounding, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/(?:作品|案例|材料)?(?:的)?(?:总?字数|篇幅|长度|文字)(?:要求)?$/, '')
  const name =
    words
      .replace(bounding, '')
      .split(/[,;:、。]/)
      .at(-1) ?? ''
  const own = name.replace(atLarge, '')
  const theirs = own.replace(/的(?:作品|论文|征文|文章|案例|故事)$/, '')
  const listed = own.replace(/^.*(?:包括|包含)/, '')
  return [listed, own, name, theirs].find((one) => group.test(one)) ?? null
}

/** 文体形式：, 形式：: a label of what is said of works, and no works. */
const onForm = /^(?:作品|文体|征文|文章|内容|参赛|体裁)?(?:形式|体裁|文体|题材|类型|语种)(?:及?要求|不限)?$/

/** What the words before a number or the label of its line name; 以第三人称叙述。 over it is a sentence, no label. */
function labelOf(notice: NoticeText, sentence: Sentence, at: number): string | null {
  const told = topicOf(sentence, at)
  const label = told !== null && onForm.test(told) ? null : told
  const { line } = sentence
  const sign = notice.text[line.wordsAt + line.heading.length]
  if (label === null || label !== line.heading) return label
  const isSentence = line.mark === null && /[。;]/.test(sign ?? '') && !namesWorkKind(label)
  return labelInLine(notice, sentence) ?? (isSentence ? null : label)
}

/** 文学类：散文、诗歌等。散文1500字以内: one of the kinds that its label holds. */
function isOneOf({ text }: NoticeText, { line, start }: Sentence, kind: string): boolean {
  return text
    .slice(line.start, start)
    .split(/[。;:]/)
    .map((piece) => piece.split(/[、和与及]/).map((item) => item.replace(/等.*$/, '')))
    .some((items) => items.length > 1 && items.some((item) => item.endsWith(kind)))
}

/** 小说5000字以内，诗歌60行以内 in a row about 文学类: one of several with a length of its own. */
function isBesideOthers(before: string, own: string): boolean {
  return /[字行句](?:以[内上下]|左右|上下)?[,;]$/.test(before.slice(0, before.lastIndexOf(own)))
}

/** 征文：围绕一本书写读后感，1200字: what is written for the works that the label names. */
function isWritten(before: string, own: string): boolean {
  return new RegExp(`[撰书编]?写[^,。;:]{0,6}${literal(own)}(?=[,(]|$)`).test(before)
}

/** 文学类。故事、散文、小说，每篇1500字以内: the sort whose kinds the sentence right behind it lists. */
function isAllOf({ text }: NoticeText, { line, start }: Sentence, label: string | null): boolean {
  return (
    label !== null &&
    /..[类组]$/.test(label) &&
    text.slice(line.wordsAt, start).replace(/[。:]$/, '') === label
  )
}

/** 三、情景剧。剧本4000字以内: a listed kind that its point is called by. */
function isOfPoint(notice: NoticeText, { line }: Sentence, label: string): boolean {
  const isNamed = line.mark !== null && label === line.heading && !namesWorkKind(label)
  return isNamed && kindsListed(notice).includes(label)
}

/** 征文\t记叙文、散文，1200字以上: the kind that a row is about, by its first cell. */
function kindOfRow({ text }: NoticeText, { line, start }: Sentence): string | null {
  const [cell = '', ...behind] = text.slice(line.start, start).split('\t')
  return behind.length > 0 && namesWorkKind(cell.trim()) ? cell.trim() : null
}

/** 活动一书评：: which of several it is, before its name. */
const numberedKind = /^(?:活动|环节|任务|内容|系列|篇章)[一二三四五六\d](?=[一-鿿]{2})/

function topicAt(notice: NoticeText, sentence: Sentence, { amount, from }: Limiting): string | null {
  const ofSort = sortIn(sentence.text.slice(0, amount.end))
  if (ofSort !== null) return ofSort
  const ofGroup = groupBefore(sentence.text, amount.start)
  const joint = jointKindsOf(sentence, from, amount.start)
  if (ofGroup !== null) return joint?.endsWith(ofGroup) ? joint : ofGroup
  const row = joint === null ? null : kindOfRow(notice, sentence)
  if (row !== null) return row
  const told = labelOf(notice, sentence, amount.start)?.replace(numberedKind, '') ?? null
  const label = letteredKindOf(notice, sentence) ?? told
  const own = joint ?? ownKindAt(notice, sentence, from, amount.start)
  const isLabelled =
    label === null ||
    own === null ||
    (namesWorkKind(label) && isWritten(sentence.text.slice(from, amount.start), own)) ||
    ((/(?:[组类段]|年级)$/.test(label) || isOfPoint(notice, sentence, label)) &&
      !isOneOf(notice, sentence, own) &&
      !isBesideOthers(sentence.text.slice(0, amount.start), own)) ||
    !areSeveral([label, own])
  return isLabelled ? (isAllOf(notice, sentence, label) ? label : (joint ?? label)) : own
}

/** The works that a length is for: those it names itself, save where a point about others names only what goes with them. */
export function worksNamed(
  notice: NoticeText,
  sentence: Sentence,
  named: string | null,
  own: string | null,
  over: string | null,
): string | null {
  if (over === null) return named
  const name = named ?? own
  if (name !== null && isHandedIn(notice, sentence, name, over)) return over
  return goesWithWorks(named) ? over : (named ?? ownUnder(sentence, own, over))
}

/** 报送材料：成果报告; 提交教学设计, 教学设计不超过2000字; 通讯、特写等: what comes in for the works of a point, and no other works. */
function isHandedIn(notice: NoticeText, sentence: Sentence, name: string, over: string): boolean {
  if (over.includes(name) || kindsListed(notice).some((kind) => kind.endsWith(name))) return false
  if (/、.*等$/.test(name)) return true
  if (bareName.test(name) && !namesWorkKind(over)) return true
  return toldInLine(notice, sentence).some((words) => isAskedFor(words, name))
}

/** 案例2500字以内 in a point about 暖心服务. */
const bareName = /^(?:案例|作品|项目|成果|故事|文章|征文|文稿|稿件)$/

/** 小学生 of 小学生的作品: the group that a name tells, or else the name. */
export function narrower(topic: string | null | undefined, name: string | null | undefined): string | null {
  return (topic && name?.includes(topic) ? topic : (name ?? topic)) ?? null
}
