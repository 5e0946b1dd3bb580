import type { Stage } from '../../reading.ts'
import { labelled } from './stages.ts'

/** 出生, 建成投产: what was so by a day qualifies who or what takes part. */
export const eligible =
  /^(?:[^,。;]{0,4})(?:出生|发表(?![彰扬])|出版|取得|获得|建成|投产|成立|形成(?![^,。;]{0,8}(?:报告|名单|意见|结果|方案))|竣工|注册成立|已|参加工作|年满|未满|完成(?:的|验收|竣工|结项|创作|拍摄|制作)|(?:创作|拍摄|制作)完成|创作的|验收|实施的|入职|立项|(?:备案|注册)(?=的|成立|登记|并(?![^,。;]{0,6}(?:填报|申报|提交|上传|投稿))|且)|授权|入会|入党|毕业|(?<!离)退休(?!职|干|工|人|教|老|党|军|管|支|[办处科部])|投入|开工|开业|入驻|登记(?=注册|备案|成立|的))/
/** 论文发表于…前, 成果投入使用时间须在…之前: the words of the thing itself before a day. */
const cameAbout =
  /(?:成立|出生|发表|出版|建成|投产|竣工|投入使用|投用|启用|投运|入会|入职|开工|开业|授权|获奖|结项|验收|刊播|刊发|[目品成果件]启动)(?:的?(?:时间|日期))?(?:一般|原则上)?(?:应当?|须|必须|需|要|限)?(?:[为在于是:]|不[晚迟]于|截[至止])*$/
/** 上届活动4月12日截止, 去年的案例于4月18日截稿: of an earlier call. */
const bygone =
  /(?:^|[,。;:(])[^,。;]{0,6}(?:去年|上年|前年|上[一1]?届|往届|往年|历届|上次|首届|上一?年度)[^,。;]{0,16}$/
/** 评审费请于5月10日前汇至: money is no paper. */
const paid = /(?:费用?|款项?|押金)(?:请|须|应|务必|统一)*[于在]?$/
/** 前缴纳评审费 */
const pays = /^,?[^,。;]{0,6}(?:缴纳|交纳|支付|汇[至到款])[^,。;]{0,8}(?:费|款)/
/** 参会通知于5月15日前发出: what the organiser sends. */
const toldThem = /(?:(?<!录用|入选|入围|获奖|中选|评选结果)通知书?|证书|奖牌|奖品)(?:将|拟)?(?:于|在)?$/
/** 数据统计截止到6月30日: the day that figures are told of. */
const asOf = /(?:数据|统计|人数|年龄|余额)[^,。;报交填传]{0,8}截(?:至|止[到于至])[^,。;\d]{0,3}$/
/** What takes place on a day. */
export const held =
  /召开|举[办行]|开幕|培训(?!部|处|科|中心|学[院校]|机构|基地)|会议(?!评审|评议|审定|审议|[初复终]评)|讲话|座谈|印发(?!通报|名单|结果|表彰)|施行|生效|颁布|视察|纪念日|开通|下发|展出|巡展|辅导(?!部|站|中心|员|室|组|处|科|[老教]师)/

/** What stands round a day: all that the sentence tells before it, the words right before, those behind its 前 or 止. */
type Around = {
  readonly told: string
  readonly before: string
  readonly behind: string
  readonly close: string
  readonly stop: boolean
}

/** Whether a day with 前 or 截止 is none by which something is to be handed in or done for the call. */
export function isNoLimit({ told, before, behind, close, stop }: Around): boolean {
  const isOfStep = othersSteps.has(labelled(before))
  const isOver = /止|截|结束/.test(close) && /已经?[于在]$/.test(before)
  return (
    isOver ||
    bygone.test(told) ||
    [toldThem, paid, asOf, cameAbout].some((pattern) => pattern.test(before)) ||
    eligible.test(behind) ||
    pays.test(behind) ||
    (!isOfStep && isEvent(stop && behind.startsWith(',') ? '' : behind))
  )
}

/** 总结表彰阶段：11月30日前，召开表彰会: a named step of the organiser ends by the day, whatever is held in it. */
const othersSteps: ReadonlySet<Stage | null> = new Set(['publicity', 'award'])

/** 举办培训, but not 报名参加培训. */
function isEvent(behind: string): boolean {
  return (
    held.test(/^,?[^,。;]{0,14}/.exec(behind)?.[0] ?? '') &&
    !/^[^,。;]{0,8}(?:报名|登记|注册|回执)/.test(behind)
  )
}

/** 6月10日前可自取, 年底前实现全覆盖: what anybody may do by then, and what plans promise, is nothing due. */
const aside =
  /^,?[^,。;]{0,10}(?:建成|建立|实现|完工|竣工|达到|覆盖|[领取]回|自取|领取|拨打|来电|致电|查[询看阅]|咨询|[如若]有|如对|享受|免费|优惠)|^,从/

export function isAside(behind: string): boolean {
  return aside.test(behind)
}
