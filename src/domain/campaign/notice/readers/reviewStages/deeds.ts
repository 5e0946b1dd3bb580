import { oneOf } from '../../oneOf.ts'
import { isHeld } from './held.ts'
import { noBodies } from './noBodies.ts'
import { by, type Step } from './steps.ts'

/** What those who judge do with what came in, by the signs that such verbs are made of: 校阅, 比对, 互投. */
const deed = oneOf([
  '审[阅看读议稿听校核查定批签]|[初复终预联会外盲函网细再过编]审(?![一-鿿]?(?:委|专家|团))',
  '评[议审]定[奖级等]|评[议阅判鉴分估查]|[初复终预联会外盲函网互考测点综]评(?![议审定阅判鉴比分选估委])|评定',
  '[审复考稽校初]核|核[实查验对准定校]|[抽复检排普]查|查[重验核看阅证对]',
  '[初复终预海筛票甄圈精]选|[初预粗精]筛|筛[选查]|[互公网函]投|投票|点赞',
  '[初复通细品研试泛]读|阅[评卷看读]|[察踏]看|[聆审盲]听|试(?![行点验卷图题制])[一-鿿]',
  '[商议敲圈票终裁]定|[表裁票议]决|[合会复商]议|拍板|敲定|[签核]批|批准|核准|签发',
  '[打评赋]分|面试|面谈|比[对选]|校[阅对读]|(?<=内容|政治|文字|质量|技术|专业)把关|翻看|浏览|通览|[看评选]稿|[看审评]片|鉴[定别]|甄别|会[商诊]|讨论|论证',
  '[走暗寻回]访|问询|质询|考[察评]|检测|化验|研判|定[级等档奖]|研究(?:确定|决定|审定)',
  '[过筛捋读](?=一[遍轮道])|评一评|议一议|审一审|比一比|选一选|投一投|听一听|过目|传看|写[出下](?:评语|等第|推荐名次|名次)',
])

const takes = '(?:进行|开展|予以|给予|做出?|作(?![品者家文用业])出?|实施|完成)'
/** 进行技术评估: what stands behind the verb that holds it is the name of the step as a whole. */
export const holds = new RegExp(`${takes}$`)

/** In which way: kept with the deed, as 集中打分 and 合规审核 are called. */
const kept = `(?:${by}|独立|交叉|封闭|学术|业务|质量|真实性|交互|量化|终极|定量|定性)`
/** In which way, told beside the deed: 分片核对, 逐一走访. */
const beside = oneOf([
  '共同|一起|一同|首先|其次|先|再|统一|分[别头片组批类]|逐[一-鿿]|各自|认真|严格|全面|独立|负责|从严|举手|当[场面]|现场|坐在一起',
  '反复|细致|仔细|牵头|全程|最[后终]|随后|同时|按[一-鿿]{2,6}?|依[次据]|参与|自动|来|会|将|拟|要|都|初步|择优|重点|直接|随机',
])

/** Who judges, by the sign that the name ends in: 总经理室, 驻会领导, 调查官, 三个部门. */
export const who = oneOf([
  '(?:(?<![机社开大])会|会议|(?<![结布全])局|(?<![全内外])部|科|处|室|院|(?<![分一二三四])组|厅|团|(?<!常)委|(?<!母)校|社|馆|(?<!网)站|所|队|(?<!承|主)办|中心|集团|公司|部门|机构|平台|大学|双方|三方)',
  '(?:代表|经理|干事|秘书|助理|专家|评委|[观听]众|大众|公众|[网师校]友|读者|师生|学生|[职员]工|干部|领导|群众|成员|同志|骨干|助理|志愿者|负责人|评议人)',
  '(?:人员|师资|(?:研究|大学|实习)生|[一二两三四五六七八九十\\d][位名]|(?<!人|成|学|会|职|党|官)员|[教律医药厨技会导培训]师|老师|作家|诗人|名家|行家|画家|[科处局院校部组会社台馆队班主]长|主[任编席]|学者|编辑|记者|裁判|法官|[察查]官|先进|[村居市农网股]民|律师|编剧|导演|编导|院士|教授)',
])
const calls =
  '(?:由|请|经(?!济|营|验|费|典|贸|办)过?|报(?!送|名|告|道)|提?交|提请|送交?|给|召开|举行|委托|组织|邀请|聘请|特邀|抽调|召集|会同|让|供)'
const first =
  '(?:(?:第[一二三四五]步|[首其]先|然后|随后|接着|之后|最后|最终|再|先|届时|而后|后|另)(?:是|为)?)?'
const objects =
  '(?:(?:对|将|就|把|从|在|围绕|对照|按照?|依据|通过)[^,。;:]{1,24}?|(?:观看|查看|听取|看完|审阅)[^,。;:]{0,8}[并后])?'

/** 县文明办对材料, 核实无误的提交评议会, 由现场观众和公司领导: all of a clause before its deed. */
const named = new RegExp(
  `^${first}(?:[^,。;:]{0,20}?${calls}[^,。;:]{0,28}?|[^,。;:]{0,20}?)(?:${who})(?:\\([^()]*\\))?(?:${beside}){0,3}${objects}(?:${beside}){0,3}(?:${takes})?$`,
)
/** 对来稿进行: what came in, with nobody who judges named. */
const ofWorks = new RegExp(
  `^${first}[^,。;:]{0,30}?(?:对|将|就|把)[^,。;:]{0,16}?(?:稿|材料|案例|作品|项目|个案|成果|论文|征文|文章|故事|事迹|课例|视频|照片|资料|申报|上报|报送|推荐|投稿|入围|参评|作者|选手|人选|对象|步骤|案卷|做法)[^,。;:]{0,6}?(?:${beside}){0,2}(?:${takes})$`,
)
/** What a clause goes on with behind its deed: 初选20篇, 复核后, 试听一遍, 评审定奖. */
const then =
  '(?:(?:通过|无误|合格)?之?后)?(?:一[遍轮次下番圈道]|并(?!上?报|推荐|提交|签署)[一-鿿]{2,6}|[二两三]遍|定[奖级等]|把关|(?:通过|无误|合格)?之?后|通过|完毕|\\d{1,4}[篇件个部条幅项名份]|[出为]?(?:前?\\d{1,4}[篇件个部条幅项名份])[^,。;:]{0,8}|(?:产生|确定|[评选]出|形成)[^,。;:]{1,12}|推荐[^,。;:]{2,12}|[^,。;:]{0,14}(?:名单|人选|对象|建议|意见|名次|等[次级]|问题)|和等第|真[伪假]|(?:全部|所有)[一-鿿]{2,4}|(?:稿件|作品|材料|案例|视频|稿子))?'
const clause = new RegExp(`(?<name>(?:${kept}){0,2}(?:${deed}){1,2})(?=${then}$)`, 'g')

/** What those who recommend do, and what is not done or told of. */
const theirs = new RegExp(
  `各(?!${noBodies}|方面|支行|科室|处室|分[会组]|出)[^,。;]{1,16}|所在|推荐单位|申报单位|(?:推荐|上报|报送|申报|提交)前|基层(?!代表)|(?<![日根基])本(?:单位|校|院|部门|企业|公司)|不再|无需|可以?(?:自行|先)|[应须需](?!急)|(?:部门|二级|下属)(?:机关|单位|工会|党[委支])|监督|举报|异议|投诉|获奖(?:作品|案例)|优秀作品`,
)

/** 初审编辑挑选, 每篇由3位评委审读, 由评委当场打分: how a step goes that is named beside it. */
const how = /^(?:[初复终二三][评审选]|[一二三]是|每[一-鿿]{0,2}[件篇项个份部])|当[场面]$/

/** What comes of judging, what came in: beside them a clause speaks of judging though nothing over it does. */
const ofJudging =
  /评出|公示|名次|获奖|入选|入围|[初复终][评审选]|来稿|收稿|(?:收到|报来|上报|报送|推荐|申报|投来|参评)的?[^,。;]{0,4}(?:案例|作品|材料|稿|项目|事迹|故事)|收齐|(?<=^|[,;。])案例经|平均分|得分|圈选/

/** Whether a text speaks of judging by what it tells beside the deeds. */
export function speaksOfJudging(text: string): boolean {
  return ofJudging.test(text)
}

/** The deeds of judging of each clause, by who does it and what is judged. */
export function deedsOf(text: string): Step[] {
  let at = 0
  return text.split(/([,。;:→])/).flatMap((words) => {
    const from = at
    at += words.length
    return deedIn(text, words, from)
  })
}

/** 请两位老编辑过目，|分头|写出名次: who was called on before goes on to judge. */
const carried = new RegExp(`^(?:${beside}){0,3}(?:${takes})?$`)
const calledBefore = new RegExp(`${calls}[^,。;:]{0,28}(?:${who})[^,。;:]{0,16},$`)

/** 由检察业务|专家|分组评查: what they are expert in tells that they judge, and is no way to do it. */
function judgeApart(name: string, front: string): [string, string] {
  const judge = /^专家组?(?=.{2})/.exec(name)?.[0] ?? ''
  return judge !== '' && !named.test(front) && called.test(front)
    ? [name.slice(judge.length), front + judge]
    : [name, front]
}
const called = new RegExp(`${calls}[^,。;:、]{1,16}$`)

/** 进入现场展示；|现场展示由专家和观众|共同打分: how a step goes that was named before. */
function isHowOf(before: string, front: string): boolean {
  const name = /^([一-鿿]{2,6})(?:阶段|环节|时)?(?:由|采取|采用|实行|以)/.exec(front)?.[1]
  return name !== undefined && before.includes(name)
}

function deedIn(text: string, words: string, from: number): Step[] {
  for (const match of words.matchAll(clause)) {
    const [name, front] = judgeApart(match.groups?.['name'] ?? '', words.slice(0, match.index))
    const before = text.slice(0, from)
    if (theirs.test(before.slice(-30) + front) || how.test(front) || isHowOf(before, front)) return []
    const modifier = modified.exec(front)?.[1] ?? ''
    const lead = front.slice(0, front.length - modifier.length)
    const isCarried = carried.test(lead) && calledBefore.test(text.slice(0, from))
    if (!named.test(lead) && !ofWorks.test(lead) && !isCarried) continue
    const start = from + lead.length
    const end = from + front.length + name.length
    const whole = Object.assign([text.slice(start, end)], { index: start, input: text }) as RegExpExecArray
    if (!isHeld(text, whole)) return []
    return [{ name: text.slice(start, end), start, end }]
  }
  return []
}

/** 进行技术|评估: what kind of judging it is, behind the verb that holds it. */
const modified = new RegExp(`${takes}((?!${beside})(?:(?!${takes}|[和与及并])[一-鿿]){2,4})$`)
