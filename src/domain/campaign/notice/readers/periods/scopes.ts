import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { oneOf } from '../../oneOf.ts'
import { deedsOf, made, things } from '../doneDeeds.ts'
import type { Stretch } from './events.ts'
import { isForOthers, isOfEvent } from './forOthers.ts'
import { gathered, isSet, worked } from './frames.ts'

/** Sections that speak of other times: why, when to hand in, how it is judged. */
const unscoped =
  /目的|意义|背景|邀[请约稿]|缘起|流程|程序|赛程|评[选审比]|奖|表彰|报送(?!内容|范围|对象|主题|条件|要求)|投稿|寄送|时间安排|时间节点|进度|步骤|日程|总体要求|工作要求|组织|(?:活动|[大比竞]赛|赛事|展览|展出)时间|(?:活动|工作)安排|征[集稿文]?(?:起止)?(?:时间|期限|日期|周期)|(?<![例料果据目品])起止(?:时间|日期)|何时|联系|问询|咨询|保障/
/** Words by which a sentence outside any section says what is called for. */
const calling = new RegExp(
  oneOf([
    '征集|征稿|[只仅]收|报送|选取|[取选]材|选自|源于|范围[为是:]|原则上[应须为在]|(?:[拟现]|决定)对',
    '(?:来自|出自|源自|取自)(?=20\\d\\d|最?近|党)',
    '展示|反映|撰写|(?:写|讲|说|拍)的[应须]?[是为]|是指|所称|应是|包括|(?:^|[,;:请应须要可]|主要|重点|紧紧|案例|作品|征文|论文)围绕',
    '总结|[须写]',
    '(?:时间|时段|期限|时限|跨度|界定)(?:范围)?(?:放宽|扩大|延伸|[应须]|必须|一般)?(?:[为是在于:]|不早于|不晚于)',
    '(?:时间|时限|时段)(?:\\([^()]{1,8}\\))?限?(?=20\\d\\d|近|党|十)|限(?=20\\d\\d|近)|梳理|限于|为限',
    '应[当是为在该]?|发生(?:[在于]|时间|的)',
    '(?:均|都)?可以?(?:申报|参评|推荐|报送?(?!名)|参加|写|整理)|[均都皆](?:可|要|收)',
    '请[^,。;]{0,4}[将把]|(?:^|[,;])(?:凡|现向)|各[限选]?报|(?:周期|日期)(?:应当?|必?须)?[为是在于自]',
    '提炼|[起始]于(?=1[89]\\d\\d|20\\d\\d)',
  ]),
)
const told = new RegExp(
  `${made}|${things}|发明|工作法|报告|品牌|所见|见闻|日期|周期|时间[应须为]|成功|任务|措施|改革|办法|事情|件事|宣讲|操作法|方法|专利|研究|使用|应用|教案|课例|典型|调查|探索|工程|验收|建成|通车|过程|历程|成效|成就|表现|成绩|业绩|贡献|亮点|举措|变化|变迁|面貌|经历|案件|裁判`,
)
const past =
  /上届|往届|往年|上一?年度?活动|共(?:有|收到)|已举办|累计(?![^,。;]{0,12}(?:不少于|不低于|以上|达到|满))|已连续(?=举办|开展|组织|评选|[\d一二三四五六七八九十])|(?<!未)曾|召开(?!过|以来|之后|以后|后)|印发(?=[了《]|的?通知|后)|(?<!未[一-鿿]{0,4})获奖的|联系人|公示|出生(?!效)|入职|(?<!建会)入会的|会议精神/

/** 近三年内未发生事故, 近三年考核优秀: what must not have happened or what people earned tells who takes part. */
const lacking =
  /^(?:之?内|以?来|[期之]?间)?,?(?:均|从|连续|一直)?(?:未(?!参|公开|发表)|无|没有|不得|不曾)|^[^,。;的]{0,12}(?<!或)(?:未(?:发生|出现|受到?|被|有|因|曾)|没有(?:发生|出现|受)|无(?:重大|较大|安全|违[法规纪]|不良|责任|有责|刑事|失信|投诉)|不存在)|^,?(?:部分|个别|少数|有些|有的)|^[^,。;]{0,12}(?:不[足力够]|滞后|偏少)的/
/** 近三年经营状况良好: how those who take part have fared. */
const fared =
  /^(?:之?内|以?来|[期之]?间)?,?[^,。;的]{0,20}(?:良好|优良|优秀|正常|稳定|合格|达标|健康|盈利)(?=[,。;]|$)/
const earned =
  /^(?:在[^,。;]{0,16})?(?:均|连续|曾|年度)*(?:考核|[一-鿿]{0,6}(?:评议|测评|考评|评价)(?!体系|机制|办法|改革|标准|制度)|荣?获(?!得?(?:授权|批准))(?:得|评)?|被|受|评为|评聘|征集|评选|[一-鿿]{0,6}(?:情况|工作)的?(?:总结|报告|说明|汇总))|^(?:期间|之?内|以?来)?[^,。;]{0,20}过[^,。;的]{0,24}的[一-鿿]{0,4}(?:县|市|区|乡镇|街道|社区|村|单位|职工|个人|集体|人员|团队|企业|组织|班组|同志|教师|学校|学生|作者)(?=[,。;()]|可|优先|不|限|均|都|除外|增|$)(?![^。;]{0,12}(?:总结|撰写|案例|做法|经验))/
/** 写作者近三年来自己辅导过的学生: who is told of has earned nothing. */
const tells = /(?:写|讲|讲述|记录|反映|描写)[^,。;的]{0,8}$/
const inOffice = /(?:从事|工作(?![一-鿿]{0,2}[须应为])|任职|任教|在岗|在职|参加|加入)[一-鿿]{0,8}$/
/** 为贯彻…以来的部署: what is obeyed is not what is told. */
const obeyed =
  /(?:贯彻|落实|学习|响应|按照?|根据|庆祝|迎接|(?<!请[^,。;]{0,6}|^)围绕|研究|谋划|推动)[一-鿿]{0,10}$/
/** 2020年以来已获命名的不再推荐: what is left out is not what is called for. */
const leftOut =
  /^(?:[^,。;]{0,36}的(?:(?!均?可)[一-鿿\d]){0,12}|[^,。;]{0,16}者)(?:(?:原则上|一般|通常|暂时?|一律|也|均|都)?(?:不(?:再|得|予|在|占|能|可|参|重复|列|宜|纳|接|收)|除外|勿|请勿|谢绝|避免)|,(?:其[一-鿿]{1,8}|原则上|一般|通常|暂时?|本次|这次|今年|一律|也|均|都)*(?:不(?:再|予|在|占|参|重复|列|宜|纳|接|得(?:再|重复|参|申|推|报|作|列|入))|除外))/
/** 为记录…以来…的样子: the purpose of the call tells what is to be told. */
const purpose =
  /(?:^|[,:])(?:为了?|旨在|以)?(?:更好地?|进一步|深入|充分|全面|系统|集中|认真|生动|真实|及时|大力)*(?:总结|展示|展现|反映|记录|讲述|讲好|呈现|宣传|交流|推广|提炼|挖掘|梳理|回顾|书写|描绘|彰显|介绍)[一-鿿]{0,12}$/
/** 2021年1月至2022年6月，全市共评出案例120个: what the time came to. */
const summedUp =
  /^(?:期间|之间|间)?(?:之?前|以前)?,?[^。;]{0,36}(?:共计?|先后|合计|累计(?![^,。;]{0,12}(?:不少于|不低于|达到|超过|以上))|成功|已经?|分别|现有|目前有)[一-鿿]{0,8}[\d一二三四五六七八九十百]+(?:多|余)?(?:[届次件篇场名人项条万家户份宗起例部]|个(?!月))/
/** 受聘以来完成的个案均可, 各报一件: what may be handed in stands behind the time. */
const offered =
  /(?:[均都皆](?:可|属|要|收|欢迎)|可以?(?:申报|参评|推荐|报送)|各[限选]?报|请(?:报送|推荐)|整理|写成)/
/** 现征集近两年来…的案例: what is asked for stands before the time. */
const asked =
  /(?:征集|选取|收集|报送|推荐|申报|总结|展示|反映|(?:[拟现]|决定)对|限于|应[当是为在]?|须[是为在]?|是指?|(?<=[^,。:;])为|取材[于自]|源于|[来出选源取]自|请[^,。;]{0,6}[把将]|(?:^|[,:可要应])写|讲述|记录)[^,。;]{0,16}$/
/** 涌现出一批好品牌。为讲好这些品牌背后的故事: the next sentence calls for what came up in that time. */
const cameUp =
  /(?:涌现|形成|产生|创造|探索|培育|总结|积累)(?:出|了)+(?:一大?批|许多|不少|大量|一系列|诸多|很多)/
const calledUp = /^[^,。;]{0,10}(?:这些|上述|这批|此类|其中)/

/** 案例应是…推行的: what cases must be is said wherever it stands. */
const normative =
  /^[^,。;:]{0,12}(?:案例|作品|论文|成果|项目|做法|课题|稿件?|征文|课例|视频|材料|事迹|故事|照片|工作法)[^,。;:]{0,8}(?:应当?|必?须|仅?限|均)(?:[为是在于]|[^,。;:]{1,4}(?=20\d\d|党的|近|“?十[一二三四五六七八九]|改革开放|新中国|建国))/
/** 拍摄时间：, 时间范围: the name of such a time, in whatever section. */
const keyed =
  /(?:^|[,;])[一-鿿]{0,8}(?:(?:拍摄|创作|发表|完成|取材|形成|出版|发生)(?:时[间段]|期|年[限份])|时间(?:范围|跨度|界定)|(?:入选|参评|征集|申报|推荐|选送|收录|取材|案例|作品|成果|来源)范围[应须限为是于:])/

/** 从近三年开展的协商中挖掘: where to look for what is handed in, in whatever section. */
const source =
  /从[^,。;]{0,6}(?:近|20\d\d|党的)[^。;]{2,40}中[^,。;]{0,8}(?:挖掘|[选精]取|提炼|筛选|遴选|择优|总结|选择|选出|推选)|(?:梳理|总结|挖掘|提炼|回顾|选取|选择)[^,。;]{0,4}(?:近|20\d\d|党的)[^,。;]{2,24}(?:做法|经验|案例|成果|典型)/
/** “十四五”时期高质量发展研究 under 参考选题: a subject to write on. */
const subjects = /选题|课题|题目|议题|研究(?:方向|内容|重点|主题)/
const ofSubject = /(?:研究|探析|思考|探讨|分析|探究|探索|路径|对策|启示|建议)$/

/** 改革开放以来党建的历史经验: a point without a stop that demands nothing is one of them. */
const aloneSubject =
  /^(?!(?:自|从)?20\d\d)(?!.*(?:[应须限]|征集|报送|范围|时间|发表|完成|立项|结题))[一-鿿“”、《》\d]{4,40}$/

/** 从以下角度任选其一： over 1.新中国成立以来家乡的变迁: one of several subjects is none of the others' time. */
function isChoice({ lines, text: whole }: NoticeText, { text, line }: Sentence): boolean {
  if (line.mark === null || !aloneSubject.test(text)) return false
  const over = lines
    .slice(Math.max(0, line.index - 12), line.index)
    .findLast((one) => one.mark?.style !== line.mark?.style || one.parent !== line.parent)
  return over !== undefined && /任选|自选|自行选择|择一|选择其[一中]/.test(whole.slice(over.start, over.end))
}

const tellsOf =
  /^(?:[①-⑩]|\(?\d\)|[一二三四五六]是)?(?:反映|记述|记录|回忆|追忆|介绍|讲述|叙述|描写|描绘|展示|展现|歌颂|宣传|书写|抒发)/

/** The lines with three things to tell of or more. */
const tellingLines = oncePerNotice(({ sentences }): ReadonlySet<Sentence['line']> => {
  const told = Map.groupBy(
    sentences.filter(({ text }) => tellsOf.test(text)),
    ({ line }) => line,
  )
  return new Set([...told].flatMap(([line, all]) => (all.length >= 3 ? [line] : [])))
})

/** 反映…；记述改革开放以来…；回忆…: several things to tell of in one line, of which one alone has a time. */
function isOneOfMany(notice: NoticeText, { text, line }: Sentence): boolean {
  return tellsOf.test(text) && tellingLines(notice).has(line)
}

/** Whether a sentence stands where notices say what they call for. */
export function isScope(notice: NoticeText, sentence: Sentence): boolean {
  if (
    (ofSubject.test(sentence.text) || aloneSubject.test(sentence.text)) &&
    subjects.test(sentence.headings.join(' '))
  )
    return false
  if (isChoice(notice, sentence) || isOneOfMany(notice, sentence)) return false
  if (source.test(sentence.text)) return true
  const headings = sentence.headings.slice(0, -1).join(' ')
  const own = sentence.headings.at(-1) ?? ''
  const over = `${headings} ${own === sentence.text ? '' : own.slice(0, 12)}`
  if (normative.test(sentence.text) || keyed.test(sentence.text)) return true
  if (
    unscoped.test(over) &&
    !/征集(?!时间|流程|程序|步骤|进度|日程)|时间要求|(?:作品|案例|稿件|征文|论文|成果|项目)要求|范围|对象|内容|条件|须知|评[选审比](?:项目|类别|类型|种类|门类|领域|主题)/.test(
      over,
    )
  )
    return false
  if (own !== '' || notice.head.bodyFrom < 0) return true
  if (calling.test(sentence.text) || /(?:^|[,:])(?:为了?|旨在)/.test(sentence.text)) return true
  return isTakenUp(notice, sentence)
}

function isTakenUp({ sentences }: NoticeText, sentence: Sentence): boolean {
  return cameUp.test(sentence.text) && calledUp.test(sentences[sentences.indexOf(sentence) + 1]?.text ?? '')
}

/** 作品展示阶段：, 投票时间：: the time of a step of the call. */
const ofStep =
  /(?:阶段|(?:年会|会议|大会|论坛|培训|仪式|(?:[周月节营班](?!期)|(?<!开)展)(?:活动)?|评选|评比|展示|展览|展出|评[审议定]|[初复终]评|审稿|录[音制课]|投票|公示|寻找|推[荐选]|选拔|揭晓|公布|发布|颁奖|宣传|展播|上报|征集|征稿|征文|投稿|报送|申报|收件|活动|竞赛|比赛|大赛|报名)(?:起止)?(?:时间|期限?|日期|周期|时段))[:为(】]?$|(?:评选|评审|推介|推荐|征集|申报|展示|宣传|发动|启动|总结)(?:[一-鿿]{2})?\($|第[一二三四五六七八\d]{1,2}(?:步|个?[一二两三四五十\d]{0,3}[天周月旬])\($/

/** 获得市级以上荣誉的职工: what people earned in that time tells who takes part. */
const honoured = new RegExp(
  oneOf([
    '^(?:期间|之间|内)?(?![^,。;]{0,20}(?:涌现|产生)|[^,。;]{2,60}(?:方面的|的[一-鿿]{0,6}(?:实践|做法|经验|举措)))[^,。;]{0,20}(?:荣誉|称号|表彰|奖励?|先进)[^,。;]{0,6}的?(?:职工|单位|个人|集体|人员|团队|企业|组织|班组|同志|选手|教师|学生)',
    '^[^,。;]{0,24}(?:获|表彰|奖)[^,。;]{0,12}优先',
    '^年?[^,。;]{2,30}(?:奖项?|称号)(?:获得?者|得主)',
    '^[^,。;]{0,16}(?:获|评为|考核)[^,。;]{0,8}(?:优秀|良好|先进|等次)[^,。;]{0,6}的(?:[,、]|单位|[县市区])',
    '^(?:新)?(?:成立|注册|组建)(?:的|、[^,。;]{0,16}的)[一-鿿“”]{0,8}(?:工会|企业|公司|协会|机构|组织|[队组站]|班组|团队)',
    '^(?:参加工作|入职|调入|聘[用任]|引进|转正|新进|入会|入党|入学|毕业|出生|退休|退役)[^,。;]{0,4}的',
    '^(?:期间|之间|内)?(?:获得?过|[一-鿿]{0,4}(?:考核|在[岗职](?!位|工))|连续[一-鿿]年考核)',
    '^(?:每年|逐年|定期)|^,?(?:每[一两二三]?[年届次]|归|改为|实行|执行|施行)',
  ]),
)

/** 近两年遭受灾害并成功处置的设区市，可增报2个: to whom more is allowed. */
const allowed =
  /^[^,。;]{2,40}的[一-鿿]{0,8}(?:[县市区州校]|乡镇|街道|单位|地区|企业|工会|院系|部门)(?:[,可](?:[^,。;]{0,4})(?:增[报加推]|多报|加报|另报|放宽|不受|优先|适当)|,[^,。;]{0,6}(?:增[报加推]|多报|加报|放宽))/

/** Whether the stretch only tells what the call is for: 为总结“十四五”期间的工作. */
export function isOfPurpose({ text, headings }: Sentence, { start }: Stretch): boolean {
  return headings.length === 0 && purpose.test(text.slice(0, start))
}

/** 今年以来涌现出一批工匠。为讲好这些故事: what has come up is told before the call as why there is one. */
export function isBefore(notice: NoticeText, sentence: Sentence): boolean {
  return sentence.headings.length === 0 && isTakenUp(notice, sentence)
}

/** 成果报送工作自2004年开展以来，: how long the call itself has been held. */
const ofCall =
  /(?:报送|征集|评选|推选|推荐|推广|申报|遴选|展评|展示|大赛|竞赛|比赛|征文|论坛|评比|评审|评定|审定|认定|命名|[此该本这]项)(?:(?:系列)?(?:活动|工作|项目))?[自从]$|(?:^|[,:])[此该本](?:活动|奖项?|赛事|评选)[自从]$/

/** 7月31日后|不再受理, 9月28日以后，|如仍有案例要交: what comes after the last day. */
const tooLate =
  /^,?[^,。;]{0,6}(?:(?:一律|均|概|将|也)?(?:不再|不予|恕不|谢绝|停止|关闭)|(?:如|若)?(?:仍|还|再)有?[^,。;]{0,8}[交报送投寄])/
/** 自2010年起|举办征集活动，已历九届: how long such calls have been held. */
const heldSince =
  /^(?:起|以来)?,?[^。;]{0,24}(?:已历|历经|(?:已(?:连续|成功)?|连续)举办)[^,。;]{0,4}[一二三四五六七八九十\d][届次]/
/** 近三年内|有违法违纪行为的: what shuts people out. */
const misdeeds = /^(?:之?内|以?来|期间)?,?曾?有(?:过)?[^,。;]{0,12}(?:违法|违纪|违规|失信|处分|事故|不良)/
/** 开展网络评选，|7月29日—8月4日: the days of a step of the call stand right behind it. */
const stepAhead = /(?:进行|开展|组织|实行)[一-鿿]{0,4}(?:投票|评选|点赞|公示|展播|展示)[,(]$/

/** 毕业于2018年以后: of the person and not of the thing. */
const bornOrTaught = /(?:毕业|出生|入职|入会|参加工作)(?:时间)?[于在为]?$/

/** 党的十八大以来，各级工会认真履职，成效明显。: what has been achieved meanwhile is why there is a call. */
const achieved =
  /^,[^。;]{0,40}(?:高度重视|取得|涌现|蓬勃|不断|持续|连续|得到|受到|深受|引起|赢得|成为|每年|先后|认真|扎实|成功|广泛|有力|稳步|日益|明显|显著|硕果)/
const wanted =
  /征集(?!活动|工作)|报送|推荐|申报|[须应可限]|围绕|反映|展示|总结|选取|聚焦|讲述|参评|参赛|的[一-鿿“”]{0,8}(?:案例|案件|个案|纠纷|课例|论文|照片|做法|经验|成果|项目|作品|故事|事迹|事例|典型|实践|举措)(?:[,、。;:]|$)/

function isBackground(lead: string, rest: string): boolean {
  return /(?:^|[,:]|[自从])$/.test(lead) && achieved.test(rest) && !wanted.test(rest) && !wanted.test(lead)
}

function isAsked(text: string, lead: string, rest: string): boolean {
  return asked.test(lead) || offered.test(rest) || source.test(text)
}

/** 与2016年至2018年统计年报一致: figures of those years, to which others are held. */
function isOfFigures(lead: string, rest: string): boolean {
  return (
    /[与同按据照]$/.test(lead) &&
    /^(?:年?度?的?)[一-鿿]{0,6}(?:年报|年鉴|公报|报表|统计|数据|台账|标准)/.test(rest)
  )
}

/** 近年来, 试点以来: since a time that no number tells. */
const vague = /^近年|^(?![^,。;]*\d)(?!.*[近前][一二两三四五六]).*以来$/

/** Whether what the sentence tells of near the stretch is what the notice calls for. */
export function isTold(notice: NoticeText, sentence: Sentence, stretch: Stretch): boolean {
  const { text, headings } = sentence
  const { start, end, from, to, isOver } = stretch
  const [lead, rest] = [text.slice(0, start), text.slice(end)]
  const isPurpose = isOfPurpose(sentence, stretch)
  if (isPurpose && from === null && vague.test(text.slice(start, end))) return false
  const clause = Math.max(...[',', ';', ':'].map((sign) => lead.lastIndexOf(sign))) + 1
  const goesOn = rest.startsWith(',') ? 40 : (/^[^,;]*/.exec(rest)?.[0].length ?? 0)
  if (past.test(text.slice(clause, end + goesOn)) || leftOut.test(rest)) return false
  if ((lacking.test(rest) && !isSet(lead, rest)) || isOfFigures(lead, rest)) return false
  if (honoured.test(rest) || (to !== null && summedUp.test(rest))) return false
  if ((ofStep.test(lead) && !deedsOf.test(rest)) || (/^,/.test(rest) && ofCall.test(lead))) return false
  if (bornOrTaught.test(lead) || tooLate.test(rest) || heldSince.test(rest)) return false
  if (isForOthers(lead, rest, stretch)) return false
  if (isOfEvent(rest, headings.length > 0)) return false
  if (misdeeds.test(rest) || allowed.test(rest) || stepAhead.test(lead)) return false
  if (isSet(lead, rest)) return true
  const isOpen = from === null && to === null
  if (
    isOpen
      ? ((earned.test(rest) || fared.test(rest)) && !tells.test(lead)) || inOffice.test(lead)
      : headings.length === 0 && obeyed.test(lead)
  )
    return false
  if (isBackground(lead, rest) && !isTakenUp(notice, sentence)) return false
  if (isOpen && headings.length === 0 && !isPurpose && !isAsked(text, lead, rest)) return false
  if (isOver) return true
  const around = text.slice(Math.max(0, start - 40), end + 60)
  if (gathered.test(lead) && worked.test(rest)) return true
  return isPurpose || told.test(around) || /^[^,]{0,6}$/.test(lead)
}
