import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { lastClause } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import { bodiesIn } from './bodies.ts'
import {
  isBehindBody,
  isBehindVerb,
  isBehindWorks,
  isHandedIn,
  isListOfParts,
  isOfBody,
  isPartOfLast,
  kindsInBracket,
} from './brackets.ts'
import type { Told } from './copies.ts'
import { isOfThings } from './things.ts'
import { noCount, otherThings, papers, sending } from './wordings.ts'
import { countsWorks } from './works.ts'

/** Inside a title, or in brackets that tell how a number is made up. */
const ofPhrase =
  /《[^》]*$|“[^”]*[+＋][^”]*$|\((?!(?:至少|必须|须|应|要)?(?:包?含有?|包括)[^()\d]{2}|[^()]*(?:每|各[一-鿿]{2}|其中|以上|以下|不足|超过|可|限[报投]|合计|共计|总计|个人$|作者$))[^()]*$/

/** 至少组织3名|党员撰写征文: people who are each to make a work. */
const writing = /^[一-鿿]{1,6}?(?:撰写|创作|写|投稿|参赛|参评)/

/** Whether a number counts other things than cases: orders, copies, pictures, people, households that nobody sends. */
export function isOfOthers(told: Told): boolean {
  const { sentence, amount, before, own, after } = told
  const { text } = sentence
  const counted = text.slice(amount.start, amount.end)
  return (
    /同$|(?:推荐|报送|申报|选送|入选|提交|获奖)过的$/.test(own) ||
    isOneThing(told, counted) ||
    (/(?:体裁|文体|文种)$/.test(own) && /种$/.test(counted)) ||
    (/任[选意]$/.test(own) && /^,(?:[只共限可]*报|限|共|合计|\d|一[个件篇])/.test(after)) ||
    isOfThings(told) ||
    (noCount.test(own.slice(-24)) &&
      !(
        /每(?:季度|年度?|月|周|学期)$/.test(own) &&
        (sending.test(counted) || bodiesIn(own, 0).length > 0)
      )) ||
    (otherThings.test(after) &&
      !(counted.includes('户') && after.startsWith('家庭')) &&
      !isNominee(own + counted, after)) ||
    (amount.exact ?? 0) > 500 ||
    isOfPaper(own, counted) ||
    isBesideForm(text.slice(0, amount.start), amount) ||
    attending.test(text.slice(0, amount.start)) ||
    isOfWhole(text, amount) ||
    (ofPhrase.test(before.slice(-30)) &&
      !isBehindWorks(own, after) &&
      !isBehindVerb(own, after) &&
      !isHandedIn(own) &&
      kindsInBracket(own).length === 0 &&
      !isOfBody(own) &&
      !isPartOfLast(own, counted) &&
      !isListOfParts(text, amount) &&
      !isBehindBody(own, after)) ||
    (/组织.*[名家户]$/.test(counted) && !writing.test(after)) ||
    isSubject(own, counted, after) ||
    isOfSheets(told, counted) ||
    (/以[上下]$/.test(counted) &&
      /^[且并和及、][^,;。]{2,14}的(?:单位|[一-鿿]{1,4}(?:会|校|司|部|院))/.test(after)) ||
    (/以[上下内]$/.test(counted) && /^的(?!案例|作品|典型|成果|稿件)/.test(after)) ||
    (/[\d一-十][家户]/.test(counted) && !isOfHouseholds(text, amount))
  )
}

/** 一个团队最多投两篇, 可以是一个市县的: one thing of which something is told. */
function isOneThing({ sentence, amount, before, own, after }: Told, counted: string): boolean {
  return (
    (/^一[个家名]$/.test(counted) && oneWho.test(after)) ||
    (/^一[篇个件部]$/.test(counted) &&
      !/其中$/.test(own) &&
      /^(?:写|讲|谈|介绍|侧重|偏重)(?!作)/.test(after)) ||
    (/^一[项件个种]$/.test(counted) && ofMatter.test(after)) ||
    (/^一[组套件幅]$/.test(counted) && /^[为算作成]$/.test(own)) ||
    (counted.startsWith('一') && isOfOne.test(own)) ||
    (counted.startsWith('一') && before !== own && /^[、和]$/.test(own) && !countsWorks(kindBehind(after))) ||
    (counted.startsWith('一') &&
      !counted.endsWith('限') &&
      /(?<!额|数|量|标)(?:[的从把有用像]|(?<!能|可)以|讲[好清述]|[是成到]|(?<![著力佳杰新名工之画写])作)$/.test(
        own,
      )) ||
    (counted.startsWith('一') && isOneOfSeveral.test(sentence.text.slice(0, amount.start)))
  )
}

/** 案例为一校|一例: of whom one work tells. */
const isOfOne = /(?:案例|作品|稿件|文章|征文)(?:必?须|应|均)?[为是]一[一-鿿]{1,2}$/

/** 作为一项|重要工作: a matter of which something is told. */
const ofMatter =
  /^[一-鿿]{0,8}(?:工作|任务|举措|措施|抓手|载体|大事|要事|实事|盛事|机会|契机|活动|制度|工程)(?=$|[,;。、来抓做])/

/** Sheets that are no works, and the pictures of one work. */
function isOfSheets({ sentence, amount, before, own, after }: Told, counted: string): boolean {
  const { text } = sentence
  return (
    (counted.includes('张') && !inSheets.test(before) && !sheets.test(after) && !isOverSheets(sentence)) ||
    ((/[幅张]/.test(counted) || own.includes('系列')) &&
      inOneWork.test(own) &&
      !(isForGroup(own, counted) && !/组[照图画]/.test(text.slice(0, amount.start).slice(-40))))
  )
}

/** 可以是一个市县的,也可以是一个企业、|一个项目部的: what a work may be of. */
const isOneOfSeveral = /(?:是|写|讲|选取?|围绕|聚焦|反映)一[个名位家所支][^,;。]{1,20}[、或和]$/

/** 参训名额:每县|2名: who comes to a meeting is sent as no work is. */
const attending =
  /(?:参训|参会|培训|观摩|调训|听课|与会|参赛队员)(?:人员|代表|对象)?(?:的)?(?:名额|人数|指标|数量)/

/** 须报《推荐表》一份,事迹材料|一篇: what goes with the form of one who is recommended. */
function isBesideForm(before: string, { exact }: Amount): boolean {
  return (
    exact === 1 && /《[^》]{2,30}[表书]》/.test(before) && /(?:材料|事迹|正文|总结|说明|介绍)$/.test(before)
  )
}

/** 提交教学设计一份,课件|一份: the pieces of one work, which nobody is told to send. */
function isOfWhole(text: string, { exact, start, end }: Amount): boolean {
  const isCopy = exact === 1 && text.slice(start, end).includes('份')
  return isCopy && /^(?:[须应需均]|同时)*(?:提交|提供|上交)/.test(text) && !/[各每限]|名额|数量/.test(text)
}

/** 一个|团队最多投两篇: one who sends, of whom the next number tells. */
const oneWho =
  /^[一-鿿]{1,8}?(?:最多|至多|限|不超过|不得(?![超多高低少突])|不[能可](?![超多高低少突])|不得超过|只能|至少|不少于|[交报投推写](?=[\d一二两三四五六七八九十]))/

const kindBehind = (after: string) => /^[一-鿿]{0,10}/.exec(after)?.[0] ?? ''

const sendsSome = new RegExp(
  `(?:${handsIn}|[限只]?报)[一-鿿]{0,4}?[\\d一二两三四五六七八九十至-]{1,5}[个户名支]$`,
)

/** 推荐1-3个候选家庭, 申报2个先进班组: who is recommended himself. */
function isNominee(own: string, after: string): boolean {
  return (
    sendsSome.test(own) &&
    /^(?:[一-鿿“”]{0,6}?(?:候选|优秀|先进|模范|示范|最美|和美|五好|创建|标兵|省级|市级|县级|区级|文明|品牌|特色|典型))[一-鿿“”]{0,4}?(?:家庭|团队|班组|集体|车间|小组|支部|门店|科室|团支部|学生社团|志愿服务组织)(?=$|[,;。、)(和及])/.test(
      after,
    )
  )
}

/** Papers named before a number, also before a bracket of their own: 视频短片(限5分钟)|一部; 故事1篇,照片3|幅 are works. */
function isOfPaper(own: string, counted: string): boolean {
  if (isOfPictures(own, counted)) return false
  return (
    !isForGroup(own, counted) &&
    !(/:每个$/.test(own) && isBounding.test(counted) && bodiesIn(own.replace(/:每个$/, ''), 0).length > 0) &&
    !(areSeveral.test(counted) && summaries.test(own)) &&
    papers.test(nearOf(own.replace(sortAhead, '')).replace(/\([^()]*\)$/, ''))
  )
}

/** 老照片类|每位作者: the sort of works before those who send it. */
const sortAhead = /^.*[一-鿿]{2,8}类(?:作品)?,?(?=[每各同])/

/** 施工技术总结|10篇: what several of are asked for is what is sent; a body has one summary of its own. */
const areSeveral = /(?:[2-9]|[1-9]\d|[二两三四五六七八九十])[篇个部件项]/
const summaries = /(?:综述|总结|小结|报告|短片)(?:各)?$/

/** 各区报送案例2个、对比照片|6组: pictures that bodies send by the series are works. */
function isOfPictures(own: string, counted: string): boolean {
  if (/(?:^[,、和及与]|[一-鿿]、)(?:照片|图片)各?$/.test(own)) return /[幅组件]/.test(counted)
  if (picturesInList.test(own) && !/[表证书]|材料|简介|附/.test(lastClause(own)))
    return bodiesIn(own, 0).length > 0
  if (/(?:照片|图片)[类组]?:[^:]*$/.test(own) && bodiesIn(own, 0).length > 0)
    return /[幅组件张]/.test(counted)
  const last = lastClause(own)
  if (/^(?:投稿|参赛|参评|应征)(?:照片|图片)(?:每[人位名个][^,;]{0,4})?$/.test(last))
    return /[幅组件张]/.test(counted)
  const isSent = /^[,、和及与]/.test(own) || (bodiesIn(last, 0).length > 0 && sending.test(last))
  return isSent && /^[^附]*(?:照片|图片)各?$/.test(last) && /\d组/.test(counted)
}

/** 各分会:文章、照片、短视频各|1件: pictures in a list of kinds. */
const picturesInList = /[:、](?:照片|图片)(?:[、和及与](?![每各])[一-鿿]{2,6})+各(?:限|可)?$/

const isBounding = /^(?:限|最[多少]|至[多少]|不超过|不[少低]于)/

/** 个人作者,每组限投5幅: what is sent for each group, and no work of several pictures. */
function isForGroup(own: string, counted: string): boolean {
  return (
    /(?:[,;:]|每(?:个?人|[位名][一-鿿]{2,4}|个?(?:单位|家庭|支部|部门)|[校家班]))每组$/.test(own) &&
    isBounding.test(counted)
  )
}

/** Works that are counted by the sheet, before the number or behind it. */
const inSheets =
  /每(?:位|名|个)?(?:人|作者|职工|选手)|[每](?:位|名)[一-鿿]{1,4}|(?:(?:海报|漫画|招贴|剪纸|书签|手抄报|小报|贺卡|绘画)|(?:摄影|图片类?|照片类|图文)(?:作品)?|(?:参赛|投稿|参评|应征)作品)(?:类)?(?:[:(,]|不|至|最|限|原则上|一般|每[一-鿿]{1,4}|各[一-鿿]{0,4})*$/
const sheets = /^(?:海报|漫画|招贴|剪纸|书签|摄影作品|图片类作品)/
/** And over it. */
const isOverSheets = ({ line, headings }: Sentence) =>
  [line.heading, headings.at(-1) ?? ''].some((words) =>
    /^(?:海报|漫画|招贴|剪纸|书签|摄影|图片类)/.test(words),
  )

/** The pictures of one work: 系列作品不超过8幅. */
const inOneWork =
  /(?:系列(?:作品|照片)?|组[照图画](?:作品)?(?:每组|一般|[应须]?为|由|限|以|:)*|连环画|每组[\d一-十]*)\(?$/

/** 不足一万名的按1个推荐 takes a number for another; 县区按4个、开发区按2个的名额推荐 allots. */
export function isByNumber(before: string, after: string): boolean {
  return (
    /[^,;]按$/.test(before) &&
    (/(?:不足|不满|不到)[^,;]*$/.test(before) || !/^[^,;。]{0,30}(?:名额|限额|推荐|报送)/.test(after))
  )
}

/** 一门课程只能报一个组: one work of its kind, of which something is said. */
function isSubject(own: string, counted: string, after: string): boolean {
  return (
    /(?:^|[,;:])$/.test(own) &&
    counted.startsWith('一') &&
    /^(?:案例|作品|项目|课题|成果|论文|课程|视频|故事)/.test(after)
  )
}

/** The words that may tell what a number counts: its clause where that names a body, else some signs before it. */
function nearOf(own: string): string {
  const last = lastClause(own).replace(/^.*且(?=(?:投稿|参赛|参评|应征)?作品)/, '')
  if (/^(?:投稿|参赛|参评|应征)作品/.test(last)) return last
  return /^(?:[各每](?!个?$|[件篇项组部套])|个人(?:投稿|限|报|申报|参赛|作品|最|至)|同一)/.test(last)
    ? last
    : own.slice(-24)
}

/** Households and firms are sent where their clause says so, or where the sentence does and each body has its number. */
function isOfHouseholds(text: string, amount: Amount): boolean {
  const clause = lastClause(text.slice(0, amount.start))
  const sends = /推荐|推选|选送|推报|申报|报送|上报|提名|举荐|(?<![海画简快])报(?=\d)/
  const isOfEach = bodiesIn(clause, 0).at(-1)?.end === clause.length
  return (
    sends.test(clause + text.slice(amount.start, amount.end)) ||
    ((isOfEach || /家庭|名额|指标/.test(text)) &&
      /推荐|推选|选送|推报|申报|报送|上报|提名|举荐|名额|指标/.test(text))
  )
}
