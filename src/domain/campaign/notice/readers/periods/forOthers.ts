import type { Stretch } from './events.ts'

/** 作品征集自2024年3月起|进行: when the collecting begins. */
const isCollecting = /(?:征集|征稿|申报|报名)(?:工作|活动)?[自从于]$/
/** 2019年以来先后宣传创业典型36名: what a time that still goes on came to, in a sentence that demands nothing. */
const soFar =
  /^,?[^,。;]{0,20}(?:共计?|先后|累计|已经?)[一-鿿]{2,16}\d+(?:多|余)?[名个件篇次场人项家户条](?=[,。;]|$)(?!.*(?:应|须|以上|不少于))/
/** 在平台注册, 征集: what is done for the call in that time. */
const forTheCall =
  /^(?:期间|之间|间|内)?(?:起)?(?:进行)?(?:开始)?(?:征集|征稿|报名|申报|投稿)(?=[,。;]|$)|^在[^,。;的]{0,10}(?:注册|报名|登录|填报|提交|申报|上传)/
/** 作者近五年主持过课题的优先, 引用文献以近五年为主: a time of those who take part or of what they read. */
const preferred = /^[^,。;]{0,30}优先/
const ofPeople = /(?:作者|单位|个人|职工|教师|班组|集体|企业|申报[人者])[^,。;]{0,4}$/
const ofReading = /(?:文献|引文|书目)[^,。;]{0,6}$/
/** 时间：2024年3月至4月: the time of the call, named so and no more. */
const timeAlone = /^(?:活动)?时间:$/

/** Whether a time is of the call itself, of those who take part or of what they read. */
export function isForOthers(lead: string, rest: string, { from, to, isOver }: Stretch): boolean {
  const collects = isCollecting.test(lead) && /^(?:起|进行|开始|[,。;]|$)/.test(rest)
  return (
    collects ||
    forTheCall.test(rest) ||
    (to === null && from !== null && soFar.test(rest)) ||
    (to !== null && isOver !== true && timeAlone.test(lead)) ||
    ofReading.test(lead) ||
    (ofPeople.test(lead) && preferred.test(rest))
  )
}

/** 3月至4月，|我市将举办文化节, 在广场进行展示: what takes place then; 2021—2022年|“故事汇”活动要求: the name of another call. */
const takesPlace =
  /^,?[^,。;的]{0,16}(?:将|拟)[于在]?[^,。;的]{0,8}(?:举[办行]|召开|开幕)|^在[^,。;的]{2,20}(?:进行|举[办行])(?:展[示览出播]|演出|颁奖|$)|^年?[“《][^”》]{2,30}[”》][一-鿿]{0,6}(?:活动|评选|征集|大赛)的?(?:要求|通知|部署|安排|精神)/
/** 自2018年起|，…我省启动了系列活动: when the organiser's own work began. */
const begunThen = /^,[^。;]{0,60}(?:启动|开展|举办|推出|创办|设立)了/

/** Whether what stands behind a time tells of an event, of another call or of when the organiser's own work began. */
export function isOfEvent(rest: string, isHeaded: boolean): boolean {
  return takesPlace.test(rest) || (!isHeaded && begunThen.test(rest))
}
