import { firstFound, matchesIn, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { isFocusName } from './headings.ts'
import { pointsIn } from './lists.ts'
import { plainListIn } from './plain.ts'

const key = /^([一-鿿]{2,8}):/

/** 征集类别：①绘画②书法。征集主题：①家风②校风。: the points of a line that runs on through several keys for them, the first of which may stand over it. */
export function runOnKeys({ text }: NoticeText, { wordsAt, end }: Line, isUnderKey = false): Stretch[] {
  const words = text.slice(wordsAt, end)
  if ((words.match(/:/g) ?? []).length < (isUnderKey ? 1 : 2)) return []
  const keyed = matchesIn(text, { start: wordsAt, end }, /[^。;]+[。;]?/g).flatMap((sentence, index) => {
    const named = key.exec(text.slice(sentence.start, sentence.end))?.[1]
    const isFirst = isUnderKey && index === 0 && !named
    if (!isFirst && (!named || !isFocusName(named))) return []
    const start = sentence.start + (named ? named.length + 1 : 0)
    return [firstFound(ways, text, { start, end: sentence.end })]
  })
  const isName = ({ start, end }: Stretch) => !/\d年|的$/.test(text.slice(start, end))
  const lists = keyed.filter((list) => list.length > 1 && list.every(isName))
  return lists.length > 1 ? lists.flat() : []
}

const ways = [pointsIn, (text: string, at: Stretch) => plainListIn(text, at, 2)]
