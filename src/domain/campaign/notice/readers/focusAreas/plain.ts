import { evenPieces, matchesIn, type Stretch, unbracketed, unexplained } from '../../listing.ts'
import { withoutTelling } from './firstNames.ts'
import { isName } from './lists.ts'
import { choosing, topics, weighed } from './signs.ts'

/** 注意保护患者、未成年人等的隐私: what goes on behind 等 makes a sentence of the list. */
const unsummed = new RegExp(
  `等(?!$|[一-鿿]{0,6}(?:${topics}|类|作品|案例|形式|组|种|[产商用物]?品|[实物]物)$)`,
)

/** 考核奖惩上的好办法: the end of a sentence that tells in what something was done. */
const workedOn = /上的(?:好|新|有效|成功|典型|经验|做法|办法|探索|实践)|(?:工作|过程|实践)中的/

/** （任选其一） behind the last name. */
const choice = new RegExp(`\\(${choosing}[^()]{1,8}\\)。?$`)

/** Among three names or more one may be as long as this: 渔船检验与维护、码头保洁、渔民培训与就业. */
const longestOfThree = 20

/** A sentence that is nothing but names: 理科、工科、农科。 */
export function plainListIn(text: string, at: Stretch, least = 3): Stretch[] {
  const whole = text.slice(at.start, at.end).replace(choice, '')
  const stop = unbracketed(whole).search(/。|(?<=、[^、,。]{2,14}),/)
  const upTo = stop < 0 ? whole.length : stop
  if (weighed.test(whole.slice(upTo))) return []
  const short = whole
    .slice(0, upTo)
    .split(';')
    .every((one) => one.length <= 14)
  const end = at.start + (short ? upTo : Math.min(upTo, whole.indexOf(';') < 0 ? upTo : whole.indexOf(';')))
  const lead =
    /^(?:[一-鿿]{0,8}(?:分为|分(?![子析配享工布别类级层散红解期流权])|包括|包含|涵盖|(?<!建)设(?![,;、计备施想])|(?<![作行成])为(?![民农老困职群])|(?:重点|主要|优先|着重)(?:支持|面向|征集|关注|推荐|选取|遴选|扶持)):?)/.exec(
      text.slice(at.start, end),
    )?.[0].length ?? 0
  const told = unbracketed(text.slice(at.start + lead, end))
  const tail = /[^、,;]*$/.exec(told)?.[0] ?? ''
  if (unsummed.test(tail) || workedOn.test(tail) || (told.includes(',') && told.includes('、'))) return []
  const closed =
    told.length -
    tail.length +
    tail.replace(
      /(?<![高中初平相同均对])等(?![级待候于值同效额]).*$|(?:以?及|和)其[他它](?=[^。])[^。]*$|(?<=[组类(])(?:分别|分开)?(?:进行|评[选比审]|参[赛评]|申报|报送)$|[均都皆](?:可(?:以)?(?:[写拍讲报选]|入题|参评)?|行|欢迎)$/,
      '',
    ).length
  const named = evenPieces(text, { start: at.start + lead, end: at.start + lead + closed }).flatMap((one) =>
    bracketedIn(text, one),
  )
  const bare = named.map((one) => withoutBracket(text, one))
  const longest = Math.max(0, ...bare.slice(0, -1).map((one) => one.end - one.start))
  const last = bare.at(-1)
  if (last && last.end - last.start > 2 * longest + 5) return []
  if (
    named.length < least ||
    !bare.every((one) => isName(text, one, named.length > 2 ? longestOfThree : undefined))
  )
    return []
  return unexplained(text, withoutTelling(text, named))
}

/** 绘画(国画、油画)摄影(彩色、黑白): names that only the bracket of the first parts. */
function bracketedIn(text: string, at: Stretch): Stretch[] {
  const parts = matchesIn(text, at, /[^()]{2,8}\([^()]*\)/g)
  return parts.length > 1 && parts.at(-1)?.end === at.end ? parts : [at]
}

/** 技术攻关类(如设备改造、工艺改进等) is no longer a name for its bracket. */
function withoutBracket(text: string, { start, end }: Stretch): Stretch {
  return {
    start,
    end: start + text.slice(start, end).replace(/(?<=..)\([^()]*\)$/, '').length,
  }
}

/** 处方审核、用药交代、慢病随访: names and nothing else. */
export function isBareList(text: string, { start, end }: Stretch): boolean {
  const words = text.slice(start, end)
  return (
    /^[一-鿿“”]{2,12}(?:(?:[、;和与及]|(?<=”)(?=“))[一-鿿“”]{2,12}){2,12}(?:,?以及其[他它余][^。,;]{0,20})?(?:。|$)/.test(
      words,
    ) && !/^(?:可以?|主要|重点)?(?:写|反映|讲述)/.test(words)
  )
}
