import { lastClause } from '../../lookup.ts'
import { bodiesIn } from './bodies.ts'
import { isOfContest } from './contests.ts'
import { withoutShares } from './shares.ts'

/** Behind the number it is said that the case goes up to the superior. */
const passedOn =
  /^[^,。;]{0,10}(?:上网展示|(?:在|于|到)[^,。;]{2,10}(?:展示|展播|连载|推送|刊[发登]|发布|宣传|推广)|汇编|编印|结集|予以(?:宣传|推广|刊)|发表|刊[发登载]|参[加评](?:全?[省市县区]|全国|上级|国家|集团|总公司)|[报送](?:省|市总|国家|全国)|角逐|报送至(?:省|国家|全国)|(?:作为|进入|参加|参与)(?:终评|复评|决赛|终审|备选|候选))/
/** 区妇联选送15篇|到市妇联: one office hands on to the one above it. */
const handedUp: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:经)?[县区旗][一-鿿]{1,4}(?=[^一-鿿]|[于在将拟]|择|选|推|报)/,
    /^[一-鿿]{0,4}?(?:到|至|给|报|参加)[省市州]/,
  ],
  [
    /^[市州盟][一-鿿]{1,4}(?=[^一-鿿]|[于在将拟]|择|选|推|报)/,
    /^[一-鿿]{0,4}?(?:到|至|给|报|参加)(?:省|自治区|全国)/,
  ],
]
/** And that works of so many won. */
const won =
  /^(?:的)?(?:以上)?(?:的)?(?:优秀|典型)?(?:案例|作品|项目|成果|论文|征文)?(?:获|入[选围]|中选|(?:均|都|全部)?已(?:经)?(?:公布|公示|发布|印发|刊发|入选|获|通过|收录))/

/** 报送10件以上|的单位,授予组织奖: how many make a body one that is rewarded. */
const rewarded =
  /^(?:以[上内])?(?:(?:,?且|,?并且?)[^,;。]{2,16})?的[一-鿿()、]{0,10},?(?:可|将|予以|给予)*(?:授予|颁发|评[为选定]|奖励|优先(?:考虑|推荐)?|(?:通报)?表[彰扬])/

/** Behind the number it is said that so many go up or have won. */
export function isOfWinners(own: string, after: string, isOfBodies: boolean): boolean {
  if (isOfContest(own, after)) return true
  if (handedUp.some(([from, to]) => from.test(lastSaid(own)) && to.test(after))) return true
  if (/^(?:[一-鿿]{0,12},)?(?:分别|由[一-鿿]{2,12})?(?:授予|颁发|命名为)/.test(after) && !/[各每]/.test(own))
    return true
  if (rewarded.test(after)) return true
  if (honouredFor.test(after) && /(?<![针面绝相])对(?!口|应|于|象)[^,;各每]*$/.test(own)) return true
  const isToCity = isOfBodies && /^[^,。;]{0,10}参加全?市/.test(after)
  return (!isToCity && passedOn.test(after.replace(/\([^()]*\)/, '')) && isOfOne(own)) || won.test(after)
}

/** 对最佳案例5篇|、优秀案例10篇予以表彰: what becomes of them, behind the number. */
const honouredFor =
  /^[^,;。]{0,30}?(?:(?<!予以|给予)(?:授予|颁发|发放)|(?:给予|予以|进行)[^,;。]{0,14}(?:表彰|表扬|奖励|资助|扶持|补助|奖补|嘉奖|宣传|推广))/

/** The words of a number from the last sign that parts sentences. */
const lastSaid = (own: string) => /[^;]*$/.exec(own)?.[0] ?? ''

/** Whether a clause names one body that acts, and not several that send: 统战部择优2个. */
function isOfOne(own: string): boolean {
  const words = withoutShares(own).replaceAll(/每个?(?:小组|专家组|评审组|组|赛道|类)/g, '')
  const last = lastClause(words)
  return !/各|每/.test(bodiesIn(last, 0).length > 0 ? last : words)
}
