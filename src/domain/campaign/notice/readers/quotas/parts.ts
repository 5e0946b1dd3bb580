import { raisedTo } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { oneOf } from '../../oneOf.ts'
import type { BodyClass } from '../../reading.ts'
import { type Bounded, barePart, isFloorOnly } from './bareParts.ts'
import { bodiesIn } from './bodies.ts'
import { conditionIn } from './conditions.ts'
import { classOfBody } from './names.ts'
import { partOfSent, thing } from './partsSent.ts'
import { namesWorks } from './works.ts'

/** What stands before the words that tell a part, a row for each sort. */
const partLeads = oneOf([
  '其中[,:]?',
  '\\((?:其中|至少|不少于|必须|须|应|要)*(?:包?含有?|包括)(?=[^,。;:()]{2,14}$)',
  '(?<=[,;])(?:且|并)?(?:必须|[须应要]|需要?|应当)(?:包?含有?|包括|有)(?=[^,。;:()\\d]{2,14}$)',
  `(?:人选|对象|名额|${thing})中,[^,;。:\\d]{2,20}(?:比例|为主|过半|优先|数量),`,
  `(?:${thing}|人选|总数|名额|指标|推荐的)中(?:,|(?=[^,。;:其]{1,13}(?:的|案例|作品|方向|题材|类)$))`,
  `(?:${thing}|推荐的)中(?=(?![各每推择选评确遴产])[^,。;:其]{0,10}(?:[职员]工|工人|教师|医[生师]|护士|青年|女性|妇女|学生|农民|党员|干部|人员|民警|劳模|单位|企业|学校|医院|社区|[村镇乡])$)`,
  '(?:人选|对象|人员)中(?=(?!推|择|选|评|确|遴|产)[^,。;:其]{2,14}$)',
  '(?<=^|[,;])(?:[一-鿿]{0,4}(?:者|人选|人员|对象)|[一-鿿]{1,3}[社园校企院区村站馆店厂组])中(?=[一-鿿]{2,8}$)',
])
const partTold = new RegExp(
  `(?:${partLeads})((?:来自)?(?:“[^“”]{2,24}”|[^,。;:其]){2,24}?)(?:合计|共|各|均|分别)?(?:可以?|应|须)?占?$`,
)

/** What a part of a quota is for: 其中企业案例不少于2个. */
export function partIn(words: string): string | null {
  const part = partTold.exec(words)?.[1] ?? null
  if (further.test(words)) return null
  if (part === null) return partOfSent(words)
  return part !== null && /^(?:必须|须|应当?|要)(?:[含有]|包[含括])?$/.test(part) ? null : part
}

/** A part and its number, and no body that hands in: 其中县(区)案例2个. */
const behindPart = new RegExp(
  `(?:其中|\\(含|(?:${thing}|人选|名额|对象)中,?)(?:(?!${handsIn}[^,;的])[^;。()]|\\([^()]{1,6}\\)){2,30}[\\d一二两三四五六七八九十][^,;。)\\d]{1,4}$`,
)

/** 其中农村学校成果4项,|幼儿园成果2项: a part that stands beside one. */
export function partBeside(before: string, words: string, isFloor = false): string | null {
  if (!behindPart.test(before.slice(-50))) return null
  const part = beside.exec(words)?.slice(1).find(Boolean) ?? null
  return part ?? (isFloor ? (quality.exec(words)?.[1] ?? null) : null)
}

const behind =
  /^(?:案例|作品|项目)?(?:必须|须|需|应当?|要)?(?:是|为(?!主)|属于?|来自|出自|由|反映|讲述|涉及)((?!备选|候补|候选|本人)(?:\d{2,4}(?=[年岁后级月])|[^,。;:()\d]){2,20})/

const ahead =
  /(?:其中|且|并|^[,;(])[,:]?(?:必须|须|应当?|要|至少|需)?(有|含有?|包[含括])?(?:至少|不少于|不低于|最少)?(?:报送|推荐)?$/
/** 其中须有1个|企业案例. */
const held = new RegExp(`^([一-鿿()、“”]{2,12}?${thing})(?=$|[,;。、)])`)

/** The part that stands behind its number: 其中至少1个为基层案例. Null where the words tell none, or tell of winners. */
export function partBehind(before: string, after: string): string | null {
  const lead = ahead.exec(before)
  if (!lead) return null
  const part = behind.exec(after)?.[1] ?? (lead[1] === undefined ? null : (held.exec(after)?.[1] ?? null))
  return part === null || /奖|等次|[一二三]等/.test(part) ? null : part
}

const made = `(?:${handsIn}|实施|创作|完成|撰写|拍摄|主创|主持|牵头|编?写|开发|承担|[办受审]理|承办|[调化]解|调处)`
const ownPart = new RegExp(
  `^(.{2,}?)(?:${made}的?)?(?:的?(?:${thing}|(?:经验|事迹|典型)?材料|经验|事迹|文章)|的)?$`,
)

const beside = new RegExp(
  `^(?:,((?![各每])[^,;。:、和及与()\\d]{2,12}(?:人|者|员|工|青年|妇女|女性|教师|干部))|[,、和及与]((?![各每其])[^,;。:\\d]{0,16}?(?:${thing}|总结|综述|报告|文章|通讯|评论|方案|课件|微课))(?:数量?)?(?:应|须|要|各)?|[、和及与]((?![各每其另])(?:[^,;。:、和及与()\\d]|\\([一-鿿、]{1,6}\\)){2,16}?)的?(?:应|须|要|各)?)$`,
)

/** 其中女性至少1个,返乡创业的|至少2个: a quality with a floor of its own. */
const quality = /^,((?![各每其另凡])[^,;。:、\d]{2,14})的$/

/** The bodies that the cases of a part are of: 农村学校案例, 一线职工创作的; null where it is told by its topic. */
export function classOfPart(part: string): BodyClass | null {
  const name = (ownPart.exec(part)?.[1] ?? part).replace(
    /^(?:(?:由|来自)(?=.{2})|所[属辖]|下属|辖区内?的?|本地)(?=.{2})|(?<=[一-鿿])(?:这?一级|层面)(?=的?$)/g,
    '',
  )
  const owner = /^(.{2,})的(?=[^的]{2,6}$)/.exec(name)?.[1]
  if (owner !== undefined && !/[人员工师生者部民]$/.test(name) && bodyAtEnd.test(owner))
    return classOfBody(owner)
  const isTold =
    conditionIn(part) !== null ||
    /^(?:(?:基层|农村|乡村)(?:案例|项目|作品|经验)$|反映|讲述|叙述|围绕|聚焦|体现|关于|以)/.test(part) ||
    /类|领域|题材|方面|方向|主题/.test(part)
  return isTold || !bodyAtEnd.test(name.replace(/的[^的]{0,6}$/, '')) ? null : classOfBody(name)
}

/** 企业、学校: the parts that a list names; 社会力量参与类 is one. */
export const partsOf = (list: string): string[] => list.split(/[、及]|和(?![谐平])|(?<!参)与/)

/** The classes of a part that names several bodies with a number of each: 其中企业、学校至少各1个. */
export function classesOfPart(part: string, counted: string): readonly BodyClass[] {
  const pieces = counted.includes('各') ? partsOf(part) : [part]
  const classes = pieces.flatMap((piece) => classOfPart(piece) ?? [])
  return classes.length === pieces.length && !classes.includes('other') ? [...new Set(classes)] : []
}

/** 企业文化, 村居治理, 职工书屋建设: a topic may begin with a body, but a body ends with its own noun. */
const bodyAtEnd =
  /(?:单位|部门|机关|工会|组织|支部|党委|总支|团委|妇联|工委|企业|公司|集团|厂|矿|银行|机构|学校|[中小大]学|[高初]中|[校园院系馆]|协会|学会|商会|研究会|联合会|联盟|社团|中心|基地|[社园]区|[县区市镇乡村旗]|街道|居委会|村委会|[省市县区镇乡村][直级]|[区市县]\)级|基层|班组|车间|项目部|[科处室部局办委站所队店]|社|合作社|职工|员工|教师|学生|师生|作者|个人|党员|团员|青年|干部|劳模|工匠|农民工|会员|家庭|医生|护士|人员|工人|[农渔牧]民|工作者|劳动者|(?:女|男|一线|基层)(?:职工|教师|医生|护士|员工)?|骑手|司机|员|师)(?:\([^()]*\))?$/

const further = new RegExp(
  `(?:可|可以|允许|准予|适当|另|均)*(?:(?:[增另再]|(?<![最至许])多)(?:[报荐推送选加]|$)|追加|(?<![参更附])加$|${raisedTo}|另加|增加|(?<!名)额外|不占(?:用)?(?:[一-鿿]{0,4}名额)?)(?:${handsIn}|名额)?(?:[^,;。\\d]{0,4}|[一-鿿“”]{2,8}?${thing})$`,
)

/** 可在上述名额外: beside what one may send already. */
const besidesAllotted = /^可?在[^,;]{2,10}(?:(?:之|以|(?<=[额标数量]))外|(?<=[额标数量定])的?基础之?上)$/

export type Further = { readonly appliesTo: string | null; readonly class: BodyClass | null }

/** 推荐上限, 报送数量最多: nothing is said but that a number is allotted. */
const allottedAlone = new RegExp(
  `^(?:${handsIn}|报)?的?${thing}?(?:总?数[量额]?|[名限总]额|指标|总量|[上下]限|最高(?:限额|数)|限报数|[件篇项]数)(?:最多|最高|至多|一般|原则上|适当)*$`,
)

/**
 * A number that may be sent besides under a condition: 承办馆可增报1个, 列入试点的,可放宽至4个. Null where a number is none
 * of these; the class is that of the bodies named, and null where the condition names none of its own.
 */
export function furtherIn(words: string, before = ''): Further | null {
  const match = further.exec(words)
  if (!match) return null
  const clauses = words.slice(0, match.index).split(/[,;。:]/)
  const own = clauses.at(-1) ?? ''
  const isOfWorks = own === '' || besidesAllotted.test(own) || allottedAlone.test(own) || namesWorks(own)
  const last = (clauses.at(-2) ?? '').replace(/^[^(]*\)/, '')
  const isSized = conditionIn(last) !== null && conditionIn(own) === null && bodiesIn(own, 0).length === 0
  const isUnderLast =
    isOfWorks || ((isSized || conditioned.test(last)) && !/的$|^(?:[各每]|其[中余他它])/.test(own))
  const told = isUnderLast ? last : own
  if (/(?:数量?|名额|指标)$/.test(told) && bodiesIn(told, 0).length > 0) return null
  const named = told
    .replace(/^(?:对|凡|其中|但|如|另外|各(?=[一-鿿]{2})|每个)+/, '')
    .replace(/可?在[^,;]{2,12}(?:(?:之|以|(?<=[额标数量]))外|(?<=[额标数量定])的?基础之?上)[再另]?$/, '')
    .replace(/(?<=.{2})(?<![响供反对效])[应须可]$/, '')
  const size = conditionIn(named)
  const appliesTo = size !== null && named === `${size}的` ? size : named
  if (appliesTo === '' || appliesTo.endsWith('基础上')) return { appliesTo: null, class: null }
  return { appliesTo, class: classUnder(appliesTo, before) }
}

/** 课后服务特色突出的区,|学校经验可放宽至5篇: which bodies may, before what they may send. */
const conditioned =
  /^(?!.*\d)[^各每]{4,30}的(?:[省市县区镇乡村校院园馆]|设区的?市|城市|地市|区县|县区|单位|学校|企业|县区|支部|工会)$/

/** The class of the bodies that a condition names at its end: 列入试点的城市, 承办馆, 获评示范商会的 where 商会 are told of. */
function classUnder(condition: string, before: string): BodyClass | null {
  const noun = /的([省市县区镇乡村校院园馆]|[一-鿿()、]{2,10})$/.exec(condition)?.[1]
  if (noun !== undefined)
    return classOfBody(/^[省市县区镇乡]/.test(noun) || noun.length === 1 ? `各${noun}` : noun)
  if (condition.endsWith('的')) {
    const name = condition.slice(0, -1)
    return before.includes(name.slice(-2)) && /[会校院馆园企]$/.test(name)
      ? classOfBody(name.slice(-2))
      : null
  }
  const name = condition
    .replace(/(?:承办|承担|列入|获得|评为|开展|完成|设有).*$/, '')
    .replace(/\([^()]*\)$/, '')
  const last = bodiesIn(name, 0).at(-1)
  return last?.end === name.length && last.class !== 'all' ? last.class : null
}

/** Whether a number is a floor by the words before it: 须有1篇出自乡镇. */
export function isDemanded(words: string): boolean {
  return /(?:须|必须|应当?|要)(?:有|含|包含|包括)$/.test(words)
}

const allowed = new RegExp(
  `(?:可以?|限(?:报|推荐|推|申报|送|投)?)(?:直接|自愿|自行|另行?|单独|适当|[再各增多]|追加)*(?:${handsIn}|[报投推荐送加]|${raisedTo})?[^,;。\\d]{0,12}$`,
)
/** A number before in the same list: 可推荐成果1项和|操作法1项. */
const listedBefore =
  /(?:(?<=[、和及与])(?:(?![限可报推荐送申各每)])[^,;。\d、]){1,8})?\d{1,2}[个件篇项部幅首条节组份名家户支][^,;。\d]{0,6}[、和及与]/g

/** Whether a number is what one may send at most: 可推荐2个, 限报1个. */
export function isAllowed(words: string): boolean {
  const clause = /(?:限[报推送交][^,;。:]{0,4}:)?[^,;。:]*$/.exec(words)?.[0] ?? ''
  return (
    allowed.test(words.slice(-60).replaceAll(listedBefore, '')) ||
    /只[能可准]以$/.test(words) ||
    /限(?:报|推荐|申报|送|投)[一-鿿:]/.test(clause)
  )
}

/** The part that a number is for: behind 其中, behind the number, or beside another part. */
export function partAt(text: string, from: number, amount: Bounded): string | null {
  const said = text.slice(from, amount.start)
  const after = text.slice(amount.end)
  const part = partIn(said)
  if (part !== null && /^[各每]/.test(part)) return partBehind(said.slice(0, -part.length), after) ?? part
  return (
    part ??
    partBehind(said, after) ??
    partBeside(text.slice(0, from), said, isFloorOnly(amount)) ??
    barePart(text, from, amount)
  )
}
