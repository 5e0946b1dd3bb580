import { evenPieces, partedAt, piecesOf, type Stretch } from '../../listing.ts'
import { numeralOf } from '../../numerals.ts'
import { forms } from './forms.ts'
import { toldInTurn } from './inTurn.ts'

/** A quality as such: 创新性, 可推广性. */
export const quality = /^(?:可[一-鿿]{2,5}|[一-鿿]{2,4})性$/
/** What stands beside qualities: 感染力, 推广价值, 技艺水平. */
export const beside =
  /^(?:[一-鿿]{1,5}(?:力|度|价值|意义|效果|成效|效益|水平|质量|性|感|味)|(?:示范|引领|带动|借鉴|启示|推广|指导|辐射|教育){1,2}作用)$/

/** 重要性, 积极性: what ends as a quality does and is none of a work. */
const noQualities =
  /^不|^.*(?:党|品|秉|属|毒|磁|酸|碱|惰|传染|习|积极|主动|能动|自觉|重要|必要|紧迫|严肃|可能|男|女|异|(?<!协)同|自愿|一次|阶段|区域|行业|地域|个|公正|公平|全国|全市|全省|全局|经常|季节|周期|临时|群体|年度|机密|敏感|隐私|保密|.*多样|事务|专业技术)性$/
/** 具有较强的感染力和传播力: strengths count where the work must have them. */
export const strength =
  /^(?:感染|传播|影响|说服|表现|吸引|生命|号召|感召|穿透|引导|凝聚|创造|竞争|亲和|向心|渗透|引领|公信|震撼|冲击)力$/

/** Whether a name is that of a quality of a work. */
export function isQuality(name: string): boolean {
  return quality.test(name) && !noQualities.test(name)
}

/** What weighs something else than a work: stages, grades and whoever judges. */
export const noWeighed =
  /是否|[出尽添]?[一份分]力$|^[有没](?!.性$|效|用|益)|[\d一二三四五六七八九十百][分%成]$|^[一-鿿]{2}(?<!部)分$|投票|评[委审分选]|[初复终][评审]|专家|打分|得分|成绩|审核|审查|审[定议]|核查|考察|(?:答辩|汇报)(?!表现|效果|水平|质量|能力)|意见|推荐|申报|报送|[特一二三]等|奖|(?<!层)级$|材料(?!.*[性度]$)|单位|总|不|分数|名额|人数|比例|方面|维度|^优秀|(?:情况|案例|论文|作品|征文|报告|视频|照片|[类组]|企业|学校|字数|格式)$/

/** Names side by side, and a word of judging: what every form has. */
const joins = /[、和与及]/
const judges =
  /[评审考分占看]|遴选|推荐|选树|把关|把握|衡量|取舍|标准|尺度|标尺|准则|指标|依据|权重|择优|[选录刊]用|成(?!果|就|立)/

/** 看格式、看字数: what is checked before anything is judged. */
const ofForm = /^(?:作品|案例|文件)?(?:格式|字数|规格|资格|材料|手续|篇幅)$/

/** The names of what judges weigh in a sentence. */
export function weighedIn(text: string, sentence: Stretch & { readonly text: string }): Stretch[] {
  if (!judges.test(sentence.text)) return []
  const inTurn = toldInTurn(text, sentence)
  if (inTurn.some(({ start, end }) => ofForm.test(text.slice(start, end)))) return []
  if (!joins.test(sentence.text) || inTurn.length > 2) return inTurn
  const isGoingOn = text[sentence.start - 1] === ';' && judging.test(sentenceTo(text, sentence.start))
  for (const { form, open } of forms) {
    const names = [...sentence.text.matchAll(form)].flatMap((match) =>
      namesOf(text, sentence, match, open || isGoingOn),
    )
    if (names.length === 0) continue
    const several = open ? [] : [...sentence.text.matchAll(form)]
    return several.length > 1 ? several.flatMap((match) => namesOf(text, sentence, match, true)) : names
  }
  return inTurn
}

/** 评分要素：案例看选题；: what a clause goes on about. */
const judging =
  /(?:评[审分选价议比定]|打分|计分|衡量)[^。;]{0,8}(?:要素|标准|指标|要点|重点|依据|维度|尺度|内容)/

/** What stands before a place, back to the last full stop. */
function sentenceTo(text: string, at: number): string {
  return /[^。\n]*$/.exec(text.slice(Math.max(0, at - 120), at))?.[0] ?? ''
}

function namesOf(text: string, sentence: Stretch, match: RegExpExecArray, open: boolean): Stretch[] {
  const { list = '', number } = match.groups ?? {}
  const start = sentence.start + match.index + match[0].indexOf(list)
  const at = { start, end: start + list.length }
  const count = numeralOf(number ?? '')
  const pieces = [piecesOf(text, at, false), piecesOf(text, at)].find(
    (one) => number === undefined || one.length === count,
  )
  const listed = number === undefined ? evenPieces(text, at) : (pieces ?? [])
  const names = namesAt(
    text,
    listed.flatMap((one) => eitherOf(text, one)),
  )
  const words = names.map((one) => text.slice(one.start, one.end))
  const [first, owner] = [names[0], (words[0] ?? '').lastIndexOf('的') + 1]
  if (first && owner > 0 && !words.slice(1).some((one) => one.includes('的')))
    names[0] = { ...first, start: first.start + owner }
  const weighed = words.filter((one) => one.length > 1 && !noWeighed.test(one)).length
  const states = words.filter((one) => /^[一-鿿]{2}情况$/.test(one)).length
  if (words.length < 2 || weighed + (weighed > 1 ? states : 0) < words.length) return []
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

/** 群众参与度, 做法创新性: a quality called with what has it, which is no work. */
const owned =
  /^(?!可|(?:参评|参赛|申报)?(?:案例|作品|成果|论文|项目|材料|文章|故事))[一-鿿]{3,6}[一-鿿][性力度]$/

const ofThing = /^(?:参评|参赛|申报)?(?:案例|作品|成果|论文|项目|材料|文章|故事)(?:的|(?=[一-鿿]{2,4}性$))/
const ofWorks =
  /^(?:参评|参赛|申报)?(?:(?:案例|作品|成果|论文|项目|材料|文章|故事)的|(?:案例|作品|论文|文章|故事)(?=[一-鿿]{2,4}性$))/

/** The names of a list; where one is called with what has it, so are the others: 做法创新性、材料规范性. */
export function namesAt(text: string, pieces: readonly Stretch[]): Stretch[] {
  const areOwned = pieces.some(({ start, end }) => owned.test(text.slice(start, end)))
  return pieces.map((one) => nameAt(text, one, areOwned))
}

/** A name without its bracket, without what leads on to it and without what it is a quality of: 观察的客观性. */
function nameAt(text: string, { start, end }: Stretch, isOwned: boolean): Stretch {
  const words = text
    .slice(start, end)
    .replace(
      /\([^()]*(?:\)$|$)|各(?:占|\d|[一二三四五六七八九十]{1,3}分).*$|(?<=[性力度感值])(?:强|高|好|佳|突出|鲜明|显著|明显|兼备|并重|俱佳|相?(?:统一|结合))$/,
      '',
    )
  const of = words.lastIndexOf('的') + 1
  const owner = (isOwned ? ofWorks : ofThing).exec(words)?.[0].length ?? 0
  const lead =
    /^.*(?:(?:指标|标准|要素|维度|要点|重点|依据)(?:主要)?(?:为|是|有|包括)|按照?|其中|包括|围绕|根据|依据|[点要重]看|注重|侧重|突出|体现|彰显|强调|重视|考察|考量|权衡|衡量|看)(?=[一-鿿]{3,})/.exec(
      words,
    )?.[0].length ?? 0
  const seen = /^(?:看|其中)(?=[一-鿿]{2})/.exec(words)?.[0].length ?? 0
  const isOf = of > 0 && (quality.test(words.slice(of)) || beside.test(words.slice(of)))
  const from = Math.max(isOf ? of : owner, lead, seen)
  return { start: start + from, end: start + words.length }
}
