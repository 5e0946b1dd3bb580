/** What those whom a call honours are praised as, as the source of a pattern: 先进集体, 最美教师. */
export const praise = '先进|优秀|最美|模范|十佳'

const honoured = new RegExp(
  `^(?:${praise}|杰出|标杆|“|五[一四]|三八)[一-鿿“”]{2,10}$|^(?:集体|个人|团队|家庭)(?:类|组|奖|典型)?$|^班组(?:类|组|奖|典型)$|(?:标兵|能手|工匠|之星|先锋|榜样|人物)$`,
)

/** Whether some words name whom or what a call honours, who sends nothing himself: 先进集体, 个人, 技术能手. */
export function namesHonoured(words: string): boolean {
  return honoured.test(words)
}
