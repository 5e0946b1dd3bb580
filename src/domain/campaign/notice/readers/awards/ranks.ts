import { numeralOf } from '../../numerals.ts'
import type { Graded } from './lists.ts'

const unit = '[个名件篇项幅部例份则家条位组]'
const place = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})'
/** 第11至30名授予“优秀项目”称号: as many as the ranks from the first to the last. */
const ranked = new RegExp(
  `(?:第?(?=\\d)|第)(?<from>${place})${unit}?(?:-|至|到)第?(?<to>${place})${unit}的?[^,。;“”\\d]{0,6}?,?(?:由[^,。;“”\\d]{2,14}?)?(?:授予|颁发|评为|列为|定为|确定为|获得?|为)[“"]?(?<name>[一-鿿]{2,16}?)(?=[”",。;、(]|称号|证书|$)`,
  'g',
)

/** 入围奖（第四至十名）: the ranks behind the name. */
const ranksBehind = new RegExp(
  `(?<name>(?:[特一二三四]等|[金银铜]|[一-鿿]{1,8}(?<![设为定出和及]))奖)[:(]?(?:得分|总分|排名|名次|成绩|综合[一-鿿]{2})?第(?<from>${place})${unit}?(?:-|至|到)第?(?<to>${place})${unit}`,
  'g',
)

/** 前3名的单位获优秀组织奖, 前5名为“示范案例”: as many as there are up to the last of them. */
const topmost = new RegExp(
  `(?<!第|的|之)[前后](?<to>\\d{1,3}|[一二两三四五六七八九十])(?:${unit}|(?=的))的?[^,。;“”\\d]{0,6}?,?(?:由[^,。;“”\\d]{2,14}?)?(?:授予|颁发|评为|列为|定为|确定为|获得?|为)(?:[“"]?(?<prize>[一-鿿]{2,14}奖|优秀[一-鿿]{2,6}(?:单位|集体|个人))|[“"](?<name>[一-鿿]{2,14}))(?=[”",。;(]|$)`,
  'g',
)

/** 得票第一名的授予“网络人气奖”, 排在第1位的为特别奖: the only one of its rank. */
const only =
  /第[一1][名位](?!-|至|到|、)的?[^,。;“”\d]{0,6}?,?(?:授予|颁[发给]|发给|评为|列为|定为|确定为|获得?|为)(?:[“"](?<name>[一-鿿]{2,14})[”"]|(?<prize>[一-鿿]{1,8}奖))(?=[,。;(]|称号|证书|$)/g

/** The awards that go to ranks, which a text counts on from 第1名 or 前10名. */
export function rankedAwards(text: string): Graded[] {
  if (!/[第前后][\d一二两三四五六七八九十]/.test(text)) return []
  const single = [...text.matchAll(only)].map(({ index, 0: seen, groups }) => {
    const name = groups?.['name'] ?? groups?.['prize'] ?? ''
    return { name, start: index, end: index + seen.length, count: 1, ratio: null }
  })
  const told = [ranked, ranksBehind, topmost].flatMap((wording) => [...text.matchAll(wording)])
  const several = told.flatMap((match) => {
    const { from = '1', to = '', prize = '', name = prize } = match.groups ?? {}
    const count = (numeralOf(to) ?? 0) - (numeralOf(from) ?? 0) + 1
    const at = { start: match.index, end: match.index + match[0].length }
    return count > 0 ? [{ name, ...at, count, ratio: null }] : []
  })
  return [...single, ...several]
}
