import { atLeast, atMost } from '../../amounts.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { classOfBody } from './names.ts'
import { isHonoured } from './objects.ts'

const bound = `(?:${atLeast}|${atMost})?`
const figures = '[\\d一二两三四五六七八九十]{1,3}(?:-\\d{1,3})?'
/** 示范户5户, 优秀组织者不超过1名: what is sent and its number, and nothing else. */
const item = new RegExp(
  `^((?![各每其另共]|数量|名额|[总合]计)[A-Z一-鿿“”]{2,12}?)${bound}${figures}[^一-鿿]?[一-鿿](?:以[内上下])?(?:\\([^()]{1,8}\\))?$`,
)
const counted = /\d[个件篇项部组名幅份例则户首条节门套家支种道](?:以[内上下])?(?:\([^()]{1,8}\))?$/

function goesOn(text: string): boolean {
  const name = item.exec(text)?.[1]
  return name !== undefined && (isHonoured(name) || classOfBody(name) === null)
}

/** What runs on for longer is no breath; garbage must not cost more with each piece. */
const longest = 160

/** 各区推荐示范村2个;示范户5户;示范街1条。: points of a list parted by a semicolon that only its first one names a sender for are told in one breath. */
export function withPoints({ text }: NoticeText, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const isNext =
      last !== undefined &&
      last.text.length < longest &&
      last.line === sentence.line &&
      text.slice(last.end, sentence.start) === ';'
    if (isNext && counted.test(last.text) && goesOn(sentence.text))
      joined[joined.length - 1] = { ...last, end: sentence.end, text: text.slice(last.start, sentence.end) }
    else joined.push(sentence)
  }
  return joined
}
