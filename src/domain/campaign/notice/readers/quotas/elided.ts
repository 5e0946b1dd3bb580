import { oneOf } from '../../oneOf.ts'

/** 检察院第一|、第四检察部: what the numbers of offices end with. */
const numberedOffices =
  /^(?:[、和及与]第[一二三四五六七八九十]+)*[、和及与]第[一二三四五六七八九十]+[一-鿿]{1,6}(?:部|处|科|庭|室)(?![一-鿿]*会)/
/** 内科系统|、外科系统各科室: houses whose parts are told by the end of their list. */
const partsOf =
  /^(?:[、和及与](?!各)[一-鿿]{2,8}){0,3}?[、和及与](?!各)[一-鿿]{1,6}?([一-鿿]{2})各(?=[一-鿿]{2})(?![自级类项种]|报|推荐|选送|申报|上报|提交|限|不|至|最)/

const listed =
  '(?:[、和及与](?!各)[^、和及与,;:各每报推荐送交投]{2,14}){0,3}[、和及与](?!各)[^、和及与,;:各每报推荐送交投]{1,14}'
/** 乡村“复兴少年宫”|和心理健康辅导站点类案例: names that tell a sort of works together. */
const sortAtEnd = new RegExp(`^${listed}类(?:案例|作品|项目|成果|课题)`)
/** 国有商业银行|、政策性银行团体会员: whose members are told by the end of their list. */
const memberAtEnd = new RegExp(`^${listed}(?:团体|单位|集体|企业|机构)会员`)

const houses = oneOf([
  '小组|支部|总支|党委|党组织|分会|工会|车间|班组|工段|工区|科室|部门|单位|站|所|队|处|局|项目部|基地|中心',
  '学院|学校|校区|系|院|馆|厂|矿|公司|企业|支行|分行|网点|社区|街道|乡镇|[县区市州旗镇乡村]|片区',
])
/** 内科、外科、妇儿|四个工会小组: names that what is counted at their end tells together. */
const countedAtEnd = new RegExp(
  `^(?:[、和及与](?!各)[^、和及与,;:各每\\d]{1,10}){0,9}(?:等)?[两三四五六七八九十]个(?:[一-鿿]{0,6})(?:${houses})(?=$|[各每均可应须限报推不至最]|分别|合计|共)`,
)
/** 医技、机关|、后勤工会小组: and those that a committee within them does. */
const committeeAtEnd =
  /^(?:[、和及与](?!各)[一-鿿]{2,3}){0,9}[、和及与](?!各)[一-鿿]{2,3}(?:(?:工会|女工|女职工|妇女|党)小组|分工会|工会分会|(?:党|团)?支部|[党团]总支)(?=$|[各每均可应须限报推不至最]|分别|合计|共)/

const committee = /小组|工会|[党团]?支部|总支/

/** 县教育、卫生、供电系统工会: a name that ends only with the last of its list. */
export function isElided(piece: string, rest: string): boolean {
  if (/^第[一二三四五六七八九十]+$/.test(piece) && /^[、和及与]第[一二三四五六七八九十]/.test(rest))
    return true
  if (/第[一二三四五六七八九十]+$/.test(piece) && numberedOffices.test(rest)) return true
  if (
    /(?:会长|理事|监事|会员)$/.test(piece) &&
    /^[、和及与][一-鿿]{0,4}(?:会长|理事|监事|会员)[一-鿿]*单位/.test(rest)
  )
    return true
  if (!/[各每]/.test(piece) && (sortAtEnd.test(rest) || memberAtEnd.test(rest))) return true
  const near = rest.slice(0, 110)
  if (!/[各每]/.test(piece) && near.includes('个') && countedAtEnd.test(near)) return true
  if (/^[一-鿿]{1,2}[^院校局委厅办司企园]$/.test(piece) && committee.test(near) && committeeAtEnd.test(near))
    return true
  const house = /^(?!各)[一-鿿]*([一-鿿]{2})$/.exec(piece)?.[1]
  if (house !== undefined && partsOf.exec(rest)?.[1] === house) return true
  const holder = /^(?:[各每])?[一-鿿]{0,2}(属|直|管)$/.exec(piece)?.[1]
  if (holder !== undefined)
    return /^(?:[、和及与][一-鿿]{0,2}[属直管])*[、和及与](?:[一-鿿]{0,2}[属直管]|驻[一-鿿]{1,2}?)[一-鿿]{2,}/.test(
      rest,
    )
  return (
    /^[省市县区州][一-鿿]{2,4}$/.test(piece) &&
    !/[局委办部处会院校园馆站所司团级直属域内镇乡村]$/.test(piece) &&
    /^(?:[、和及与][一-鿿]{2,4})*[、和及与][一-鿿]{2,5}(?:系统|产业)/.test(rest)
  )
}
