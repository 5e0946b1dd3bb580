import { partedAt, piecesOf, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { beside, isQuality, quality, strength } from './weighed.ts'

/** Words that demand the quality behind them. */
const demands = oneOf([
  '要求|[看偏着倚侧并首次]重|(?<=[审选议价比委家例品容文])重|(?<=[点要重])评|(?<=[规约品例果目文章法容题料])要|兼看|务[求必]|谋求|追寻|寻求|注意|彰显',
  '凸[显出]|展[现示]|恪守|坚守|守住|抓住|考[查评]|衡量|评[判价]|关切|紧扣|贴近|提倡|倡导|鼓励|优选',
  '必须|须|保[持有]|带有|拥有|不[失乏]|都有|[更极颇]具|(?<=^|[品例稿章文])在|推荐|选取|遴选|[选报推]送|上报|挑选|征集|推介|本着',
  '重在|权衡|(?<=[要应须]|^)把|满足|达到|对照|反映|侧重|显著|独特|坚持|突出|体现出?|把握好|注重|讲究|具有|具备|强调|确保',
  '保证|把握|增强|强化|符合|做到|兼具|兼顾|富有|富于|力求|力争|讲求|讲|追求|围绕|遵循|具|有|从',
  '按照?|依据|根据|对|就|以|看|重视|关注|考察|考虑|包括|是|为|于|案例|作品|内容|较强|鲜明|一定|良好',
  '充分|明显|极强|很强|较好|较高|的',
])
const demanded = new RegExp(`(?:${demands}|[】:])$`)
const trailer =
  /(?<=[性力度值果义平]”?)(?:[放摆][在到]?(?:第一|首)位|次之|居[首次]|(?:强|高|好|佳|大|上[^,。;]*|等|俱佳|并重|突出|明显|显著|鲜明|于一体|融为一体|兼备|兼具|兼顾|合一)(?:的.*)?|(?:等|择优|方面).*|是[^,。;]{0,8}(?:依据|标准|关键|根本|前提|重点|核心|尺度|要求|原则|指标|生命)|为(?:[^,。;]{0,4}(?:前提|重点|基础|核心|标准|依据|导向|要[求义点]|首要|根本|基本|先|主|本)).*|(?:相|的|有机|高度|深度)*(?:统一|结合|融合|原则|要求|特点|特征|标准).*|[一二两三四五六七八九十\d]个?(?:(?:项|条|点|大)(?:指标|标准|要求|原则|因素|要素)?|方面|角度|层面|标准|指标|原则|维度|要求|特征|特点|要素|特性|特质).*|进行.*|评分.*|评价.*|打分.*|的(?:[一-鿿]{0,8})(?:案例|作品|成果|做法|经验|文章|项目|典型|论文|故事|报告|[站点户]))$/
const has =
  /具有|具备|富有|富于|兼具|侧重|有(?:较|一定|很)|(?:^|[须应要需均更稿品例号语曲章文])有(?=[一-鿿]{2}力[、和与])|[^好查]看/

/** 政治性、行业性、类型多样性: beside qualities these are some as well. */
const placed = /^(?:行业|区域|地域|阶段|季节|群体)性$|多样性$/

/** 推广价值 and 学术水平 count beside a quality or another of their sort. */
const worth =
  /^(?:[一-鿿]{1,5}(?:力|度|价值|意义|效果|成效|效益|水平|质量)|(?:示范|引领|带动|借鉴|启示|推广|指导|辐射|教育){1,2}作用)$/

/** 无政治性、科学性错误, 综合性与设计性实验: what one tells a noun by, the one before it tells it by as well. */
const ofNoun = /^[一-鿿]{1,4}性(?![强高好佳])[一-鿿]{2,}$/

/** 现场感, 美誉度: named before the qualities beside it. */
const felt = /^[一-鿿]{2,3}[感度]$/

/** 公益性、创新性、常态化: what a case is to have become, beside qualities. */
const turned = /^[一-鿿]{2,3}化$/

/** The qualities that a clause lists. */
export function listIn(notice: NoticeText, clause: Stretch, praised: boolean): Stretch[] {
  const isHad = has.test(notice.text.slice(clause.start, clause.end))
  const parts = piecesOf(notice.text, clause).flatMap((piece) => eitherOf(notice.text, piece))
  const pieces = parts.map((piece, index, all) => namesAt(notice, piece, index === all.length - 1, isHad))
  const words = pieces.map((piece) => notice.text.slice(piece.start, piece.end))
  const strengths = isHad ? strength : /^$/
  const areWorths = words.some((one) => quality.test(one)) || (words.length > 1 && !praised)
  const worths = isHad && areWorths ? worth : /^$/
  const isNamed = (one: string) => quality.test(one) || strengths.test(one) || worths.test(one)
  const first = pieces[words.findIndex(isNamed)]
  if (!first) return []
  return pieces.filter((piece, index) => {
    const one = words[index] ?? ''
    if (words.slice(index + 1).some((other) => ofNoun.test(other))) return false
    if (quality.test(one)) return isQuality(one) || (placed.test(one) && words.filter(isQuality).length > 1)
    return (
      strength.test(one) ||
      (isHad && areWorths && felt.test(one)) ||
      (piece.start >= first.start && (beside.test(one) || strengths.test(one) || turned.test(one)))
    )
  })
}

/** 代表性或创新性: either of two qualities. */
const either = /[性力度]或(?:[一-鿿]{2,4}[性力度]|[一-鿿]{2}(?:价值|意义|作用))/

function eitherOf(text: string, piece: Stretch): Stretch[] {
  return either.test(text.slice(piece.start, piece.end)) ? partedAt(text, piece, '或') : [piece]
}

/** Where the name begins behind the last word that demands it. */
function leadOf(words: string): number {
  if (!/[性力度值果益义平感用]”?$/.test(words)) return 0
  for (let length = words.endsWith('性') ? 3 : 2; length <= 7; length += 1) {
    const from = words.length - length
    if (from > 0 && demanded.test(words.slice(Math.max(0, from - 4), from))) return from
  }
  return 0
}

/** What stands right before the first quality of a list: 1.典型性, 一是真实性, 即真实性, 融思想性. */
const opening =
  /^(?:(?:所[报选荐送]|参[评赛选]|入选|推荐|申报|报送|征集)的?)?(?:作品|案例|稿件|征文|文章|论文|故事|做法|成果|项目)?(?:凡|若|因(?=..性)|\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑨]|[一二三四五六七八]是|即|融|集|应(?!用|急|对|变))(?=[一-鿿]{2,4}性)/

/** 具有创新性|的重要项目或主题活动: what is to have the quality. */
const ofHolder = /(?<=性|价值|意义|作用)的(?!要求|特点|特征)(?:[一-鿿“”、]{2,24})?$/

/** A piece of a list without the demand before it and what follows it. */
function namesAt(notice: NoticeText, piece: Stretch, last: boolean, isHad: boolean): Stretch {
  const printed = notice.text.slice(piece.start, piece.end)
  const numbered = opening.exec(printed)?.[0].length ?? 0
  const whole = printed.slice(numbered)
  const words = isHad ? whole.replace(ofHolder, '') : whole
  const closed = last
    ? words.replace(trailer, '')
    : words.replace(
        /(?<=性)(?:强的.*|强|高|好|佳|突出|明显|显著|鲜明|第一|优先|为先|为主|并举|并重|兼备|兼具|相?统一|相?结合)$/,
        '',
      )
  const quoted = /^.{0,20}“([一-鿿]{2,6}性)”?$/.exec(closed)
  const from = quoted ? closed.indexOf('“') + 1 : leadOf(closed)
  const until = closed.endsWith('”') ? closed.length - 1 : closed.length
  return { start: piece.start + numbered + from, end: piece.start + numbered + until }
}
