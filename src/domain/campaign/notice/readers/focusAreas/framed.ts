import { partedAt, piecesOf, quotedIn, type Stretch } from '../../listing.ts'
import { isField } from './fields.ts'
import { withoutAttribute } from './firstNames.ts'

/** What works are about, as the noun behind a list. */
const subject = '(?:题材|主题|选题|素材|创作内容|拍摄内容|表现对象)'
/** What is done with what works are about. */
const making =
  '(?:进行|开展|展开|来|自行)?(?:约稿|征稿|组稿|征文|投稿|撰稿|[撰抒]?写|写作|创作|拍摄|选题|选材|取材|立意|构思|讲述|演讲|设计|展开)'

/** 以城市新貌、民俗风情等为主要题材: the two words of the frame stand around the list. */
const asSubjects = new RegExp(
  `(?:以|反映|展[示现])(?<list>[^,。;:“”、]{2,20}(?:、[^,。;:“”、]{2,20}){1,14}?)等?(?:方面)?的?(?:内容|题材|事物)?为(?:主要?|重点|基本|创作|参赛)*(?:的)?${subject}`,
)

/** 围绕“选书、读书、藏书”，讲述…: names in one pair of quotes behind which the sentence goes on. */
const inOneQuote = new RegExp(
  `(?:围绕|聚焦|紧扣|结合|关于|从)“(?<list>[^“”、]{2,8}(?:、[^“”、]{2,8}){1,7})”(?:等?[几多二三四五六七八]个?(?:方面|字|词|关键词|主题|话题))?(?=[,。;]|$|记|写|讲|谈|说|分享|抒|${making})`,
)

/** 围绕“…活动”、“…活动”进行约稿: names each in quotes that works are made on. */
const inQuotes = new RegExp(
  `(?:围绕|聚焦|紧扣|结合|以)(?<list>“[^“”]{2,60}”(?: ?(?:[、和与及或]|以及)? ?“[^“”]{2,60}”){1,7})(?:等[一-鿿]{0,6}|等?[二两三四五六]个?(?:主题|专题|选题|方面|活动|内容))?,?(?=${making}|为(?:[一-鿿]{0,4})(?:内容|题材|选题))`,
)

/** 分为平面类（海报、漫画）和视频类两个部分: kinds, each with its bracket. */
const kind = '[一-鿿]{1,8}(?:类|组|作品|篇)(?:作品|短片)?(?:\\([^()]{1,60}\\))?'
const inParts = new RegExp(
  `(?:作品|征集|参赛|内容|形式|类别|类型|大赛|活动|征文)[^,。;:]{0,6}?(?:分为|分成|共?分|包括|包含)(?<list>${kind}(?:[、和与及]${kind}){1,5})[二两三四五六](?:个|大)*部分`,
)

/** 案例围绕招工、育才、攻关，提高与需求的适配度等: what is to come of it stands before the word that sums the list up. */
const beforeAim =
  /(?:主要|重点|着重|案例|作品|征文|论文|文章|稿件|故事|选题|内容|成果|项目|课题|征集|^)(?:[须应要可]|应当|主要|重点|着重|请|将|拟)*(?:围绕|聚焦|紧扣|针对|从|就|涉及|反映)(?<list>[^,。;:“”、]{2,10}(?:、[^,。;:“”、]{2,10}){1,9}?)(?:[和与及]?[几多二三四五六]?个?(?:方面|环节))?,(?:进一步|不断|着力|有效|切实|努力|以|以此|从而|推动|持续)*(?:提[高升]|增强|破解|解决|打通|促进|推[动进]|实现|强化|优化|补[齐上]|缩短|降低|改善|完善|扩大|形成|构建|探索|创新|服务|助力)[^。;:]{4,80}?等(?=[。;,]|$|方面|内容|进行|开展|展开|撰写|创作|来写|的)/

/** 对窗口服务、科室环境等的感受进行写作: whose impression works give. */
const ofFeelings = new RegExp(
  `(?:(?<=^|[,:。;、应须要可请]|谈谈?|写|结合)对|围绕|就)(?<list>[^,。;:“”、]{2,14}(?:、[^,。;:“”、]{2,10}){1,9}?)等?(?:方面|工作)?的?(?:切身|亲身|真实|深刻|独特|所见所闻|[和、])*(?:感受|看法|认识|体会|感悟|见解|思考|记忆|印象|所思所想)(?=[,。;]?(?:${making}|谈))`,
)

/** A list between two words of which the one opens it and the other says that it tells what works are about. */
export function framedIn(text: string, at: Stretch): Stretch[] {
  for (const frame of [asSubjects, inOneQuote, inQuotes, inParts, beforeWorks, beforeAim, ofFeelings]) {
    const names = namesOf(text, at, frame)
    if (names.length > 1) return names
  }
  return []
}

/** 围绕“…”、“…”征稿: names each in quotes that works are made on. */
export function quotedThemes(text: string, at: Stretch): Stretch[] {
  return namesOf(text, at, inQuotes)
}

function namesOf(text: string, at: Stretch, frame: RegExp): Stretch[] {
  const match = frame.exec(text.slice(at.start, Math.min(at.end, at.start + 1_000)))
  const list = match?.groups?.['list']
  if (!match || !list) return []
  const start = at.start + match.index + match[0].indexOf(list)
  const whole = { start, end: start + list.replace(/等(?:方面|内容|题材)?的?(?:内容|题材)?$/, '').length }
  if (frame === beforeWorks && summed.test(list)) return []
  if (frame === inQuotes) return quotedIn(text, whole).map((one) => withoutExamples(text, one))
  if (frame === inParts) return piecesOf(text, whole).map((one) => withoutBracket(text, one))
  const pieces = piecesOf(text, whole, false).flatMap((one) => partedAt(text, one, '以及'))
  const told = withToldFirst(text, pieces)
  const names = told.length < pieces.length ? told : withoutAttribute(text, pieces)
  const areNames = names.every((one, index) => index === 0 || isField(nameAt(text, one), 20))
  return areNames ? names : []
}

/** 技能评价: between two words that tell of themes 评价 is no judging of works. */
function nameAt(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).replace(/(?<=[一-鿿]{2})评[价比]$/, '')
}

/** 邻里守望(如:陪护老人): the name without what it holds. */
function withoutExamples(text: string, { start, end }: Stretch): Stretch {
  return { start, end: start + text.slice(start, end).replace(/\((?:例?如|包括|指)[^()]*\)$/, '').length }
}

function withoutBracket(text: string, { start, end }: Stretch): Stretch {
  return { start, end: start + text.slice(start, end).replace(/\(.*$/, '').length }
}

/** 矿工热爱矿山、建设矿山的事迹、矿区生活: a first name that 的 tells of twice. */
function withToldFirst(text: string, names: Stretch[]): Stretch[] {
  const [first, second, ...others] = names
  const isOwned = ({ start, end }: Stretch) => /.的./.test(text.slice(start, end))
  if (!first || !second || others.length < 2 || isOwned(first) || !isOwned(second) || others.some(isOwned))
    return names
  return [{ start: first.start, end: second.end }, ...others]
}

/** 围绕党建引领、清廉建设，选报1个案例: what works are made on, named right before them. */
const beforeWorks =
  /(?:围绕|聚焦|紧扣)(?<list>[^,。;:“”、]{2,14}(?:、[^,。;:“”、]{2,14}){2,9}),(?:自选角度|认真|深入|精心|积极|广泛|组织|择优|每[人校个家]|各)*(?:选报|报送|推荐|申报|选送|撰写|提炼|总结|梳理|征集|创作|拍摄|提交|挖掘|形成|讲述|制作)[^,。;:、]{0,14}(?:案例|作品|论文|征文|文章|故事|稿件|视频|课题|项目|成果|做法|报告)/

/** Lists that say themselves what they are, which other ways read. */
const summed = /等|(?:方面|领域|主题|内容|环节|方向|课题|工作|个)$/
