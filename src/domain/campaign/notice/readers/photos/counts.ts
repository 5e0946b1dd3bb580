import { type Amount, amountsIn } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import { oneOf } from '../../oneOf.ts'
import type { RuleValues } from '../../reading.ts'

type Photos = RuleValues['photos']

/** What photos are called. */
export const photo = new RegExp(
  oneOf([
    '照片|图片|图像(?!稳定|清晰|流畅|连贯|平稳|[、和]?声音)|(?:过程|活动|操作|画面|课堂|直播|成果|会议|视频|现场|界面|页面|作品|影片|节目|运行|系统|平台|网页|屏幕)截图',
    '(?:配|附|插|对比|场景|实景|现场|效果|实物|操作|外景|内景|成品|过程|工艺|样品|产品|细节)图(?!书|表|纸|标|形|示法)',
    '图说|影像资料|影像的|剧照|活动图|剪影|合影|全家福',
    '\\d[张幅](?:以[上内])?(?:[一-鿿]{0,4}的?)图(?!书|表|纸|标)',
    '(?:配|附|插|提供)(?:有|上)?[一二两三四五六]至?[一二两三四五六]?[张幅]图(?!书|表|纸|标)',
    '(?<![依按参对遵拍护执牌光写关普日夕高比仿证驾查临])照(?=[\\d一二两三四五六七八九十各至不最或、和及,;)](?![旧样])|$)',
    '(?:工作|生活|近|合|现场|登记|免冠|活动|岗位|作业|标准|形象|群像|人物|肖像|操作|零件|特写|全景|实景|场景|风采|全身|半身|劳动|家庭|集体|单人|对比|近景|远景|瞬间)照(?![片明射])',
    '肖像\\d|有照的|(?:大|原|高清|彩)图(?!书|表|纸)',
    '图(?=(?:不少于|至少|[\\d一二三四五六七八九十]{1,2}(?:-|至|到))[^,。;]{0,4}[张幅])',
  ]),
)
/** What photos are counted by. */
export const unit = '张|幅|帧'

const notTheirs = /(?:每|单|第|任何|每一|同一)$/
const otherNumbers =
  /奖|入选|选出|评出|(?<!生)产生(?!活)|展出|收录|评选|共收到|累计|每(?:人|[组页]|位(?=作者|参|投|摄|选手|职工|会员|员工|拍|限|可|最|不|[,\d]))|(?:每个?|各)[^,。;]{0,4}单位(?![^,。;]{0,6}(?:每[个篇件]|精选|选配|挑选))|(?<![班小])组照|限报|限交|投稿|光盘(?!,)|(?:海报|封面图?|长图)$|表格?$|[卡表书]》$|展板|悬挂|已(?!演)|先后|[去往历]年|[上往]届|共(?:征集|展出|收)/
/** 一个点子填一张表, 光盘1张: what else is counted so, named behind its number. */
const otherThing =
  /^[一-鿿“”《》]{0,10}(?:LOGO|标识|标志|徽标|二维码|表格?|登记卡|推荐卡|光盘|清单|证书|奖状|展板|海报|选票|发票)》?(?=[,。;()]|$)/
/** 文中插图、表格合计不超过8幅: how many drawings and tables a text may hold. */
const inText = /(?:图片?[、和及与]?表|表格?[、和及与或](?:插|附|配)?图|图例)格?[^,。;照片图]{0,6}$/
/** 收到作品230篇、照片410张: what came in or is shown. */
const already = /(?:收到|征得|征集到|收录|展出|评出)[^,。;]{0,24}$/
/** 手绘线路图1张, 平面图2张: what is drawn. */
const drawing =
  /(?:[线路]{2}|示意|平面|立面|剖面|流程|结构|架构|分布|区位|位置|导览|原理|施工|思维导)图纸?(?<!(?:照片?|图片?)或.{2,6})(?:各|约|至[少多]|不(?:少于|多于|超过))?$/
/** 主办方将从来稿中选用50张: how many others will choose. */
const chosen =
  /(?:主办|承办|组委会|评委|我[们会局部]|编辑部|将从|从(?:来稿|作品|参赛|征集)[^,。;]{0,6}中)[^,。;]{0,16}(?:选用|选出|选取|挑选|遴选|评选|评出|选定|选登|选编|配图|配发|配)[^,。;]{0,6}$/
/** 全书约20万字，配图80幅: how many a book will have. */
const ofBooks =
  /(?:全书|画册|图书|[文专选案例]集|专辑|汇编|展览(?!项目|类|案例)|展出)[^。;]{0,24}(?:配图|插图|配|收录|收入|选[用入]|计划|拟|含|照片|图片)[^,。;]{0,6}$/
const total = /(?:共计|总计|合计|总共|总数|共)[^,。;\d一-十]{0,4}$/
const each = /各(?:自)?(?:须|需|要)?(?:附|配|交|报|选|提供|提交|拍|上传|送)?$/
/** 现场图3至6张，其中分解图至少2张: a part of those already counted. */
const among = /其中[^,。;]{0,14}$/
/** The same without a number before it, save where it tells which works are to have so many: 其中展览项目报送照片10张. */
const amongOthers = /其中(?!(?:照片|图片|配图|附图|插图)$)(?![^,。;]*(?:报送|附|配|提[交供]))[^,。;]{0,14}$/
/** 每篇附5张以内，含班组合影1张: and behind another number without that word. */
const amongThem = /[,(](?:须|应|要)?(?:含|包[含括]|(?:必须|须|应|至少)有)[^,。;]{0,14}$/
/** 工作照2张，横版竖版各1张: how those already counted are taken. */
const ways = /[,(](?:(?:[横竖](?:版|幅|构图)?|黑白|彩色)[、和及与]?)+各?$/
const voluntary = /(?:(?<![要须需应][^,。;]{0,12})(?:选交|选附|选配)|另可|还可|也可|可另|可再)[^,、。;]{0,4}$/

/** 从一张照片写起, 一张老照片背后的故事: what a text may be about. */
const tales =
  /[一1]张(?:老|旧|泛黄|珍贵)?(?:的)?(?:照片|合影)(?:写起|说起|讲起|背后|里的|中的)|(?:写|从|讲|讲述|围绕)[^,。;附配交]{0,18}[一1]张(?:老|旧)?(?:照片|合影)|[一1]张张|[一1]张[一-鿿]{0,4}(?:照片|合影|图片)[,、]?(?:寄托|记录|见证|承载|定格|诉说|凝[固聚]|留[住下存]|唤起|珍藏|是)/

/**
 * How many photos a sentence wants: not 每张, nor how many there were, win, or may be sent as works. What stands in
 * brackets explains a number before them, several kinds in a row add up, and 各一张 counts for each thing named.
 */
export function photoCount(text: string): Amount | undefined {
  const theirs = amountsIn(text, unit).filter((amount, index) => {
    const before = textBefore(text, amount.start, 12)
    return (
      !notTheirs.test(before) &&
      !otherNumbers.test(before) &&
      !already.test(textBefore(text, amount.start, 30)) &&
      !drawing.test(before) &&
      !inText.test(before) &&
      !otherThing.test(text.slice(amount.end, amount.end + 24)) &&
      !chosen.test(textBefore(text, amount.start, 40)) &&
      !ofBooks.test(textBefore(text, amount.start, 40)) &&
      !/余/.test(text.slice(amount.start, amount.end)) &&
      !tales.test(textBefore(text, amount.start, 20) + text.slice(amount.start, amount.end + 12)) &&
      !(index > 0 ? among : amongOthers).test(textBefore(text, amount.start, 20)) &&
      !(index > 0 && ways.test(textBefore(text, amount.start, 20))) &&
      !(index > 0 && amongThem.test(textBefore(text, amount.start, 20)))
    )
  })
  const firm = theirs.filter(({ start }) => !voluntary.test(textBefore(text, start, 12)))
  const asked = firm.length > 0 ? firm : theirs
  const outside = asked.filter((amount) => !isInBrackets(text, amount))
  const amounts = (outside.length > 0 ? outside : asked).map((amount) => manifold(text, amount))
  const whole = amounts.find(
    (amount) => total.test(textBefore(text, amount.start, 8)) || isTotal(text, amount),
  )
  const [first] = amounts.map((amount) => bounded(text, amount))
  if (first === undefined) return undefined
  const added = sumOf(
    text,
    amounts.filter((one) => one !== whole),
  )
  const wanted = whole
    ? within(whole, added ?? amounts.find((one) => one !== whole && one.min !== null) ?? null)
    : (added ?? withCap(first, amounts[1]))
  return doubled(text, wanted)
}

/** 至少配一张图, 最多附三张: the bound stands before the verb. */
function bounded(text: string, amount: Amount): Amount {
  const verb =
    '(?:(?:需|须|要|应|可)?(?:配发?|附|提供|提交|报送|上传|插入?|拍|交|选)(?:有|上)?|[\\d一二两三四五六]{1,2}[对组套])$'
  const before = textBefore(text, amount.start, 10)
  if (amount.exact === null) return amount
  if (new RegExp(`(?:至少|最少|起码|不(?:得|应|能)?少于)${verb}`).test(before))
    return { ...amount, min: amount.exact, exact: null }
  if (new RegExp(`(?:至多|最多|顶多|不(?:得|应|能)?超过)${verb}`).test(before))
    return { ...amount, max: amount.exact, exact: null }
  return amount
}

const ofGroup =
  /(?<!收|投|报|交|送)每[组套辑](?:照片|图片|作品|(?:图片|摄影)故事)?[须应需要均请]{0,2}(?:为|由|限|含|包[括含])?$|系列(?:作品|照片|摄影(?:作品)?)?[^,。;\d]{0,2}$|(?<![班小])组[图照][^,。;\d]{0,3}(?<![计算视]作|[计算]|视为)$/

/** 组照视为一件作品，不超过5张: a set, told to be one work before how many make it. */
const asOneWork =
  /组[照图](?:作品)?(?:视[为作]|按|[计算][作为]?|为|只算)[一1][件幅个](?:作品)?(?:计算?|参评|参赛)?,[每组均须应]{0,3}$/

/** 组照按1幅计: how a set counts, not what makes one; the number itself stands at the dot. */
const counting = /[按以]·(?:计|算)|[计算]·|(?:计|算|视)[作为]·/

/** How many photos make one work that is a set, whether single pictures are taken beside or not: 每组2至4张, 组照4至6幅. */
export function groupCount(text: string): Amount | undefined {
  return amountsIn(text, unit).find(
    ({ start, end }) =>
      (!counting.test(`${textBefore(text, start, 2)}·${text.slice(end, end + 3)}`) &&
        ofGroup.test(textBefore(text, start, 8))) ||
      asOneWork.test(textBefore(text, start, 20)) ||
      /(?:^|[^一-鿿]|每|以|或|和|及)一组$/.test(textBefore(text, start, 3)) ||
      /^(?:照片|图片)?(?:为|成)?(?:一组|组成|构成)/.test(text.slice(end, end + 8)),
  )
}

/** 展示您的书房，3至5张，JPG格式: how many photographs one entry has, in a clause that says nothing else. */
export function aloneCount(text: string): Amount | undefined {
  if (ofEntrants.test(text)) return undefined
  return amountsIn(text, unit).find(
    ({ start, end, min, max }) =>
      min !== null &&
      max !== null &&
      /[,:]$/.test(text.slice(0, start)) &&
      /^(?:[,。;(]|$)/.test(text.slice(end)),
  )
}

const ofEntrants = /每[人位名家个单]|各[单地校县市区]|限|报送|投稿|推荐|奖|组照|系列/

/** 工作照1张; 生活照2张: one sort of photos with its number, beside others that semicolons part. */
export function isRow(text: string): boolean {
  return (
    /^[一-鿿]{2,10}(?:照|照片|图片|合影)(?:各?[\d一两二三四五六七八九十]{1,2})[张幅]$/.test(text) &&
    !/^其中|每|各/.test(text)
  )
}

function isInBrackets(text: string, { start }: Amount): boolean {
  const before = textBefore(text, start, 60)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function isTotal(text: string, { start, end }: Amount): boolean {
  return /共|总数|合计|总计/.test(text.slice(start, end))
}

/** 生活照、工作照各1张 are two photos. */
function manifold(text: string, amount: Amount): Amount {
  const bound = /^[^\d一二两三四五六七八九十]{0,6}各/.exec(text.slice(amount.start, amount.end))?.[0] ?? ''
  const before = textBefore(text, amount.start, 40) + bound
  if (!each.test(before)) return amount
  const phrase =
    before
      .replace(/\(各/, '各')
      .replaceAll(/(?:^|\()[^()]*\)/g, ',')
      .split(/[,。;:(]/)
      .at(-1) ?? ''
  const things =
    /(?:正反|两)面各|[一-鿿]{0,2}前(?:[、和]?[一-鿿]{0,2})后(?:[一-鿿]{0,4}(?:照片|图片|照|图))?各/.test(
      phrase,
    )
      ? 2
      : phrase.split(/[、和与及]/).filter((name) => name !== '').length
  const times = (value: number | null) => (value === null ? null : value * things)
  return { ...amount, exact: times(amount.exact), min: times(amount.min), max: times(amount.max) }
}

/** 、内景 of 外景1张、内景1张, 工作照（高清）和 of 3张工作照（高清）和1张肖像照: what stands between the numbers of a row. */
const inRow =
  /^(?:[、和与及,]{1,2}[一-鿿]{2,8}|\)[、和与及,;]{1,2}(?:[①-⑨]|\d[.、])?[一-鿿]{2,8}\(|(?:的)?(?!(?:照片|图片|配图)[,(、])[一-鿿]{2,12}(?:\([^()]*\))?[、和与及,]{1,2}(?:另|还)?)$/

/** 外景1张、内景1张、活动2张以上: kinds in a row, with nothing but their names between them. */
function sumOf(text: string, amounts: readonly Amount[]): Amount | null {
  const [first] = amounts
  const last = amounts.at(-1)
  if (!first || !last || first === last) return null
  const isRow = amounts
    .slice(1)
    .every((one, index) => inRow.test(text.slice(amounts[index]?.end ?? 0, one.start)))
  const isCapped = amounts.some((one, index) => index > 0 && one.min === null && one.exact === null)
  if (!isRow || isCapped || isWhole(first, amounts.slice(1))) return null
  const low = amounts.reduce((sum, one) => sum + (one.exact ?? one.min ?? 0), 0)
  const isOpen = amounts.some((one) => one.exact === null && one.max === null)
  const high = isOpen ? null : amounts.reduce((sum, one) => sum + (one.exact ?? one.max ?? 0), 0)
  return { ...last, start: first.start, min: low, max: high, exact: null, approx: null }
}

/** 2张彩色照片，一张工作照、一张生活照: how many there are of all those named behind. */
function isWhole({ exact }: Amount, parts: readonly Amount[]): boolean {
  return parts.length > 1 && exact === parts.reduce((sum, one) => sum + (one.exact ?? Number.NaN), 0)
}

function within(whole: Amount, parts: Amount | null): Amount {
  return whole.exact === null && whole.min === null && parts ? { ...whole, min: parts.min } : whole
}

/** 一张,最多三张 is from one to three. */
function withCap(first: Amount, second: Amount | undefined): Amount {
  const isCap = second !== undefined && second.max !== null && second.min === null
  if (first.exact === null || !isCap || first.exact > (second.max ?? 0)) return first
  return { ...first, end: second.end, min: first.exact, max: second.max, exact: null }
}

/** 23张, 以35张为限 are ranges that lost their dash more often than two dozen photos; they are asked about. */
function doubled(text: string, amount: Amount): Amount {
  const seen = text.slice(amount.start, amount.end)
  const digits = /(?<!\d)([1-9])([2-9]|1[0-5])(?=[张幅])/.exec(seen)
  const [low, high] = [Number(digits?.[1]), Number(digits?.[2])]
  const isAlone = amount.exact !== null || (text.charAt(amount.start - 1) === '以' && /为[限宜]$/.test(seen))
  if (!digits || !isAlone || high <= low || high - low > 4) return amount
  const readings = [`${low}-${high}`, `${low}${high}`]
  return low === 1 ? { ...amount, readings } : { ...amount, exact: null, max: null, readings, certain: false }
}

/** The bounds of a number as the members of the rule. */
export function countOf({ min, max, exact, approx }: Amount): Pick<Photos, 'min' | 'max'> {
  const even = exact ?? approx
  return even === null ? { min, max } : { min: even, max: even }
}
