import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { isForm } from './mentioned.ts'
import { mostOf } from './mostOf.ts'

const ban =
  '(?:不得(?!不)|不能(?!忘|没有|少)|不准|不许|不允许|不可以|严禁|禁止|谢绝|请勿|切勿|切忌|不接受|不予)'
/** 不得|作合成、删加: what may not be done with works. */
const banned = new RegExp(
  `${ban}(?:[^,。;:“]{0,12}|[^。;:“]{0,40},(?:主要)?(?:包[括含]|涵盖|涉及|如|即)(?:但?不(?:仅)?限于)?)$`,
)
const bannedFirst = new RegExp(`^(?:也|均|都|应|须)?${ban}`)

/** 取景地点为医院，包含不限于|设备机房、抢修现场: where, on what or with what a work is made. */
const ofPlace =
  /(?:地点|场所|位置|场地|设备|器材|工具|软件|介质|平台|媒体|账号)(?:必?须|应当?|可以?|要|限)*(?:[为是在限][^。;:]{0,16},|[^。;:,]{0,8})(?:包[括含]|涵盖)(?:但?不(?:仅)?限于)?$/

/** (例:|甲街道、乙街道: what only shows how it is to look. */
const shown =
  /(?:^|[,。;(:])(?:例|示例|样例|范例|例如|比如|譬如)(?:如|为)?:?$|(?:命名|文件名|邮件名)[^。;]{0,24}$/

/** 《办法》第四条、第五条: what a rule is cited by. */
const cited = /第[一二三四五六七八九十百\d]{1,4}[条款项章节](?:第.+)?(?:之一|[规所]定.*|情形.*)?$/

/** 题材:|散文、笔谈; |等体裁为主: forms of texts, where the key before or the noun behind them says no more. */
const formsBefore =
  /(?:题材|文体)(?:\([^()]{1,12}\))?[:。\n\t ]{0,3}(?:以|为|是|可为)?$|(?:文体|体裁|形式|题材)不限[,;](?:可以?|既可以?)?(?:[是为写选]|包括|采用|如)?$/
const formsBehind = /^等?[^,。;、]{0,4}(?:体裁|文体)/

/** 紧紧围绕党史、新中国史|学习教育，结合…: a campaign that only its last piece names whole. */
const campaign = /[一-鿿](?:(?:学习|主题|专题|宣传)教育|(?:教育|实践|创建|建设)活动)$/

/** 结合教学、科研、服务|实际: what somebody's work is like. */
const practice = /[一-鿿](?:工作)?实际(?:情况|需要)?$/

function isCampaign(names: readonly string[], behind: string): boolean {
  const [last = '', ...others] = names.toReversed()
  if (practice.test(last) && !others.some((name) => practice.test(name))) return true
  return /^[,。;]/.test(behind) && campaign.test(last) && !others.some((name) => /教育$|活动$/.test(name))
}

/** 从内容、表达|三个方面打分: by what is judged; 在扶危济困|等方面做了大量工作: what was done before the call. */
const judgedBy =
  /^”?等?(?:[二两三四五六七八九]个?大?)?(?:方面|维度|项)?(?:进行|来|综合|分别|予以)*(?:评[分定价审判议]|打分|考[核察评]|衡量)/
const doneBefore =
  /^等?(?:方面|领域|工作)?[^,。;]{0,4}(?:做|开展|取得|发挥|作出|做出|进行|投入|付出)了[^,。;]{0,16}(?:[,。;]|$)/

/** 对隐患治理、技能提升|等工作有推动作用; 在推进阅读、改进教学|等方面，成效明显: what has come of it. */
const effect =
  /^”?等?(?:工作|方面|领域)?,?(?:有|具有|起到了?|发挥了?|产生了?)[^,。;]{0,8}(?:作用|影响|意义|帮助)(?!的)|^”?等?(?:工作|方面|领域),?(?:成效|成绩|效果)(?:明显|显著|突出|良好)(?!的)/

/** 采用实录、动画|等多种形式; 抖音、快手|两个平台: how works are made and where they are shown. */
const wayBefore = /(?:采用|运用|采取)$/
const wayFirst = /^(?:采用|运用|采取)/
const wayBehind = /^”?等?(?:[多各]种|不同|任意|任何)?(?:艺术|表现|表达)?(?:形式|方式|手段|手法|技法)/
const platform = /^”?等?(?:[二两三四五六七八九]个?|任[意一]|各)?(?:社交|短视频|网络|新媒体)?(?:平台|账号)/

/** “服务、改革、担当”|主题: one theme. */
const oneTheme = /^”(?:这一|的)?(?:活动|总)?(?:主题|主线)(?![^,。;]{0,6}[选择])/
const ofTheme = /这一(?:主题|主线)$|^(?:题目|标题)自拟$|^(?:文体|体裁|形式)不限$/

/** 案例应包括|基本情况、实施过程: what every text must hold. */
const mustHold =
  /(?:案例|材料|文本|报告|文章|正文|稿件|论文|方案|教案|征文|作品|事迹|内容|总结)(?:内容|正文|文本|材料|中)?(?:均|都)?(?:应当?|须|需|要|必须|一般|原则上)(?:至少|主要|重点|同时)?(?:包括|包含|涵盖|含|具备|有|写明|载明|说明|体现|介绍|阐述)[:“]?$/
/** And what one calls the parts of a text. */
const ofText =
  /(?:情况|简介|概况|背景|目标|目的|思路|过程|步骤|做法|举措|措施|成效|效果|成果|经验|启示|反思|体会|价值|意义|亮点|特色|创新点?|问题|建议|打算|展望|评价|点评|分析|结论|摘要|关键词|标题|题目|正文)$/

/** 生活老师|可另选角度: what somebody may do is no name. */
const allowed = /[一-鿿](?:可以?|均可|也可)(?:另|自|任|选|从|不|根据|结合)/

/** 三个主题, 中任选其一: what lets verses in one pair of quotes be several themes. */
const chosenFrom = /^”?(?:等|中|里|之|这|以上|[二两三四五六七八九]|任|自|为(?:主?题|选题)[^,。;]{0,6}[选择])/

/** “建强组织筑堡垒、服务中心作贡献”: verses of one length in one pair of quotes are one slogan. */
function areVerses({ text }: NoticeText, list: readonly Stretch[]): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last || list.length < 2) return false
  const from = text[first.start] === '“' ? first.start + 1 : first.start
  const to = text[last.end - 1] === '”' ? last.end - 1 : last.end
  const isOneQuote = text[from - 1] === '“' && text[to] === '”' && !/[“”]/.test(text.slice(from, to))
  const areLines =
    /主题(?:[为是:]|\n){0,2}“?$/.test(text.slice(Math.max(0, from - 8), from)) && text[first.end] === ','
  const lengths = list.map(({ start, end }) => text.slice(start, end).replace(/[“”]/g, '').length)
  return (
    (isOneQuote || areLines) &&
    lengths.every((length) => length >= 5 && length === lengths[0]) &&
    !chosenFrom.test(text.slice(to, to + 16))
  )
}

/**
 * Whether the sentence that a list stands in takes it for something else than themes: it forbids what is listed, shows
 * by it how something is to look, cites rules by it or says who may do otherwise; or it is one slogan.
 */
export function isToldOtherwise(notice: NoticeText, list: readonly Stretch[]): boolean {
  const [first] = list
  if (!first) return false
  const names = list.map(({ start, end }) => notice.text.slice(start, end))
  const lead = notice.text.slice(Math.max(0, first.start - 60), first.start)
  const before = /[^。;\n]*$/.exec(lead)?.[0] ?? ''
  const last = list.at(-1)?.end ?? first.end
  const behind = notice.text.slice(last, last + 16)
  const areCalledForms = formsBefore.test(lead) || formsBehind.test(behind)
  return (
    (areCalledForms && mostOf(names)(isForm)) ||
    isCampaign(names, behind) ||
    judgedBy.test(behind) ||
    doneBefore.test(behind) ||
    effect.test(behind) ||
    platform.test(behind) ||
    (wayBehind.test(behind) && (wayBefore.test(before) || wayFirst.test(names[0] ?? ''))) ||
    (oneTheme.test(behind) && /“$/.test(before) && !/[“”]/.test(notice.text.slice(first.start, last))) ||
    names.some((name) => ofTheme.test(name)) ||
    (mustHold.test(before) && names.filter((name) => ofText.test(name)).length * 3 > names.length) ||
    banned.test(before) ||
    bannedFirst.test(names[0] ?? '') ||
    shown.test(before) ||
    ofPlace.test(before) ||
    (/[(,]$/.test(before) && /^(?:例|比|譬)?如(?![东皋意约实期何今])/.test(names[0] ?? '')) ||
    mostOf(names)((name) => cited.test(name)) ||
    names.some((name) => name.length <= 16 && allowed.test(name)) ||
    areVerses(notice, list)
  )
}
