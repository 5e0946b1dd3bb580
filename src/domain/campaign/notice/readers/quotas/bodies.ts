import { placeRanks } from '../../classes.ts'
import { handsIn } from '../../handingIn.ts'
import { officeEnds } from '../../listing.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import type { BodyClass } from '../../reading.ts'
import { actsForBefore, type Body, isNamesake, isVague, together } from './breaths.ts'
import { conditionIn, graded, isOfHeadcount, kindIn, ownerIn, sizeInBracket } from './conditions.ts'
import { alike, isBesideCounted, isForEach, isRest, lastFor } from './each.ts'
import { isElided } from './elided.ts'
import { praise } from './honours.ts'
import { bureauAmong, classInList } from './listed.ts'
import { behind, classOfBody, isListed, isSender, labelOf, toldEach } from './names.ts'
import { withoutShares } from './shares.ts'
import { isWork } from './workPieces.ts'

/** One who sends for himself: 每人, 同一作者, 个人. */
const person =
  /^第一(?:作者|[一-鿿]{2}人)$|每(?:位|名|人(?!民)|个人(?!民)|个?作者|个?职工|个?(?:申报|投稿|参赛|参评|推荐)[人者])|^(?:各位|一[名位][一-鿿]{0,3}(?:职工|作者|会员|教师|员工|党员|团员|学生|选手|律师|人员|辅导员|主任)|一[名位][一-鿿]{1,5}?(?:[师员手家]|工作?者|民警|干部)$|一人)|(?<![第唯])一人(?=[只仅限最至不]|$)|同一(?:位|名)?(?:第一)?(?:作者|[一-鿿]{0,4}(?:人|师|员)(?![一-鿿](?<![提撰创申报推主完投限最至只不仅署])))|个人(?!或|[和及与]|名义|案例|[一-鿿]{0,6}(?:室|站|企业)|(?:金融|信贷|业务|银行|贷款|客户|住房|消费|理财|零售)[一-鿿]{0,4}[部处科心])|作者$|^(?:参[赛评]|投稿|应征|申报)(?:者|人员?|选手|作者|教师|职工)$/
const noBody =
  /^每?一?[套份](?:包[含括]|为|由|含|内)|^(?![各每])(?:[一-鿿]{2,}(?:改革|建设|治理|创新|振兴|监管|执法|融合|转型|保护|培育|整治|帮扶|党建)|[一-鿿]{2,}(?:改革|建设|治理|发展|服务|管理|安全|文化|党建)(?:类|方面|领域)|[一-鿿]{4,}(?:服务|发展|安全|文化))$|^[^报推荐交送投各每同]*类(?:案例|作品|项目|成果|课题|微?视频)$|^本(?:行业|辖区|地区|领域|系统|战线)(?!.*(?:各|所有|企业|单位|会员))|(?:先进|优秀|最美|模范)[一-鿿]{0,4}(?:个人|集体)$|[小中大高]学组|人物$|对象$|^(?:个|类|种|项|件|篇|部分?|方面|例|组|期)$|(?<![班小目题察研级课科党楼])组$|^(?:[其各由经报]|本人)?所在(?:县|市|区|地)(?!.*增)|所在(?:县|市|区|地)(?!.*增)(?![市区县域]?(?:\([^()]*\))?$)|占用|名额$|我[省市县区](?!的?[一-鿿]{2,})|一名(?![一-鿿]{0,3}(?:职工|作者|会员|教师|员工|党员|团员|学生|选手|律师|人员|辅导员|主任|[一-鿿]?[师员手家]$|工作者$|民警$|干部$))|指导(?:教师|老师)|会员人数(?![\d在不超])|每?[一]?[千万百]+名(?!以|及)|职工(?:人数|总数)(?![超不达满逾在\d])|每(?:\d+|[一二两三五]?[百千万])(?:余)?[名人户]|^(?:认真|精心|积极|广泛|周密|严密|高度|切实|加强)|^(?:从(?!事)|面向|(?:按照?|根据|依据|结合)(?![每各])|在[^,]{1,10}中(?![一-鿿]))/
const more = /[增另多加]报/
const bodily =
  /各|每|^[省市]级(?=$|[可限推报选送提申上至不最])|^(?:参[赛评]|投稿|应征)(?:者|人)|[位名][一-鿿]{0,3}学生|所有|全体|县|区|市|校|单位|工会|企业|公司|院|会|部门|机关|人|街道|镇|组织|家|部|局|办|系统|产业|集团|[分支总商银]行|支部|车间|中专|附[中小]|[营务包销应产供]商|[一-鿿]{2}[处股](?=$|[各可限报推选提申上至不最每])|(?:^|每|各|[粮油属仓冷])库|乡(?!村|土|愁|情|音|贤|亲)|总支|团委|妇联|作者|馆|厂|园|室|店|队|户|委|所|场|(?:^|[各每他属])矿山|(?:矿|煤)井|村|社|站|同一|班组|师|职工|会员|党员|员工|律师|辅导员|学员|队员|选手|学生|中学|小学|高中|初中|大学|(?:教研|年级|备课|学科|科|小|楼)组|党组|[医教]共体|医联体|[青学侨文记残企社][协联]|机构|中心|单元|基地|科(?![普技研学])|班级|团队|集体|^团体|兵团/
const bare =
  /^(?:教育|司法|民政|宣传|文旅|卫健|工信|团(?!体|队|员|支|总|[省市县区])|妇联|科技|人社|住建|文明)(?:[一-鿿]{0,3}(?:局|委|办|部|联|厅|委员会))?$/
const ownName = /系统|产业|[协学]会|行业|.各|直属|园|总工会/
/** 司法、妇联等单位|关工委: what is said of all bodies of a list behind the last one. */
const ofSuch = /等(?:相关|有关)?(?:单位|部门)[一-鿿]{0,4}$/
const others = /^(?:其余|其他|其它)(?:各)?单位/

/** The pieces of some words between their signs; 文化和旅游局 is one. */
const pieces = new RegExp(
  `(?:\\([^()]*\\)|-(?=\\d)|(?<=[特一二三四甲乙丙]级)、(?=[特一二三四甲乙丙]级)|(?<![县区市州旗镇乡局委办会])[、和](?=(?:[一-鿿]{2,3}、){0,6}[一-鿿]{2,3}[两三四五六七八九][县区市州旗镇乡](?!直|级|属))|及(?=以[上下内]|时|格)|(?<=[普涉危触波])及|(?<=参)与|(?<=实验室|图书|档案|资产|招标|采购|合作|规划|科研|教学|质量|人才|信息|网络)与(?=[一-鿿]{2,6}[部处科](?![一-鿿]{0,4}[校院会]))|和(?=[谐平美睦])|(?<=[共温缓饱])和|(?<!企业|单位|[校院会司局委厅办处馆站所队])和(?=${officeEnds})|(?<=(?:^|[,;:])(?![各每])[^,;:]{1,14})[和、及与](?=[^,;:各每]{2,14}${graded}的[,可])|(?<!^[一-鿿]{2,6}) |[^、,:;和及与( -])+`,
  'g',
)

/** The bodies that some words name, in their order; of several breaths only the one that the number belongs to. */
export function bodiesIn(said: string, from: number, before: readonly Body[] = []): readonly Body[] {
  const bodies = before.length === 0 ? bodiesAlone(said) : bodiesBehind(said, before)
  if (from === 0) return bodies
  return bodies.map((one) => ({
    ...one,
    start: one.start + from,
    from: one.from + from,
    end: one.end + from,
  }))
}

/** The same words are looked through for every number behind them. */
const bodiesAlone = oncePerWords((said) => bodiesBehind(said, []))

function bodiesBehind(said: string, before: readonly Body[]): readonly Body[] {
  const words = withoutShares(said)
  const bodies: Body[] = []
  let over: Body | null = null
  let isObject = false
  /** The bodies of the breath before and of this one, which 每家 behind them stands for. */
  let past: readonly Body[] = before
  let breath: Body[] = []
  for (const piece of words.matchAll(pieces)) {
    const sign = words[piece.index - 1] ?? ''
    if (/[,;:]/.test(sign)) {
      if (breath.length > 0) past = breath
      breath = []
      isObject = false
    }
    if (/^[各均]组织$/.test(piece[0]) && piece.index + piece[0].length === words.length) continue
    if (sign === '(') isObject = false
    if (isObject && !/^(?:各|每|其[他余它])/.test(piece[0])) continue
    isObject ||= sent.test(piece[0])
    if (isRest(piece[0], sign, bodies.at(-1))) continue
    if (isWork(piece[0], sign, bodies) || isElided(piece[0], words.slice(piece.index + piece[0].length)))
      continue
    if (bodies.length > 0 && actsForBefore(piece[0])) continue
    const shift = announced.exec(piece[0])?.[0].length ?? 0
    const isOther = bodies.length === 0 && isBesideCounted(words, piece[0], before)
    const last: Body | undefined =
      over ?? (isOther ? undefined : lastFor(piece[0].slice(shift), [...before, ...bodies]))
    const where = { isWithin: over !== null, isUnder: sign === ':' }
    const named = bureauAmong(words, piece) ?? namedBy(words, piece, shift, last, where)
    if (!named) continue
    const house = classInList(sign, piece[0], named, breath)
    const body: Body = house === null ? named : { ...named, class: house }
    if (/(?<![高初职一二三四五六七八九十])中$/.test(piece[0])) {
      over = body
      continue
    }
    bodies.push(...(breath.length === 0 && isForEach(piece[0], body, last) ? alike(past, body) : [body]))
    breath.push(body)
  }
  const named = bodies.length === 0 && over !== null && ofSent.test(words) ? [over] : bodies
  return together(words, named, said)
}

/** The body that a piece of some words names behind what announces it, or within a list. */
function namedBy(
  words: string,
  { index, 0: piece }: RegExpExecArray,
  shift: number,
  last: Body | undefined,
  where: Stands,
): Body | null {
  const behind = words.slice(index + piece.length)
  const told = piece.slice(shift) + (behind === ',各' ? '各' : '')
  return bodyOf(told, index + shift, last, where) ?? listed(piece, behind.charAt(0), index)
}

/** 各县报送的案例中,社区案例: whose works a part is of. */
const ofSent = new RegExp(`^[各每][^,;:]{1,16}(?:${handsIn}|报)的?[一-鿿]{2,4}中,?[^,;:]*$`)

/** 但每校, 推荐数量县级各学会: what stands before a body. */
const announced = new RegExp(
  `^(?:[但且而](?=每)|请?按照?“?(?=(?:[各每省市县区]|乡镇|街道|产业|高校|学校|企业)[^,;:的数“”]{0,14}$)|[一-鿿“”]{0,8}(?:标兵|能手|工匠|之星|窗口|明星|先锋|模范|号)(?=[每各])|(?:[一-鿿“”]{2,12}?(?:案例|作品|项目|类|成果|典型|故事)|(?:参评|推荐|候选|申报)(?:的)?[一-鿿]{1,8})(?:可|须|应)?由(?![各每](?!县|市|区|省))(?=[^,;:]{2,20}?(?:负责|直接|组织|单独)?(?:${handsIn}))|(?:数量|名额|限额|指标|篇数|件数)(?:原则上|一般)?[为是按](?=[每各])|(?:组织|推荐|申报|报送|评选|征集|优秀|案例|作品|统一|原则上|一般|均|一律|请)*以(?=(?!各)[^,;:]{1,16}为单位)|(?:${praise})[一-鿿]{2,6}?:?(?=[各每])|(?:单位|个人)?(?:集体|团体|个人|单位)(?:名义)?(?:投稿|申报|报送|参赛|参评)的?(?=[每各])|${handsIn}(?:(?:数量|名额|限额|指标|办法|方式|要求|程序|渠道|途径|范围|安排)(?:为|是)?(?:(?:原则上)?按照?(?=[各每])|(?=各|每))|(?:数量|名额|限额)(?=[省市县区][一-鿿])))`,
)

/** 各民主党派 in a list of bodies is one of them, and so is a size that heads its number: 1000人以上:10项. */
function listed(piece: string, next: string, start: number): Body | null {
  const end = start + piece.length
  if (next === ':' && conditionIn(piece) === piece)
    return { class: 'other', start, from: start, end, label: piece, condition: piece }
  if (!isListed(piece, next) || noBody.test(labelOf(piece))) return null
  return { class: 'other', start, from: start + 1, end, label: piece.slice(1), condition: null }
}

function bodyOf(
  piece: string,
  start: number,
  last: Body | undefined,
  { isWithin, isUnder }: Stands,
): Body | null {
  const label = labelOf(piece)
  const whole = conditionIn(piece)
  const { owned, size } = sizeWithOwner(piece, whole)
  if (!bodily.test(piece) && size === null) return null
  const unsized = size === null ? label : label.replace(size, '')
  if (
    label === '' ||
    started.test(piece) ||
    (noBody.test(unsized) && !more.test(piece) && !/每组|(?:每|同?一)[位名]指导(?:教师|老师)/.test(piece))
  )
    return null
  const again = isAgain(piece, label)
  const found = classFound({ piece, label, size, again, isWithin, isUnder }, last)
  if (!found) return null
  const from = start + piece.indexOf(label)
  const lead = /^[·\-.\s]*(?:其中|请|由|对|另)*/.exec(piece)?.[0].length ?? 0
  const stands = again && found !== 'individual' ? last : undefined
  const condition = size ?? sizeInBracket(label) ?? kindIn(piece) ?? stands?.condition ?? null
  const end = from + label.length
  return {
    class: found,
    start: start + lead,
    from,
    end,
    label: stands?.label ?? owned ?? (unsized === '' ? last?.label : null) ?? label,
    condition,
  }
}

/** A size with the body that stands before it as its subject: 企业工会职工二百人以上的. */
function sizeWithOwner(piece: string, whole: string | null): { owned: string | null; size: string | null } {
  const end = whole === null ? 0 : piece.indexOf(whole) + whole.length
  const isSubject = whole !== null && withoutBody.test(piece.slice(end))
  const words = piece.slice(0, end).replace(/^[各每凡]/, '')
  const owned = isSubject ? ownerIn(words) : null
  return owned === null ? { owned, size: whole } : { owned, size: words.slice(owned.length) }
}

/** Behind such a verb stands what is sent, which may be named after bodies (推荐家庭农场、合作社各1家). */
const sent =
  /.(?:推荐(?!单位)|自荐|报送(?!单位)|上报|申报(?!单位)|推送|选送|推[报选]|提交|[限只可各须]报(?![告道刊社纸]))[一-鿿A-Z“]/

/** What is sent is no body: 推荐老旧小区自治项目. */
const started =
  /^[-·\s]*(?:[也还又]?可以?|也|还|须|应|直接|自行)+(?:报(?![社刊])|交(?!通)|送(?!变)|投(?!资)|寄)|^[-·\s]*(?:并且?|同时|再|另外?)?(?:可|须|应|组织|择优|遴选|集中|统一|重点|优先|着重)*(?:推荐(?!单位)|报送(?!单位)|上报|申报(?!单位|人|者|主体)|推送|选送|推[报选]|提交)/

/** 每家, 一社, 园均: the bodies named before, one by one. */
function isAgain(piece: string, label: string): boolean {
  return (
    /^(?:组织|单位(?:\([一-鿿]{2}\))?|部门\(单位\)|主体|家|户|[一-鿿])$/.test(label) &&
    /^[^各]*每|^[一-鿿]均|^(?:但|且|而)?一(?=[家户社校企院园县区市镇乡村组店厂馆会])/.test(piece)
  )
}

/** What follows a size that stands for bodies named before: 1000人以上的报3个. */
const withoutBody = /^(?:的|者|,)*(?:$|[可须应必也限加报推选送交申上提自最至不各每原由]|组织|择优|增加|名额)/

type Stands = Pick<Seen, 'isWithin' | 'isUnder'>
type Seen = {
  readonly piece: string
  readonly label: string
  readonly size: string | null
  readonly again: boolean
  readonly isWithin: boolean
  /** Whether a colon stands before the piece. */
  readonly isUnder: boolean
}

/** 各分局 behind 各县公安分局. */
const ofBranch = /^(?:[分支]局|[大支中]队|[站所])$/

/** The class that a piece names itself, else the one that it takes over from the bodies before. */
function classFound(
  { piece, label, size, again, isWithin, isUnder }: Seen,
  last: Body | undefined,
): BodyClass | null {
  if (person.test(piece.replace(behind, ''))) return /会员(?:个人|每人)/.test(piece) ? 'member' : 'individual'
  const rest = size === null ? piece : piece.replace(size, '').replace(/^[^一-鿿(]*(?:凡|各|其中)?的?/, '')
  const isBare = size !== null && withoutBody.test(rest)
  const each = toldEach(piece)
  if (each !== null) return each
  const called = size === null ? rest : rest.replace(/的(?:(?:可|应|须|限)?[报推选][一-鿿]{0,3})?$/, '')
  const house = (/^.{3,}的([园校院馆])$/.exec(label) ?? /^([园校院馆])$/.exec(called))?.[1]
  const own = isBare ? null : classOfBody(house === undefined ? called : `各${house}`)
  const shorthand = again && /^(?:[家户单组主]|部门\(?单位|部门$)/.test(label)
  const inherits =
    isWithin ||
    (others.test(label) && !(last && placeRanks.includes(last.class))) ||
    (bare.test(label.replace(ofSuch, '')) && !ownName.test(label)) ||
    shorthand
  const isAgainSociety = own === 'association' && /^由?各/.test(piece)
  const isShort = /^每/.test(piece) || (/^各/.test(piece) && ofBranch.test(label))
  if (((isShort && isVague(own)) || isAgainSociety) && last && isNamesake(label, last)) return last.class
  if (size !== null && last && /^的?单位$/.test(labelOf(rest)) && (isUnder || last.condition !== null))
    return last.class
  if (again && /^[家户单]/.test(label) && last?.class === 'individual') return own ?? 'all'
  if (again && last?.class === 'association' && last.label.startsWith(label)) return 'association'
  const isTown =
    own === 'city' && last?.class === 'county' && /^(?!设区|地级|省辖)[一-鿿]{2,3}市$/.test(label)
  const noun = /(?:的|[省市县区]级及以[上下])([一-鿿]{2,6})$/.exec(label)?.[1] ?? ''
  if (last && last.class !== own && noun.length > 1 && last.label !== noun && last.label.endsWith(noun))
    return last.class
  const isSame =
    again &&
    ((last?.class === 'association' && last.label.includes(label)) ||
      (last !== undefined && last.class !== 'individual' && last.label.endsWith(label)))
  if (last && (inherits || isTown || isSame || (own === null && (again || isBare)))) return last.class
  if (own === null && isBare && isOfHeadcount(piece)) return 'all'
  return own ?? ((size !== null && !isBare) || isSender(piece, label) ? 'other' : null)
}
