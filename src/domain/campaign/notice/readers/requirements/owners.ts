import { oneOf } from '../../oneOf.ts'
import type { BodyClass, Demanded } from '../../reading.ts'
import { bodiesIn } from '../quotas/bodies.ts'
import type { Body } from '../quotas/breaths.ts'
import { toldIn } from './dutyClauses.ts'

/** A paper of whoever is concerned is everybody's. */
const everybody =
  /第三方|专业机构|项目|获奖|入选|所在(?![县区市]|乡镇|街道|企业|学校|高校|院校|医院|公司)|有关|各级|^各?工委$|专委会|专门委员会/
const general: readonly BodyClass[] = ['grassroots', 'all', 'other']
/** 各党总支, 各基层工会联合会: a report on the whole is theirs, where 各单位 and 各级组织 are everybody. */
const reporting = /^(?!.*(?:单位|级|组织)).*(?:支部|总支|工会|联合会|党委|社区|村|车间)/
/** What is sent to a body or passes through it is not its own duty. */
const aside = /(?:[报送寄至向到交发给经由与从按在附对商](?:\([报送寄交邮或]{1,3}\))?)$/
/** 各校应于月底前报县总工会: who stands behind 报 in a clause is no subject of it. */
const received = /[前内日](?:一并|统一|集中)?[报送寄交发][一-鿿]{0,1}$/
/** Who receives, and words that name no subject: 以党委为单位, 推荐单位是学会的. */
const notOwn = new RegExp(
  oneOf([
    '^.{0,12}单位是|以[^,]{1,20}为单位|向[^,]{2,14}(?=[报交提送]|$)|(?<=前)[报送寄交发]至?[^,]{2,20}',
    '(?:作者|申报[人者]|本?人|个人)的?(?:基本)?(?:信息|姓名|简介|身份|情况|资料)',
    '对[^,]{2,14}?(?:进行)?(?:审核|审查|把关|核实)后?',
    '(?:登[录陆]|进入|访问|通过|关注|打开|点击)[^,]{0,14}?(?:系统|平台|网站|官网|网页|主页|门户|专栏|公众号|小程序|邮箱)(?:·*(?:系统|平台|栏目|专栏|专区|模块|频道)?)?|[报寄送交发]至[^,]{2,24}',
    '[^,]{2,24}(?:交叉口|交汇处|\\d号(?:楼|院)?)[^,]*',
    '[报邮]?[寄送]往[^,]{2,24}|加盖[^,]{1,12}(?:公?章|印章?)|负责[^,]{2,24}的[^,]{2,8}',
    '(?<=.)(?:组织|指导|督促|动员|引导|发动|协助|帮助|要求|通知)(?=[^,]{0,2}(?:辖区|所属|下属|本|基层|会员|有关|相关|直属|各))[^,]{2,30}',
    '(?:地址|寄[送至到]{1,2}|邮寄):?[^,;]{2,40}',
    '商(?=同级|有关|当地)[^,]{2,10}|经(?![济营验费办贸典])[^,]{2,24}(?:同意|审核|审定|批准|公示|研究)后?',
  ]),
  'g',
)
/** Where the words of a subject end. */
const until =
  /还|只|加[报填交]|再[填报附交]|对(?=$|面上|本|所属|征集|活动|[^,]{0,12}情况)|须|应(?!用|急|届|征)|需(?!求)|(?<!重|主)要(?!求|点|素)|一并|同时|另(?!外)|附|将|把|请(?!示|求|教)|上传|出(?=[具示推公法承《])|签[署订]|提供|提交|报送(?!单位)|呈[报送交]|缴[送交]|递[交送]|备[好齐妥]|寄[出送]|填|交(?!流|通)/
const besides = /另|还|只|加[报填交]|再[填报附交]|补|同时/
/** 每校 behind 局属学校 is each of them. */
const eachOfThem = /^每(?:[校家县市区镇企院园馆]|单位)$/
/** 各街道、开发区出具推荐意见, 各市工会、产业工会分别填写推荐表: each of several has a paper of his own. */
const eachHisOwn: Partial<Record<Demanded, RegExp>> = {
  opinion: /(?:出具|签署|提出)[^,、;]{0,6}$/,
  form: /(?:分别|各自)(?:填写|填报|报送|提交)[^,、;]{0,4}$/,
}
/** 各区、市直学校汇总后，连同汇总表: each who gathers has a table of his own. */
const gathered = /(?:汇总|汇集|收集|收齐|审核汇总|整理)(?:审核|整理|把关)?[之以]?后?$/
const adverbs = /^(?:另外?|此外|同时|还|并|请)+/
/** 每个案例; 各地、各高校 are whoever is addressed. */
const eachCase =
  /[各每](?:[篇件项则例幅]|部(?![门委室处局系、])|个(?:案例|作品|项目|成果|课题|候选|集体|个人|典型|故事|视频|[,:]|$))|各地[、和及与]?各|[、和及与]各地(?![一-鿿]{0,2}[局委办会])/
/** 申报企业将每项成果: who stands before what is done with each case. */
const handing = /[将把]/
const some = '((?:[^,。;()]|\\([县市区镇乡街道、]{1,6}\\)){2,40}?)'
const does =
  '(?:负责|统一|集中)*(?:[于在][^,。;()]{2,12}前)?(?:提供|填写?|填报|汇总|出具|提交|报送|撰写|形成|上报|送[达交]|[寄呈]送|转[交送]|报(?=[省市县区我总]))'
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

/** 承诺书由作者本人签署: who signs a pledge or a grant gives it; a form is signed by others too. */
const signedBy = new RegExp(`^[^()。;]{0,6}?[,(]?由?${some}(?:亲笔)?签(?:[署字名](?!意见)|订)`)

/** 推荐院校, 申报企业: the bodies that take part, without the words that say so. */
const taking = /^[凡请]?(?:推荐|申报|参评|参赛)(?=[一-鿿]{0,2}[校企院])/
/** 作者须签署, 参评教师: one who hands in his own. */
const sender =
  /(?:作者|投稿[人者]|参[赛评][人者]员?|参[评赛](?:选手|教师|职工|人员)|创造人|申报[人者]|应征[人者]|撰稿人|来稿[人者]|个人(?:投稿|申报|参赛|报送)的?|选手|主创人员|发明人|完成人|^(?:凡|请|由|每[名位]|广大|各位)?(?:职工|员工|教师|学生|干警|医务人员|讲解员|居民|村民|市民|读者|网友|群众|家长|学员|志愿者|老师|护士|医生|医护人员|律师|记者)(?:提[一-鿿]{0,2})?)(?:本人|个人)?(?:另外?|此外|同时|还|并|请|均|都|也|本人|除|要|下载|自行|在线|扫码|登录[^,将把]{2,10}|(?:须|应)?[于在]?[^,将把]{2,16}(?<!面|当|目)前|[于在](?:[\d年月日时点]{2,14})?(?=$)|高度重视)*$/

/** 2.作者登记表: whom the name of a paper begins with has not been told to do anything. */
const nameless = /(?:^|[、和及与])[①-⑳\d.、()]*[一-鿿]{0,2}(?:作者|[参投][赛稿评][人者]|个人|选手)$/

/** 各县区工信局初审后出具: what they have done before stands between them and the verb. */
const done =
  /(?<=[一-鿿]{3})(?:(?:初审|初评|审核|审查|把关|筛选|遴选|评选|公示|汇总|择优|推荐)[、并]?){1,3}后?$/

/** 推荐两个以上的学校，: those who are told by what they do. */
const ofSome = /^[^,、]*的(?=(?:学校|高校|院校|企业|公司|医院|协会|学会|商会|街道|乡镇)[均都也]?$)/

/** Whether some classes are all of those that a notice is sent to, so that a paper of theirs is everybody's. */
export type AreAll = (classes: readonly BodyClass[]) => boolean

type Asked = { readonly what: Demanded; readonly said: string; readonly areAll: AreAll }

/** Whose duty a paper is that is named between two places: the bodies that the clause has as its subject, or everybody. */
export function ownersOf(
  what: Demanded,
  text: string,
  at: readonly [from: number, to: number],
  areAll: AreAll,
): readonly (BodyClass | null)[] {
  const [from, to] = at
  const told = toldBehind(what, text.slice(to))
  if (told) return told
  const words = text.replaceAll(/[《“][^》”]*[》”]/g, (quoted) => '·'.repeat(quoted.length))
  const clause = /[^;。]*$/.exec(words.slice(0, from))?.[0] ?? ''
  return subjectOf(clause, { what, said: clause + words.slice(from, from + 2), areAll }) ?? [null]
}

function isOfWhole(what: Demanded): boolean {
  return what === 'summary' || what === 'overview'
}

function isSigned(what: Demanded): boolean {
  return what === 'pledge' || what === 'authorisation'
}

/** Who is said to give a paper behind it; several only for what tells of the whole. */
function toldBehind(what: Demanded, words: string): readonly BodyClass[] | null {
  const signed = isSigned(what) ? signedBy.exec(words) : null
  const told = given.exec(words) ?? givenOnly.exec(words) ?? givenBy.exec(words) ?? signed
  if (!told?.[1] || (what === 'evidence' && /出具$/.test(told[0]))) return null
  const owners = told[1].split(/、(?![^()]*\))/).map((one) => eachOf(one).replace(taking, ''))
  return classesOf((isOfWhole(what) ? owners : owners.slice(-1)).flatMap(ownersNamed))
}

type Owner = { readonly class: BodyClass }

/** 区民政局须出具: an office of the counties without its 各. */
const countyOffice = /^(?:县|区|县区|区县)[一-鿿]{1,10}[局委办部]$/
/** 登录系统填报: what one logs in to is no body. */
const platform =
  /^(?:登[录陆]|[在从通过进入于以按由]*)?(?:[一-鿿]{0,4}(?:申报|网络|信息|管理|评审|推荐|名录|登记|备案|查询|统计|报送|征集|上传|服务|业务|办公|投稿|报名))?系统$/

function ranked(body: Body): Body {
  return body.class === 'department' && countyOffice.test(body.label) ? { ...body, class: 'county' } : body
}

function ownersNamed(words: string): readonly Owner[] {
  return sender.test(words) ? [{ class: 'individual' }] : specific(subjectsIn(words), words)
}

/** 设区市教育局 are as many as 各设区市教育局. */
function eachOf(bodies: string): string {
  return /^(?:设区市|地级市|市县|县)/.test(bodies) ? `各${bodies}` : bodies
}

/** Whether several bodies each have a paper of their own, by the part that names them and what is done. */
function haveEachHisOwn(what: Demanded, part: string, said: string): boolean {
  const ofWhole = what === 'summary' && gathered.test(part)
  return ofWhole || eachHisOwn[what]?.test(said) === true
}

/** The bodies that the nearest part of a clause begins with, before the words of duty; null for whoever takes part. */
function subjectOf(clause: string, asked: Asked): readonly BodyClass[] | null {
  const { what, said, areAll } = asked
  const told = toldIn(clause, what)
  const parts = [...told.matchAll(/[^,:]+/g)].toReversed()
  for (const [place, { 0: part, index }] of parts.slice(0, 8).entries()) {
    if (/^(?:连同|附上?|随)/.test(part)) continue
    const led = adverbs.exec(part)?.[0].length ?? 0
    const verb = until.exec(part.slice(led))
    const lead = verb ? part.slice(0, led + verb.index) : part
    if (eachCase.test(verb && handing.test(verb[0]) && lead.length > led ? lead : part)) return null
    const meant = eachOfThem.test(lead) ? subjectOf(told.slice(0, index), { what, said: told, areAll }) : null
    if (meant) return meant
    const isItem = place === 0 && index > 0 && told.charAt(index - 1) === ':'
    const isOfName =
      !verb &&
      clause.endsWith(part) &&
      (isItem || isCalledBy(what, part) || (what === 'form' && nameless.test(part)))
    if (isOfName) continue
    if (sender.test(lead)) return ['individual']
    const words = lead
      .replaceAll(notOwn, (other) => ','.repeat(other.length))
      .replace(taking, '')
      .replace(done, '')
      .replace(ofSome, (other) => '各'.padStart(other.length, '·'))
    const named = subjectsIn(words)
    const classes = classesOf(specific(named, words, isTold(what)))
    if (classes === null && named.length === 0) continue
    const isEverybody = named.some(
      (body) => general.includes(body.class) && !(isTold(what) && isReporting(body)),
    )
    if (classes === null || isEverybody) return null
    const areEach = besides.test(verb?.[0] ?? '') || haveEachHisOwn(what, part, said)
    return classes.length === 1 || what === 'overview' || areEach || !areAll(classes) ? classes : null
  }
  return null
}

/** 学校|案例视频以讲解为主: whom a recording is called by has not been told to hand it in. */
function isCalledBy(what: Demanded, words: string): boolean {
  return (what === 'video' || what === 'audio' || what === 'slides') && !/[各每]/.test(words)
}

/** What bodies of the lowest rank write themselves: 各基层工会要写出推荐意见. */
function isTold(what: Demanded): boolean {
  return what === 'overview' || what === 'opinion'
}

function isReporting(body: Body): boolean {
  return body.class === 'grassroots' && reporting.test(body.label)
}

/** 学校案例：, 企业申报表: what is called by the bodies it comes from; 厂务公开 and 校史 are no bodies. */
const noBody = /(?:[表卡函]|申报书)$|[厂校村院矿所社馆][务庆史志训规歌徽]/
const ofWorks = /^(?!.*(?:推荐|报送|发送|提交|选送|[将把对随报送])).{2,4}(?:案例|作品|课例|故事|论文)$/

/** The bodies that some words name as those who do something. */
function subjectsIn(words: string): Body[] {
  const bodies = bodiesIn(words, 0).map(ranked)
  return bodies.filter((body) => {
    const { start, from } = body
    const [lead, before] = [words.slice(0, start), words.slice(0, from)]
    if (
      platform.test(words.slice(body.start, body.end)) ||
      noBody.test(body.label) ||
      (ofWorks.test(body.label) && body.from === body.start)
    )
      return false
    return !aside.test(lead) && !received.test(lead) && !received.test(before)
  })
}

function specific(named: readonly Body[], words: string, isReport = false): Body[] {
  return named.filter(
    (body) =>
      (!general.includes(body.class) || (isReport && isReporting(body))) &&
      (body.class !== 'individual' || /^个人|作者/.test(body.label)) &&
      (body.label.length > 1 || /[市县区镇乡校厂]/.test(body.label)) &&
      (body.class !== 'department' ||
        body.from > body.start ||
        /直|机关|[县区]|^[科处股]室$|^(?!各)[一-鿿]{1,4}[局委厅办行院校社台司]各/.test(body.label)) &&
      !everybody.test(words.slice(body.start, body.end)),
  )
}

function classesOf(owners: readonly Owner[]): BodyClass[] | null {
  const classes = [...new Set(owners.map((owner) => owner.class))]
  return classes.length === 0 ? null : classes
}
