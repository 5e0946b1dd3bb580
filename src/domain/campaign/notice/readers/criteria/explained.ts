import type { Sentence } from '../../noticeText.ts'
import { scored } from './points.ts'
import { isQuality } from './weighed.ts'

/** 典型性, 坚持创新性, 具有示范性: all of what a point is called by. */
const head = /^(?:坚持|突出|体现|注重|强调|把握|具有|具备|[要须应]?有)?(?<name>[一-鿿]{2,4}性)(?:强|原则)?$/
/** 案例要具备实效性和典型性: a point that opens with the qualities it demands. */
const opensWith = /(?:要|应|须)?具备[一-鿿、]{1,12}性(?:和|与|、|$)/

function isHead(words: string): boolean {
  return isQuality(head.exec(words)?.groups?.['name'] ?? '')
}

/** Whether a sentence explains the quality that its point is called by and demands none of its own: 案例具有一定的代表性. */
export function isExplaining(sentence: Sentence, opening: Sentence | undefined): boolean {
  if (opening === sentence || opening === undefined || scored.test(sentence.text)) return false
  const isAtHead = opening.start <= opening.line.wordsAt
  const words = opening.text.slice(Math.max(0, opening.line.wordsAt - opening.start))
  return (isAtHead && isHead(words)) || (sentence.line.mark !== null && opensWith.test(opening.text))
}

/** A sentence up to the colon behind the quality that it is called by: 典型性：案例具有代表性. */
export function withoutExplanation(sentence: Sentence): Sentence {
  const colon = sentence.text.indexOf(':')
  if (colon < 0 || !isHead(sentence.text.slice(0, colon)) || scored.test(sentence.text)) return sentence
  return { ...sentence, text: sentence.text.slice(0, colon), end: sentence.start + colon }
}

/** 摘要：…具有独立性, 关键词要有代表性: what is asked of a part of a paper. */
const part =
  /^(?:[中英]文)?(?:内容)?(?:摘要|提要|关键词|主题词|标题|题目|题名|引言|注释|参考文献|图表|表格|插图)(?:[:,(]|[应要须需具必是]|$)/

export function isOfPart({ text }: Sentence): boolean {
  return part.test(text)
}

/** 看来稿的数量和质量评优秀组织奖: by what those who send in are rewarded. */
const senders =
  /(?:优秀|最佳|先进)?组织(?:工作|单位|者)?奖|(?:优秀|先进)?组织(?:单位|者|工作者)|先进(?:单位|集体)|优秀单位/
const ofSending = /数量|篇数|组织|发动|参与|报送|获奖/

/** Whether names tell how those who send in are rewarded, and nothing of works. */
export function isOfSenders(text: string, names: readonly string[]): boolean {
  return senders.test(text) && names.some((one) => ofSending.test(one))
}
