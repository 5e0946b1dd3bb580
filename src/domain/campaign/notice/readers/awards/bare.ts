import { quotedIn } from '../../listing.ts'
import { numeralOf } from '../../numerals.ts'
import { isAwardName, isToken, type Named, nameBefore, namesListed } from './names.ts'
import {
  chosenFor,
  competedFor,
  fullyNamed,
  gained,
  named,
  plainlyNamed,
  praised,
  rest,
  scored,
  titled,
} from './wordings.ts'

/** 曾被评为, 近三年获评: what entrants must have earned before. */
const earned = /(?:曾|拟|已|近[一二两三四五\d]年|往年|以来|连续)[^,。;]{0,12}$/

/** 已被命名为“示范站”的, 曾获“先进”称号: what entrants are called already. */
const held = /(?:已经?|曾经?|此前|先前)(?:被|获|由)?[^,。;“”]{0,6}$/

/** 主题确定为“创新引领”, 本次展览命名为“乡土”: what the call itself and its theme are called. */
const ofCall =
  /(?:主题|口号|题目|主旨|名称|校训|标题|会徽|[活行]动|大?赛|展览?|论坛|节)(?:[一-鿿]{0,2}名称)?[均已]?$/

/** 不得评为二等奖, 不再授予: what is given to none of those told of. */
const refused = /不[得能可予再宜][^,。;“”]{0,4}$/

/** Titles that are named by their verb: 授予“示范案例”称号, 认定为市级示范案例. */
export function titledAwards(text: string): Named[] {
  const plain = [plainlyNamed, fullyNamed]
    .flatMap((wording) => [...text.matchAll(wording)])
    .filter(
      ({ index, 1: name = '' }) =>
        !earned.test(text.slice(0, index)) &&
        !refused.test(text.slice(0, index)) &&
        !/以[上下内]$/.test(name),
    )
  const told = [titled, named, chosenFor, competedFor, praised, rest, gained, scored]
    .flatMap((wording) => [...text.matchAll(wording)])
    .filter(
      ({ index, 0: seen }) =>
        !ofCall.test(text.slice(0, index)) &&
        ((!held.test(text.slice(0, index)) && !/获[得颁]?(?:国家|全国|[省市县区部校]级)/.test(seen)) ||
          !earned.test(text.slice(0, index))),
    )
  return [
    ...told
      .flatMap((match) => [...besideTitle(text, match), titledAward(match)])
      .filter(({ name }) => !isToken(name)),
    ...plain.map(titledAward),
    ...[...text.matchAll(countedPrizes)].flatMap(prizesOf),
    ...[...text.matchAll(countedGrades)].flatMap(gradesOf),
    ...[...text.matchAll(behindBracket)].flatMap(besideBracket),
  ]
}

/** “书香家庭”|“阅读之星”称号: the names in quotes before the one behind which it is said. */
function besideTitle(text: string, match: RegExpExecArray): Named[] {
  if (!/(?:称号|证书|牌匾|奖牌)$/.test(match[0])) return []
  const list = /(?:“[^“”]{2,16}”[、和及与]?){1,5}$/.exec(text.slice(0, match.index))
  const lead = text.slice(0, list?.index ?? 0)
  if (!list || held.test(lead)) return []
  return quotedIn(text, { start: list.index, end: match.index }).map(({ start, end }) => ({
    name: text.slice(start, end),
    start,
    end,
  }))
}

/** 一等奖（不超过15%）、二等奖、三等奖: what goes on behind the bracket that tells of the first. */
const behindBracket = /(?<=[奖”]\([^()]{1,30}\))(?:[、和及][一-鿿“”]{2,16}(?:\([^()]{1,30}\))?)+(?=[,;。]|$)/g

function besideBracket({ index, 0: seen }: RegExpExecArray): Named[] {
  return [...seen.matchAll(/(?<=[、和及])[“]?([一-鿿]{2,14})”?(?![一-鿿(])/g)].flatMap((one) => {
    const named = { name: one[1] ?? '', start: index + one.index, end: index + one.index + one[0].length }
    const isWhole = nameBefore(named.name, named.name.length)?.start === 0
    return isWhole && /奖$|^[特一二三四]等/.test(named.name) ? [named] : []
  })
}

/** “杰出企业”“优秀推进者”两个奖项: names in quotes that a text calls awards. */
const countedPrizes =
  /((?:“[^“”]{2,16}”[、和及]?){2,6})等?[二两三四五六][个类项种]?(?:奖项|荣誉|单项奖|荣誉称号|(?<!“(?:优秀|良好|合格|一般)”.*)(?:等[级次]|档次))/g

/** 评审结果分为典型案例、优秀案例和入围案例三个等次: so many names of awards, told without a number of works. */
const countedGrades =
  /(?:[分下]?设(?:立|置)?|(?<![得积打评])(?:分成|划?分为?)|[评确认]定为?|按照?(?![^,。;]{0,20}分[为成]?[“一-鿿]))([一-鿿A-Z“”、]{4,60}?)([二两三四五六])[个类项种]?(?:等次|奖次|奖项|档次|等级|档)/g

function gradesOf({ index, 0: seen, 1: list = '', 2: count = '' }: RegExpExecArray): Named[] {
  const from = index + seen.indexOf(list)
  const names = [...list.matchAll(/(?<=^|[、和及与”])“?([一-鿿A-Z]{2,14}?)”?(?=[、和及与“]|$)/g)].map(
    (one) => {
      const start = from + one.index + one[0].indexOf(one[1] ?? '')
      return { name: one[1] ?? '', start, end: start + (one[1] ?? '').length }
    },
  )
  return names.length === numeralOf(count) && names.every(({ name }) => isAwardName(name)) ? names : []
}

function prizesOf({ index, 1: list = '' }: RegExpExecArray): Named[] {
  return quotedIn(list, { start: 0, end: list.length }).map(({ start, end }) => ({
    name: list.slice(start, end),
    start: index + start,
    end: index + end,
  }))
}

/** 决定在全校评选“师德故事”: what the whole call is for. */
const called = /(?:决定|定于|拟)[^,。;]{0,16}$/

/** 授予组织有力、参与面广的党总支和直属党支部: who gets it, told by what they did. */
function namesWhom(list: string): boolean {
  const whom = list.lastIndexOf('的') < 0 ? '“' : list.slice(list.lastIndexOf('的') + 1)
  const names = whom.replace(/(?:荣誉)?(?:称号|证书|奖牌|牌匾|等)+$/, '').split(/[、和及]/)
  return !/[“”]/.test(whom) && !names.some((one) => isAwardName(one))
}

/** 授予优秀组织奖, 分设一等成果、二等成果: names without a number. */
export function bareAwards(text: string, match: RegExpExecArray): Named[] {
  const list = match[1] ?? ''
  if (namesWhom(list)) return []
  if (/[定名]为/.test(match[0]) && ofCall.test(text.slice(0, match.index))) return []
  const honours = honoursIn(match, list)
  if (honours.length > 1) return honours
  if (/^评选/.test(match[0]) && called.test(text.slice(0, match.index))) return []
  let at = match.index + match[0].indexOf(list)
  const named: Named[] = []
  for (const printed of list.split(/(以及|[、和及]|(?<=”)(?=“))/)) {
    const piece = printed.replace(/(?:名单|等次|人选|(?<=”)奖项)$/, '')
    const words = piece.replace(/若干[个名篇件项家]?$/, '').replace(/(?:荣誉)?(?:称号|证书|奖牌|等)+$/, '')
    const whole = nameBefore(text, at + words.length)
    const certain =
      whole &&
      (/奖$|等(?:成果|作品|案例|论文)$/.test(whole.name) ||
        words !== piece ||
        (/[“"]$/.test(text.slice(0, whole.start)) && (isAwardName(whole.name) || !/”“/.test(list))) ||
        (named.length > 0 && isAwardName(whole.name)) ||
        /^[一-鿿]{0,14}(?:十佳|百佳|十大|百强|十强)[一-鿿]{2,6}$/.test(whole.name) ||
        (/^优[秀质良]/.test(whole.name) && /^,其中/.test(text.slice(at + printed.length))) ||
        /授予$/.test(text.slice(0, whole.start)))
    const all =
      whole && /^[特一二三四金银铜]等?[^、]{0,3}奖$|^[特一二三四]等[一-鿿]{2,4}$/.test(whole.name)
        ? namesListed(text, whole)
        : [whole]
    if (certain && whole.start >= at && !isToken(whole.name)) named.push(...all.flatMap((one) => one ?? []))
    at += printed.length
  }
  return named
}

/** 授予状元、榜眼、探花称号: whatever the titles of a list are. */
function honoursIn({ index, 0: seen }: RegExpExecArray, list: string): Named[] {
  const names = /^((?:[“”一-鿿A-Z]{2,12}[、和及]){1,5}[“”一-鿿A-Z]{2,12}?)(?:等?(?:荣誉)?称号)/.exec(
    list,
  )?.[1]
  let at = index + seen.indexOf(list)
  return (names ?? '').split(/([、和及])/).flatMap((piece, turn) => {
    const start = at
    at += piece.length
    const name = piece.replaceAll(/[“”]/g, '')
    return turn % 2 === 1 || name.length < 2 || isToken(name) ? [] : [{ name, start, end: at }]
  })
}

function titledAward(match: RegExpExecArray): Named {
  const name = match[1] ?? ''
  const start = match.index + match[0].indexOf(name)
  return { name, start, end: start + name.length }
}
