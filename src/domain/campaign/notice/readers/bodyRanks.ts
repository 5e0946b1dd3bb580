/** The words for bodies by how high they stand, the higher first in a name: 省 of 省教育厅, 县 of 县（市、区）. */
const ranks: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /^(?:(?:海关|税务|民航|体育)?总[署局]|团中央|全国|国家|国务院|中华|中国|中央|全总|上级|部里|部委|[一-鿿]{2,8}部办公厅|[一-鿿]{0,6}主管部门)/,
  ],
  [
    4,
    /^(?:[一-鿿]{0,6}?省(?![一-鿿]{1,4}市(?!场)[一-鿿]{2})|[一-鿿]{0,6}?自治区|厅|[一-鿿]{2,4}(?<!办公)厅|教育部)/,
  ],
  [3.5, /^(?:所在地?)?设区市/],
  [
    3,
    /^(?:[一-鿿]{0,10}?(?:设区市|(?<!城)市|州(?![县区]|学|医|师|大学|职|中学|小学|第|[一-鿿]{2}(?:集团|股份|公司)|银行|机场)|盟)(?!场))/,
  ],
  [2, /^(?:[一-鿿]{0,10}?(?:县|(?<![地社园片校厂战景矿学赛])区|旗))/],
  [1, /^(?:[一-鿿]{0,10}?(?:乡|镇|街道|办事处|园区|社区(?!教育|学院|学校|大学|矫正|卫生|服务)|村))/],
]

/** How high a body stands by its name: 1 for a township to 5 for the whole country; 0 where the name does not tell. */
export function rankOf(name: string): number {
  return ranks.find(([, pattern]) => pattern.test(name))?.[0] ?? 0
}

/** 海州市 before 望澜区总工会, 云河县 before 石桥镇总工会: the place above the one whose office it is. */
const higherPlace =
  /^[一-鿿]{2,6}?[省市县区](?=[^局委会部办厅院处]{1,5}?(?:(?<![地社园片校厂战景矿学赛])[县区市旗]|(?<![城村])[乡镇]|街道)[一-鿿]{2})/

/** How high who signs stands: 海州市望澜区总工会 is of a district, 中国能源化学工会海州委员会 does not tell. */
export function rankOfIssuer(name: string): number {
  if (/^(?:全国|中华全国|国家)/.test(name)) return 5
  const own = name.replace(/^(?:中国共产党|中国共产主义青年团|中国|中共|共青团|中华)/, '')
  return rankOf(own.replace(higherPlace, '').replace(higherPlace, ''))
}

/** 宣教部 of 市总工会宣教部, 秘书处 of 学会秘书处: the office in which something is handed in. */
const office = /(?<=.{2})(?:[一-鿿]{2,6}[部处科室]|秘书处|办公室|编辑部|组委会|党办|政工部)$/

/** 我会, 我厅乡村建设促进处: a house that calls itself so, with its office. */
const ownWords = /^(?:[我本][一-鿿]{1,2}$|[我本][厅局委会办司]|我(?:[院校部处]|中心|公司|集团|协会|学会))/

/** Whether a name is who signs, whole or cut: 集团工会 of 海建集团有限公司工会, 市总 of 海州市总工会, 我会. */
export function isOwnName(name: string, issuer: string): boolean {
  if (ownWords.test(name)) return true
  const own = issuer.replace(higherPlace, '').replace(higherPlace, '')
  return [name, name.replace(office, '')].some(
    (one) => one.length > 1 && !anyHouse.test(one) && isCutFrom(one, own),
  )
}

/** What every house has: a name that tells none apart. */
const anyHouse = /^(?:工会|总工会|支部|团委|党委|单位|部门|委会)$/

/** Whether the signs of a short name stand in the whole one in the same order: 市总 in 海州市总工会. */
function isCutFrom(short: string, whole: string): boolean {
  let at = -1
  for (const sign of short) {
    at = whole.indexOf(sign, at + 1)
    if (at < 0) return false
  }
  return true
}

/** A house that ranks by no place: what it hands to an office of one goes beyond it. */
export function isHouse(issuer: string): boolean {
  return (
    rankOfIssuer(issuer) === 0 &&
    /公司|集团|大学|学院|学校|中学|小学|幼儿园|医院|[工矿电煤钢油农林]厂|项目部|研究院/.test(issuer)
  )
}
