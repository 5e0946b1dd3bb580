import { isHouse, isOwnName, rankOf, rankOfIssuer } from '../bodyRanks.ts'

/** What is near and below whoever writes: 所在单位, 属地, 二级学院, 本级; 各县工会 of many. */
const near =
  /^(?:其|本人|各自)?(?:所在|所属|属地|本级|二级|基层|下属|子公司|分公司|分工会|分会|项目部|车间|班组|年级|教研[室组]|班主任|[学片赛]区|归口|推荐(?:单位|部门)|主管(?:单位|部门)|本单位|上级主管|各(?:县|区|市|学|推荐|单位|主管|产业|基层|二级))/
const bodies =
  '总署|总部|办公室|组委会|秘书处|(?:领导|协调)小组|工会|工委|妇联|残联|企联|企协|团委|团市委|科协|文联|工商联|党组织|党委|支部|协会|学会|商会|组织|(?<=[全省市县区路])总(?!部|经理|结)|单位|部门|厂|车间|局|委|办|厅|部|处|会|院|校|社|所|站|中心|公司|学校|学院|教研[室组]|科室|年级[部组]|班主任|班组|街道|乡镇|乡|镇|县|区|市|省里|市里|县里'
const given =
  '(?:报送|上报|送报|呈报|申报(?![书表材单人])|推荐(?![表书材单人名函])|提?交(?![通流])|(?<!申)报(?![名告社])|送|寄|(?<!宣)传(?![承统媒])|(?<!开)发(?![展改])|提交|发送|汇总|集中|汇)(?:送|交|荐|报)?(?:至|到|给|往|由|参加)?'
const whom = new RegExp(
  `(?:${given}|向)((?:所在地?|所属|属地|本级|上级)?(?:[一-鿿(、)]{1,16}?(?:${bodies})|班主任|辅导员))(?=[,。;、:()]|$|和|或|统|汇|审|择|进|并|备案|女职|宣|组|基|报|交|送|投|寄|申|推|提|上|缴|集|办|权|截|邮箱|信箱|的时|评|参|选)`,
  'g',
)

/** 寄至云州市和平北路56号省残联: where the body sits, before its name. */
const street = /(?<=[至到往给])[一-鿿]{2,24}[路街道巷里弄]\d{1,5}号(?:[一-鿿\w]{0,8}[楼室层座栋])?/g

/** Whom words say something is handed to: 县级工会 in 送至县级工会或产业工会. */
export function recipientsIn(words: string): string[] {
  return [...words.replaceAll(street, '').matchAll(whom)].map(([, name = '']) =>
    name.replace(/^上报(?=..)/, ''),
  )
}

const demanding = /([^,。;:()]{1,16})(?:通知)?(?:要求|规定|明确|限定|给)[各我全每]/
/** 区总正在编书，要求各街道在: the body at the head of the sentence demands. */
const demandingAhead =
  /^[,:]?(?:(?:近日|日前|近期|最近|前不久),)?([一-鿿]{1,12}?)(?:正在|正|近日|近期|目前|已|将|拟|决定|计划|准备|要|召开|部署|启动|组织|开展|举办|印发|下发|来文|发文)[^。;]{0,60},(?:并|现)?(?:要求|规定|明确)[各我全每]/
/** 省总工会印发通知，各产业须于: a body at the head of a sentence that has written to all below it. */
const wroteAhead =
  /(?:^|[,。;])([一-鿿]{2,12}?)(?:近日|日前)?(?:印发|下发|发来|发出|发文|来文|来函|通知)[^。;]{0,48},(?:并)?(?:各|我)[^,。;]{0,8}(?:须|应|要|需|请)?(?:于|在)$/
/** 省厅集中受理时间截至, 市里的申报截止日为, 省总将于: a body above sets the day or acts on it. */
const aboveActs =
  /(?:^|[,。;:(])(?:其中|另外|同时|目前|因|因此|由于|据悉)?,?((?:全?(?:省|市|州|县|区)|团[省市县区中]|全国|全总|国家|中国|上级|厅|[一-鿿]{2}厅)(?![属直级内外辖区场民]|管|部属|委会|产业|各|本级)[一-鿿]{0,8}?)(?:的|对|集中|统一|将|拟|定|最终|申报|上报|报送|推荐|受理|征集|汇总|收稿|截止|截稿|时间|日期|期限|时限|要求|规定|明确|限定|截至|系统|平台|报名|网上|活动|大赛|赛会|比赛|竞赛|评选|各市|我市|各县|我县|各区|我区|材料|为|是|至|于|在|[:])*$/

/** Whether words name one of these bodies as who hands in: 办事处工会 in 各办事处工会于. */
export function handsOn(before: string, bodies: readonly string[]): boolean {
  const own =
    before
      .slice(-24)
      .split(/[,;。]/)
      .at(-1) ?? ''
  const houses = bodies.map((body) =>
    body.replace(/(?<=^(?:分行|支行|分公司|子公司|项目部|分厂))(?:工会|党委|团委)$/, ''),
  )
  return houses.some(
    (body) =>
      ((body.length > 2 || /^[分二]/.test(body)) && own.includes(body)) ||
      own.replace(/(?:应|须|再|请|统一)*(?:于|在)?$/, '') === body,
  )
}

/** Whether what words begin with is a body below the issuer, such as 县级初选 for one of a city. */
export function isBelow(before: string, issuer: string): boolean {
  const [rank, own] = [
    rankOf(
      before
        .replace(/:$/, '')
        .split(/[,;。:]/)
        .at(-1) ?? '',
    ),
    rankOfIssuer(issuer),
  ]
  return rank > 0 && rank < own
}

/** 我市须于: who writes hands on to the body above. */
const ourselves =
  /(?:^|[,。;])[^,。;]{0,6}我(?:[省市县区州局厅委院校会司部办团厂镇所站]|系统|公司|集团|中心|街道|单位)(?:将|须|应|拟|要|需)?(?:统一)?(?:于|在)?$/
/** 平台上传截止6月9日，由我局统一上传: who writes hands on. */
const byOurselves =
  /^(?:之?前)?,?(?:届时|均)?由(?:我|本)(?:[省市县区州局厅委院校会司部办团]|公司|集团|单位)[^,。;]{0,6}(?:统一|集中|汇总|负责)[^,。;]{0,6}(?:上传|上报|报送|申报|推荐|填报|提交|报[省市国部全])/
/** 按省总的要求，于6月9日前择优上报: what the body above asked for is handed on. */
const asAsked =
  /(?:^|[,;])[^,。;各请]{0,8}(?:按照?|根据|遵照)([^,。;]{2,16}?)的?(?:统一|有关)?(?:要求|部署|规定|安排|时限),([一-鿿]{1,8}(?:总工会|总|会|局|委|厅|办|中心|公司|集团))?(?:统一|将|须|应|拟|要)*(?:于|在)?$/
const handsUp = /^(?:之?前)?,?[^,。;至到]{0,6}(?:上报|报出)/
/** 市里将于4月30日前上报: who writes, by its rank alone. */
const ourOwn = /(?:^|[,。;])(?:[省市县区镇校局]|集团|公司)(?:里|总工会|总)?将(?:统一)?[于在]$/
/** 省级截止时间为: the day of a level. */
const ofLevel =
  /(?:^|[,。;:])((?:国家|全国|省|市|县|区)级?)(?:的|平台|系统)?(?:申报|报送|推荐|征集|评选)?(?:活动|工作)?的?(?:截止|截稿)(?:时间|日期)?[为是:]?$/
const limitOnly =
  /,(?:推荐|报送|投稿|申报)?时间[为是:]?$|,(?:最迟|最晚|一律|但|均|且)*(?:不[要得应能]?[晚迟]于|不超过)?$/

/** What is said of the sending itself: …发至邮箱,校语委办将组织评审、择优向省教育厅推荐. */
function sentIn(behind: string): string {
  const mailed = /^[^,。;]*(?:,[^,。;]*)?(?:发|报|送|寄|交|传)[^,。;]*(?:@|邮箱|信箱|系统|平台)[^,。;]*/.exec(
    behind,
  )
  return mailed?.[0] ?? behind
}

/** （工委要求4月10日前上报）: what a body that is not the issuer asks for. */
const asks = /(?:^|[,。;:(])([一-鿿]{2,12}?)(?:的?要求|规定)(?:于|在)?$/

function isAskedElsewhere(before: string, behind: string, issuer: string): boolean {
  const body = asks.exec(before)?.[1] ?? ''
  const isBody =
    /(?:工会|总|[局厅部委办会院校司协联处])$/.test(body) && !/^(?:按|根据|我|本|请|各)/.test(body)
  return (
    isBody && !issuer.includes(body.slice(-4)) && /^(?:之?前)?,?(?:完成)?(?:上报|报送|提交|推荐)/.test(behind)
  )
}

/** The departments of a committee, which no township or street has. */
const ofCommittee = /(?:组织|宣传|统战)部$/

const readiesIt =
  '(?:审核|汇总|初审|初评|评审|评选|遴选|筛选|把关|统一|集中|择优|从中|将|拟|须|应|要|需|计划|后|并|再)'
/** 护理部于, 由集团工会审核后于: the body that acts right before a day. */
const actsBefore = new RegExp(`(?:^|[,。;:])(?:再|最后|届时)?由?([一-鿿()]{2,14}?)${readiesIt}{0,6}[于在]?$`)
/** 前，公司将: the body that acts behind a day. */
const actsBehind = new RegExp(
  `^(?:之?前|以前)?[)。]?,?(?:再|最后)?由?([一-鿿()]{2,14}?)(?:${readiesIt}|[将把][^,。;]{1,20}?|推荐[至到]|上报|报送|报(?![名告])|送)`,
)
const sends = /^[^。;]{0,40}(?:推荐[至到]|报送|上报|送(?!达)|报(?:[省市全国]|集团|总部|总行|总公司))/

/** 4月18日前护理部将优秀案例送市护理学会: who writes hands on what came in. */
function isByIssuer(before: string, behind: string, issuer: string): boolean {
  const doers = [actsBefore.exec(before.slice(-40)), actsBehind.exec(behind)].flatMap(
    (match) => match?.[1] ?? [],
  )
  const name = doers.find((doer) => isOwnName(doer, issuer) || /^(?:公司|集团|学校|学院|医院)$/.test(doer))
  if (name === undefined) return false
  const [to = ''] = recipientsIn(`${before.slice(-40)}○${sentIn(behind)}`).slice(-1)
  if (to !== '' && !isOwnName(to, issuer) && rankOf(to) >= Math.max(1, rankOfIssuer(issuer))) return true
  return /[省市]|全国|上级|集团|总部|学会|协会/.test(behind.replace(name, '')) && sends.test(behind)
}

/** 《通知》规定省国资委受理截止时间为: the paper that tells it before the body that set it. */
const namedFirst = /(^|[,。;])(?:根据|按照?)?《[^》]{1,40}》(?:中)?(?:规定|要求|明确)?(?=[省市县区州全国上])/

/** 前把稿子交给年级部: what the clause before says is of the day before. */
const ofDayBefore = /^(?:之?前|以前)/

/** 报市参评, 前报省: a level alone to which things are passed on. */
const toLevel =
  /(?<!不[一-鿿]{0,4})(?:推荐|报|送)(?:至|到)?(国家|全国|省|市|县|区|上级)(?=参评|参赛|复评|评审|汇总|[,。;:)]|$)/

function isPassedUp(words: string, issuer: string): boolean {
  const own = rankOfIssuer(issuer)
  const level = toLevel.exec(words)?.[1]
  return level !== undefined && own > 0 && rankOf(level) > own
}

/** 县级报市截止时间: the step in which one level hands to the next. */
const stepToLevel =
  /(?:^|[,。;:(])(?:(省|市|州|县|区|镇|乡|校|园|企业|单位)级?)?(?:推荐|上?报|送)[至到]?(国家|全国|省|市|州|县|区|镇|校)级?(?:截止|阶段)?(?:时间|日期)?[:(为]*$/

/** The levels between which a step hands on what came in; null where its words name none. */
export function stepOfLevel(before: string): { readonly by: string; readonly to: string } | null {
  const [, by = '', to] = stepToLevel.exec(before) ?? []
  return to === undefined ? null : { by, to }
}

/** Whether a body above the issuer sets the day that stands behind these words. */
export function isSetAbove(before: string, issuer: string): boolean {
  const own = rankOfIssuer(issuer)
  const superior =
    demanding.exec(before)?.[1] ??
    demandingAhead.exec(before)?.[1] ??
    wroteAhead.exec(before)?.[1] ??
    aboveActs.exec(before)?.[1] ??
    ''
  if (superior === '') return false
  if (own === 1 && ofCommittee.test(superior)) return true
  const known = isHouse(issuer) || /[里级]$/.test(superior) ? 1 : /^全[^国总]/.test(superior) ? 5 : 3
  return rankOf(superior.slice(-8)) > (own === 0 ? known : own)
}

/** 提交定稿，由研究室统一上报省法院: what was handed in before is passed on then. */
const thenPassedOn =
  /^((?:之?前|以前)?,?[^,。;]{0,8}(?:提交|报送|上报|交回|发送)[^,。;]*),(?:再)?由[^,。;各]{2,12}(?:统一|集中|汇总|审核)[^。;]*/

/** 区总工会女工部 for one of a 开发区 in a 州: the level alone before the office is whoever writes. */
function isOurLevel(name: string, issuer: string): boolean {
  return /^(?:[我本省市州县区旗乡镇]|街道|园区|开发区)/.test(name) && isOwnName(name, issuer)
}

/** 片区邮箱 for 第三教研片: the area that writes, by its sign alone. */
function isOurs(name: string, issuer: string): boolean {
  const area = /^([学片赛])区/.exec(name)?.[1]
  return (
    isOwnName(name, issuer) ||
    (area !== undefined && new RegExp(`${area}区?(?:[一-鿿]{1,8}[校室组会])?$`).test(issuer))
  )
}

/** Whether what is handed in goes to a body below the issuer, or a body above it sets the day or gets the things. */
export function isRelay(words: string, behind: string, issuer: string): boolean {
  const before = words.replace(namedFirst, '$1').replaceAll(/《[^》]{1,40}》/g, '')
  const own = rankOfIssuer(issuer)
  const [to] = recipientsIn(sentIn(behind).replace(thenPassedOn, '$1').slice(0, 60))
  const clause =
    before
      .replace(limitOnly, '')
      .split(/[,;。]/)
      .at(-1) ?? ''
  const toward = to ?? (ofDayBefore.test(clause) ? undefined : recipientsIn(clause).at(-1))
  if ((toward !== undefined && near.test(toward) && !isOurs(toward, issuer)) || ourselves.test(before))
    return true
  if (byOurselves.test(behind) && !near.test(toward ?? '')) return true
  if (isAskedElsewhere(before, behind, issuer) || isByIssuer(before, behind, issuer)) return true
  const [, askedBy = '', doer = ''] = asAsked.exec(before) ?? []
  const asked = handsUp.test(behind) && [0, own].includes(rankOf(doer)) ? askedBy : ''
  if (asked !== '' && rankOf(asked) > Math.max(own, 2)) return true
  if (ourOwn.test(before) && handsUp.test(behind)) return true
  const level = ofLevel.exec(before)?.[1]
  const next = stepOfLevel(before)?.to
  if (level !== undefined && own > 0) return rankOf(level) !== own
  if (next !== undefined && own > 0) return rankOf(next) !== own
  if (isSetAbove(before, issuer) || isPassedUp(`${clause}。${sentIn(behind)}`, issuer)) return true
  if (own === 0) return toward !== undefined && rankOf(toward) >= (isHouse(issuer) ? 2 : 4)
  const rank = toward === undefined || isOurLevel(toward, issuer) ? 0 : rankOf(toward)
  return rank > 0 && rank !== own
}
