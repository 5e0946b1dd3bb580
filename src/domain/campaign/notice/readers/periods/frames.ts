import { made, things } from '../doneDeeds.ts'

/** 评选范围是, 工作时段, 拍摄时间限: the name of the time in which what is called for came about. */
const named =
  /(?:范围|时段|年限|年份|时间|时限|时期|限期|跨度|界定|(?:实施|建设|项目|拍摄|创作)(?:周期|期限?))(?:\([^()]{1,8}\))?:?(?:应当?|必?须|限|均|一般|原则上)*[为是于在限:自从 ]*$/
/** 仅限, 创作于, 应发生在: what stands right before such a time without a name. */
const bound = new RegExp(
  `(?:仅?限于?|限为|(?:案例|作品|论文|成果|项目|做法|课题|稿件?|课例|视频|材料|照片)[^,。;]{0,4}(?:应当?|必?须)[于在]|(?:${made}|摄|写)(?:[于在])(?:自|从)?)$`,
)
/** 总结, 集中反映我市: what is done with the time that is told of; what the call is for is no such demand. */
export const gathered =
  /(?<!^(?:事由|标题)[^,。;]*)(?<!为了?(?:更好地?|进一步|深入|充分|全面|系统|集中|认真)*)(?<=^|[^一-鿿]|请|各单位|系统|认真|全面|集中|主要|重点|深入|充分|须|只|应当?)(?:征集|推荐|总结|梳理|反映|展示|记录|聚焦|回顾|挖掘|讲述|宣传|推介|选取|以)(?:了|各单位|各地|我[省市县区校院]|全[省市县区校院]|本单位)?$/
/** 在基层治理方面的做法, 工作情况: what can be told of a time. */
export const worked = new RegExp(
  `^(?:度|期间|\\(含\\))*的?(?![一-鿿]{0,12}(?:报送|上报|提交|投稿))[^,。;]{0,30}(?:${things}|成就|变化|情况|典型|文章|报告|节目|照片|课例|革新|面貌)`,
)

/** Whether the words right before a stretch of time say that it is the one of what is called for. */
export function isSet(lead: string, after: string): boolean {
  return (
    (named.test(lead) || bound.test(lead)) &&
    !/^(?:[前底]|之?前|以前|至|结束|启动|开始|举[办行]|进行|报送|开放)/.test(after)
  )
}
