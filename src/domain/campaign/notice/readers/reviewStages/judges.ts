import { act, by, listedAct, organ, round, type Step } from './steps.ts'

/** 社区路演, 单位答辩: whoever stands before these is heard and does not judge. */
const presented = /(?:路演|答辩|说课|展演|汇报|展示)$/
const judges = /^[一-鿿]{0,8}(?:评委会|委员会|小组|评审[组团]|工会|协会|办公室)/

const people =
  /^(?:[一-鿿]{0,5}专家(?:(?:分组)?(?=[初复终])|(?=双?盲|匿名|背[靠对]背|集中|书面|现场|通讯|会议|分组))|专家组(?=综合)|职工|员工|群众|大众|公众|网友|师生|学生|家长|市民|居民|村民|会员|用户|客户|游客|读者|观众)/
const modified = new RegExp(`^(?:(?:${by}){1,2}(?:${act})|点赞投票|打分投票|投票打分|(?!盲)(?:${round}))$`)
/** Any body that judges, by the sign its name ends in: 水务局, 安全监管科, 法学会, 文化馆. */
const anyBody =
  '(?:(?!处室|科室|大会|业务(?![科处])|职能)[一-鿿]{1,9}(?:(?<!社|年|展|晚)会|(?<!单|席|结|布)局|(?<!好|坏|用|长|短|到|各)处|(?<![学本百])科|(?<![内全干一外])部|(?<=[分支总])行|(?<!教|科|画|温)室|(?<!主|举|承|协)办|馆|[报杂]社|(?<![学医剧本各法])院|(?<!场|高)所|大学|机构|厅|(?<!网)站|(?<!评|常)委|[处室部科]主任)|[一-鿿]{0,9}(?:中心|[业审法][务判]?庭|公司|集团|平台|工作(?:组|专班)|[一-鿿]{2}(?<!专家)小组|社区|栏目组|[妇文科]联|科协|主办单位))'
const byOrgan = new RegExp(
  `^(?:${anyBody}(?!专家组)|[一-鿿]{0,6}(?:评审|评议|审核|检查|监督|调解|管理|教研|指导)员|[一-鿿]{3,10}代表(?=${round})|[一-鿿]{1,6}(?<!分|小|[一二三四五])组(?=${round})|[一-鿿]{2,6}(?<!同行|校外|行业|业内|外聘)专家(?=[初复终][评审选])|(?:工作|有关|专业|审核)人员|[一-鿿]{0,4}?(?:主编|编辑|编审)(?=[初复终一二三][评审])|[一-鿿]{0,4}?(?:会长|主席|书记|馆长|[局院校部处]长|理事长|秘书长|总编)(?!会)|[一-鿿]{0,12}?${organ})(?=(?:${by}|逐项|逐一|独立|最终){0,3}(?:${act}|${round}|[二三]审|(?![自互总][评查核])(?:${listedAct})|研究)$)`,
)

/** 由三个|部门初选, 经|法务部门合规审核: a department that is called on; 部门联审 alone is called so. */
const department = /^(?:(?!业务|职能)[一-鿿]{2})?(?:部门|[科处]室)(?:会议)?(?=[一-鿿]{2})/
const judging = /(?:由|经|请|商|[送交报]|会同|联合|组织)[^,。;]{0,24}$/

/** 由宣教部初核、|专家组|复核: a list whose first item begins with the body that judges. */
const listed =
  /(?:^|[,;:])(?:[^,。;、]{0,12}组织|先?由)[一-鿿]{2,14}[部室处科组会局办院][初复终审核评选读筛查议]{2,4}、$/

/** 主任|会议审定, 部门|会议复核, 召开|会议终评: whose meeting it is, or that one is held. */
const ofMeeting =
  /(?:小组|党工?委|党组|主席团|[理常]事?委?会|办公|常务|专题|专门|扩大|全体|联席|召开|举行|部门|[科处]室|主任|主席|书记|经理|[局会院校厅站处科部馆园行社]长|[理董]事长)$/

/** 分|学科初评: by what it is parted, which the text parts from the step. */
const parting = '(?:学科|专业|学段|赛道|题材|组别|类别)'
const partedBy = new RegExp(`^${parting}(?=[初复终][评审选]|评[审选议比]|打分|审[核阅])`)
const parts = new RegExp(`分(?:${parting}[、和及])?$`)

/** 局党组审定 is 审定, 由职工投票 is 投票: whoever judges is parted from the step; 专家评审 is called so. */
export function withoutJudge(before: string, { name, start, end }: Step): Step {
  const judge =
    !(before.endsWith('组织') && /^专家(?!组|[初复终])/.test(name)) &&
    /(?:由|经由|交|送|请|报|接受|组织|邀请|聘请|委托)(?:(?![组会审评选])[一-鿿“”\d]){0,6}$|由[^,。;:各审评选]{2,16}$|(?:邀请|组织|聘请|委托)[^,。;审评选查]{0,24}$|组成$|[一二两三四五六七八九\d][位名]$/.test(
      before,
    )
      ? (people.exec(name)?.[0] ?? '')
      : ''
  const meeting = ofMeeting.test(before) && /^会议(?:审|票|研|议定|[初复终]|评)/.test(name)
  const part = parts.test(before) ? (partedBy.exec(name)?.[0].length ?? 0) : 0
  if (part > 0) return { name: name.slice(part), start: start + part, end }
  if (meeting) return { name: name.slice(2), start: start + 2, end }
  const inList = listed.test(before) ? (/^(?:专家(?=.{2}$)|[一-鿿]{2}组(?=.{2}$))/.exec(name)?.[0] ?? '') : ''
  const isOfBody = /[团所院校]$/.test(before) && /^专家[一-鿿]{2}$/.test(name)
  if (isOfBody) return { name: name.slice(2), start: start + 2, end }
  const office = inList === '' && judging.test(before) ? (department.exec(name)?.[0] ?? '') : ''
  if (office !== '')
    return withoutJudge(before + office, {
      name: name.slice(office.length),
      start: start + office.length,
      end,
    })
  const cut =
    (inList || null) ??
    (presented.test(name) ? judges : byOrgan).exec(name)?.[0] ??
    (modified.test(name.slice(judge.length)) ? judge : '')
  return { name: name.slice(cut.length), start: start + cut.length, end }
}
