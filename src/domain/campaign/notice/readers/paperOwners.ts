import { classOf } from '../classes.ts'
import type { BodyClass, Demanded } from '../reading.ts'
import { type Body, bodiesIn } from './quotaBodies.ts'

/** Whoever takes part, in whatever words: a paper of theirs is everybody's. */
const everybody = /申报|推荐|报送|参评|参赛|推送|项目|获奖|入选|所在|上报|作者|投稿人|有关|各级/
const general: readonly BodyClass[] = ['grassroots', 'all', 'other']
/** 各党总支, 各基层工会联合会: a report on the whole is theirs, where 各单位 and 各级组织 are everybody. */
const reporting = /^(?!.*(?:单位|级|组织)).*(?:支部|总支|工会|联合会|党委|社区|村|车间)/
/** What is sent to a body or passes through it is not its own duty. */
const aside = /(?:报|送|寄|至|向|到|交|发|给|经|由|与|从|按|在|附)$/
const besides = /另|还|只|加[报填交]|再[填报附交]|补|同时/
const duty =
  /另|还|只|加[报填交]|须|应(?!用|急|届|征)|需(?!求)|要(?!求|点|素)|一并|同时|补|请|(?<!提)出(?=[具示推公法承《])|(?:投稿|报送|申报|推荐|参赛|参评|自荐)的,?(?:[附填交提]|改|换|[以用](?=[^,。;]{2,20}[代替]))/
/** A form that is asked of one kind of bodies alone; whoever sends it on, a form of the cases is everybody's. */
const extra = new RegExp(`${besides.source}|(?:投稿|报送|申报|推荐|参赛|参评|自荐)的`)
/** Who receives, and words that name no subject: 以党委为单位, 推荐单位是学会的. */
const notOwn =
  /^.{0,12}单位是|以[^,]{1,20}为单位|向[^,]{2,14}(?=[报交提送])|经[^,]{2,24}(?:同意|审核|审定|批准|公示|研究)后?/g
/** 县教育局、市直学校填写汇总表: several who each fill in one table. */
const filledIn = /(?:^|[,;:])[^,;:将把]{4,40}(?:填写|填报|报送|提交|上报)[^,、填报提]{0,4}$/
/** The form of what is handed in is asked of all alike, save where a list tells whose papers follow. */
const listed = /[须应需要][报交][^,]{0,6}[:,]/
/** Where the words of a subject end. */
const until =
  /还|只|加[报填交]|再[填报附交]|须|应(?!用|急|届|征)|需(?!求)|(?<!重|主)要(?!求|点|素)|一并|同时|另(?!外)|附|将|把|上传|出(?=[具示推公法承《])|提供|提交|报送(?!单位)|填|交(?!流|通)/
const adverbs = /^(?:另外?|此外|同时|还|并|请)+/
/** 由各县总工会汇总, 由学校统一填写: who is charged with a table of the whole. */
const charged = /由(?=[^,。;]{2,20}(?:统一|汇总|负责|收集|汇集))/g
const eachCase = /[各每][个篇件项则例部幅]/
const some = '((?:[^,。;()]|\\([县市区镇乡街道、]{1,6}\\)){2,40}?)'
const does =
  '(?:负责|统一)*(?:[于在][^,。;()]{2,12}前)?(?:提供|填写|填报|出具|提交|报送|撰写|形成|上报|报(?=[省市县区我总]))'
/** 2000字以内，: how long a report is to be, between its name and whose it is. */
const long = '(?:,?[^,。;()]{0,8}\\d字[^,。;()]{0,4})?'
/** 测评结果（物业企业提供）, 公示证明一份（只由技工院校提供）: whose it is stands in brackets behind a paper. */
const given = new RegExp(
  `^[^()。;]{0,6}\\((?!在|从|系统|网上|线上|平台|按|须|请|可)(?:仅|只|均|统一)?由?${some}${does}[^()]{0,16}\\)`,
)
/** 工作总结1份，不超过4000字，仅由企业提供: one sort of bodies alone. */
const givenOnly = new RegExp(`^[^。;]{0,24}[,(](?:仅|只)由?${some}${does}`)
/** 汇总表（附件2），由设区市教育局填写. */
const givenBy = new RegExp(`^[^。;,()]{0,6}(?:\\([^()]{1,12}\\))?[^。;,()]{0,4}${long},?由${some}${does}`)

const nobody: readonly (BodyClass | null)[] = [null]

/** Whose duty a paper is that is named between two places: the bodies that the clause has as its subject, or everybody; `around` is the line. */
export function ownersOf(
  what: Demanded,
  text: string,
  at: readonly [from: number, to: number],
  around: string,
): readonly (BodyClass | null)[] {
  const [from, to] = at
  const behind = behindOf(what, text.slice(to))
  if (behind) {
    const [last = '', ...others] = behind.split(/、(?![^()]*\))/).toReversed()
    const owners = [eachOf(last), ...(isOfWhole(what) ? others.map(eachOf) : [])]
    return classesOf(owners.toReversed().flatMap((one) => specific(subjectsIn(one), one))) ?? nobody
  }
  const words = text.replaceAll(/[《“][^》”]*[》”]/g, (quoted) => '·'.repeat(quoted.length))
  const clause = /[^;。]*$/.exec(words.slice(0, from))?.[0] ?? ''
  const subject = subjectOf(clause, what)
  const classes = classesOf(subject?.bodies ?? [])
  if (!subject || classes === null) return nobody
  const told = clause.slice(subject.at) + words.slice(from, to)
  const isEach = around.split(';').filter((segment) => subjectOf(segment, what)).length > 1
  const isOwn = ['paper', 'electronic', 'scan'].includes(what)
    ? (isEach && listed.test(told)) || /(?:另|还|只)[^,]*$/.test(told)
    : what === 'summary' || what === 'overview' || (what === 'form' ? extra : duty).test(told) || isEach
  return isOwn && (classes.length === 1 || what === 'overview' || filledIn.test(clause) || besides.test(told))
    ? classes
    : nobody
}

function isOfWhole(what: Demanded): boolean {
  return what === 'summary' || what === 'overview'
}

/** A report or a table on the whole is whose it is said to be; any other paper only where nobody else gives it. */
function behindOf(what: Demanded, words: string): string | undefined {
  return (given.exec(words) ?? givenOnly.exec(words) ?? (isOfWhole(what) ? givenBy.exec(words) : null))?.[1]
}

/** 设区市教育局 are as many as 各设区市教育局. */
function eachOf(bodies: string): string {
  return /^(?:设区市|地级市|市县|县)/.test(bodies) ? `各${bodies}` : bodies
}

/** 推荐院校, 申报企业: the bodies that take part, without the words that say so. */
const taking = /^(?:推荐|申报)(?=[一-鿿]{0,2}[校企院])/

type Subject = { readonly bodies: readonly Body[]; readonly at: number }

/** The bodies that the nearest part of a clause begins with, before the words of duty; null for whoever takes part. */
function subjectOf(clause: string, what: Demanded): Subject | null {
  const isReport = what === 'overview'
  const told = isOfWhole(what) ? clause.replaceAll(charged, ',') : clause
  const parts = [...told.matchAll(/[^,:]+/g)].toReversed().slice(0, isOfWhole(what) ? 8 : 4)
  for (const part of parts) {
    if (/^(?:连同|附上?|随)/.test(part[0])) continue
    if (eachCase.test(part[0])) return null
    const led = adverbs.exec(part[0])?.[0].length ?? 0
    const verb = until.exec(part[0].slice(led))
    const words = part[0]
      .slice(0, verb ? led + verb.index + verb[0].length : part[0].length)
      .replaceAll(notOwn, (lead) => '·'.repeat(lead.length))
    const isBesides = besides.test(verb?.[0] ?? '')
    const named = subjectsIn(isBesides ? words.replace(taking, '··') : words)
    const bodies = specific(named, words, isReport, isBesides).map((body) =>
      withoutVerb(body, verb?.[0] ?? ''),
    )
    const isEverybody = named.some((body) => general.includes(body.class) && !(isReport && isReporting(body)))
    if (bodies.length > 0) return isEverybody ? null : { bodies, at: part.index }
    if (named.length > 0) return null
  }
  return null
}

/** 乡镇中心学校另: the class of a body is told by its words without the verb behind them. */
function withoutVerb(body: Body, verb: string): Body {
  if (verb === '' || !body.label.endsWith(verb)) return body
  return { ...body, class: classOf(body.label.slice(0, -verb.length)) ?? body.class }
}

function isReporting(body: Body): boolean {
  return body.class === 'grassroots' && reporting.test(body.label)
}

/** The bodies that some words name as those who do something. */
function subjectsIn(words: string): Body[] {
  return bodiesIn(words, 0).filter((body) => !aside.test(words.slice(0, body.start)))
}

/** 推荐院校另交: those who recommend are no longer everybody where they give something besides. */
function specific(named: readonly Body[], words: string, isReport = false, isBesides = false): Body[] {
  return named.filter(
    (body) =>
      (!general.includes(body.class) || (isReport && isReporting(body))) &&
      (body.label.length > 1 || /[市县区镇乡校厂]/.test(body.label)) &&
      (body.class !== 'individual' || /^个人/.test(body.label)) &&
      (body.class !== 'department' || body.from > body.start || /直|机关|[县区]/.test(body.label)) &&
      (isBesides || !everybody.test(words.slice(body.start, body.end))),
  )
}

function classesOf(bodies: readonly Body[]): BodyClass[] | null {
  const classes = [...new Set(bodies.map((body) => body.class))]
  return classes.length === 0 ? null : classes
}
