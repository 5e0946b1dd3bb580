import { isFilled, matchesIn, partedAt, type Stretch } from '../../listing.ts'
import { isField } from './fields.ts'

/** What works do with what they tell of. */
const verb =
  '(?:讲述|叙述|反映|展[现示]|记录|记述|歌颂|讴歌|赞[美颂]|礼赞|弘扬|传承|传[播递]|宣[传扬]|倡导|抒发|描[写绘述]|书写|刻画|表[现达]|体现|呈现|介绍|总结|回[顾忆望]|抒写|追忆|再现|揭示|推介|诠释|围绕|聚焦|突出|涉及|关注)'
const spoken = new RegExp(`^(?:主要|重点|着重|可以?|应当?|须|要|能|内容)*${verb}`)
/** How a text is to be, and what bodies are to do. */
const noPoint =
  /^(?:具有|富有|做到|体现出|内容(?!建设|安全|创作)|文字|语言|主题|结构|字数|篇幅|要|并|须|应|不得|能|使|加强|积极|努力|共同|进一步|以)|时代风采$|感染力|真实$|鲜明$|向上$/

/** Headings under which each clause can tell of something else. */
const contents = /内容|题材|选题|方向|领域|重点/
/** What sums names up, so that other ways read them. */
const summed = /等|(?:方面|领域|主题|环节)$|[二三四五六七八九](?:个|大|类|项)/

/** 歌颂大好河山，反映城区新貌，展现晚年生活。; 主要反映公安成就，英模事迹，从警感悟。: clauses that each tell of something, or names that commas part behind one verb. */
export function spokenUnder(text: string, heading: string, [at]: readonly Stretch[]): Stretch[] {
  if (!at || !contents.test(heading)) return []
  const [sentence] = matchesIn(text, at, /^[^。]{8,200}/g)
  if (!sentence) return []
  const sign = text.slice(sentence.start, sentence.end).includes(';') ? ';' : ','
  const clauses = partedAt(text, sentence, sign).filter(isFilled)
  const [first, ...others] = clauses
  const wordsOf = ({ start, end }: Stretch) => text.slice(start, end)
  if (!first || others.length < 2 || clauses.some((one) => noPoint.test(wordsOf(one)))) return []
  const lead = spoken.exec(wordsOf(first))?.[0].length ?? 0
  if (lead === 0) return []
  const areSpoken = others.map((one) => spoken.test(wordsOf(one)))
  if (areSpoken.every(Boolean)) return clauses.every((one) => one.end - one.start <= 30) ? clauses : []
  if (areSpoken.some(Boolean)) return []
  if (summed.test(wordsOf(clauses.at(-1) ?? first))) return []
  const names = [{ start: first.start + lead, end: first.end }, ...others]
  return names.every((one) => isField(wordsOf(one)) && !/[、]/.test(wordsOf(one))) ? names : []
}

/** 画家乡的桥、家乡的树 under 画什么: the verb that the question asks with is no part of the first name. */
export function withoutVerb(text: string, heading: string, names: readonly Stretch[]): Stretch[] {
  const verb = /([写讲拍画谈说报征选])些?(?:什么|哪些)/.exec(heading)?.[1]
  const [first, ...others] = names
  const isAlone = first && others.every(({ start }) => text[start] !== verb)
  if (!first || !isAlone || text[first.start] !== verb || first.end - first.start < 3) return [...names]
  return [{ start: first.start + 1, end: first.end }, ...others]
}
