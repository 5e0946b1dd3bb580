import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { choosers } from '../criteria/forms.ts'
import { mostOf } from './mostOf.ts'
import { isToldOtherwise } from './otherwise.ts'

/** What a text is made of, and who may take part, stand in lists of the same build. */
const part =
  /^(?:主要|具体|基本|工作|案例|取得|创新|经验|项目|活动|实施|典型|推广|应用|背景)*(?:背景|概况|情况|简介|起因|缘起|做法|举措|措施|过程|成效|启示|体会|反思|打算|思路|价值|亮点|特色)(?:介绍|描述|说明|分析|总结)?(?:[二三四五六七八]个?大?部分)?$|^(?:(?:事故|事件|案件|案情|故障|问题)?(?:经过|原因)(?:分析)?|(?:整改|防范|改进|处置|应对)(?:措施|情况|过程)|经验教训|案例(?:描述|分析|评析|点评)|专家点评|处理结果)$/

/** 总结主要做法，分析存在的问题，提出工作建议: what a report does. */
const reported =
  /^(?:总结|分析|提出|介绍|说明|阐述|查找|剖析|梳理|下一步)[^。;]{0,30}(?:做法|成效|经验|问题|不足|短板|原因|成因|建议|对策|措施|打算|思路|体会|启示)$/
/** And where one of its points looks ahead, it is no list of themes. */
const ahead = /存在的?[一-鿿]{0,4}(?:问题|不足|短板|困难)|下一步|今后|建议$|打算$|对策$/

/** 典型性, 难点、堵点: from which side a text looks at its matter. */
const aspect = /[性感]$|[难堵痛热焦盲弱卡]点$/

/** 为谁做、怎么做: what each text is to answer. */
const asked = /^(?:.{0,3}为?什么.?|为谁.|.了?什么|怎[么样].的?|如何.|做[得成].{2,4}|花了多少.|效果如何)$/

/** Names of parts of a text and of nothing else. */
const ofText = new RegExp(
  oneOf([
    '^[一-鿿]{0,4}(?:概况|简介|起因|缘起)$|^(?:标题|摘要|正文|基本情况|存在问题|推广价值)$',
    '^(?:工作|项目|案例|活动|实施|改革|创新|问题)背景$|^(?:主要|具体|基本)(?:做法|举措|措施)$',
    '^(?:工作|主要|取得|实际|实施|显著|具体)(?:成效|效果)$|^(?:经验|几点|主要|工作)启示$',
    '^(?:关键词|(?:裁判)?要旨|(?:基本)?案情(?:简介|概述)?|典型意义|裁判(?:结果|理由)|指导意义|参考文献)$',
    '^(?:努力方向|今后打算|下一步[一-鿿]{0,4}|社会反响|心得体会)$',
  ]),
)

/** The name of a kind of bodies. */
export const bodies =
  /^[一-鿿]{0,6}(?:企业|机关|单位|学校|院校|高校|组织|团体|个人|集体|团队|医院|部门|协会|工会|公司)$/

/** 先进集体, 最美家庭: what is recommended under a heading for its kinds, and nobody who recommends. */
const honoured = /^(?:先进|优秀|最美|最佳|模范|示范|文明|标兵|十佳|杰出|突出|明星|平安|星级)/

/** 主题突出, 语言流畅: how a text is to be and nothing that it tells of. */
const praise =
  /^[一-鿿、]{2,8}(?:突出|流畅|完整|鲜明|准确|真实|生动|规范|清晰|新颖|(?<=内容|格调|情调|思想|主题|基调|积极|文明|情感)健康|丰富|充实|翔实|详实|简洁|具体|深刻|正确|向上|严谨|可靠|感人|通顺|精炼|凝练)$/
/** 格调高雅, 贴近生活: beside such praise a clause tells how works are to be, and names nothing. */
const manner =
  /^(?:健康|积极|昂扬|奋发)?(?:健康|积极|昂扬|奋发|阳光)?(?:向上|健康)$|^(?:格调|品位|情趣|立意|意境|艺术性?|思想性?)(?:高[雅尚远]|清新|健康|深[刻远]|优美|强)$|^(?:贴近|源于|来源于)(?:生活|实际|群众|现实)$|^(?:图文并茂|催人奋进|雅俗共赏|喜闻乐见|通俗易懂|言之有物|观点鲜明|感情真挚|情感真[挚实]|构思(?:新颖|巧妙)|立意[新高]|简洁明了|朗朗上口|易于?传播|积极健康)$/
/** 内容围绕|主题、思想健康: the theme itself among such clauses. */
const ofWriting =
  /^(?:活动|征文|大赛)?主题$|^(?:鼓励|坚持|必须|须)?原创$|真情实感$|^(?:思想|导向|政治)(?:健康|正确)$/
const isManner = (name: string) => praise.test(name) || manner.test(name) || ofWriting.test(name)

/** 工作开展情况, 典型案例 under 报送内容: papers that are handed in. */
const sent = /(?:情况|总结|报告|综述|概况)$/
const sentBeside = /^(?:典型|优秀|特色|创新|工作)?(?:案例|经验|做法|典型|经验材料|经验做法)$/

function areSent(heading: string, names: readonly string[]): boolean {
  return (
    /报送|提交|上[报交]/.test(heading) &&
    names.some((name) => sent.test(name)) &&
    names.every((name) => sent.test(name) || sentBeside.test(name))
  )
}

/** 方法、途径、策略 behind 学校管理方法: what one theme is treated in, and no themes. */
const head =
  /(?:方法|内容|途径|路径|策略|对策|模式|机制|体制|举措|措施|办法|问题|现状|规律|特点|特征|意义|作用|价值|原则|体系|体会|感悟|认识|经验|做法|成果|成效)$/
const bareHead = new RegExp(`^(?:${head.source})`)
/** 案例文本, 汇总表各一份: what is handed in, beside photographs and films. */
const paper =
  /(?:文本|文稿|正文|原文|原件|复印件|表|(?:承诺|申报|申请|委托|授权|任务|说明|计划|设计|报告|推荐|策划|责任|意向|协议)书|证明|函|电子版|纸质版|材料)》?(?:各?[一二三四\d]{1,2}份)?$/
/** And never a kind of works: 申报表, 复印件. */
const ofPaper =
  /(?:[表函件]|证明|(?<!经验|事迹|典型|宣传|交流|调研|理论|宣讲)材料|文本|原文|[子质]版|承诺书|授权书|委托书)》?$/
const besides =
  /(?:照片|图片|视频|音频|课件|教案|光盘|截图)(?:各?[一二三四五六十\d至到~—-]{1,6}[份张个段幅])?(?:以[上内])?$/

/** 教案1份, 教学课件1套: how many of it are handed in. */
const counted = /[一二两三四五六\d](?:份|套|段|式)$|^《[^》]{2,24}[表书函证]》$/

/** 读者、作者、通讯员与本报之间的故事: between whom what is told came about. */
const between = /^[^,。;]{0,40}之间的/
/** 在乡村振兴、志愿服务等领域作出突出贡献的退役军人: who may take part, whatever heading stands over them. */
const honouring =
  /^等?[^,。;]{0,10}(?:(?:成绩|成效|贡献|表现|业绩|事迹|作用)(?:突出|显著|明显|优异|较大)|(?:取得|[做作]出|有)[^,。;]{0,4}(?:突出|显著|重要|较大|积极|优异)[^,。;]{0,2}(?:成绩|成效|贡献|业绩))[^,。;]{0,4}的?[^,。;]{0,8}(?:人[员才士]?|[职员民矿]工|[者师生民户员]|军人|干部|青年|单位|企业|机构|团队|组织|集体|个人)?(?=[,。;]|$)/
/** 主题宣讲, 知识竞赛, 案例征集: what is held in a month of events. */
const event = /(?:宣讲|讲座|培训|演练|启动|仪式|走访|慰问|咨询|[检排]查|座谈|观摩|行动)$/
const deed = new RegExp(`${event.source}|(?:[竞比大]赛|征集|评[选比]|展[示演播览]|论坛|总结|表彰|活动)$`)
/** 开展主题征集活动, 举办知识竞赛 under 活动内容: what those who call hold. */
const held =
  /^(?:开展|举办|组织|集中)[^,。]*(?:展|赛|征集|展示|宣传|展评|评选|竞赛|比赛|展播|活动)$|(?:征集|展示|宣传|展评|评选)活动$|[一-鿿”](?:竞赛|比赛|大赛|征文|展评|展演|评选)$/
function areHeld(names: readonly string[]): boolean {
  const most = mostOf(names)
  return (
    most((name) => held.test(name)) ||
    (names.some((name) => event.test(name)) && most((name) => deed.test(name)))
  )
}

/** 勇于创新、甘于奉献的故事: how those are who are told of. */
const virtue = /^(?:勇|甘|敢|善|乐|勤|精)于|^(?:无私|默默|忘我)(?:奉献|付出|坚守)/
const people = /[者员师工人生民户众医长属客]$/

/** 从家长、教师三个视角, 以司机、乘客的口吻: who tells is no theme. */
const angled = /^等?(?:[几多二两三四五六]个?|不同)?的?(?:视角|口吻|角度|身份|立场|第一人称)/

/** 国有大行组(6家): how many bodies are in it. */
const ofHouses = /\(\d{1,3}[家所]\)$/

/** 热爱生活、抵制诱惑等积极健康的追求: what a text is to hold up. */
const heldUp =
  /^(?!(?:等|这)*[几二三四五六七八]种|等(?:方面|领域|环节|内容)的)等?[^,。;\t\n]{0,10}(?:追求|价值观|精神|品质|品格|美德|风尚|情感|态度|风貌|主旋律|正能量)/

/** 以专刊、画册、巡展等方式在全市展示: how those who call make known what they chose. */
const shown =
  /^”?等?[一-鿿]{0,4}(?:形式|方式|载体|渠道|途径|媒体|平台|栏目|专栏|专刊|专版)[^,。;]{0,8}(?:宣传|推广|展[示播览]|推介|发布|出版|交流|汇编|刊[发登载]|传播)/

/** 设计说明包括但不限于|创意来源、设计理念: what is handed in is made of them. */
const madeOf =
  /(?:说明|方案|简介|介绍|阐述|文本|资料|信息|文档|邮件|附件|(?:Word|PDF|PPT)格式,?)(?:内容)?(?:[必须应要需当])*(?:包括|包含|涵盖|含|注明|写明)(?:但不限于)?:?$/i
/** 等|文字说明: what they are together. */
const asPaper = /^等?(?:内容)?的?(?:文字|相关|有关|基本|个人|详细)*(?:说明|简介|信息|资料)/

/** 评委从文史价值、情感真挚三方面遴选30篇: by what those who judge choose. */
const judging = new RegExp(`(?:${choosers})(?:从|按照?|依据?|根据|就|围绕|以)[^,。;:]{0,4}$`)

/** 活动主题, 征文对象, 奖项设置: the headings of a notice, led on by 具体如下：. */
const section =
  /^(?:征集|征文|征稿|活动|作品|案例|评选|参[赛评与加]|参选|报送|投稿|申报|推荐|提交|大赛|比赛|工作|总体|有关|其[他它]|相关)?(?:主题|目[的标]|意义|思想|原则|时间|安排|对象|范围|内容|要求|条件|方式|办法|程序|步骤|流程|事项|材料|名额|数量|单位|组织|评[审选]|奖[项励]|表彰|保障|说明|须知)(?:设置|安排|步骤|要求|程序|办法|领导|机构|保障|说明|奖励)?$/

/** Whether a list tells by what those who judge choose. */
export function isOfChoosers({ text }: NoticeText, [first]: readonly Stretch[]): boolean {
  return first !== undefined && judging.test(text.slice(Math.max(0, first.start - 20), first.start))
}

/** 好方法, 新机制: what anything may bring forth. */
const good =
  /^[好新](?:做法|方法|经验|形式|办法|举措|机制|模式|思路|典型|路子|点子|成效|亮点|进展|气象|变化|成果|成就|风貌|面貌|突破|作为|担当)$/

/** 学校管理方法、途径、策略 are one theme, 好方法、好形式 none. */
function areHeads(names: readonly string[]): boolean {
  const [first = '', ...more] = names
  if (more.length === 0) return false
  return (
    (head.test(first) && more.every((name) => bareHead.test(name))) || names.every((name) => good.test(name))
  )
}

/** 服务货车司机、快递员|等群体的工作案例: for whom the work was done, of whatever it tells. */
const served = /^等?(?:重点|特殊|困难|灵活就业|新就业形态)?(?:群体|人群|劳动者)(?:的|开展|提供)/

/** Whether the words behind a list tell that its pieces are those who are honoured or served. */
function isOfServed(heading: string, behind: string): boolean {
  return /范围|对象/.test(heading)
    ? honouring.test(behind) || served.test(behind)
    : heading === '' && served.test(behind)
}

/** Whether most of what is listed is what a text is made of or who may take part; 集体、个人 under 推荐组别 are groups. */
export function isOtherList(notice: NoticeText, places: readonly Stretch[], over?: Line): boolean {
  const heading = over?.heading ?? ''
  const areGroups = /组别|分组/.test(heading)
  const texts = places.map(({ start, end }) => notice.text.slice(start, end))
  const names = texts.map((words) => /^[^。;:,]*/.exec(words)?.[0].replace(/\([^()]*\)$/, '') ?? '')
  const [most, mostOfTexts] = [mostOf(names), mostOf(texts)]
  const ofKinds = /类别|类型|种类|门类/.test(heading)
  const isOfBodies = (name: string) =>
    bodies.test(name) && !name.startsWith('面向') && !(ofKinds && honoured.test(name))
  const areKinds = /类别|类型|种类|门类|体裁|形式/.test(heading) && !names.some((name) => ofPaper.test(name))
  const areHandedIn =
    names.some((name) => paper.test(name)) && names.every((name) => paper.test(name) || besides.test(name))
  const behind = notice.text.slice(places.at(-1)?.end ?? notice.text.length).slice(0, 24)
  return (
    isToldOtherwise(notice, places) ||
    heldUp.test(behind) ||
    areHeads(names) ||
    (areClauses(notice, places) && names.some((name) => manner.test(name) || praise.test(name))) ||
    most((name) => round.test(name)) ||
    (/^的/.test(behind) && most((name) => virtue.test(name))) ||
    (/^活动/.test(heading) && areHeld(names)) ||
    isOfServed(heading, behind) ||
    shown.test(behind) ||
    asPaper.test(behind) ||
    madeOf.test(notice.text.slice(Math.max(0, (places[0]?.start ?? 0) - 20), places[0]?.start)) ||
    (between.test((names.at(-1) ?? '') + behind) && most((name) => people.test(name))) ||
    (angled.test(behind) && most((name) => people.test(name))) ||
    (areHandedIn && !areKinds) ||
    isOfChoosers(notice, places) ||
    names.some((name) => ofText.test(name)) ||
    mostOfTexts((words) => asked.test(words)) ||
    most((name) => counted.test(name)) ||
    mostOfTexts((words) => ofHouses.test(words)) ||
    most((name) => section.test(name)) ||
    most((name) => part.test(name)) ||
    (names.some((name) => ahead.test(name)) && most((name) => reported.test(name.replace(/[;。]$/, '')))) ||
    (names.length > 0 && names.every((name) => aspect.test(name))) ||
    (!areGroups && !areNamedAlike(names) && most(isOfBodies)) ||
    most(isManner) ||
    areSent(heading, names)
  )
}

/** 初赛, 最佳创意奖: rounds and prizes. */
const round = /^[初预复决半]+[赛评选](?:阶段|环节)?(?:[二三四]个(?:阶段|环节))?$|奖$/

/** 健康向上，格调高雅，贴近生活: short clauses that commas part. */
function areClauses({ text }: NoticeText, [first, ...others]: readonly Stretch[]): boolean {
  return first !== undefined && others.length > 0 && others.every(({ start }) => text[start - 1] === ',')
}

/** What many bodies are called by, and nothing that their works are about. */
const ofBodies =
  /^(?:各|有关|相关|全[省市县区国]|[省市县区镇乡]|[部局校院厂]属|国有|民营|基层|中央|中小|大型|驻|参|会员|成员|直属)/

/** 清廉机关, 清廉学校, 清廉医院: one word before each name tells what all are to be, whoever it is. */
function areNamedAlike([first = '', ...others]: readonly string[]): boolean {
  const alike = first.slice(0, 2)
  return (
    others.length > 1 &&
    /^[一-鿿]{2}$/.test(alike) &&
    !ofBodies.test(first) &&
    others.every((name) => name.startsWith(alike))
  )
}
