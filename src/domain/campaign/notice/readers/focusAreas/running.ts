import { evenPieces, type Stretch } from '../../listing.ts'
import { oneOf } from '../../oneOf.ts'
import { alsoIn } from './clauses.ts'

const spoken = '[写讲说聊谈拍画唱晒议]'
/** What somebody does who tells, writes or shows: 写写, 聊聊, 说一说, 可拍, 讲述, 回忆. */
export const tells = `(?:${oneOf([
  `(?:(?:(?<![也还又])(?:可以?|不妨|欢迎|鼓励|请)|想听(?:听|您|你|大家)*)(?:您|你|大家)?(?:去|来|多)?)?${spoken}一?${spoken}(?:看|(?:您|你|自己)(?![和与同跟]))?`,
  `(?:(?<![也还又])(?:可以?|不妨|欢迎|鼓励|请)|想听(?:听|您|你|大家)*)(?:您|你|大家)?(?:去|来|多)?(?:${spoken}|录|记下|写下)(?![述解]|${spoken}|[明清作法出好成题课座])`,
  '(?<![也还又](?:可以?|欢迎)?)(?:讲述|叙述|记录|记述|回忆|追忆|回顾|描[绘写述]|刻画|分享|述说|诉说|定格|捕捉|镜头对准)(?:下|了|好)?',
  '(?:写|讲|拍|画)(?:的|就)?(?:是|:)',
])})`
const name = '(?:[一-鿿A-Za-z\\d·]|“[^“”]{1,16}”){2,16}?'
const running = new RegExp(
  `${tells}(?:(?:您|你|自己|我们)(?![和与同跟])|身边|发生在[^,。;、]{2,8})?的?(?<list>(?:${name}、){2,11}${name}(?:(?:和|与|以及)${name})?)(?=等?(?:$|[,。;!?])|等[^、]{2,8}(?:$|[,。;!?])|[都均皆也](?:可以?|行|欢迎))`,
)

/** 不妨写写赶海人家、渔港夜市、岛上学校: the names that run on behind a verb of telling. */
export function runningIn(text: string, at: Stretch): Stretch[] {
  const match = running.exec(text.slice(at.start, Math.min(at.end, at.start + 400)))
  const list = match?.groups?.['list']
  if (!match || !list) return []
  const start = at.start + match.index + match[0].lastIndexOf(list)
  const names = evenPieces(text, { start, end: start + list.length })
  const words = names.map((one) => text.slice(one.start, one.end))
  if (words.slice(1).some((one) => begins.test(one)) || isTorn(words)) return []
  const isSummed = !words.slice(0, -1).some((one) => one.includes('的'))
  const told = isSummed ? names.map((one, index) => withoutSum(one, words[index] ?? '')) : names
  return [...told, ...alsoIn(text, start + list.length, at.end)]
}

/** 在党的领导下投身革命、建设、改革的历史瞬间、感人故事: what 的 tells of lists as well, so that nothing parts the names. */
function isTorn(names: readonly string[]): boolean {
  const owned = names.slice(1, -1).filter((one) => one.includes('的')).length
  return /^(?:在|通过|结合|以)/.test(names[0] ?? '') || (owned > 0 && owned < names.length - 2)
}

/** 记录早市烟火、描绘雨后街巷: each with a verb of its own. */
const begins = new RegExp(`^(?:${tells}|畅想|抒发|歌颂|赞美|反映|展[示现]|介绍)`)

/** 搬进新楼、邻里相帮的事: the last name without what sums all of them up. */
function withoutSum({ start }: Stretch, words: string): Stretch {
  const bare = words.replace(
    /(?:当中|之中|中|里)?的(?:那些)?(?:[大小]?事[儿情]?|故事|[见趣轶]闻|经历|点滴|感[受悟]|瞬间|画面|日子|变化)$/,
    '',
  )
  return { start, end: start + (bare.length >= 2 ? bare.length : words.length) }
}
