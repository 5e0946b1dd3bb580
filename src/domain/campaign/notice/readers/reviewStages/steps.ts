import { numeralOf } from '../../numerals.ts'
import { oneOf } from '../../oneOf.ts'
import { behind, lead } from './leads.ts'

/** A step of judging named in a text; offsets are into it. */
export type Step = { readonly name: string; readonly start: number; readonly end: number }

/** How or by whom a step is taken, as it stands before the deed: 资格审查, 专家评审, 会长办公会审定. */
export const by =
  '(?<![协学工商社联])会商(?!定)|走访|入户|员工|会员|村民|居民|公开|实质|交叉|路演|资格|资质|专业(?!组)|学科(?!组)|(?:学科|专业)组(?=评[审定议选分]|打分)|(?<![名位])评委(?=打分|评分|投票|评议|评阅)|校外|观众|读者|师生|隐名|实名|资料|形式|格式|合规性?|合法性?|(?:完整|真实|符合|规范|准确|原创|科学|有效|可行|合理|一致)性|(?:说课|汇报|陈述|展示|演示|演讲|试讲|讲述|视频|项目|口头|发布|线上|PPT)(?=答辩)|(?:展[示播演]|汇报|陈述|演示|发布)(?=评[审比议选]|投票)|(?:品牌|案例|作品|成果|项目|方案|创意)(?=路演|答辩)|文字(?=审[校核读])|(?:推荐|申报|参评)?材料|初步|专家组?|网络|网上|线上|线下|现场|在线|集中|封闭|综合|集体|会议|书面|通讯|通信|匿名|大众|群众|职工|公众|实地|分组|分类|交叉|双盲|盲|媒体|社会|微信|第三方|部门|联合|内容|政治|量化|机器|双向|同行|合议|大数据|技术性|技术|上网|对口|人气|电话|汇报|法律|法务|意识形态|安全性?|查重|发布|双人|发表(?=评[审比议])|背[靠对]背|无记名'
/** The bodies that judge; their names are no part of the step: 局党组审定 is 审定. */
export const organ =
  '(?:委员会(?:(?:专职|常务|驻会)?委员)?|(?:[评组编常全检审学技艺执赛村居]|教育|科技)委会|主办(?:方|单位)|书记(?:办公)?会议?|理事会|党委会?|(?<!职)工委(?!员)|主席团|党组(?!书记|成员)会议?|党组(?!书记|成员)|办公会议?|[局部院校社室厅馆委]务会议?|联席会议?|(?:会长|主席|局长|主任|理事长|院长|校长)会议|评审会|秘书处|评审团|评[审选]小?组|(?:领导|协调|推进|指导)小组|(?:学科|专业)组(?!评[审定议选分]|打分)|编辑部|(?:责任)?编辑(?!部)|副?主编|[一-鿿]{2,6}(?:处室|科室|工作部))(?:办公室|(?:第[一二三四五六七八九十]{1,3}次)?(?:全体|扩大|专题)?会议(?=审|研究|票决|议定|定))?'
/** What judges do; two of them may be one step: 打分初评, 答辩评审. */
const single =
  '审查|审核|审校|评查|评审|评议|评分|打分|投票|答辩|路演|审定|评定|核查|论证|考察|票选|评选|函评|函审|核验|查重|网评|发表赛|审议|审读|评比|审阅|评阅|阅评|表决|审稿|测评|终定|会审|定评|定审|展播|展评|盲评|筛查|点赞|票决|定夺|复核|检测|复议(?<!行政复议)|联审|联评'
export const act = `(?:${single})(?:评[审议定选比阅]|把关|[初复终]评|(?<!答辩|路演)打分|投票|表决|合议|路演|答辩|批准|决选)?`
export const round =
  '[初复终预]评|[初复终预汇]审|函评|网评|[初复终预]选|初核|初筛|盲评|盲审|[盲试]听|决审|外审(?!专家)|(?<![协学工商社委联公员])会评(?![审价议选优])|预赛|初赛|复赛|总?决赛'
/** What only a list of steps shows to be one. */
export const listedAct =
  '海选|展演|说课|汇报|陈述|观摩|[自互总]评|[互复]查|[互复]核|核实|推优|合议|议定|研究(?:决定|确定)|走访|把脉|核对|会评|研究|研定|审看|推选|展示|公示|核准|审批|抽查|检查|察看|查看|查验|初定|写实|演示|述评|评判|打擂|比武|面试|点评|筛选|问卷|看稿|评价|评估|讨论|公投|会商确定|验收|决选|考评|研判|商定|会商|遴选|挑选|[月季]评|年度总评|梳理归类|[初复通品]读|审签|签批|批准|核准|裁定|盲审|[盲试]听|(?<=资格|内容|文字|质量|政治|技术|专业|学术|安全|法律|保密)把关|选稿|集体决策|试讲|试听|问询|质询|提问|比对|踏勘|勘查|暗访|会诊|鉴定|定等|(?:海选|晋级|选拔|预选|半决|总决|分区|片区)赛|(?<=现场)(?:发表|展示|发布|竞演|讲述|宣讲|比拼)'
const object = '(?:材料|资料|资格|稿件|作品|事迹|汇报|视频|案例|现场)'
const unlike =
  '团|PPT|ppt|课件|投稿|送件|征稿|来稿|收件|报名|报送|好评|意见|表|费|会议|人员|标准|专家|小组|委员|办公|(?<![初复终预][评审选])工作|组(?!织|成)|会(?!议)|平台|系统|办法|结果|责任|牵头|报告|数|考核|成绩(?!占)'

/** A step by itself; behind it stands nothing that makes its word part of another. */
export const step = new RegExp(
  oneOf([
    '(?<=进行|开展)(?!开展|进行|严格|认真|全面|统一|逐一|细致|充分|客观|公正|公开|有关|相关|分别|专项|日常|监督|风险|法治|法律|合同|项目|作品|案例)[一-鿿]{2}(?:审查|审核|核查|核验|评议|论证|投票|初审|初评)(?=[,。;、]|$|后)',
    '(?<=进行|开展|[作做])[一-鿿]{2}性(?:审[查核]|核[查验]|评议|论证|评估)(?=[,。;、]|$|后)',
    '(?:评议|评审|审阅|投票|打分|评分|复核|答辩|路演)(?:打分|投票|表决|评定|[初复终]评|[复终]审|评审|评议)(?!标准|办法|[一-鿿]{0,2}(?:占|结果))',
    '(?<=组织|进行|开展|举行|参加|进入)(?:复[核评审]|[评审]议|评审)答辩(?=[,。;]|$)',
    `(?:${by}){0,2}[复终]评(?=结果[经由报提在将])`,
    '(?<=(?:组织|邀请|聘请|请)[^,。;]{0,12}(?:人员|代表|委员|评委|学者|教师))(?:打分|评分|投票|测评)(?=[,。;]|$)',
    '(?<=[交送由][^,。;各]{2,16}(?:委员|成员|专家|学者))(?:论证|评阅|评议|审读|审阅)(?=[,。;]|$)',
    '(?<=(?:进行|开展|组织)[^,。;]{0,6})第三方评估',
    '(?<=(?:召开|举行|举办|组织|进入)[^,。;]{0,6})[初复终][评审](?=会议?(?:[,。;]|$))',
    '(?<=(?:组织|邀请|聘请)[^,。;]{0,4}(?:评委|专家|评审组))(?:现场|实地|集中)(?:观摩|品鉴|试用)(?=[,。;]|后)|(?<=(?:开展|进行|组织)[^,。;]{0,4})(?:实地|现场)检查(?=[,。;]|后)',
    '(?<=(?:论文|案例|作品|稿件?|材料|征文)(?:均|须|先)?经过?)(?:查重|审[读阅]|评[阅审议]|筛选|复核|鉴定)(?=后[,。;]?(?!报|方|上|再|加|签))',
    '(?<=^|[,;])复核(?=后,?(?:报|提交|提请)[^,。;]{2,16}(?:批准|审[定批议]|决定))',
    '(?<=组织|进行|开展|采[取用])(?:通讯|会议|函审|同行|现场|网络)鉴定',
    '(?<=完成|进行)(?:筛选|甄选)(?=[,。;、]|后)',
    '(?<=[由经][^,。;各]{0,14}(?:领导小组|组委会|委员会|评委会|办公室|主办方|主办单位|秘书处|编辑部)(?:统一|负责|进行)*)审核(?=[,。;]|后|通过|并)',
    '(?<=进入)(?:答辩|审定|评议|投票|路演|合议)(?=[,。;]|$)',
    '(?<=对[^,。;]{2,20}进行)(?:评议|论证|抽查)|(?<=组织[^,。;]{2,12})互评(?=[,。;]|后|$)',
    '(?<=对(?:申报|推荐|上报|参评|入围)[^,。;]{2,14}进行)复核(?=[,。;]|后)',
    '(?<=对[^,。;]{2,8}统一)查重(?=[,。;]|$)|(?<=分别|逐[篇件份])审读|合议(?=后|,)',
    '(?:审读|评议|论证|评阅|审阅|鉴定|测评|评估|查重|会诊|研判|抽查|比对)(?<=(?:邀请|组织|聘请|请|委托)[^,。;各]{2,24}(?:进行|开展|[作做]|予以)..)(?=[,。;]|后|$)',
    '最终(?:评[定审选议]|审定)(?<=(?:[作做]出?|进行).{4})(?=[,。;]|$)',
    '(?<=(?:由|让|请|供)[^,。;]{0,8}(?:网民|网友|群众|公众|观众|读者|大家|[师学]生|[职员]工|会员|市民|[村居]民))投票(?=[,。;]|产生|评出|选出|$)',
    `(?<=后)投票(?=产生|评出|选出|决定|确定)|(?:审读|审看|审阅|查验|查阅)${object}`,
    '(?:随机|集中|暗访|现场|实地)抽查|(?:初步|资格|材料|集中|形式|技术|综合|专家)筛选',
    '(?<=[做作]|进行|负责)(?:文字|内容|学术|专业|技术)把关(?=[,。;]|$)',
    '(?<=(?:进入|参加|举行|进行|组织)(?:[^,。;]{1,14}的)?)现场(?:发布|展示|讲述|竞演|比拼)(?=[,。;]|$)',
    '现场(?:说课|汇报|演示|陈述)(?![一-鿿]{0,2}[答评]|[一-鿿]{0,4}\\d)',
    '(?:上门|实地|现场|走访|入户)(?:核实|察看|查看|走访|查验|踏勘|考核|复查|复验|勘查|勘验|验收)',
    `(?:(?:${by}){1,3}(?:${act}|${round})|(?:${by}){0,2}(?<![最年岁重])(?:${round})(?:展示|展演|答辩|路演|陈述|选拔)?|(?:[二三]|(?<![统逐])一)审(?![一二三两四五]校)(?![判理法制核查定批]))(?!${unlike})`,
  ]),
  'g',
)
/** Whoever calls, where something goes to it: 最终由市教育学会审定. */
const house =
  '(?:(?<=[由报经交请][^,。;]{1,14})(?:[一-鿿]会(?:办公室)?|[一-鿿](?<!常|省|市|县|区|党)委(?!员)|办公室|学会|协会|商会|工会|总会|局|厅|公司|集团|中心|(?:宣传|组织|统战|工作)部|文联|妇联|团委|科协|社科联|主办方|主办单位)|(?<=[报请](?!送|名|社)[^,。;]{0,10})领导(?!小组))'
const settled =
  '审核批准|审批(?!表|权|手续)|批准(?!文|证|的)|研究确定(?=[,。;]|$)(?<=最[终后][^,。;]{4,24})|审定|复议|复核|审议|终定|定评|定审|票决|议定|合议|会审|打分|评分|投票|票选|评议|评定|定夺'
const studied =
  '研究(?=(?:审定|确定|同意)?(?:之?后|并|和)?,?(?:予以|正式|[在于][^,。;]{2,16})?(?:公示|公布|命名|发文|通报|表彰))'
/** 报局党组审定, 经部务会研究后公示: what a body does; 评审 alone names a step only where the clause begins with it. */
export const decided = new RegExp(
  `(?:${organ}(?:集体(?=研究))?(?:研究(?=审))?(?=(?:${by}){0,2}(?:${settled}|${round})|(?:${by}){1,2}(?:${act})|${studied})|(?<=^|[,;:])${organ}(?=${act})|${house}(?=审定|终定|定评|终审|终评))((?:${by}){0,2}(?:${act}|${settled}|${round})|研究)(?!${unlike})`,
  'g',
)
/** What ends in the name of a deed, with how it is done before it. */
export const done = new RegExp(
  `(?:${by}|独立|最终|逐项|逐一|逐件|登记|研究|最终|职工代表){0,3}(?:(?:${round})?(?:${act})|(?:${round})(?:展示|展演|陈述|选拔)?|${listedAct}|(?:审读|审看|审阅|查验|查阅|核实|核对|听取|观看|查看|抽查)${object})$`,
)

/** What stands in brackets is no part of a name and parts no list. */
const hidden = '\u0001'

/** A text with what is in brackets hidden, each sign by another. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/g, (seen) => hidden.repeat(seen.length))
}

const counts =
  '([一二两三四五六七八2-8])[个道大级]?(?:(?<=级)评[审选]|环节|步骤|步|阶段|程序|轮次?|次(?:投票|评[审议分]|打分|表决)|层[次级]|关口?|方式|方面|部分(?<=[评审选查][一-鿿]?[、与和][一-鿿]{1,6}[评审选查][一-鿿]?[两三四]部分))'
const list = new RegExp(
  `(?:由(?=[^,。;]{4,40}[两二三四五]个?(?:步|轮|环节|阶段))|经过?|进入|采取|按照?|通过|分(?:为|成|(?![组类级轮期批管别行会院校局厂店所站]|公司|工会|[支团]|部门|中心))|组织|开展|包括|进行|实行|采用|设置?|评[审选比定](?:工作|程序|流程)?由|(?:流程|程序|步骤|过程|把关|环节|阶段|方式|办法|次序)(?:为|是|有|:))([一-鿿、“”${hidden}]{4,80}?)(?:${counts}|相结合|等?的?(?:环节|步骤|程序|(?<=等)阶段|方式|办法|流程|方法|形式|[次顺]序)(?![审评选考])|(?<=[一-鿿${hidden}]{2})之?后(?!续)|[,;]|$)`,
  'g',
)
/** 单位自评→集中评议→党委会研究: steps that a sign leads on from one to the next. */
const arrow = '→|➡|⇒|-+>?|\\+|>'
const arrows = new RegExp(`(${arrow})`)
const chain = new RegExp(`(?:[一-鿿]{2,14}${hidden}*(?:${arrow})){1,7}[一-鿿]{2,14}`, 'g')
/** 步骤：1.初核2.函评3.审定, ①初核；②函评: steps that are numbered in the line. */
const number = `(?:[①-⑩]|\\d[.、]|${hidden}{3})`
const numbers = new RegExp(`([;,、]?${number}|[;,、]$)`)
const numbered = new RegExp(
  `(?:(?:${number}|^)[一-鿿]{2,10}[;,、]?)(?:${number}[一-鿿]{2,10}[;,、]?){1,7}`,
  'g',
)
/** 审读材料、实地走访 before 从中选出: deeds side by side. */
const beside = new RegExp(`[一-鿿]{2,24}${hidden}*(?:(?:[、和及]|以及)[一-鿿]{2,12}${hidden}*){1,6}`, 'g')
/** 秘书处预审，会员投票，理事会终审: a sentence of nothing else, each of them short. */
const clauses = new RegExp(
  `^(?:[^:]{2,10}:|[^。;]{2,24},(?:即|依次)[为是由]?)?((?:[一-鿿]{2,9}${hidden}*[,;]){2,6}[一-鿿]{2,9}${hidden}*)(?=[,;\\d]|$)`,
)

/** The steps of the lists in a text. */
export function listedSteps(words: string): Step[] {
  const text = withoutBrackets(words)
  const lists = [...text.matchAll(list)].map((match) => {
    const items = match[1] ?? ''
    const isJudged = /^(?:进行|予以|开展)?评[审选比定]/.test(text.slice(match.index + match[0].length))
    const at = match.index + match[0].lastIndexOf(items)
    return itemsOf(items, at, { number: match[2], isJudged, behind: text.slice(at + items.length) })
  })
  const chains = [...text.matchAll(chain)].map(({ 0: items, index }) =>
    itemsOf(items, index, { parts: arrows }),
  )
  const points = [...text.matchAll(numbered)].map(({ 0: items, index }) =>
    itemsOf(items, index, { parts: numbers }),
  )
  const whole = (clauses.exec(text)?.[1] ?? '').replace(/[,;]公示(?:期|时间|时长)[^,;]*$/, '')
  const short = itemsOf(whole, text.indexOf(whole), { parts: /([,;])/ }).filter(
    (_, index, all) => all.length > 2 || index < 0,
  )
  const deeds = [...text.matchAll(beside)].map(({ 0: items, index }) =>
    itemsOf(items, index, { all: true, behind: text.slice(index + items.length) }),
  )
  return apart([...points, ...lists, ...chains, short, ...deeds])
}

/** The steps of several readings of one text, each place read once: the earlier reading holds. */
export function apart(readings: readonly (readonly Step[])[]): Step[] {
  const taken = new Set<number>()
  const kept: Step[] = []
  for (const steps of readings) {
    const fresh = steps.filter(({ start, end }) => !taken.has(start) && !taken.has(end - 1))
    for (const one of fresh) for (let at = one.start; at < one.end; at += 1) taken.add(at)
    kept.push(...fresh)
  }
  return kept
}

type Parting = {
  parts?: RegExp
  number?: string | undefined
  all?: boolean
  isJudged?: boolean
  behind?: string
}

/** 听取汇报、查阅台账|等方式，对申报单位进行考核: how one visit goes. */
const ways = /^(?:听取?|查[阅看]|翻阅|召开|座谈|发放|问卷)/
export const isOfVisit =
  /^(?:[、和及][^、,。;]{2,8}?){0,4}等?的?(?:方式|办法|形式|方法|途径),[^。;]{0,24}?(?:评[定审估选价]|核[查实]|考[察核评]|检查|验收)/

/** 单位推荐, 自愿申报: what those who recommend do is no step of the judging. */
const recommends =
  /^(?:所在|(?:推荐|申报)(?:单位|部门))[一-鿿]{2,}|^(?!专家|评委|媒体|第三方|大众|网络)[一-鿿]{0,6}?(?:申报|推荐|自荐|报名|报送|上报){1,2}$|^(?:学校|院系|学院|支部|基层|单位|学生|个人|员工|职工|教师|作者|班级|[县区]{1,2}级?|乡镇|街道)(?:遴选|推选|评选|选拔|撰写|创作|投稿)$|^(?:申报受理|汇总|收集|整理|登记)$|^(?:结果|名单|发文|网上|集中|择优|统一|组织|正式)?(?:公布|发布|揭晓|通报|发文|印发|命名|授牌|表彰|表扬|汇编|推广){1,2}$|^(?:拟|研究)?(?:确定|公布|发布|形成|产生|提出|拟定|推出|[评选]出)[一-鿿]{0,6}(?:名单|结果|名次|建议|意见|方案|人选|对象)$/

/** The deeds at the end of a list, where there are two of them at least. */
function deedsOf(all: readonly Step[]): Step[] {
  const items = all.filter(({ name }) => !recommends.test(name))
  const other = items.findLastIndex(({ name }) => name.length > 12 || !done.test(name))
  const deeds = items.slice(other + 1)
  return deeds.length > 1 &&
    deeds.some((one) => /[审评选核查投访听]|答辩|路演/.test(one.name)) &&
    !deeds.some(({ name }) => whole.test(name))
    ? deeds
    : []
}

/** 评选和展示: the word for all of the judging stands beside no step of it. */
const whole = /^评(?:选|审|比)$/

/** What parts the whole call and not its judging: 组织发动、案例报送、评审公示、总结表彰. */
const wholeCall = /发动|动员|部署|征集|报送|总结|表彰/

/** 思想性, 契合度: a quality that is judged and no step. */
const quality = /性$|(?<!制)度$/

/** 采取匿名方式: how the judging goes. */
const manner = /(?:方式|办法|原则|负责)$/

/** 随后线上投票, 再进入答辩: when a step comes is no part of it. */
const then =
  /^(?:先|再|后|然后|最后|随后|随即|接着|继而|而后|其后|之后|同时)(?:进[入行]|组织|开展|是|为|[作做])?(?=[一-鿿]{2})/

/** 线上展示, 两轮, 得分在前: what is shown, counted or ranked is no step. */
const noDeed =
  /^(?:成果|经验|风采|(?:优秀)?(?:作品|案例))(?:展[示演播览]|发布|交流|汇报)$|^不|退回|以下|下列|上述|淘汰|补正|占$|^展[播示]$|^(?:橱窗|展板|墙面|大?屏幕?|大屏|电子屏|展厅|展柜|走廊|实物|宣传栏|公众号|画册|巡回|流动)(?:展[示播出览]|巡展)(?:等[一-鿿]*)?$|(?:调查|规划|课题|专题|政策|理论|学术|科学|战略|对策|基础|应用)研究$|^的|^[在取]|^(?:具体)?分?[一二两三四五六][轮步级]制?$|收到|(?:成绩|得分|分数)$|^(?:得分|成绩|排名|名次)|(?:小组|委员会|评委会|评审团)$|^(?:评分)?标准|^(?:奖励|编辑|修改|完善|润色|编排|提炼)$/

/** 现场问询, 品读: what may be a deed of judging beside one that is. */
export const deedlike =
  /^[一-鿿]{1,7}(?:[评审选核查验测试问读看听辩勘判筛签谈访]|(?<![争建会异协决倡动])议|把关)$/

/** 初评、|终评|均采取记名投票: a round that goes on with how it is held. */
const ownRound = /^[初复终][评审选](?=[均都各]?(?:采[取用]|实行))/

/** The items of a list when each of them is a step: 形式审查、专家打分、会长办公会审定. */
function itemsOf(words: string, from: number, by: Parting): Step[] {
  const items: Step[] = []
  let at = 0
  for (const piece of words.split(
    by.parts ?? /([、和及]|以及|(?<=[评审选查辩票赞分议示核验料访])与(?!会))/,
  )) {
    const whole = piece.replaceAll(hidden, '').replace(behind, '')
    const shown = ownRound.exec(whole)?.[0] ?? whole
    const quoted = /^[“"]/.exec(shown)?.[0].length ?? 0
    const cut = quoted + (lead.exec(shown.slice(quoted))?.[0].length ?? 0)
    const inTurn = then.exec(shown.slice(cut))?.[0].length ?? 0
    const name = shown.slice(cut + inTurn)
    const start = from + at + cut + inTurn
    if (name !== '以及' && !noDeed.test(name) && /[一-鿿]{2}/.test(name) && !manner.test(name))
      items.push({ name, start, end: start + name.length })
    at += piece.length
  }
  if (items.some(({ name }) => quality.test(name))) return []
  if (items.some(({ name }) => ways.test(name)) && isOfVisit.test(by.behind ?? '')) return []
  if (by.all) return deedsOf(items)
  const judged = items.filter(({ name }) => !recommends.test(name))
  const told = judged.filter(({ name }) => done.test(name)).length
  const near = judged.filter(({ name }) => done.test(name) || deedlike.test(name)).length
  if (judged.some(({ name }) => wholeCall.test(name))) return []
  const longest = told > 0 ? 8 : 6
  const isList =
    items.length > 1 &&
    items.every(({ name }) => name.length <= 12 && (done.test(name) || name.length <= longest))
  if (!isList) return []
  const whole =
    numeralOf(by.number ?? '') === items.length && (told > 0 || by.isJudged === true || near === items.length)
  return whole || told * 2 > judged.length || (told > 0 && near === judged.length) ? judged : []
}
