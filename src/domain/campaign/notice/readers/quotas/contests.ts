/** 参评全国|百个“好故事”, 参加全省|百条家训评选: a number in the name of what the superior holds. */
const inName =
  /(?:参[评加与选]|入[选围]|角逐|争创|竞逐|纳入|列入)(?:中国|全[国省市区州县]|国家级?|[省市]级|年度|首届)+$/

/** 学院推荐|2个工作法作为校级候选案例: whom the house itself puts up with its superior. */
const asCandidates =
  /^[^,;。各每]{0,24}?作为(?:[校院县市省区局]级?|学校|学院|大学|上级|集团|全[国省市]|国家级?)[^,;。]{0,16}(?:候选|参评|备选|推荐)/

/** Where it has judged before what came in. */
const chosenFirst = /(?:最[终后]|评[选审议]|初[选评]|遴选|审核|综合)[^;各每]*$/

/** Whether a number is of a contest above, or of those whom one house puts up for it. */
export function isOfContest(before: string, after: string): boolean {
  if (inName.test(before)) return true
  return asCandidates.test(after) && chosenFirst.test(before)
}
