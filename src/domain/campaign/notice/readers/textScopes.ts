import type { Amount } from '../amounts.ts'
import { nearest, textBefore } from '../lookup.ts'
import type { Sentence } from '../noticeText.ts'
import type { TextScope } from '../reading.ts'
import { photo } from './photoCounts.ts'

/** Of whom a few words tell that stand beside a text; those on the case itself are its summary. */
const introduced =
  '(?:作者|个人|本人|单位|学校|院校|企业|公司|人物|团队|集体|班组|机构|部门|协会|医院|支部|工作室|主讲人?|讲师|讲述人|演讲者|朗诵者|选手|导师|嘉宾|成员|主创|[人者])'
const introduction = `${introduced}的?(?:简介|介绍(?!信)|(?:基本)?情况(?:介绍|简介)|基本情况)`
/** What a work is explained by in a paper of its own. */
const explanation =
  '(?:设计|创作|创意|内容|作品)(?:思路|理念|构思|意图)?(?:说明|阐述|阐释)|设计亮点|(?:设计|创作|创意)(?:思路|理念|意图|构思)|解说[词稿]|朗诵稿'

/** What parts of a case are called: 主要做法, 取得成效. */
const partName =
  '(?:背景|概况|做法|成效|启示|(?<!典型|先进|成功)经验|效果|问题|过程|措施|反思|步骤|创新点|设计(?!说明|思路|理念|意图)|(?<!心得)体会|特色|思考|建议|展望|板块|点评|(?<!设计)亮点|评析|要领|法律分析)'
/** 开头用一段话介绍企业概况, 单列一段, 该部分. */
const setApart =
  '一段(?:话|文字)[^,。;]{0,14},?$|(?:另起|单起|末尾)一?段(?![^,。;]*(?:摘要|提要|简介|简述|导语))[^,。;]{0,14},?$|单[列设成][一1]?[段节部块],?[^,。;]{0,4}$|(?<!意见[”"]?)(?:一|该|此|这)[节段块部栏](?:分)?[^,。;]{0,6}$'
/** 第一部分, “主要做法”一节, 三个部分各. */
const sections =
  '第[一二三四五六]部分|“(?![^”]*意见”)[^”]{2,8}”(?:部分|一节|一栏)|其中[一-鿿]{2,8}部分|[二三四五六两\\d]个?(?:部分|块|段|方面|板块)(?:内容|文字)?(?:各|均|分别)|[一-鿿”]{2,8}(?<!意见|理由|组成|摘要|正文|提要|标题|导语|文字|文本|案例|主体)(?:部分|一节|段落)[^,。;]{0,4}$|每(?:个)?(?:部分|章节|方面|段)|各部分|每一部分'

/** What a text is called in front of its limit. */
const scopes: readonly (readonly [TextScope, RegExp])[] = [
  [
    'abstract',
    new RegExp(
      `摘要|提要|开头|文首|篇首|导语|引言|导言|梗概|按语|文前|内容介绍|情况简述|基本情况$|(?:内容|案例|项目|作品|成果|事迹|主要内容)(?:的)?简[介述]|简要介绍|(?:简要|简明)事迹|事迹概要|(?:案例|项目|成果|作品|内容|品牌)概述|(?<!${introduced}的?)简介|概要`,
    ),
  ],
  [
    'caption',
    /图片?说明(?:文字)?(?:每[条张幅则])?|图说(?:文字)?|图题|图释|图[下上注][^,。;]{0,6}|(?:照片|图片|作品)说明(?:文字)?|说明文字|文字说明|图注|配文(?!字)|文字(?:讲述|说明|描述|介绍)(?:作品|照片|图片|画面)[^,。;]{0,6}|照片|图片|每[张幅组][^,。;]{0,12}/,
  ],
  ['title', /(?:标题|题目|名称|题名|[片剧篇]名)[^,。;]{0,4}$/],
  ['recommendation', /(?:推荐|单位|部门)意见|意见(?:一)?栏|推荐理由|推荐语|评语|(?:审核|评价|鉴定)意见/],
  [
    'overview',
    /综合(?:材料|报告|情况)|综述|(?<!案例|项目|成果|作品|内容|品牌)概述|(?:活动|组织|工作|开展|征集|推荐|总体)(?:的)?(?:情况)?(?:总结|报告|小结)|(?:工作|征集|总体|开展|组织|活动)情况|面上|情况(?:报告|说明|总结)|(?:另|还|同时|加)(?:需|须|要|应)?(?:报送?|提交|附|交)[^,。;]{0,24}(?:报告|总结|(?<!典型|事迹|案例|先进|说明|书面)材料)|(?:总结|小结)[(,]?$|年度总结|总结(?:报告|材料)|的总结/,
  ],
  [
    'part',
    new RegExp(
      `${setApart}|${sections}|${partName}[”"]?(?:部分|一项|栏)?(?!材料|案例|文[章本稿]|报告|的)[^,。;]{0,3}$`,
    ),
  ],
  [
    'other',
    new RegExp(
      `${introduction}|${explanation}|简历|承诺|声明|感言|心得|口号|广告语|宣言|脚本|旁白|推荐信|寄语|留言|致辞|提纲|讲稿|每句|(?:附|另|随|同时|提供|提交|报送|撰写|交)[^,。;]{0,12}说明材料|^的说明材料|(?:制作|操作|使用|应用|技术|产品|创新)说明|说课稿`,
    ),
  ],
  [
    'case',
    /正文|主体(?=[^一-鿿]|不|在|部分|控|$)|主文|详细内容|全篇|通篇|案例|材料|文章|论文|征文|文稿|稿件|来稿|全文|篇幅|报告|成果|作品|事迹|文字|故事|字数|书面|[短杂]文|杂谈|随笔|工作法|操作法|介绍|文本|[手日]记|家[书训]|书信|散文|小说|诗|通讯|报道/,
  ],
]

const limitedPart = new RegExp(`${partName}[^,。;:\\d]{0,4}[\\d一二两三四五六七八九]+[^,。;]{0,8}字`)

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
  ['title', /标题|题目|名称|题名|[片剧篇]名|主题语|名字[,(]?$/],
  ...scopes.filter(([scope]) => !['title', 'case', 'overview', 'part'].includes(scope)),
]
/** Nobody writes a title as long; the number is of the text that the title stands over. */
const longestTitle = 100
/** Nor does anybody write as much below a picture: 写一篇说明文字，1200字左右. */
const longestCaption = 600

/** The text that a number limits as its sentence names it: behind it, before it or earlier; null where it names none. */
export function scopeOf(sentence: Sentence, amount: Amount, from: number): TextScope | null {
  const most = longestOf(amount)
  const short = isShort(amount) ? shortNamed(sentence, amount, from) : null
  const scope = short ?? namedScope(sentence, amount, from)
  if (scope === 'title' && most > longestTitle) return 'case'
  return scope === 'caption' && most > longestCaption ? 'case' : scope
}

function longestOf({ min, max, approx, exact }: Amount): number {
  return Math.max(min ?? 0, max ?? 0, approx ?? 0, exact ?? 0)
}

function isShort(amount: Amount): boolean {
  return longestOf(amount) <= shortest
}

/** The text that the headings over a number are about. */
export function scopeOver({ text, headings, line, start }: Sentence, amount: Amount): TextScope {
  if (/基本情况$/.test(headings.at(-1) ?? '')) return 'part'
  const isOwn = line.mark !== null && line.wordsAt + line.heading.length > start + amount.start
  const over = nearest((isOwn ? headings.slice(0, -1) : headings).join(' '), scopes) ?? 'case'
  const isOfEach = /每[条首则句联](?:不|限|最|控制)*$/.test(text.slice(0, amount.start))
  return over === 'case' && isShort(amount) && !isOfEach ? 'other' : over
}

function shortNamed({ text, headings, line }: Sentence, { start }: Amount, from: number): TextScope | null {
  const before = text.slice(Math.max(from, start - near), start)
  return nearest(before, shortScopes) ?? nearest(line.mark ? (headings.at(-1) ?? '') : '', shortScopes)
}

/** Words that say of any text how long it is. */
const length = /(?:总?字数|篇幅|长度)(?:均|应|须|要|控制)?[^,。;]{0,6}$/

/** 置于正文之前: where a text stands, not what it is. */
const placed = /(?:正文|文稿|文章|材料|案例)(?:之|的|最)?(?:[前后](?!半|期)|开头|末尾|首页)/g

/** 正文3000字以内，其中基本内涵600字以内: a part of what is limited before, save where it names a text of its own. */
const among = /其中[,“]?([^,。;:\d]{2,14}?)$/
const ownText = new RegExp(
  `摘要|提要|概述|正文|案例|全文|标题|题目|说明文字|图片说明|意见|承诺|(?<!${introduced}的?)简介`,
)
/** 另写设计说明300字以上: a paper beside the work, no part of it. */
const ownPaper =
  /(?:另外?|随[^,。;:]{1,6}|同时)(?:写|附|交|撰写|提供|提交|报送)[^,。;:]{0,6}(?:反思|体会|心得|说明|教学设计|教案|活动方案)[^,。;:]{0,4}$/
/** 附简短说明（每条不多于30字） behind pictures. */
const ofEachPicture = /(?:说明|配文|介绍|文字)[(,:]?每[条张幅则][^,。;:]{0,4}$/
const ofPicture = /摄影|拍摄|照片|图片|每[张幅]/
/** 总结报告（一式一份，正文控制在5000字以内）: what stands in brackets is said of the paper before them. */
const bracketed = /([^,。;:()]{2,14})\([^()]*$/
const explained = new RegExp(
  `^的?(?:${explanation})|^(?:的|简要)*(?:(?:创作)?(?:背景|来历|由来|故事|文字)?说明(?=[,。;)写或和与]|$)|文字(?:介绍|描述|讲述)|解读)`,
)
/** 2000字以内的正文, 30字写在图下; behind 附 and the like without 的 as well: 附200字以内作品简介. */
const namedBehind = /^(?:的|写在|附在|标在|注在|印在)[^,。;+、和与及]{0,10}/
const anyBehind = /^[^,。;:()+、和与及]{0,10}/
const enclosing = /(?:附|配|提[供交]|报送|撰?写|另报)(?:上|有|以|一[份篇])?$/
const plain = /正文|字数|篇幅|全文/

function namedScope({ text, headings, line }: Sentence, amount: Amount, from: number): TextScope | null {
  const clause = textBefore(text, amount.start, 40)
  const part = among.exec(clause)?.[1]
  if (part && (!ownText.test(part) || isAmongParts(text.slice(0, amount.start), part))) return 'part'
  const over = bracketed.exec(clause)
  if (over && plain.test(over[0])) {
    const paper = nearest(over[1] ?? '', scopes)
    if (paper === 'overview') return paper
  }
  if (ownPaper.test(clause.replace(/\([^()]*$/, ''))) return 'other'
  const after = text.slice(amount.end, amount.end + 16)
  const before = textBefore(text, amount.start, near)
  if (ofEachPicture.test(clause) && photo.test(before)) return 'caption'
  const isRoundUp = /^的?(?:书面|综合)?(?:材料|报告)/.test(after) && /面上|情况/.test(before)
  if (isRoundUp) return 'overview'
  if (/(?:佐证|证明|支撑)(?:材料)?[^,。;]{0,6}$/.test(clause)) return 'other'
  if (explained.test(after) && !/[用以]$/.test(clause))
    return ofPicture.test(
      line.heading.slice(0, 8) + clause + headings.at(-1) + text.slice(amount.end, amount.end + 24),
    )
      ? 'caption'
      : 'other'
  const behind = (enclosing.test(clause) ? anyBehind : namedBehind).exec(after)?.[0] ?? ''
  const own = text.slice(Math.max(from, amount.start - near), amount.start).replaceAll(/\([^()]*\)/g, '')
  const last = own.split(/[,。;:]/).at(-1) ?? ''
  if (/总(?:字数|长|篇幅)/.test(last)) return nearest(own, wholes) ?? 'case'
  return (
    nearest(behind, scopes) ??
    nearest(last.replace(length, '').replace(placed, ''), scopes) ??
    nearest(own.replace(length, '').replace(placed, ''), scopes) ??
    nearest(own.replace(placed, ''), scopes) ??
    nearest(/^[^,。;]{0,6}/.exec(after)?.[0] ?? '', scopes)
  )
}

/** 包括案例简介、问题分析、启示三个部分，其中案例简介: one of the parts that its sentence lists before; a 摘要 has its own name anywhere. */
function isAmongParts(before: string, part: string): boolean {
  if (/摘要|提要/.test(part)) return false
  const listed =
    /(?:包括|包含|含|由|分为?)([^。;]*?)(?:部分|板块|内容|方面|栏目|段|块)[^。;]*其中/.exec(before)?.[1] ?? ''
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
