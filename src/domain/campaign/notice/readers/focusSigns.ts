/** What the things to be told of are called where a text names them in a list. */
export const topics =
  '话题|主题|专题|议题|课题|选题|题目|题材|方向|方面|领域|内容|类别|类型|种类|门类|品类|情形|角度|视角|侧面|板块|单元|赛道|组别|系列|篇章|模块|场景|重点|栏目|关键词|线索|赛项|项目'
const many = '[二两三四五六七八九十]'
/** What cases and works are called. */
export const works =
  '案例|做法|经验|作品|项目|论文|成果|故事|征文|素材|稿件|工作法|典型|品牌|微课|视频|探索|实践|尝试'
const one = `(?:任意|某|至少|选|报)*[一二两12](?:个|类|项|种|题|方面|点)?(?:${topics})?`
/** Behind a list: how many of its names are to be chosen. */
export const chosen = new RegExp(
  [
    `等?(?:这?${many}(?:个|大|类|项|种|方面|者)*(?:${topics})?)?(?:之|其)?[中里内]的?(?:任选|任意选|勾选|自选|选择|选取|选报|申报|选|择|确定|任|其|报)*${one}`,
    '等?之一(?!线)',
    `,?(?:可|请|作者|可以|均可)*(?:${many}选一|(?:任选|自选|任择|择|选)其[一中]|(?:任选|自选|任择)${one})`,
  ].join('|'),
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
export const calling =
  /(?:征集|推荐|申报|报送|评选|选树|提交|收集|遴选|欢迎|鼓励|凡是?|优先选?|(?:案例|作品|征文|项目|成果|论文)(?:可以|应当?|必?须)?(?:是|为|属于))(?:的|在|关于)?/g
/** 可写安全教育、事故反思、家属嘱托等内容. */
export const told = new RegExp(`等(?:${topics})|(?<=[”》])等?(?:主题|专题|话题|选题|方向|板块)`, 'g')
export const telling =
  /(?:可以?|着重|重点|主要)(?:写|讲|拍|选|反映|围绕|涉及|从)(?:但不限于)?|(?:围绕|聚焦|涉及|关注)(?:但不限于)?|(?:建议|宜|(?:作品|案例|稿件|文章|征文)(?:应|要|须)?)从/g
/** 可围绕物业共治、矛盾调解、助老扶幼展开: what may be written of, where 围绕…来写 alone tells what all is about. */
export const written =
  /(?<=.{8})等?(?:来写|撰写|写作|创作|展开|入手|着手|切入|选材|选题|取材|谈|(?:进行|开展|加以)(?:创作|写作|撰写|总结))/g
export const permitting =
  /(?:可以?|欢迎|鼓励|建议|宜|不妨|任意)(?:写|讲|拍|选|反映|围绕|涉及|从|就|聚焦|针对)/g
/** Where a list may begin. */
export const opening =
  /从|在|按照?|围绕|聚焦|可?选择|选取|可选(?!择)|可?以|属于?|涉及|反映|涵盖|包括|限于|[写讲拍就为是设:]/g
/** Before a colon: that names of topics follow. */
export const led = new RegExp(
  `(?:(?:${topics}|[以如]下工作|下列工作)(?![一-鿿]*(?:要求|标准|条件))[^。;:,]{0,10}|(?:涉及|聚焦|围绕|突出|关注|侧重于?|包括|涵盖|不限于|任选|优先|可[写讲拍选]|(?:案例|作品|成果|项目|故事)(?:主要|可以?|应)?(?:为|是|有))[^。;:,]{0,4})(?:\\([^()]{1,12}\\))?:`,
  'g',
)
/** 分四个板块，分别是. */
export const listed = new RegExp(
  `${many}个?大?(?:${topics}|类)[^。;:,]{0,8},?(?:分别是|分别为|即|包括|依次为|为):?`,
  'g',
)
export const bracketed = new RegExp(`(?:${topics})\\((?=[^()]{5,80}\\))`, 'g')

/** 三个角度 between a list and what is to be done with it. */
export const sum = new RegExp(`\\($|(?:等|这)*${many}(?:个|大|类|项|种|方面)+(?:${topics})?$`)
/** 可以写学习心得，可以写岗位感悟; 一类是生产的，一类是生活的: what each clause allows. */
export const allowing: readonly RegExp[] = [
  /(?:也|还|又)?(?:可以?|或)(?:写|讲|拍|谈|说|记录|讲述|反映|表现|展现|展示|描写)([一-鿿“”]{2,18})(?=[,;。]|$)/g,
  /(?:可以?|也|还)(?:为|是)[“《]([^“”《》]{2,18})(?=[”》])/g,
  /(?<=^|[,;。:])一(?:类|种|方面|块|部分)(?:[是为]|讲(?!究)|写)([一-鿿“”]{2,18})(?=[,;。]|$)/g,
]
/** 讲安全，讲节约，讲互助 under a heading that asks what to tell. */
export const telledOf = /(?<=^|[,。;])(?:也|还|又)?(?:写|讲|拍)(?![明话法清出])([一-鿿“”]{2,14})(?=[,;。]|$)/g
