import { oneOf } from '../../oneOf.ts'
import { noBodies } from './noBodies.ts'
import { isInPassing } from './passing.ts'
import { done, isOfVisit } from './steps.ts'

/** 各单位工会5月16日前初评, 组织校级初评: whoever recommends judges first. */
const theirs = new RegExp(
  oneOf([
    `(?:^|[,;:】\\]])(?:[^,;:]{0,12}(?:由|请|经))?(?:各(?!${noBodies}|[部处科]室|职能)|所在|推荐)(?![^,;:]*组成的?)[^,;:]{1,40}$`,
    '[报交送向由请经](?:[至到]|给)?所在[^,;:]{1,20}$',
    '(?:[县校院园系]级|乡镇|校内|基层|院系|内部|本[级地]|部门机关|(?:二级|下属|所属)[一-鿿]{0,6}|(?<![的对向到赴])(?:分[院校厂]|支[部行]|班组|车间|工段|院系|年级|班级)(?:工会|党委|团委)?)$|(?:投稿|报送|推荐|申报|上报)前[^,;:]*$',
    '(?:须|需|应|要)(?:先|事先|提前)?(?:经过?|报|由)[^,。;]{0,12}(?:部门|单位|机构|负责人|家长|学院|院系|支部|保密[一-鿿]{0,3}|法务|合规)[^,。;]{0,2}$',
    '(?:^|[,;:])(?:由|经)?[县区乡校院系]级[一-鿿]{2,10}$',
    '(?<![日根基])本(?:单位|校|院|部门|企业|公司)[^,;:]{0,24}$',
  ]),
)
/** 由学院组织初选并签署意见: so does whoever signs for it. */
const signed =
  /^[、并和]?(?:签字|盖章)|^(?:并|后)?(?:签署|填写|出具|写出|提出)(?:推荐|初审)意见|^(?:并|后)?(?:签署|填写|出具)意见|^,(?:并)?(?:签署|填写|出具)(?:推荐|初审|审核)?意见(?:之?后|,|并)/
/** 表述须经合规部门审核: what a text needs before it comes in. */
const bound = /(?:须|需|应|要)(?:先|事先|提前)?(?:经过?|报|由|送)[^,。;各]{0,8}$|(?:保密|法务|合规|主管)$/
/** 学院完成初选: so do those who hand in. */
const ofHouse = /(?:^|[,\s])(?:学院|学校|院系|支部|单位|企业|县区|乡镇)[^,。;]{0,4}完成$/
/** 不进行现场答辩: what does not take place. */
export const denied =
  /(?:不|无需|免于|取消)(?:再|另|另行)?(?:进行|组织|安排|设|举行|采用|采取|参加)?$|未(?:经过?|通过|参加)[^,。;]{0,12}$|必要时(?:再|可)?(?:到|赴|前往)[^,。;]{0,6}$/
/** 进入复评的，另行通知: who has come that far. */
const reached = /(?:进入|通过|入围|参加)$/
/** 参加省级复赛: what those chosen go on to is judged by others. */
const elsewhere = /(?:参加|参与|参评|推荐至?)(?:全?[省市]|全国|国家|上级)[^,。;]{0,4}$/
/** 复评采取匿名打分: how a step named before goes. */
const told =
  /(?:[初复终][评审选](?:阶段|环节)?|[初复预决]赛|会评|(?:资格|形式|材料|专家|网络|会议|集中|现场|资料|大众)(?:评[审选定议]|审[查核定]))(?:[均都各]?(?:采取|采用|实行|,?以)(?:[一-鿿]{2,8}[、和])?|(?:由|邀?请)[^,。;]{0,12})$/
/** A meeting whose decision the notice tells of, or what fell through: 理事会会议审议，协会决定; 初审退回的. */
const spoken =
  /^(?:通过|研究|同意|批准)?,(?:(?:[一-鿿]会)?(?:今年|继续|组织本)|(?!公示|名单|结果)[^,。]{0,12}决定|现(?:开展|组织|启动|面向|将|就|予以?印发|举办|征集|公布)|兹)|^(?:退回|不合格|未通过|不通过)/
/** 决定联合评选第二届, 经得起实地查看, 学科专家和技术专家评审: the words of a step that tell no step. */
const joint = /(?:决定|拟|定于|现)[^,。;]{0,6}$/
const proof = /(?:经得[起住]|经受得?[住起]?|禁得[起住])[^,。;]{0,6}$/
const whoJudge = /(?:专家|教师|老师|代表|人员|学者)[、和及与]$/

/** 有效期三年，到期复评: what comes years after. */
const yearsAfter = /(?:到期|期满|届满|有效期内?|年后)[^,。;]{0,6}$/

/** 从来稿中综合评选出“作文之星”6名: what is given, with nobody named who judges. */
const choosing = /^综合评[选定]$/
const judgeBefore = /组织|专家|评委|评审|邀请|聘请|[由请经]/

/** 抓好申报、|初核|和上报工作: what those who recommend do on the way up. */
const onWayUp = /(?:抓好|做好|完成|落实|负责)[^,。;]{0,30}(?:申报|推荐|发动|组织|征集|动员)、$/
const thenUp = /^[、和与及]{1,2}[^,。;]{0,6}(?:上报|报送|推荐|推报)/

function isNoStep(name: string, before: string, behind: string): boolean {
  return (
    (choosing.test(name) && /^出["“\d一二三十]/.test(behind) && !judgeBefore.test(before)) ||
    (onWayUp.test(before) && thenUp.test(behind)) ||
    yearsAfter.test(before) ||
    proof.test(before) ||
    (/^联合评[选比]/.test(name) && (joint.test(before) || /^第|^的?通知/.test(behind))) ||
    (/专家评[审选议]$/.test(name) && whoJudge.test(before))
  )
}

/** 由集中会审改为在线盲评, 初评时间自定: what is held no more, or when those below like. */
const replaced = /^(?:评审|方式)?,?现?(?:改|调整|变更|更改)[为成]|^(?:工作|时间|安排)?(?:自定|自行)/
/** 以便盲评: what something is for tells of a step and does not hold it. */
const purpose =
  /(?:以便于?|便于|以利于?|有利于|利于|方便|供|[作用]于|为了)(?:[专家评委组会]{2,4})?(?:进行|开展|组织)?$/
/** What is done before something is handed in: 统一审核后上报, 初审后填写汇总表报送. */
export const handedOn =
  /^(?:并(?:予以|进行)?公示)?(?:并(?:统一|集中|择优|从中|进行|组织|开展)*(?=上报|报|申报|推荐|提交|选送|送))?(?:合格|通过|无误|无异议|同意|把关|盖章|排[序名])?(?:之?后)?[,、]?(?:再|由其|统一|集中|择优|按[^,。;]{1,24}?(?:比例|名额|数量?|指标|限额|要求|规定)(?:择优)?(?=报|推荐|上报)|汇总|填写[^,。]{0,14}|[于在][^,。;]{2,16}前|以[^,。;]{2,8}(?=上报|报送))*(?:上报(?!时[间限])|报送(?!的|时|材料|单位|纸质)|报(?:[省市县区州盟]|设区|地级|上级|全国|所在|至|送)(?![^,。]{0,14}[审研议论批])|提交(?![^,。]{0,12}(?:评|专家|组委|会|研究|审))|推荐(?!至?省|表|意见|数量|名额|时|单位|汇总|材料|[作对]|案例汇总)|申报(?!单位|表|书|材料|[人者时]|实行|站点)|送交|送至|上传(?=[^,。;]{0,12}(?:平台|系统|网站|邮箱))|(?:[^,。;]{2,10}前,?)?[将把](?!结果|名单|意见|情况)[^,。;]{1,30}?(?:发送至|发至|报送|上报|报至|报[省市县区州]|送至|寄至|寄送|发到)|送(?=[县市区省]))/
/** 我局将组织专家评审后择优报省厅: what the caller judges is a step, whoever gets the best of it then. */
const ofCaller =
  /(?:^|[,;:])(?:[^,;:]{0,16}(?:后|前|[月日]),?)?(?:由|届时)?(?:我们|我[一-鿿]|本[会局社刊馆协]|[^,。;:各]{2,30}(?:评委会|评审[组团]|评审委员会|专家[组团]),(?:具体)?(?:负责|承担)|组委会|主办(?:单位|方)|评委会|编辑部|(?<!各)[省市县区州旗校]?[一-鿿]{0,8}(?:[会局厅委办部院]|协|中心)(?=将|拟|负责))(?:将|拟|会)?[^,。;:]{0,36}$/

/** Whether what is judged in these words is then handed in by those who recommend. */
export function isHandedOn(before: string, behind: string): boolean {
  return handedOn.test(behind) && !ofCaller.test(before)
}

/** 包括民商事代理、企业合规审查等: what is done there is a kind of work that is written of. */
const kindsOfWork = /(?:包括|包含|涵盖|涉及|如)((?:(?![审评选查核])[^,。;:]){2,60})、[^、,。;]*$/
/** 内部控制、法律审核、境外项目: between two that are no deeds it is a kind of work as they are. */
function isAmongOthers(before: string, behind: string): boolean {
  const [last, next] = [/([^、,。;:]{2,12})、$/.exec(before)?.[1], /^、([^、,。;:]{2,12})/.exec(behind)?.[1]]
  return last !== undefined && next !== undefined && !deed.test(last) && !deed.test(next)
}

/** 围绕职称评审、专家评审等改革撰写: what is told of and not done. */
const toldOf = /(?:围绕|聚焦|反映|针对|(?:案例|作品|征文)?内容(?:包括|涉及|涵盖))[^,。;]{0,40}$/
const toldSum =
  /^(?:、[^,。;、]{2,12}){0,3}等[^,。;]{0,4}(?:改革|制度|机制|创新|工作|举措|做法|环节|方面|领域|事项|过程|问题|内容)/

/** Whether a deed stands among the subjects that cases are to be about. */
export function isSubject(before: string, behind: string): boolean {
  return toldOf.test(before) && toldSum.test(behind)
}

/** 组织专家从创新性、成效性两个方面: by whom it is weighed is told with it. */
export const weighedBy =
  /(?:组织|邀请|聘请|特邀|[送提]?交|委托|送)[^,。;]{0,30}(?:专家组?|评委会?|评审[组团])[从就按][^。;]{4,80}$/

/** 从主题、内容两方面打分: by what a step goes that is named elsewhere, where nobody is called on to take it. */
function isWeighed(name: string, before: string): boolean {
  if (weighedBy.test(before)) return false
  if (/[评打]分$|投票$/.test(name) && /(?:根据|依据|按照?|结合)[^,。;]{0,10}$/.test(before)) return true
  if (/[评打]分$/.test(name) && /(?:从|按照?|就|围绕)[^,。;]{4,100}$/.test(before)) return true
  return (
    /[评打审][定分审议]$/.test(name) &&
    /(?:从|按照?|就|围绕|根据|依据)[^,。;]{4,100}(?:方面|角度|维度|层面)$/.test(before)
  )
}

/** 说明发动、初评和公示情况, 在实地走访的基础上完成, 机构遴选、过程监管方面的做法: what is written about. */
function isReported(before: string, behind: string): boolean {
  return (
    ofDoings.test(behind) ||
    (/(?:说明|介绍|反映|写明|注明|附|报告)[^,。;]{0,12}$/.test(before) && /^[^,。;]{0,8}情况/.test(behind)) ||
    (/(?:应当?|须|要|可以?)(?:在|通过|采取|采用)?$/.test(before) &&
      /^[^,。;]{0,14}(?:基础上|方式)[^,。;]{0,8}(?:完成|撰写|形成|写)/.test(behind))
  )
}

export const ofDoings =
  /^(?:[、和及][^,。;、]{2,12}){0,4}等?(?:环节|方面|领域|过程|工作)中?的?(?:[一-鿿]{2,4}[和、])?(?:典型|突出|优秀|好)?(?:案例|事例|作品|故事|问题|做法|经验|举措|创新|探索|成效)/

/** 每个案例由不少于3名|专家评分: how the judging goes that is named before it. */
const ofEachWork = /每[一-鿿]{1,5}(?:由|请|送)[^,。;]{0,8}[\d一二两三四五六七八九][名位]$/

/** 初评（两名评委打分）: in the brackets behind a step stands how it goes. */
function isExplaining(before: string): boolean {
  const opened = /(?:^|[^一-鿿])?([一-鿿]{2,8})\([^()]*$/.exec(before)?.[1]
  return opened !== undefined && done.test(opened)
}

const deed = new RegExp(`${done.source}|推荐$|申报$|报送$|公[示布]|表彰|名单|结果|自荐$`)

/** 分类评定|优秀案例: what comes of it. */
const given = /^(?:出|为)?(?:优[秀胜]|[特一二三]等|“|典型|示范|十佳|等[次级]|若干|\d)/
/** 采取背对背评审方式，…初评…，终评…: how the rounds named behind are judged. */
const blind = /^(?:背[靠对]背|匿名|无?记名|双?盲|独立|封闭)/

/** 按作品|分类评选，每类设一等奖: how all of it is judged, before what comes of it. */
const parted = /^,(?:每|各|分别|均)[^,。;]{0,4}(?:设|评|产生|选)/
/** 作品|分类评选。: so does a sentence of nothing else. */
const allWorks = /^(?:各类|参评|参赛|申报)?(?:作品|案例|稿件|成果|论文|项目)(?:按组别)?$/
/** 组织专家评审，实行|双人评分: by what a step goes that is named before it in the sentence. */
const rule =
  /(?:[评审][审选议定阅判]|[初复终][评审选])[^。;]{0,24},(?:评审)?(?:实行|采取|采用|实施|执行)(?:[^,。;]{0,8}的)?$/
/** 由第三位专家|重新打分: what is done where two of the judges differ. */
const again = /(?:相差|分差|差距|悬殊|分歧|不一致)[^。;]{0,40}$/

/** 采用问卷、访谈|等方法的: how somebody found out what he writes. */
const found = /(?:采[用取]|通过|运用)[^,。;审评]{0,12}$/
const ways = /^[^,。;审评]{0,12}等(?:研究|调查)?(?:方法|手段)/

/** 听取汇报、查阅台账、|实地察看等方式: what else is done on the visit. */
const onVisit = /(?:听取|查[阅看]|翻阅|座谈|发放|问卷)[^,。;]{0,20}$/

/** Whether a deed tells how the judging goes that is named beside it. */
export function isManner(name: string, before: string, behind: string): boolean {
  if (/^分[类组]评[定选]$/.test(name))
    return given.test(behind) || parted.test(behind) || (behind === '' && allWorks.test(before))
  if (/[打评]分$|评阅$|投票$/.test(name) && rule.test(before)) return true
  if (again.test(before) || /相差|分差|差距|不一致/.test(name + behind.slice(0, 3))) return true
  if (found.test(before) && ways.test(behind)) return true
  if (onVisit.test(before + name) && isOfVisit.test(behind)) return true
  return blind.test(name) && /^的?方式/.test(behind) && /[初复终][评审]/.test(behind)
}

/** What shows that a text speaks of judging. */
export const judges = /评|审|(?<![遴])选|投票|打分|查看|核对|把关/

/** 对入选案例在…期间|集中展播: what is shown when all is judged. */
const ofChosen = /(?:获奖|入选|优秀)(?:作品|案例|节目|视频|成果|故事)[^。]*$/

/** Whether a step is held: 路演 and 答辩 are steps when they are held, and not where the text says how they go; what is handed on is none. */
export function isHeld(text: string, match: RegExpExecArray): boolean {
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  const isShown = /答辩$|路演$/.test(match[0])
  if (isNoStep(match[0], before, behind) || replaced.test(behind)) return false
  if (isInPassing(match[0], before, behind)) return false
  if (/^(?:公众|大众|群众|专家)评审$/.test(match[0]) && /\d[名位]$/.test(before)) return false
  if (/^专家/.test(match[0]) && ofEachWork.test(before)) return false
  if (/赛$/.test(match[0]) && /^(?:时|期间|现场|当天|选手|作品)/.test(behind)) return false
  if ((isHandedOn(before, behind) && !isShown) || theirs.test(before) || spoken.test(behind)) return false
  if ((/(?:其[余他]|未)[^,;]{0,4}通过$/.test(before) && behind.startsWith('的')) || purpose.test(before))
    return false
  if (isSubject(before, behind)) return false
  if (/材料评[选审]$/.test(match[0]) && /^(?:工作)?分/.test(behind)) return false
  if (kindsOfWork.test(before) || isAmongOthers(before, behind)) return false
  if (/^等?的?原则/.test(behind) || isReported(before, behind)) return false
  if (bound.test(before) && /^[一-鿿]{0,2}部门审/.test(match[0])) return false
  if (ofHouse.test(before) || isExplaining(before)) return false
  if (elsewhere.test(before) || denied.test(before) || signed.test(behind) || told.test(before)) return false
  if (
    reached.test(before) &&
    /^(?:的(?:,|作者|选手|个人|单位|人|另|[须应需要请将由还再可均都不])|者)/.test(behind)
  )
    return false
  if (/展[播评]$/.test(match[0]) && (ofChosen.test(before) || !judges.test(text))) return false
  if (/^[一二三]审$/.test(match[0]) && /裁判|判决|法院|案号|案由|改判|发回|再审|上诉|审结/.test(text))
    return false
  if (isWeighed(match[0], before) || isManner(match[0], before, behind)) return false
  if (
    /^(?:案例|作品|名单|成果|项目)/.test(behind) &&
    /(?:评出|产生|提出|确定|形成|选出|公布|对|[,;]|^)$/.test(before)
  )
    return false
  if (/^(?:后|所?用)的(?:案例|作品|材料|项目|稿件?|论文|成果|文[本稿])/.test(behind)) return false
  return (
    !/(?:路演|答辩)$/.test(match[0]) ||
    /(?:组织|进行|举行|开展|经|通过|进入|参加|由|(?:入围|晋级|候选)[^,。;]{0,6}|[,;、]|^(?:案例|作品|成果|项目)?)(?:[^,。;]{1,12}的)?$/.test(
      before,
    )
  )
}
