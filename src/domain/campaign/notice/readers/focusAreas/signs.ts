import type { Stretch } from '../../listing.ts'
import { oneOf } from '../../oneOf.ts'

/** What the things to be told of are called where a text names them in a list. */
export const topics =
  '话题|主题|主旨|[辑章卷](?![一-鿿])|专题|议题|课题|选题|题目|题材|方向|方面|领域|内容|类别|类型|种类|门类|品类|情形|角度|视角|侧面|板块|单元|赛道|组别|系列|篇章|模块|场景|重点|栏目|关键词|线索|赛项|子项|分项|专项(?!行动|整治|工作|资金|检查)|专场|类目|范畴|专栏|项目'
/** 四个专项, 三个口子: any noun that sums up a list of things, unless bodies, places, days, steps, papers or prizes are counted so. */
export const counted =
  '(?<=(?<!“)[二两三四五六七八九十\\d]个大?)(?!单位|部门|企业|学校|学院|医院|公司|地区|[县区市镇乡村省州校院园支科处班小站点岗局委]|街道|社区|城市|代表|组织|机构|团队|群体|人|步|阶段|程序|流程|环节|条件|要求|标准|维度|指标|因素|要素|原则|部分|文件|附件|材料|表|奖|等[次级]|档|工作日|月|年|小时|字|国家|节|时(?!期)|季|层次|级|专业(?![中里内]?[任选择])|学段|渠道|途径|方式|平台|网|账|公众|邮箱|作|案例|视频|故事|家庭|项目|结合|统一|转变|确保|坚持|到位|必|不|是|以|更|意识|自信|文明|代|主义)[一-鿿]{2}(?=[^一-鿿]|$|[中内里]?[任选择提分申报投撰征进开自的])'
/** 等 that closes a list; 技能等级 and 均等 are names. */
export const etc =
  '(?:(?<![高中初平相同均对])等(?![级待候于值同效额])|等(?=诸?多?(?:方面|领域|环节|内容|主题|题材)))'
/** What a heading asks: 写什么, 报哪些. */
export const asks =
  '(?:[选写报征集收拍摄讲述画挖说谈聊听晒推荐投找]|(?<=^|想|们|会|局)要)(?:些|点)?(?:什么|啥|谁|哪些|哪类)'
/** What may be done, at the head of some words; 可持续发展 and 可再生能源 are names. */
export const may = '可(?!持续|再生|视化|追溯|信|靠|循环|回收)'
/** And what must be; 要素保障 and 应急演练 are names. */
export const must = '要(?![素闻件情害务])|应(?![急用对变])'
/** Before a deed that is part of a name: 在垃圾收集处理、河道保洁中. */
export const notInName = '(?<!(?:在|围绕|聚焦|涉及|从|对)[一-鿿]{1,4})'
const many = '[二两三四五六七八九十]'
/** What cases and works are called. */
export const works =
  '案例|做法|经验|作品|项目|论文|成果|故事|征文|素材|稿件|工作法|典型|品牌|微课|视频|探索|实践|尝试|金点子|点子|妙招|建议'
const one = `(?:任意|任何|某|至少|选|报|任(?=[一二两12]))*[一二两12](?:个|类|项|种|题|件|样|方面|点)?(?:${topics})?`
/** Behind a list: how many of its names are to be chosen. */
export const chosen = new RegExp(
  oneOf([
    `等?(?:这?${many}(?:个|大|类|项|种|方面|者)*(?:${topics}|[一-鿿]{2})?)?(?:之|其)?[中里内当]的?(?:任选|任意选|勾选|自选|选择|选取|选报|申报|选|择|确定|任|其|报)*${one}`,
    '等?(?<!分|(?:作为|成为|列为|视为|当作|算作)[^,。;]{0,24})之一(?!线)',
    '等?[中里内](?:进行)?(?:任选|自选|自行选择|选择|选取|勾选|选题)(?=[,。;]|$)',
    `,?(?:可|请|作者|可以|均可)*(?:${many}选一|(?:任选|自选|任择|择|选)其[一中]|(?:任选|自选|任择)${one})`,
  ]),
  'g',
)
/** Behind a list: that it names kinds of what is called for. */
export const kinds = new RegExp(
  `(?<=[^、])(?:等|[二三四五六七八九]个?)?(?:类|(?<!典|转|成)型|组|方面|领域|主题|题材|方向|环节)的?(?:优秀|典型|创新|好)?(?:${works})`,
  'g',
)
/** 征集反映隐患排查、设备改造、应急演练的稿件. */
export const ofWorks = new RegExp(`(?<=.{8})等?的(?:优秀|典型|感人|鲜活|真实)?(?:${works})`, 'g')
export const reflecting =
  /(?:凡是?|(?:征集|欢迎|投寄|推荐|收集|提供|报送|撰写)[^,。;、]{0,8}?)(?:反映|属于|展现|展示|讲述|体现|关于|记录|涉及)/g
export const calling = new RegExp(
  `(?:征集(?!内容|范围|方向|主题|重点|类别)|${notInName}(?:推荐|申报|报送|评选|选树|提交|收集|遴选)|欢迎|鼓励|凡(?:是|属于?|涉及|关于)?|优先选?|(?:案例|作品|征文|项目|成果|论文)(?:可以|应当?|必?须)?(?:是|为|属于))(?:一批|一些)?(?:的|在|关于)?`,
  'g',
)
/** 可写安全教育、事故反思、家属嘱托等内容. */
export const told = new RegExp(
  `等(?:${topics}|(?:身边|生活|工作|日常|具体|典型)(?:小事|琐事|点滴|细节|片段|瞬间|实例|现象|场景|题材|话题))|(?<=[”》])等?(?:主题|专题|话题|选题|方向|板块|专?栏目?)`,
  'g',
)
export const telling =
  /(?:[常开分]设|设[有置])|(?:可以?|着重|重点|主要)(?:写|讲|拍|选[择取]?|反映|围绕|涉及|从)(?:但不限于)?|(?:围绕|聚焦|涉及|关注)(?:但不限于)?|(?:建议|宜|(?:作品|案例|稿件|文章|征文)(?:应|要|须)?)从/g
/** 可围绕物业共治、矛盾调解、助老扶幼展开, 来稿围绕庭院设计、垃圾分类、花木养护来写: what is to be written of. */
export const written =
  /(?<=.{8})(?:等(?=[。;]|$)|等?(?:来写|撰写|写作|创作|命题|立意|构思|展开|入手|着手|切入|选材|选题|取材|谈(?:认识|体会|感[受想悟])?|讲故事|(?:进行|开展|加以)(?:创作|写作|撰写|总结))+)/g
export const permitting =
  /(?<!形式|体裁|载体|也|还)(?:可以?|欢迎|鼓励|建议|宜|不妨|任意)(?:写|讲|拍|选(?!用|派|送)|反映|围绕|涉及|从|就|聚焦|针对)|(?:^|[请须应要]|[,:。]|来稿|作品|征文|稿件|案例|文章)(?:围绕|聚焦|针对)/g
/** 突出采油、钻井、炼化一线，兼顾后勤: what stands behind a list that tells where the weight lies. */
export const weighed = /^,(?:并|适当|同时|也)*(?:兼[顾收]|辅以)/
/** 任选其一, 五选一: how what is said of the choice begins, as the source of a pattern. */
export const choosing = '(?:可|任|只|限|请|[二三四五六七]者?)?[选择]'
/** Where a list may begin. */
export const opening =
  /从(?![业事严])|在(?![职校岗线])|按照?|围绕|聚焦|可?选择|选取|可选(?!择)|可?以(?![旧老工赛来及内外上下前后])|属于?|涉及|反映|涵盖|包括|限于|写(?![作实真意])|讲(?![解座师堂台])|拍(?!摄)|就(?![业餐医近诊])|为(?![民农老困企])|是(?!非)|设(?![计施备想立机])|:/g
/** Before a colon: that names of topics follow. */
export const led = new RegExp(
  `(?:(?:${topics}|[以如]下工作|下列工作)(?![一-鿿]*(?:要求|标准|条件|落实|抓[好紧牢]))[^。;:,]{0,10}|(?:涉及|聚焦|围绕|突出|关注|侧重于?|包括|涵盖|不限于|任选|优先|可[写讲拍选]|(?:案例|作品|成果|项目|故事)(?:主要|可以?|应)?(?:为|是|有))[^。;:,]{0,4}|(?<![填抄])(?:写|讲|拍|谈|记录?)[^。;:,]{0,10}(?:事|人|故事|经历|瞬间|话|变化|场景|题目)情?)(?:\\([^()]{1,12}\\))?:`,
  'g',
)
/** 分四个板块，分别是. */
export const listed = new RegExp(
  `${many}个?大?(?:${topics}|类)[^。;:,]{0,8},?(?:分别是|分别为|即|包括|依次为|为):?`,
  'g',
)
export const bracketed = new RegExp(`(?:${topics})\\((?=[^()]{5,80}\\))`, 'g')

/** 三个角度 between a list and what is to be done with it. */
export const sum = new RegExp(
  `等?\\($|(?:等|这)*(?:${many}|[几数多])(?:个|大|类|项|种|方面)+(?:${topics}|[一-鿿]{2})?$|等(?:各类|各种|不同|多个|多种|重点|热点|难点|焦点|现实|相关|有关|具体|主要|各)?(?:${topics})$`,
)
/** 可以写学习心得，可以写岗位感悟; 一类是生产的，一类是生活的: what each clause allows. */
export const allowing: readonly RegExp[] = [
  /(?:也|还|又)?(?:可以?|或)(?:写|讲|拍|谈|说|记录|讲述|反映|表现|展现|展示|描写)([一-鿿“”]{2,18})(?=[,;。]|$)/g,
  /(?:可以?|也|还)(?:为|是)(一[个次件项位段张句堂场种份][一-鿿“”]{2,14})(?=[,;。]|$)/g,
  /(?<=可以?)(?:是|为)([一-鿿]{4,10})(?=[,;。]|$)/g,
  /(?:可以?|也|还)(?:为|是)[“《]([^“”《》]{2,18})(?=[”》])/g,
  /(?<=^|[,;。:])(?:再|另|还有)?一(?:个|类|种|方面|块|部分)(?:[是为]|讲(?!究)|写)([一-鿿“”]{2,18})(?=[,;。]|$)/g,
]
/** 讲安全，讲节约，讲互助 under a heading that asks what to tell. */
export const telledOf = /(?<=^|[,。;])(?:也|还|又)?(?:写|讲|拍)(?![明话法清出])([一-鿿“”]{2,14})(?=[,;。]|$)/g

/** 一是…；二是…: what numbers the points is no part of them. */
export function withoutTurn(text: string, places: readonly Stretch[]): readonly Stretch[] {
  const areInTurn = places.every(
    ({ start }, index) => text.slice(start, start + 2) === `${'一二三四五六七八九'[index]}是`,
  )
  return areInTurn && places.length > 1 ? places.map(({ start, end }) => ({ start: start + 2, end })) : places
}
