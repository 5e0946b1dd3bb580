import type { Amount } from '../../amounts.ts'
import { nearest, textBefore } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import type { TextScope } from '../../reading.ts'
import { namesWorkKind } from '../../workNames.ts'
import { isReportOn } from '../reports.ts'
import { keyScope } from './keys.ts'
import type { Labelled } from './labels.ts'
import { isOfEachPicture } from './pictures.ts'
import { isListOfContents, longestTitle, subjectBefore, textIn } from './subjects.ts'
import { bounding, explanation, introduced, partName, scopes } from './textNames.ts'
import { closingPart, eachSlogan, isContentOfWork, shortWorks } from './toldTexts.ts'

const limitedPart = new RegExp(
  `${partName}(?![类组])[^,。;:\\d]{0,4}[\\d一二两三四五六七八九]+[^,。;]{0,8}字`,
)

/** 背景、做法、成效各: a list of parts that each have as much. */
const eachPart = new RegExp(`(?<=${partName})(?:各|均|分别)$`)

/** Whether some words set the length of a part of a text. */
export function namesParts(words: string): boolean {
  return limitedPart.test(words)
}

/** What has a total length; the others are beside it or in it. */
const wholes = scopes.filter(([scope]) => scope === 'overview' || scope === 'case')

const near = 80
/** What is no longer is no text: a limit so low is one of a title, a caption or a few words beside. */
const shortest = 40
const shortScopes: typeof scopes = [
  ['title', /标题|题目|名称|题名|[片剧篇]名|[画诗]题|主题语|名字[,(]?$/],
  ...scopes.filter(([scope]) => !['title', 'case', 'overview', 'part'].includes(scope)),
]
/** Nor does anybody write as much below a picture: 写一篇说明文字，1200字左右. */
const longestCaption = 600

/** The text that a number limits as its sentence names it: behind it, before it or earlier; null where it names none. */
export function scopeOf(sentence: Labelled, amount: Amount, from: number, unit: string): TextScope | null {
  const most = longestOf(amount)
  if (eachSlogan.test(textBefore(sentence.text, amount.start, 24))) return 'case'
  if (closingPart.test(textBefore(sentence.text, amount.start, 40))) return 'part'
  if (isOfEachPicture(sentence.text, amount)) return 'caption'
  const short = unit === '字' && isShort(amount) ? shortNamed(sentence, amount, from) : null
  const scope = short ?? namedScope(sentence, amount, from)
  if (scope === 'title' && most > longestTitle) return 'case'
  return scope === 'caption' && most > longestCaption ? 'case' : scope
}

function longestOf({ min, max, approx, exact }: Amount): number {
  return Math.max(min ?? 0, max ?? 0, approx ?? 0, exact ?? 0)
}

/** Whether a number is too low for a text. */
export function isShort(amount: Amount): boolean {
  return longestOf(amount) <= shortest
}

/** The text that the headings over a number are about. */
export function scopeOver(sentence: Sentence, amount: Amount): TextScope {
  if (/基本情况$/.test(sentence.headings.at(-1) ?? '')) return 'part'
  const named = nearest(headingsAt(sentence, amount).join(' '), scopes) ?? 'case'
  const over = named === 'title' && longestOf(amount) > longestTitle ? 'case' : named
  const isOfEach = /每[条首则句联副阕](?:不|限|最|控制)*$/.test(sentence.text.slice(0, amount.start))
  const isOfWorks = shortWorks.test(textBefore(sentence.text, amount.start, 24))
  return over === 'case' && isShort(amount) && !isOfEach && !isOfWorks ? 'other' : over
}

/** The headings over a number, without that in which it stands itself. */
function headingsAt({ headings, line, start }: Sentence, amount: Amount): readonly string[] {
  const isOwn = line.mark !== null && line.wordsAt + line.heading.length > start + amount.start
  return (isOwn ? headings.slice(0, -1) : headings).filter(
    (heading) => !onWork.test(heading) && !isPartOfCall(heading) && !clauses.test(heading),
  )
}

/** 征文可以记述现实、总结体会，体裁可以是散文: a sentence that begins a point and is no name of it. */
const clauses = /^[^,]{8,},[^,]{6,}/

/** 设计要求, 经验标准: what a work is to be like, by a word that tells of parts elsewhere. */
const onWork = new RegExp(`^${partName}(?:的)?(?:要求|标准|规范|须知|规格)$`)

/** 征文部分: a part of the call by its kind of works, and no part of a text. */
function isPartOfCall(heading: string): boolean {
  return /部分$/.test(heading) && namesWorkKind(heading.replace(/部分$/, ''))
}

/** （一）标题 over 要准确概括案例内容，25字以内: the text that the heading right above names and nothing else. */
function textOver(sentence: Sentence, amount: Amount): TextScope | null {
  const over = headingsAt(sentence, amount).at(-1) ?? ''
  const scope = over.length <= 8 && !/基本情况$/.test(over) ? nearest(over, scopes) : null
  return scope === 'case' ? null : scope
}

function shortNamed(
  { text, headings, line, labels }: Labelled,
  { start }: Amount,
  from: number,
): TextScope | null {
  const before = text.slice(Math.max(from, start - near), start)
  const over = line.mark || labels.length > 0 ? (headings.at(-1) ?? '') : ''
  return nearest(before, shortScopes) ?? nearest(over, shortScopes)
}

/** Words that say of any text how long it is. */
const length =
  /(?:总?字数|篇幅|长度|(?<!说明)文字(?:要求|长度|量)?(?![稿说介描讲材部]))(?:均|应|须|要|控制)?[^,。;]{0,6}$/

/** 置于正文之前: where a text stands, not what it is. */
const placed = /(?:正文|文稿|文章|材料|案例)(?:之|的|最)?(?:[前后](?!半|期)|开头|末尾|首页)/g

/** 内容提要放在正文之前: where it goes. */
const placedAt = /[放置附列写排][在于](?:正文|文稿|文章|材料|案例|全文).*$/g

/** 正文3000字以内，其中基本内涵600字以内: a part of what is limited before, save where it names a text of its own. */
const among =
  /其中[,“]?([^,。;:\d]{2,14}?)(?:(?:应|要|须|需|用|以|采用|力求)[^,。;\d]{1,16},[^,。;\d]{0,6})?$/
const ownText = new RegExp(
  `摘要|提要|正文|案例|全文|标题|题目|说明文字|图片说明|意见|承诺|作品$|(?<!${introduced}的?)简介`,
)
/** 另写设计说明300字以上: a paper beside the work, no part of it. */
const ownPaper =
  /(?:另外?|随[^,。;:]{1,6}|同时)(?:写|附|交|撰写|提供|提交|报送)[^,。;:]{0,6}(?:反思|体会|心得|说明|教学设计|教案|活动方案)[^,。;:]{0,4}$/
const ofPicture = /摄影|拍摄|照片|图片|组[照图]|[每单][张幅]/
/** 另附照片文字说明: said of pictures, whatever verb stands before. */
const ofEachPhoto = /[图照]片?[^,。;]{0,4}(?:说明|配文|介绍)[^,。;]{0,6}$/
/** 总结报告（一式一份，正文控制在5000字以内）: what stands in brackets is said of the paper before them. */
const bracketed = /([^,。;:()]{2,14})\([^()]*$/
const explained = new RegExp(
  `^的?(?:${explanation})|^(?:的|简[要短单明洁]|扼要|必要|简略)*(?:(?:创作)?(?:背景|来历|由来|故事|文字)?说明(?=[,。;)写或和与]|$)|文字(?:介绍|描述|讲述)|解读)`,
)
/** 2张效果照片和150字|设计构思阐述: what a work was thought of, beside pictures as well. */
const ofDesign = /^的?(?:设计|创作|创意)(?:理念|思路|构思|意图|灵感)/
/** 2000字以内的正文, 30字写在图下; behind 附 and the like without 的 as well: 附200字以内作品简介. */
const namedBehind =
  /^(?:的|写在|附在|标在|注在|印在)[^,。;+、和与及]{0,10}|^(?:内容|案例|作品|项目)?(?:提要|摘要|梗概|概要)(?=[,。;、)]|$)|^(?:个人|作者|本人|单位|团队|集体|人物|企业|学校)?简历(?=[,。;、)]|$)|^(?:个人|作者|本人|单位|团队|集体|人物|企业|学校)(?:简介|介绍)(?=[,。;、)]|$)/
const anyBehind = /^[^,。;:()+、和与及]{0,10}/
/** 须附拍摄年代、人物等说明，100字以内. */
const withNotes = /[附配][^,。;]{0,20}(?:说明|介绍)(?:文字)?[,(]?$/
const enclosing = /(?:附|配|提[供交]|报送|撰?写|另报)(?:上|有|以|一[份篇])?$/
const plain = /正文|字数|篇幅|全文/

/** 题目、摘要（200字左右）、关键词: what brackets in a list say of the name right before them. */
function itemScope(clause: string, behind: string): TextScope | null {
  const name = /[、和与及]([一-鿿]{2,6})\([^(),。;]{0,6}$/.exec(clause)?.[1]
  const scope = name !== undefined && /^[^()]{0,4}\)/.test(behind) ? nearest(name, scopes) : null
  return scope === 'part' || scope === 'case' ? null : scope
}

/** The text beside a case or in it that the words right around a number tell by how they are put. */
function setScope({ text, headings, line }: Sentence, amount: Amount): TextScope | null {
  const clause = textBefore(text, amount.start, 40)
  if (isContentOfWork(text, clause)) return 'case'
  const item = itemScope(clause, text.slice(amount.end))
  if (item !== null) return item
  const part = among.exec(clause)?.[1]
  if (part && (!ownText.test(part) || isAmongParts(text.slice(0, amount.start), part))) return 'part'
  const over = bracketed.exec(clause)
  if (over && plain.test(over[0])) {
    const paper = nearest(over[1] ?? '', scopes)
    if (paper === 'overview') return paper
  }
  if (ownPaper.test(clause.replace(/\([^()]*$/, '')) && !ofEachPhoto.test(clause)) return 'other'
  const after = text.slice(amount.end, amount.end + 16)
  const before = textBefore(text, amount.start, near)
  if (isReportOn(clause, before, after)) return 'overview'
  if (/(?:佐证|证明|支撑)(?:材料(?:另附)?,)?(?:材料)?[^,。;]{0,6}$/.test(clause)) return 'other'
  if (
    withNotes.test(clause.replace(bounding, '')) &&
    ofPicture.test(line.heading.slice(0, 8) + headings.at(-1) + clause)
  )
    return 'caption'
  if (ofDesign.test(after)) return 'other'
  if (explained.test(after) && !/[用以]$/.test(clause))
    return ofPicture.test(
      line.heading.slice(0, 8) + clause + headings.at(-1) + text.slice(amount.end, amount.end + 24),
    )
      ? 'caption'
      : 'other'
  return null
}

/** 反映抓党建工作的总体情况，字数4000字: what a text tells of is no name of it. */
const shown =
  /(?<=^|[,;:])(?:主要|重点|集中|全面|生动)?(?:反映|展[示现]|体现|记录|讲述)[^,;:]*(?=,(?:[^,;:]*,)?(?:总?字数|篇幅|全文|每篇|原则上|一般)[^,;:]*$)/

function namedScope(sentence: Sentence, amount: Amount, from: number): TextScope | null {
  const set = setScope(sentence, amount)
  if (set !== null) return set
  const { text } = sentence
  const clause = textBefore(text, amount.start, 40)
  const after = text.slice(amount.end, amount.end + 16)
  const behind =
    (enclosing.test(clause) ? anyBehind : namedBehind).exec(after.replaceAll(placedAt, ''))?.[0] ?? ''
  const own = text
    .slice(Math.max(from, amount.start - near), amount.start)
    .replaceAll(/\([^()]*\)/g, '')
    .replace(shown, '')
  const last =
    own
      .replace(bounding, '')
      .replace(/,(?=(?:各|均|分别)$)/, '')
      .split(/[,。;:]/)
      .at(-1) ?? ''
  if (/总(?:字数|长|篇幅)/.test(last)) return nearest(own, wholes) ?? 'case'
  const keyed = last.replace(length, '') === '' ? keyScope(text) : null
  if (keyed !== null) return keyed
  const said = fullName(last.replace(length, '').replace(placed, '').replace(eachPart, ''), own)
  const earlier = subjectBefore(own.replace(placed, '').slice(0, -last.length || undefined))
  return (
    nearest(behind, scopes) ??
    textIn(said) ??
    (isListOfContents(said) ? earlier : null) ??
    nearest(said, scopes) ??
    earlier ??
    textOver(sentence, amount) ??
    nearest(own.replace(length, '').replace(placed, ''), scopes) ??
    (from > 0 ? nearest(own.replace(placed, ''), scopes) : null) ??
    nearest(/^(?!\)[、和与及+])[^,。;、+]{0,6}/.exec(after)?.[0] ?? '', scopes)
  )
}

/** 另附推荐工作报告，报告800字以内: a text that its clause names by the last word of the name given before. */
function fullName(said: string, own: string): string {
  const isShort = /^(?:报告|总结|材料|说明|介绍)$/.test(said)
  return isShort ? (new RegExp(`[一-鿿]{2,10}${said}(?=,)`).exec(own)?.[0] ?? said) : said
}

/** 包括案例简介、问题分析、启示三个部分，其中案例简介: one of the parts that its sentence lists before; a 摘要 has its own name anywhere. */
function isAmongParts(before: string, part: string): boolean {
  if (/摘要|提要/.test(part)) return false
  const listed =
    /(?:包括|包含|含|由|分为?)([^。;]*?)(?:(?:部分|板块|内容|方面|栏目|段|块)[^。;]*|[;。])其中/.exec(
      before,
    )?.[1] ?? ''
  return listed
    .split(/[、,和与及]/)
    .some((name) => name === part || name.replace(/[二三四五六七八\d]个?$/, '') === part)
}

/** Whether some words name a text that has a total length, and no part of one. */
export function namesWhole(words: string): boolean {
  return nearest(words, wholes) !== null
}

/** The text that the words before the last number of a sentence are about. */
export function scopeBefore({ text }: Sentence, from: number): TextScope | null {
  return from > 0 ? nearest(textBefore(text, from, near), scopes) : null
}
