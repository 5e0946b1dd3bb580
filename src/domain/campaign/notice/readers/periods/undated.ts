import { oneOf } from '../../oneOf.ts'
import { made, things } from '../doneDeeds.ts'
import { placeOf, type Stretch } from './events.ts'

const few = '(?:[一二两三四五六七八九十几]|\\d{1,2})'
const years = `${few}(?:(?:、|至|到|-)?${few})?(?:个?年度?|个学年|个月|个?学期)`
/** 近三年, 近一两年, 最近半年: a time that ends with the notice and begins at no certain day. */
const lately = new RegExp(
  oneOf([
    `(?:最?近|过去|(?<![之以提目])前)(?:${years}|一?个?半年|一年半)(?:之?内|以?来|间|中)?|近年来?`,
    `(?<=[为是在][^,。;\\d]{0,8}|^|[,:])(?<![第近前一二三四五六七八九十])[一两二三四五]年(?:之?内)(?=${made})`,
    '(?<![第\\d近前一二三四五六七八九十])(?:[半一两三四五六七八九十]|十几|几)年来',
    `(?:本|上一?)(?:学年|学期)(?=(?:以?来|内)?(?:[一-鿿]{0,4}${made}|的[一-鿿]{0,4}${things}|的教学设计))`,
  ]),
)

/** The times that end with the notice, of which no day is named. */
export function recentIn(text: string): Stretch[] {
  const match = lately.exec(text)
  return match ? [{ ...placeOf(match), from: null, to: null, open: true }] : []
}

/** 主题教育开展以来, 民法典施行之后, 自医共体成立起: a clause that begins a time with what happened. */
const happened =
  /(?:[一-鿿“”《》\d]|\([^()]{1,10}\)){2,30}?(?:以来|[之以]后|之日起|(?:成立|组建|挂牌|[实施]行|实施|投用|建成)起)/g
/** What asks for it stands before its name. */
const asking =
  /^.*(?:应当?|必?须|均|[为是系于在自从凡]|(?<!上[一次届]{1,2})(?:征集|报送)|推荐人|(?:案例|作品|事迹)写|^写|讲述|记录|反映|展示|总结|聚焦|围绕|请[^,。;]{0,8}[把将])/
/** 长期以来, 2021年以来, 此后: what is no event. */
const vague =
  /(?:长期|一直|一贯|多年|历年|[近两三几十]年|[年月日度]|世纪|时期|时间|[这此那]次?|自古|有史|学期|大|全会|从来|向来|往常|会后|[至迄]今|去|初|底|末)(?:[一二三四五六七八九十\d]+(?:多)?年)?$/
/** 审核通过之后, 会议结束以后: a step on the way of what is handed in. */
const step =
  /(?<!上[一次届][^,。;]{0,8})(?:会议?|培训|审[核定查]|公示|评审|评选|提交|报名|截止|收到|结束|通过|印发|下发|发布|学习|修改|[初复终]审|推荐|汇总|报送|活动|征集|获奖|入选|观看|阅读|参观|讨论|研究|同意|盖章|签字|登录|注册|填[写好]|完成|毕业|退休)$/
const ofWhat = new RegExp(
  `^(?:\\([^()]{1,20}\\))?,?(?:[^。;]{0,40}的[^,。;]{0,12}(?:${things}|典型|照片|变化|文物|制度|物件|案件|个案|经历|[人物小]?事|感悟|见闻|所[见闻思]|稿子|成绩|心路历程|办法)|(?:[一-鿿、]{0,16}(?:${made}|修订|新写|办理|录))(?:的|$|[,。;])|[一-鿿、]{4,24}(?:案例|做法|经验|成果|实践)(?=[,。;]|$))`,
)
/** 退役以来, 从业以来: of a person, and a time for what is told only where the text demands it. */
const ofPerson = /^(?:从[事业教警医]|入[职党学伍会]|参加工作|退[役休]|任[职现教]|驻村|就业|创业|受聘|当选)/
const demanded = /(?:应当?|必?须|限)[为是于在]?[^,。;]{0,8}$/
/** 作品应当创作于开馆之后: what came about then stands before. */
const cameAbout = new RegExp(`(?:${made}|摄|写|建)[于在]$`)
const lasting = /^(?:\([^()]{1,20}\))?(?:的|[^,。;]{1,24}(?:变化|情况|经历|故事|体会))/

/** The times that begin with an event of which the text gives no day. */
export function undatedIn(text: string): Stretch[] {
  if (!/以来|后|起/.test(text)) return []
  return [...text.matchAll(happened)].flatMap((match): Stretch[] => {
    const [words] = match
    const asked = asking.exec(words)?.[0].length ?? 0
    const event = words.slice(asked).replace(/(?:以来|[之以]后|(?:之日)?起)$/, '')
    const rest = text.slice(match.index + words.length)
    if (
      event.length < 2 ||
      vague.test(event) ||
      (/^(?:\d|去年|今年)/.test(event) && !/[一-鿿]{4}$/.test(event))
    )
      return []
    const start = match.index + asked
    const lead = text.slice(0, start)
    if (ofPerson.test(event) && !demanded.test(lead) && !/^[^。;]{0,24}[均都]可/.test(rest)) return []
    const isFit = words.endsWith('以来')
      ? ofWhat.test(rest) || (asked > 0 && lasting.test(rest))
      : !step.test(event) && ofWhat.test(rest)
    if (!isFit && !(cameAbout.test(lead) && /^(?:[,。;]|$)/.test(rest))) return []
    return [{ start, end: match.index + words.length, from: null, to: null, open: true }]
  })
}
