import { handsIn } from '../../handingIn.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import { countedNouns } from '../../workNames.ts'
import { often } from './conditions.ts'

/** What a number may be shared out over besides bodies: 每类, 在每个赛道中, 各组别, 每学科. */
const kind =
  '(?:[在从就按对])?(?:每一?|各|同一)(?:个|种)?(?:申报|参赛|参评|作品|案例|评选|征集)?(?:类别|类型|类|种类|种|赛道|组别|专题|主题|方向|板块|奖项|领域|学科|体裁|题材|形式|门类|选题|系列)(?![企学校医协组单机社园院])(?:的?(?:作品|案例|项目|成果|课程|论文))?(?:之?[中里内下])?'
/** And groups of those who take part: 小学组, 教师组作品. */
const entrants =
  '(?:幼儿园?|小学|初中|高中|中学|中职|高职|大学|本科生?|研究生|学生|教师|职工|青年|少年|儿童|少儿|老年|成人|专业|业余|社会|公众|[A-Z甲乙丙])组(?![织合建队长])'
const group = `${entrants}(?:的)?(?:作品|案例|项目)?|(?<=每(?:人|[位名][一-鿿]{2}))[一-鿿]{1,4}[组类](?:[、和及与][一-鿿]{1,4}[组类])*(?=各|限|最|不|可)`
const everyEntrant = new RegExp(entrants, 'g')
/** And times: 每季度, 全年. */
export const time = `(?!${often})(?:每(?:半年|季度|个季度|年(?:度|(?!级))|月份?|个月|周|学期|学年|[期批](?=[\\d一二两三不至最限可报推应须交各]))|全年|全学期)`
/** What belongs to one work, and not to who sends it: 每件作品作者不超过3人. */
const work =
  '(?<![一-鿿])(?:每|单|同?一)(?:[个件篇部项组幅份则首条门节堂])?(?:参赛|申报|推荐|参评)?(?:作品|案例|项目|课题|成果|论文|征文|课程|故事|微课|视频|稿件|教案|工作法|操作法|品牌|事迹|典型|推荐对象|候选人|人选)(?![部公组单])'
/** And what a body takes part as: 作为牵头单位. */
const role = '作为(?:牵头|参与|联合|合作|协作|承担|主要)[一-鿿]{0,2}(?:单位|主体|企业|方)'
/** And who may stand behind one work: 作者不超过3人. */
const people =
  '(?:作者(?!一人$)|主创(?:人员)?|(?:主要)?(?:完成|创造|合作|参与|申报)(?:人|者)|成员|选手|演员|指导(?:教师|老师))(?:人数)?(?:一般|原则上|均)?(?:不(?:得|能|可|应)?(?:超过|多于)|限|最多|至多|控制在)?(?:\\d{1,2}|[一二三四五六七八九十])(?:[至-]\\d{1,2})?[人名](?:以内)?(?![一1]|只|仅|限|最多|至多)'
/** And a kind of works before the bodies that send it: 职工故事每单位1—3篇. */
const ofKind = `(?<![一-鿿])(?:(?![各每推报选申])[一-鿿]){0,8}?(?:${countedNouns}|作品|(?<=[一-鿿]{2})类(?:作品)?(?=[每同])|(?:${countedNouns}|手工)\\([^()\\d]{1,24}\\)类?(?:作品)?(?=[每同]))(?=每|同一|各[一-鿿])`
/** 各地 before other bodies, which the rank of who calls gives a class. */
const places = '各地(?=各|[、和及与]各)'
/** What came in, from which the organiser takes some: 从各单位推荐的案例中. */
const from = `[从在](?=[^,;:。]{0,24}(?:${handsIn}|征集|投稿|来稿))[^,;:。]{2,24}?中(?![小学心])`
/** 会同发展改革部门组织县、乡镇申报: whom a body acts with, and whom it stirs up. */
const companions =
  '会同[^,;:。各每\\d]{2,24}(?:部门|[局委办厅联]|工会|团委|妇联)(?:组织(?![各每])[^,;:。\\d]{0,10}(?=,))?|(?<=[一-鿿])组织(?:所[属辖]|辖区内?的?|本地区?|当地|(?:[县区乡镇村]|街道|社区|学校|企业|、)+(?=申报|报名|参加|开展))[^,;:。\\d]{0,12}?(?:申报|推荐|报名|参加|开展)(?=,)|(?<=[会局委部院校司站处联办协社])(?:负责)?(?:发动|动员|引导|鼓励)(?![各每])[^,;:。\\d]{2,24}?(?:参[与加]|投稿|创作|撰写|拍摄|报名)(?=,)|(?:发动|动员|引导|鼓励|组织)(?:好|所|本|辖|下|全|当|各级|广大)[^,;:。\\d]{2,30}?(?:参[与加]|投稿|创作|撰写|拍摄|报名)(?=,)|经(?![济营贸费验典销各每])[^,;:。\\d]{2,14}(?:同意|批准|认可|备案|许可|审批)后?(?=[,可])'
/** 推荐名额按照每个党委2名: what is shared out is no body. */
const share = `${handsIn}(?:名额|数量|指标)(?:由|按照?|为)?(?=[各每])`
/** And the deeds of people: 每队个人事迹1份. */
const deeds = '(?:先进)?(?:个人|集体|人物|模范|典型)(?:先进|典型|模范)?事迹'
/** 根据各县推荐情况: in view of what bodies send. */
const view = `(?:根据|依据|结合|综合)[各每][^,;:。]{1,12}?(?:${handsIn}|征集)的?(?:情况|数量|质量|作品|案例)`
/** 按照本市一级企业数量的20%: of whose number a share is taken. */
const basis =
  '(?:按照?|以)(?![各每])[^,;:。各每]{2,24}?(?:\\d{1,2}%|百分之[一二三四五六七八九十]{1,3}|[一二三四五六七八九]成)(?:的比例)?(?:组织(?=[,;。]|$))?'
/** 在校园推普、乡村推普方向: what works are to be about. */
const theme =
  '(?<=.)(?:在|就)(?![各每])[^,;:。各每\\d]{2,24}?(?:方向|领域|方面|主题|赛道|板块|专题|类别|组别)(?:[上下]|[之当]?[中内里])?(?=各|分别|均|可|须|应|限|至|不|最|推|报|选|申|上报|提|$)'
/** 围绕集体经济、家庭农场等主题: and what they are to tell of. */
const about =
  '(?:围绕|聚焦|紧扣|针对)(?![各每])[^,;:。各每\\d]{2,40}?(?:方向|领域|方面|主题|题材|内容|环节|问题|任务|目标)(?=,|$|报|撰|[推选提申])'
/** 三个方向均要有案例: and that all of them are to be met. */
const all =
  '(?:[一二两三四五六七八九]个?|\\d个)(?:方向|领域|方面|主题|赛道|板块|专题|类别|类型|组别|类(?:作品|案例)?)(?=[均都各必]|须|应)'
const besides = new RegExp(
  `${all}|${theme}|${about}|${view}|${basis}|${deeds}|${ofKind}|${places}|${companions}|${share}|${from}|${kind}|${group}|${time}|${work}|${role}|${people}`,
  'g',
)

/** The group of those who take part that some words name last: 小学组, 教师组. */
export function groupIn(words: string): string | null {
  return [...words.matchAll(everyEntrant)].at(-1)?.[0] ?? null
}

/** 从“强村富民、数字乡村”|三个方面各推荐: themes in quotes are no bodies. */
const quotedThemes = /(?<=从|在|就|围绕|聚焦|结合|按照?|针对)“[^“”]{2,60}”(?:、?“[^“”]{2,30}”)*/g

/** The words without what a number is shared out over besides bodies, at the same places. */
export const withoutShares = oncePerWords((words) =>
  [besides, quotedThemes].reduce(
    (all, one) => all.replaceAll(one, (found) => '、'.repeat(found.length)),
    words,
  ),
)
