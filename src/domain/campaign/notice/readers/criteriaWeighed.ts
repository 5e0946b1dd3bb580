import { evenPieces, partedAt, piecesOf, type Stretch } from '../listing.ts'
import { numeralOf } from '../numerals.ts'
import { toldInTurn } from './criteriaInTurn.ts'

/** A quality as such: 创新性, 可推广性. */
export const quality = /^(?:可[一-鿿]{2,5}|[一-鿿]{2,4})性$/
/** What stands beside qualities: 感染力, 推广价值, 技艺水平. */
export const beside = /^[一-鿿]{1,5}(?:力|度|价值|意义|效果|成效|效益|水平|质量|性|感|味)$/

/** 重要性, 积极性: what ends as a quality does and is none of a work. */
const noQualities =
  /^不|^.*(?:积极|主动|能动|自觉|重要|必要|紧迫|严肃|可能|男|女|异|(?<!协)同|自愿|一次|阶段|区域|行业|地域|个|公正|公平|全国|全市|全省|全局|经常|季节|周期|临时|群体|年度|机密|敏感|隐私|保密|.*多样|事务|专业技术)性$/
/** 具有较强的感染力和传播力: strengths count where the work must have them. */
export const strength = /^(?:感染|传播|影响|说服|表现|吸引|生命|号召|穿透|引导|凝聚|创造|竞争|亲和)力$/

/** Whether a name is that of a quality of a work. */
export function isQuality(name: string): boolean {
  return quality.test(name) && !noQualities.test(name)
}

/** What gives points or sums up, so that whatever is named before it is weighed. */
const scored =
  '(?:综合|集中|量化|统一|逐[项篇件个一]|评[审价议])*(?:打分|评分|计分|赋分|衡量|检验|评判|(?<=[作做]出|予以|进行)评价)|综合(?:考量|评[审价议定选比])'
const judged = `(?:${scored}|(?:集中|统一|逐项|择优)?(?:评[审价议定选比]|考[核评量察]|遴选|取舍|审[看阅]))`
const name = '[一-鿿“”]{2,9}(?:\\([^()]{1,14}\\))?'
const joint = '(?:、|和|(?<![参赠给])与|(?<![普涉触顾推波以可惠])及|以及|(?<=\\))或)'
/** The last name ends where the sentence goes on. */
const list = `(?<list>(?:${name}${joint}){1,7}[一-鿿“”]{2,9}?(?:\\([^()]{1,14}\\))?)`
const number = '(?<number>[二两三四五六七八九十]|\\d)'
const sides = '(?:方面|角度|维度|层面|因素|指标|标准|要素|环节)'
const share =
  '(?:\\d{1,3}(?:\\.\\d)?[%分]|[一二三四五六七八九]成|[二三四五六]分之一|[一二三四五六七八九十百]{1,4}分)'
const by = '(?:对照?|就|从|按照?|围绕|根据|依据(?!为|是|有|包括)|结合)'
/** What may stand between the names and the deed. */
const closing =
  '(?:等(?:标准|原则|方面|指标|因素|要素|维度|内容|情况)?)?(?:的(?:标准|原则|要求|维度))?(?:上)?,?(?:分别|逐一)?(?:进行|作出|做出|作|做|开展|予以|来)?'

/** Who organised best and how many each may send are weighed by other things. */
const ofWorks = '(?![^,。;]{0,6}(?:组织|先进|名额))'

/** 评委, 主办方将: who chooses among what came in. */
export const choosers =
  '(?:评委|专家|评审[组会团]?|[馆主承]方|主办(?:单位|方)|组委会|编委会|编辑部|评选委员会)(?:们)?(?:将|会|拟|要|主要|分别|统一)*'
const chosen = '(?:择优|优中选优|综合)?(?:选[用取出登编定入]|录[用取]|刊[用登发]|遴选|评[出定选])'

/** How a text tells what is weighed; in an `open` form any name counts, else qualities only. */
const forms: readonly { readonly form: RegExp; readonly open: boolean }[] = [
  // 按选题、效果、发表三项计分
  {
    form: new RegExp(
      `${by}(?<list>[^,。;:]{4,60}?)等?${number}个?大?(?:项|条|点|部分|方面|角度|层面|维度|指标|标准|要素)[^,。;]{0,8}?(?:${judged}|评分|把关|把握|评(?=[,。;]|$))`,
      'g',
    ),
    open: true,
  },
  // 主办方将从主题、水准、影响三方面择优选用, 编委会按思想深度、史料价值择优录用
  {
    form: new RegExp(`${choosers}${by}${list}(?:等?${number}?个?${sides})?${closing}${chosen}`, 'g'),
    open: true,
  },
  // 从政治方向、事实依据等方面审定
  {
    form: new RegExp(
      `(?:从|就|以|按照?|根据|依据|结合)${list}等${sides}[^,。;]{0,10}?(?:${scored}|评[审价议定]|审[定核查看阅]|把关|把握|考[核量察])`,
      'g',
    ),
    open: true,
  },
  // 以工艺、创意、实用三项评分
  {
    form: new RegExp(
      `(?<=^|[,;:、]|评委|专家组?)(?:以|用)${list}(?:等?${number}个?(?:项|条|点|${sides})(?:标准|指标)?)?(?:来|进行|逐[项篇件个一])?(?:${scored}|评选)(?=[,。;]|$)`,
      'g',
    ),
    open: true,
  },
  // 评审打分分组织指挥、隐患排查、人员转移三项
  {
    form: new RegExp(
      `(?:评[审分议价]|打分|计分)(?:工作|时|表)?(?:主要|共)?分为?${list}${number}个?大?(?:项|部分|方面|块)`,
      'g',
    ),
    open: true,
  },
  // 创新程度、群众评价分别占60%、40%; 看契合度、技艺水平二项，各占一半
  {
    form: new RegExp(
      `${list}(?:[二两三四五六七八九十]个?(?:“[一-鿿]{1,4}”|[一-鿿]{1,3}?))?,?(?:权重|分值|比重)?(?:分别|依次|各)(?:占|为|计|按|是)?[^,。;、\\d]{0,4}?${share}`,
      'g',
    ),
    open: true,
  },
  // 评议看规范性、有效性; 对实物进行复评，看技艺水平、创新意识四项
  {
    form: /(?:(?:评[分议价审选判比]?|打分)(?:[^,。;:]{0,6}?(?:看重?|包括|衡量|考察|考量|关注|把[握好关]+|侧重于?|依据(?!为|是|有|包括))|,(?:重点|主要|着重)?看重?)|(?:重点|主要|着重)(?:看重?|衡量|考察|考量|评价))[^,。;:、]{0,3}?(?:(?:以下|下列)?几?[二三四五六两]?[点项个条样]?(?:方面)?:)?(?<list>(?:[一-鿿]{2,8}[、和]){1,6}[一-鿿]{2,8}?)(?=[二三四五六两](?:[点项个条]|方面)|等|进行|来|[,。;(]|$)/g,
    open: true,
  },
  // 立意、内容、语言三项打分
  {
    form: new RegExp(
      `^(?:其中)?${list}${number}个?(?:项|方面)(?:分别|逐项)?(?:打分|计分|评分)(?=[,。;]|$)`,
      'g',
    ),
    open: true,
  },
  // 教具看实用性、新颖性、制作工艺; 评选注重群众认可度、可持续性
  {
    form: new RegExp(
      `(?:^|[,;:])(?:[^,。;:、]{1,8}(?<![查观收好])看重?|评[审选议价比](?:工作|时|中)?(?:主要|将|应|要)*(?:注重|侧重|突出|强调|重视))${list}(?=等|[二三四五六]个?(?:项|方面|维度|指标)|[,。;]|$)(?![^。]*看[^,、。;]{2,4}(?:[,。;]|$))`,
      'g',
    ),
    open: false,
  },
  // 结合工作基础、实际成效等因素综合打分
  { form: new RegExp(`${by}${list}${closing}(?:${scored})${ofWorks}`, 'g'), open: true },
  // 评审从三个维度进行，即问题导向、创新程度、实施成效
  {
    form: new RegExp(
      `(?:评[审选议价比分]|打分)[^。;]{0,12}?${number}个?大?(?:[点条项样]|方面|维度|指标|标准|要素)[^。;:,、]{0,4}(?:,?即|:|,?分别[是为]|,包括):?${list}(?=等|[,。;]|$)`,
      'g',
    ),
    open: true,
  },
  // 评选从选题、内容、语言三个方面进行
  {
    form: new RegExp(
      `(?:评[审选议价比]|打分|考评)(?:工作|时|中)?(?:主要|将|要|应)*${by}(?<list>[^,。;:]{4,60}?)等?${number}个?大?(?:项|方面|维度|指标|要素)(?:进行|开展|展开|考量|把握|综合|来|$|[,。;])`,
      'g',
    ),
    open: true,
  },
  // 按照典型性、创新性的标准进行评审
  { form: new RegExp(`${by}${list}${closing}${judged}${ofWorks}`, 'g'), open: false },
  // 评审围绕政治性、艺术性开展
  {
    form: new RegExp(
      `评[审选议价比](?:工作|时|中)?(?:主要|将|要|应)?${by}${list}(?=等|[二两三四五六]个?(?:方面|维度|指标)|[,。;]|开展|进行|$)`,
      'g',
    ),
    open: false,
  },
  // 以规范性、实效性为主要尺度
  {
    form: new RegExp(
      `(?:以|把|将)${list}等?(?:作)?为(?:准(?=[,。;]|$)|(?:主要|重要|基本)?的?(?:评[选审价定]|推荐|遴选|衡量)?的?(?:主要|重要|基本)?(?:尺度|标准|依据|指标|准则|标尺))`,
      'g',
    ),
    open: false,
  },
  // 标准不外乎三个：社会影响、专业水准
  {
    form: new RegExp(
      `(?:标准|依据|指标)(?:不外乎|无非是?|主要|就|共|归纳为|为|是|有)*(?:以下|下列|这)?[二三四五六七两][个项条点]?(?:方面|维度)?:${list}(?=等|[,。;]|$)`,
      'g',
    ),
    open: true,
  },
  // 评分指标为思想性、传播力
  {
    form: new RegExp(
      `(?:(?:评[分审价选议比]|打分|考核|把关|衡量|遴选)的?(?:参考|主要|基本|具体|核心)?(?:项目?|指标|标准|要素|因素|内容|维度|要点|依据|重点|方面|角度)|(?:推荐|选树)的?(?:指标|标准|要素|维度|依据))(?:主要)?(?:(?:为|是|有|包括|分为|分别[为是]):?|有?[二三四五六两][项个条点]?:|:)${list}(?=等|[,。;]|$)`,
      'g',
    ),
    open: true,
  },
]

/** What weighs something else than a work: stages, grades and whoever judges. */
export const noWeighed =
  /[\d一二三四五六七八九十百][分%成]$|^[一-鿿]{2}(?<!部)分$|投票|评[委审分选]|[初复终]评|专家|打分|得分|成绩|审核|审查|核查|考察|答辩|汇报|意见|推荐|申报|报送|[特一二三]等|奖|级$|材料|单位|总|不|分数|名额|人数|比例|方面|维度|^优秀|(?:情况|案例|论文|作品|征文|报告|视频|照片|[类组]|企业|学校|字数|格式)$/

/** Names side by side, and a word of judging: what every form has. */
const joins = /[、和与及]/
const judges =
  /[评审考分占看]|遴选|推荐|选树|把关|把握|衡量|取舍|标准|尺度|标尺|准则|指标|依据|权重|择优|[选录刊]用|成(?!果|就|立)/

/** The names of what judges weigh in a sentence. */
export function weighedIn(text: string, sentence: Stretch & { readonly text: string }): Stretch[] {
  if (!judges.test(sentence.text)) return []
  const inTurn = toldInTurn(text, sentence)
  if (!joins.test(sentence.text) || inTurn.length > 2) return inTurn
  for (const { form, open } of forms) {
    const names = [...sentence.text.matchAll(form)].flatMap((match) => namesOf(text, sentence, match, open))
    if (names.length > 0) return names
  }
  return inTurn
}

function namesOf(text: string, sentence: Stretch, match: RegExpExecArray, open: boolean): Stretch[] {
  const { list = '', number } = match.groups ?? {}
  const start = sentence.start + match.index + match[0].indexOf(list)
  const at = { start, end: start + list.length }
  const count = numeralOf(number ?? '')
  const pieces = [piecesOf(text, at, false), piecesOf(text, at)].find(
    (one) => number === undefined || one.length === count,
  )
  const names = (number === undefined ? evenPieces(text, at) : (pieces ?? []))
    .flatMap((one) => eitherOf(text, one))
    .map((one) => nameAt(text, one))
  const words = names.map((one) => text.slice(one.start, one.end))
  const [first, owner] = [names[0], (words[0] ?? '').lastIndexOf('的') + 1]
  if (first && owner > 0 && !words.slice(1).some((one) => one.includes('的')))
    names[0] = { ...first, start: first.start + owner }
  if (words.length < 2 || words.some((one) => one.length < 2 || noWeighed.test(one))) return []
  const told = words.filter((one) => quality.test(one) || beside.test(one))
  return open || told.length * 2 >= words.length ? names : []
}

/** 文学性或画面感: one quality of some works, the other of others. */
function eitherOf(text: string, at: Stretch): Stretch[] {
  const pieces = partedAt(text, at, '或')
  const areNames = pieces.every(
    ({ start, end }) => /\)$/.test(text.slice(start, end)) || beside.test(text.slice(start, end)),
  )
  return pieces.length === 2 && areNames ? pieces : [at]
}

/** A name without its bracket, without what leads on to it and without what it is a quality of: 观察的客观性. */
export function nameAt(text: string, { start, end }: Stretch): Stretch {
  const words = text
    .slice(start, end)
    .replace(/\(.*$|(?<=性)(?:强|高|好|佳|突出|鲜明|显著|明显|兼备|并重|俱佳|相?(?:统一|结合))$/, '')
  const of = words.lastIndexOf('的') + 1
  const owned =
    /^(?:参评|参赛|申报)?(?:案例|作品|成果|论文|项目|材料|文章|故事)(?:的|(?=[一-鿿]{2,4}性$))/.exec(
      words,
    )?.[0].length ?? 0
  const lead =
    /^.*(?:按照?|其中|包括|围绕|根据|依据|[点要重]看|注重|侧重|突出|强调|重视|考察|考量|看)(?=[一-鿿]{3,})/.exec(
      words,
    )?.[0].length ?? 0
  const seen = /^(?:看|其中)(?=[一-鿿]{2})/.exec(words)?.[0].length ?? 0
  const isOf = of > 0 && (quality.test(words.slice(of)) || beside.test(words.slice(of)))
  const from = Math.max(isOf ? of : owned, lead, seen)
  return { start: start + from, end: start + words.length }
}
