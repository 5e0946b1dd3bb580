import { partedAt, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { bodies } from './others.ts'
import { demand } from './points.ts'
import { areSlogans } from './themes.ts'

/** Names that blanks, strokes or semicolons part; under a heading for one theme verses are none. */
export function spacedUnder(notice: NoticeText, words: readonly Stretch[], heading: string): Stretch[] {
  const isOneTheme = /^活动的?主题$/.test(heading)
  const lists = words.flatMap((at) => [
    isOneTheme ? [] : spacedIn(notice, at),
    semicolonNames(notice.text, at),
  ])
  const names = lists.find((list) => list.length > 0) ?? []
  return /主题/.test(heading) && isSlogan(notice.text, names) ? [] : names
}

/** 多渠道安置；产业协作（订单、共建等）：names, longer than others, that nothing but semicolons parts up to the full stop. */
export function semicolonNames(text: string, at: Stretch): Stretch[] {
  return semicolonParts(text, at, (words) => /^[一-鿿“”《》、A-Za-z]{2,30}(?:\([^()]{2,40}\))?$/.test(words))
}

/** 健全工作机制，凝聚合力；推进网格服务，化解纠纷；创新议事协商。: what is told of, each in clauses of its own, that semicolons part. */
export function semicolonClauses(text: string, at: Stretch): Stretch[] {
  return semicolonParts(
    text,
    at,
    (words) =>
      /^(?![一二三四五六七八]是|[^,;]{2,12}[类组型],)[一-鿿“”《》、,A-Za-z\d-]{4,60}$/.test(words) &&
      !demand.test(words) &&
      !sized.test(words) &&
      !bodies.test(words),
  )
}

const sized = /\d(?:字|MB?|KB|分钟|秒|像素)|格式|分辨率/i

/** What semicolons part up to the full stop, where it is three or more and each is as asked. */
function semicolonParts(text: string, at: Stretch, isPart: (words: string) => boolean): Stretch[] {
  const [sentence = ''] = /^[^。]*/.exec(text.slice(at.start, at.end)) ?? []
  const parts = partedAt(text, { start: at.start, end: at.start + sentence.length }, ';')
  return parts.length >= 3 && parts.every(({ start, end }) => isPart(text.slice(start, end))) ? parts : []
}

/** 等与献血有关的内容，题目自拟。 behind the last phrase. */
const allTold = /等(?:[一-鿿]{0,12}(?:内容|方面|题材|话题))?(?:,[^,。;]{0,8}(?:自拟|自定|不限))?$/
/** 为抢救病人，深夜赶来的医生的事迹: a phrase of two clauses that tells of something. */
const tellsOf =
  /^[一-鿿“”]{4,24},[一-鿿“”、]{4,30}的[一-鿿]{0,6}(?:故事|事[迹例]|经历|感[受悟]|体会|收获|经验|做法|瞬间|变化|历程|心得)$/

/** 危大工程的现场管控办法；入场教育的改进办法；…。: nothing but phrases without a comma, each closed by its semicolon, the last by a full stop. */
export function closedPoints({ text }: NoticeText, at: Stretch): Stretch[] {
  const isPhrase = (words: string) =>
    (phrase.test(words.replace(allTold, '')) || tellsOf.test(words)) &&
    !demand.test(words) &&
    !bodies.test(words)
  if (!/^[^。]*。$/.test(text.slice(at.start, at.end))) return []
  const phrases = semicolonParts(text, at, isPhrase)
  const last = phrases.at(-1)
  const tail = last ? (allTold.exec(text.slice(last.start, last.end))?.[0] ?? '') : ''
  return last && tail !== ''
    ? [...phrases.slice(0, -1), { start: last.start, end: last.end - tail.length }]
    : phrases
}

const phrase = /^(?!.{1,2}、(?!.*等[一-鿿]{3})|[一二三四五六七八]是)[一-鿿“”《》、]{4,40}$/

/** 守初心 颂清廉 育新人, 一本书 一座城 一家人: verses of one length, or of one and one, are one theme. */
function isSlogan(text: string, verses: readonly Stretch[]): boolean {
  const lengths = new Set(verses.map(({ start, end }) => end - start))
  const areOfOne = verses.length > 0 && verses.every(({ start }) => text[start] === '一')
  return (lengths.size === 1 && areSlogans(text, verses)) || areOfOne
}

/** 方向：阅读推广 古籍修复 读者服务: names that blanks or strokes part. */
function spacedIn(notice: NoticeText, { start, end }: Stretch): Stretch[] {
  const names: Stretch[] = []
  let from = start + (/^[一-鿿]{2,5}:/.exec(notice.text.slice(start, end))?.[0].length ?? 0)
  for (let at = start; at <= Math.min(end, start + 120); at += 1) {
    const isStroke = /[|/□☐]/.test(notice.text[at] ?? '')
    if (at < end && !isStroke && !notice.plain.isParted(at)) continue
    if (at > from) names.push({ start: from, end: at })
    from = isStroke ? at + 1 : at
  }
  const isName = (at: Stretch) =>
    /^[一-鿿“”《》]{2,12}(?:\([^()]{1,30}\))?。?$/.test(notice.text.slice(at.start, at.end))
  return names.length >= 3 && from >= end && names.every(isName) ? names : []
}
