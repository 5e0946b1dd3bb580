import { raisedTo } from '../../amounts.ts'
import { classOf } from '../../classes.ts'
import { handsIn, makes } from '../../handingIn.ts'
import { oneOf } from '../../oneOf.ts'
import type { BodyClass } from '../../reading.ts'
import { countedNouns } from '../../workNames.ts'
import { unitSigns } from './bodyUnits.ts'
import { thing } from './partsSent.ts'

const named =
  /^(?:[一-鿿]{2,4}(?<!社)[市县区]|[市县区])[一-鿿]{1,10}(?:(?:局|委|办)(?:(?:机关)?(?:工会|党委|团委|妇委会|党总?支部))?|部|处|中心|站|所|队|台)$|^[省市县区](?:委|[一-鿿]{1,8}(?:委|局|厅|办)党(?:委|组|工委))[一-鿿]{0,6}(?:部|处|室|办)$|^省[一-鿿]{2,10}厅(?:机关)?(?:工会|党委|团委|妇委会|党总?支部)?$|^(?:团[省市县区州旗]委|[省市](?:妇|残|侨|文|社科|工商)联|[省市](?:科协|团委|红十字会|贸促会))$/
/** What stands before a body in a list. */
const point = /^[·\-.\s]*(?:[一二三四五六七八九]是)?/
/** What a body sends, right behind its name: 各服务中心书画作品限报6幅. */
const object =
  /(?<=.[会院校局委部心馆站所司位家队])(?!员)[一-鿿]{0,6}?(?:案例|作品|论文|故事|品牌|课件|视频|通讯|征文|成果|选手|人选)$|(?<=.[组处科室系园厂乡村社店行会院校局委部心馆站所司位家队])(?:教案|课例|微课|教学设计|教学反思|论文|案例|故事|征文|课件)$/
/** And behind the word that tells it for each: 小学每校|案例. */
const objectOfEach = new RegExp(
  `(?<=每(?:[${unitSigns}]|单位|学校|企业|学院|部门|支部|社区))[一-鿿]{0,6}?(?:${countedNouns}|作品|选手|人选)$`,
)
/** The classes of houses of their own, which are no offices of the place they are called by. */
const houses: readonly (BodyClass | null)[] = [
  'enterprise',
  'group',
  'school',
  'institution',
  'zone',
  'association',
  'direct',
]
/** 市税务局等执法任务较重的单位: the last body of a list, with what all in it are. */
const andTheLike =
  /^([^各每]{3,}?)(?<![高中初平同优特上一二三四])等[一-鿿]{0,12}?(?:单位|部门|机构|地区|[个家])(?:$|[各每可应须限]|推荐|报送|申报|上报|选送)/

/** 其他市总工会: the rest of 各市总工会. */
const ofRest = /^其[他余它]的?(?=[省市县区州旗镇乡街])/
/** 市属医院每院, 各中心每中心: a name and its last sign again, for each. */
const nameAgain = /^(.{1,12}?([一-鿿]{1,2}))每一?[个家所]?\2/

/** 省司法厅本系统: the field of an office, which it sends for. */
const ownField = /(?<=[局厅委办院部会])本(?:系统|条线|地区|领域|行业|辖区)/

/** 省国资委宣传部|各推荐: a number for each, behind the name. */
const eachBehind = new RegExp(`各(?:$|(?:${handsIn}|[限可报推选送交不至最自]).*$)`)

/** The class of a body by its name; an office of one place (区教育局) is a department. */
export function classOfBody(written: string): BodyClass | null {
  const eachOf = nameAgain.exec(written)?.[1]
  if (eachOf !== undefined) return classOfBody(eachOf)
  if (ofRest.test(written)) return classOfBody(written.replace(ofRest, '各'))
  const label = labelOf(written)
  const listed = andTheLike.exec(written)?.[1]
  if (listed !== undefined && classOfBody(listed) !== null) return classOfBody(listed)
  const name = written
    .replace(point, '')
    .replace(ownField, '')
    .replace(/^(?:单[个家]|任[一何]个?)(?=[一-鿿]{2})/, '各')
  const office =
    named.test(label) &&
    !label.includes('各') &&
    !/^(?!市直|县直|省直|区直)[一-鿿]{2,8}每家/.test(name) &&
    !/^[^区县市]*(?:各|每)|^[省市县区]级|^(?:设区|地级|所[辖属])|^(?:县市区|市县区|县区|区县|市县|市州|州市|地市|盟市|直辖市|自治区)/.test(
      name.replace(eachBehind, ''),
    ) &&
    !houses.includes(classOf(label))
  if (office) return 'department'
  if (/(?:[多好强]|(?<!人)大)$/.test(label) || /^集体(?=[组投报选推])/.test(name)) return null
  const called = name
    .replace(/^(?:请|由|要求|组织|对|凡|按照?|原则上|一般|今年|全[省市县区州])+(?=[各每])/, '')
    .replace(behind, '')
    .replace(object, '')
    .replace(trailing, '')
  return (
    classOf(called) ??
    classOf(
      name
        .replace(/(?<=^每.)[一-鿿]{0,6}(?:选手|人选)$/, '')
        .replace(/(?<=.)(?:按|由|通过|依托|可?经(?![济开营贸费]))[^,]*$/, ''),
    )
  )
}

const lead =
  /^(?:【[^】]*】|\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九]是|\d{1,2}[.、])?[·\-.\s]*(?:其中|要求|组织(?=各)|按照?(?=[各每])|请|由|对|另|但|且|凡|原则上|一般)*(?:各级?(?=[一-鿿]{2})|各|每(?:一?个|级(?=[一-鿿]{2})|一?[所户位名家](?=[一-鿿]{2})(?![庭可应须限推报申选至最不只原要必均各自投送交上]))?|所有|全体|同一(?:家|个)?|一个|单个|一(?=[市县区镇乡村校企院园社厂家户组店馆会]))?/
/** Small words that may stand between a body and what it does. */
const between = oneOf([
  '另行?|自行|可以?|适当|须|应|要|多|一般|原则上|直接|统一|自主|各',
  '于[^,]{2,12}前|每[家校个队馆县市]?',
])

/** What a body does or is told behind its name, a row for each sort of words; its label ends before them. */
const deeds: readonly (readonly [sort: string, words: string])[] = [
  [
    'it hands in',
    '(?:报送|提交|选送|推报|(?<!以)上报)(?!单位)|申报(?!单位|主体|人|者|团队)|推荐(?!单位|主体|人(?![选才员物]))|推送|推选|自荐|上交|交送|推(?![进广动])|提供|提报|[供赐来撰写组送]稿|撰文',
  ],
  [
    'it hands in, told shortly',
    '提出?(?=[\\d一二两三四五六七八九十至不])|投(?=[稿送\\d一二两三四五六七八九十])|(?<![外公国海路社成移提])交(?![流通易警行管往界响付投建涉互运])|送(?=[\\d一二两三四五六七八九十])|报(?!单位|[人者])',
  ],
  ['it hands in more', `(?<=可)[到达]$|追加|增加|额外|[增另多加再]报|放宽|${raisedTo}|不占`],
  [
    'it chooses or takes on',
    `承担|遴选|筛选|征选|挑选|择优|[可均]?接受|(?<!(?<!集)团|党|社会|妇女|群众|学生|青年|行业|公益|慈善|科普|学术|文艺|体育|文化|宗教|枢纽型?|专业|草根|经济|合作|民间|女性|志愿|服务|新兴|自治)组织(?=${handsIn}|[一-鿿]{2,8}(?:${handsIn}|${makes}|投稿|参[与加])|[投送来]稿|$|[\\d不]|评审|评选|遴选|审核|专家|初评|动员|发动|投稿|会员|所属|非|本[县区市地校院单系]|辖|[县区市]内)`,
  ],
  ['it sifts', '(?:汇总|审核|初审|初评|评审|筛选|评选|选拔|比选|把关|推选)(?:后|的基础上|,|$|推|报|择)'],
  [
    'in view of',
    '(?:根据(?!地)|依据|按照|结合|对照|视)(?=[^,]{0,12}(?:人数|规模|数量|总数|情况|实际|比例|多少|特点|需[要求]))|(?:结合|根据|按照|对照)(?:实际|要求|本|各自|自身|通知|工作|上述|以上|条件|标准|名额)|在[^,。;]{1,14}(?:基础上|前提下|范围内)',
  ],
  [
    'how',
    '认真|优先(?![级权])|积极(?!分子)|精心|广泛|严格|切实|深入(?!推)|抓紧|及时|高度|踊跃|主动|充分|尽快|最终|集中(?!连片|管理)|筛选出|[选挑]出',
  ],
  ['it settles', '确定(?!的)|任选|自选'],
  ['it may go by this', '(?:可以?|应)?(?:参照|比照|按此)(?:执行|办理)?|[如若确](?=有)'],
  [
    'its way together',
    '集体(?=[组投报选推])|发动|动员|会同|联合(?![会体国党])|商(?=同级|有关|相关|当地)|协同|牵头(?=申报|推荐|组织|报|,|$|编写|撰写|完成)',
  ],
  ['of its own will', '自愿(?=参[加评与]|申报|报名|报送|投稿|推荐|组织)'],
  ['what it has handed in', `(?<=[省市县区州镇乡道村校园院馆厂位门业司会地部])所(?:${handsIn}|[报推投])`],
  ['it is told', '接到|收到|将(?!军)'],
  [
    'it makes works',
    `(?:${makes}|完成(?![人者单]))(?=[一-鿿“”]{0,12}(?:[\\d一二两三四五六七八九十至不最]|$))`,
  ],
  [
    'it builds up',
    '培育|打造|建成(?!员|区)|建立|创建(?!单位|成员|对象|主体|示范|先进|小组|集体|城市|乡镇|街道|[县市区镇村校](?![一-鿿])|学校|企业|社区|机关)|储备|新建|发放|领取|订阅|开展|举办',
  ],
  ['it is charged', '负责(?!人)|汇总(?=[本所辖全])|选报'],
  ['it is to', '(?<![主重需次])要(?=(?!求)[一-鿿]{2})'],
  ['its own field', '(?<=.{2})本(?=系统|条线|地区|领域|行业|辖区)'],
  ['it signs', '署名|作为|以第一'],
  [
    'its way',
    '立足|围绕|聚焦|依托|紧扣|从(?![业教警艺])|面向|通过|由|(?:可?直接)?向(?=[市县区省本上集总公我所主])|经(?=所在|各|其|[\\d一二两三四五]+[家个名])|按',
  ],
  [
    'together or each',
    '分别|合起来|加起来|合在一起|合并|共同(?!体)|一共|打包|捆绑|(?<!公)共(?![同体青])|合计|总计|均',
  ],
  [
    'its bound',
    '以(?=[\\d一二两三四五六七八九十]|$)|只(?=[能准可报推写投交接收])|仅(?=[能可限报])|限报|限|不(?!足)|至[少多]|最[少多]|最后|起码|保底',
  ],
  ['what it is', '(?<=.{3})为(?=[老新重试示中主省市国全首第][一-鿿]{1,8}$)'],
  [
    'by when',
    '(?:务必|务|须|应|请)?[于在](?=(?:20\\d\\d年|今年|本月|下月)?[\\d一二三四五六七八九十]{1,2}月)',
  ],
  ['what works are counted by', '(?<=[一-鿿)])为(?:基本|申报|推荐|报送)?单位'],
  ['it is asked', `请(?=${handsIn}|组织|提供|撰写)`],
  ['its duty', '必须|必报|须|(?<![供适对响相效反感])应(?![用急届城对])|需(?!求)|还(?=[须应需要可附])'],
  ['its number', `${thing}?(?:数量|[件篇]数)?[为是]$`],
  ['its share', '(?:的)?(?:名额|指标|数额|限额|件数|篇数|总量|总数|总盘子)'],
]
export const behind = new RegExp(`(?<=.)(?:${between})*(?:${deeds.map(([, words]) => words).join('|')}).*$`)

const trailing =
  /(?<=.)(?:各|每(?:[一-鿿]|单位|主体|学校|企业|部门)?|[也还均]?可以?|须|应|(?<![主重需])要|一般|原则上)$/

/** What a body is called, without the words around it: 请各, 推荐不超过. */
export function labelOf(piece: string): string {
  const words = piece.replace(objectOfEach, '').replace(lead, '').replace(behind, '')
  return words.replace(trailing, '')
}

/** Bodies of a sort of their own are told by what they do: 各实训基地推荐1个, 各专业群限报1个. */
const sender = new RegExp(
  `^[·\\-.\\s]*(?:其中|要求|请|由|另|原则上)*(?:各|每个?)(?!地)[一-鿿“”()A-Za-z\\d]{2,12}?(?:\\([^()]{2,40}\\))?(?:(?:${between})*(?:${handsIn}|[仅只]?限|限?报(?![名社纸刊告道])|至[多少]|不超过|不少于|各$)|(?:局|委|厅|办|联|委员会|所|群|行|队|站|庭|司|社|场|矿|井|段|库|店|台|基地|联盟|平台|媒体|专业|景区|海关|室)$)`,
)
const noSender =
  /^(?:报|推荐|报送|申报|上报|选送|提交|投稿)(?:$|不|至|最|限|原则|一般)|^(?:择优|自愿|自行|分别|统一|集中|集体|原则|结合|认真|积极)|主体|渠道|作品|案例|项目|课题|成果|论文|阶段|环节|单元|部分|方面|小时|工作日|[组类期批次种项件篇分]$/

/** Whether a piece names somebody in a list of bodies, whatever he is called: 各民主党派、工商联和高校. */
export function isListed(piece: string, next: string): boolean {
  return (
    /[、和及与]/.test(next) && /^各(?![自级项类种行界])[一-鿿“”]{2,8}$/.test(piece) && !noSender.test(piece)
  )
}

/** 公共外语部, 气象科普教育基地: a name that ends with the noun of a house, with nothing before or behind it. */
const house =
  /^(?![各每其由请经报送向按])[一-鿿]{2,10}(?:(?<![一-鿿]全|内|外)部|(?<![到各多出])处|室|中心|海关|[馆站所队厂科院系园库店宫堂]|车间|基地|支行|项目部|编队|大队|中队|分局|矿[区井]|煤矿|工区)$|^[省市县区镇乡街旗州][馆站所社场厂]$/

/** Whether a name is that of a house, with nothing before or behind it. */
export function namesHouse(name: string): boolean {
  return house.test(name)
}

/** 流域管理局每局, 民主党派区委会每个, 核心育种场各: and by their number for each, behind whatever they are called. */
const oneByOne = new RegExp(
  `^(?![每同第])(?:[\\dA-Z]{1,6}级?)?[A-Z一-鿿“”()]{2,14}?(?<=[A-Z一-鿿“”()]{3})(?:每一?个?(?:[${unitSigns}户处场段室班科]|小?组|中心|单位|机构|基地|平台)?|(?<!至[少多]|最[少多]|[于过])各)(?=$|(?:${between})*(?:${handsIn}|[限报投送]|至[多少]|不))`,
)
const notEach = new RegExp(`(?:${countedNouns}|作品|视频|照片|案例|类别|主题|方向|学科|专业)(?:各|每)`)

/** 市群众艺术馆报送: a house of a place with what it does. */
const ofPlace = new RegExp(
  `^(?:[一-鿿]{2}[市县区]|[省市县区州旗镇乡])(?!里|内)[一-鿿]{1,10}(?:馆|院|团|中心|站|队|社|厂|场|(?<!平)台)(?:${between})*(?:(?:${handsIn})[一-鿿“”]{0,8}|[报送])$`,
)

/** What a house does right behind its name: 科普基地|可自荐, 物流中心|每年供稿. */
const sendsNext = new RegExp(
  `^(?:${between}|每[年月周]|每季度?)*(?:${handsIn}|自荐|[供投]稿|限?[报投](?=[\\d一二两三四五六七八九十])|(?:不[少低超多]|至[多少]|最[多少])[于过]?$)`,
)

/** 一个集体限报: who is honoured hands in for himself. */
const eachAlone = /^(?:一个|每个|同一个?|单个)(?:集体|团队|小组|品牌|项目组)(?=[限只最至不可报推申])/

/** Whether a piece tells of somebody who sends, whatever he is called. */
export function isSender(piece: string, label: string): boolean {
  if (
    (piece === label && house.test(piece)) ||
    (house.test(label) && sendsNext.test(piece.slice(piece.indexOf(label) + label.length))) ||
    (/^每/.test(piece) && /^(?:[所站队社团台院馆]|委员会|专委会)$/.test(label)) ||
    eachAlone.test(piece)
  )
    return true
  if (label.length < 2 || noSender.test(label)) return false
  if (ofPlace.test(piece)) return true
  return sender.test(piece) || (oneByOne.test(piece) && !notEach.test(piece))
}

/** 市区每校, 县(市)每所学校: bodies of a place, told one by one. */
const withEach =
  /^(?!各|每)[一-鿿]{0,3}[县市区镇乡](?:域|城|郊)?(?:\([^()]{1,4}\))?每(?:一?[所家个])?(校|园|学校|幼儿园|院校|高校|企业|医院|[社小]区|村|支部)$/

/** 集团本部每个部门: and the parts of one house. */
const withinEach =
  /^(?!各|每)[一-鿿]{2,8}?(?:本部|总部|机关|公司|集团|学院|大学|医院)每一?[个家]?(部门|部室|科室|处室|支部|班组|车间|项目部|学院|中心)$/

/** 区委社会工作部每区: offices told by the places they are of. */
const withPlace =
  /^(?!各|每)[一-鿿()、]{0,12}[会局委办部厅处站院联心校协]每一?个?(县市区|县区|区县|市州|地市|乡镇|镇街|街道|[市县区旗州镇乡])(?![级属直域内]|[一-鿿]{0,4}[校企院学])/

/** The class of the bodies of a place that are told one by one; null where a piece tells none so. */
export function toldEach(piece: string): BodyClass | null {
  const each = (withEach.exec(piece.replace(behind, '')) ??
    withinEach.exec(piece.replace(behind, '')) ??
    withPlace.exec(piece))?.[1]
  if (each === undefined) return null
  const isSociety = classOfBody(piece.slice(0, piece.indexOf('每'))) === 'association'
  return isSociety ? 'association' : classOfBody(`各${each}`)
}
