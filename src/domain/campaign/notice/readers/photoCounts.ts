import { type Amount, amountsIn } from '../amounts.ts'
import { textBefore } from '../lookup.ts'
import type { RuleValues } from '../reading.ts'

type Photos = RuleValues['photos']

/** What photos are called. */
export const photo =
  /照片|图片|图像|配图|附图|插图|图说|影像资料|剧照|活动图|剪影|(?:工作|生活|近|合|现场|登记|免冠|活动)照/
/** What photos are counted by. */
export const unit = '张|幅|帧'

const notTheirs = /(?:每|单|一|第|任何|每一)$/
const otherNumbers = /奖|入选|展出|评选|共收到|累计|每(?:人|位|组)|单位|组照|限报|限交|投稿/

/** How many photos a sentence wants: not 每张, nor how many there were, win, or may be sent as works. */
export function photoCount(text: string): Amount | undefined {
  return amountsIn(text, unit).find((amount) => {
    const before = textBefore(text, amount.start, 12)
    return !notTheirs.test(before) && !otherNumbers.test(before)
  })
}

const optional =
  /可(?:以|另|同时|适当|一并|随文|随稿|酌情)?(?:附|配|提供|插|选配|报送|提交|上传)|酌情|自愿|鼓励|如有|有条件的|欢迎|(?:更好|更佳|为佳|尤佳)(?=[,;]|$)|附不附|不是必[备须]|非必[备须]|不作(?:硬性)?要求/
const demanded =
  /(?:须|需|应|必须|务必|要|请|另|并|同时|均)[^,。;]{0,6}(?:附|配|提供|报送|提交|上传|插入|选送)|(?<!所)附(?:上|有|相关|反映|现场|活动|工作|\d|不|至|[一-十]|.{0,6}(?:照|图))|配(?:有|发|\d|不|图|以|[一-十]|.{0,6}(?:照|图))|提供(?!的)|随文/

/** Whether photos must be: 可附 leaves it open, 须附 demands, and so does a listing with a least number. */
export function mandatoryOf(text: string, amount: Amount | undefined): Photos['mandatory'] {
  const said = amount ? text : (text.split(/[,:]/).find((phrase) => photo.test(phrase)) ?? '')
  if (optional.test(said)) return false
  if (amount && (demanded.test(said) || amount.min !== null || amount.exact !== null)) return true
  return /(?:须|需|应|必须|务必|请|另)?(?<!所)附(?:上|有)?[^,。;的]{0,8}(?:照片|图片)/.test(said)
    ? true
    : null
}

/** The bounds of a number as the members of the rule. */
export function countOf({ min, max, exact, approx }: Amount): Pick<Photos, 'min' | 'max'> {
  const even = exact ?? approx
  return even === null ? { min, max } : { min: even, max: even }
}
