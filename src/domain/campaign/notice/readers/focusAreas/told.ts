import { firstFound, partedAt, piecesOf, type Stretch, trimmedStretch, unquoted } from '../../listing.ts'
import { oneOf } from '../../oneOf.ts'
import { workNouns } from '../../workNames.ts'
import { alsoIn } from './clauses.ts'
import { clausesBehind, commaListIn, quotedListIn } from './commaed.ts'
import { isEvident, isOpenEnded, summed } from './evident.ts'
import { isField } from './fields.ts'
import { withoutDeed, withoutOwner } from './firstNames.ts'
import { eitherOf, halvesOf, joint, unspoken, upToMaking, usualLength } from './lastNames.ts'
import { etc, notInName, topics, weighed } from './signs.ts'

/** Words behind which a sentence lists what is to be told; 中 and 的 inside a name do not open a list. */
const openers =
  /(?:(?<![现存实所自潜内外正好])在(?!职(?!工|业)|[岗册编]|校(?!园|企|地|本|家|外))|围绕|聚焦|紧扣|归入|列入|凡属|归属(?!感)于?|属于|归于|(?<=[须应要])与|[无不]论是|确定|(?:作品|案例|征文|稿件|故事|内容|论文)(?:[须应要可]|应当)?以|看到|对准|(?<=^|[您你家]|只要|凡)对|(?<=(?:内容|作品|征文|稿件|文章|案例|故事|视频|照片)(?:[应要须可]|应当|必须|主要|可以|重点|着重|充分|集中|生动){1,3})体现|可考虑|(?<=(?<!也|还|又)可以)是|分别[是为]|针对|突出(?:体现|反映|展[示现])?|着眼于?|结合|(?<!在)立足(?!岗位|本职|基层|实际|自身|本地|本土|一线)|依托|限于|限在|反映|讲述|展现|展示|表现|表达|记录|呈现|总结|介绍|涉及|涵盖|(?<=领域|范围|内容|选题|题材|案例|重点)覆盖|包括|包含|(?:^|可以?|应|要|也|重点|主要|着重)(?:写(?![明出清作成好])|讲(?![究解座好清明话述])|书写|描[写绘述]|刻画|[记叙]述|回[顾忆]|追忆|再现)|^(?:全[省市县区]|我[省市县区局]|本[省市县区院校])|从(?!事|业|严)|就(?!业|近|读|诊|医|餐|是)|(?:重点|主要|着重|优先|集中)(?:支持|面向|关注|选[取择]|挖掘|收录|宣传|培育|推介|扶持|资助|遴选|推荐|征集|报送|申报)|以来|期间|年间|近[几些一二两三四五]年来?|(?:方向|内容|题材|主题|类别|类型|领域|范围|重点|选题)(?:主要|暂|限|确定|划)?(?:是|为|有|在))(?:基层(?!治理|党建|工会|组织|[一-鿿]{2}(?:[、和]|$))|本(?:单位|公司|集团|系统)|[全我本][省市县区州](?![场域])|各地|自己|近[几些一二两三]?年来?)?/g

/** 征集暴雨预警、人工增雨等典型案例, where a heading says that it is contents. */
const collecting = new RegExp(
  `(?:征集|${notInName}(?:遴选|选送|收集(?!处[理置]|转?运|利用|系统|体系|管网|设施|率|点)|推荐|选树))(?![的到])`,
  'g',
)

/** What closes a list: a word that sums it up, or what is done in it. */
const closers = new RegExp(
  oneOf([
    `${etc}|各(?=环节|领域|方面|阶段|个)|任(?:意|何|选)?[一1](?:个|类|项|种)?(?=[角方领环主内])`,
    '(?<=[一-鿿]{2})“{4,}(?=中|等|方面|里|上)',
    `(?<=[“”])(?:子?(?:${topics}))(?![一-鿿]*[“、])`,
    '(?:这|以上|上述)(?=[几数多]|[一二两三四五六七八九十\\d]{1,2}(?:个|大|类|种|项|方面)|些)',
    '[作列]?为(?=今年|本[次年期]|[征推申选重主]|内容|题材|素材)|[有相]关(?!部门|单位)',
    '[一二两三四五六七八九十\\d]{1,2}(?:个|大|类|种|项|方面)|[几数多]个|几(?=方面|类|项)|(?:诸)?方面',
    '自[选定拟](?:角度|题目|方向|主题|题材)',
    '领域|环节|(?<=..)工作|过程|之中|中(?=[^一-鿿]|$|[的任挑选择一形做取涌探总推积创产]|发挥|表现|作出|成绩|贡献)',
    '里(?=[形做取涌探总推积创])|时(?=[形做取涌探总推积创])|上(?=[形做取涌探总推积创下])|(?<=..)(?<![网线路海船车身手尖桌台岗地水天])上(?=的)',
    '(?:开展|形成|推出|探索|涌现|取得|摸索|创造|采取|做出|作出|总结|积累|推进|实施|提出)(?![和与及等])|的',
  ]),
)

/** 要在组织发动、审核把关等方面做好工作: what bodies are to do for the call. */
const ofTask = /^等?[一-鿿]{0,4}(?:上)?(?:做好|抓好|加强|下功夫|给予|提供|密切|认真|把好|配合|支持)/
/** 由作者结合日常调查、民意调查自行确定: the choice is left to whoever writes. */
function isLeftOpen(text: string, { start, end }: Stretch): boolean {
  return /(?:自行|自主|自己|自由|自)(?:确定|拟定?|选定?|选[择题]|命题|定)$/.test(text.slice(start, end))
}

/** 商贸流通、餐饮住宿等行业的一线职工: where those work who may take part. */
const ofWorkers =
  /^等?[一-鿿]{0,4}(?:行业|领域|系统|岗位|战线|企业|单位|部门)的?[一-鿿]{0,6}(?:职工|工人|员工|劳动者|人员|教师|干部|单位|企业|个人|人才)(?=[,。;]|均|都|可|$)/

/** 在技术攻关、带徒传艺、设备改造中做出成绩: what is to be told, listed within a clause and opened by a word for it. */
export function toldIn(text: string, at: Stretch, within = true): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  const lists: Stretch[][] = []
  for (const clause of words.matchAll(/[^,。;:!?\n\t]+/g)) {
    if (!/、|”“/.test(clause[0]) || /^(?:若|如果|如[属为是])/.test(clause[0])) continue
    const start = at.start + clause.index
    const list = listOf(text, { start, end: start + clause[0].length }, within)
    const stop = start + clause[0].length
    const behind = list.at(-1)?.end === stop ? clausesBehind(text, stop, at.end) : []
    if (list.length >= 3 && behind.length > 0) return [...list, ...behind]
    if (list.length >= 3) lists.push([...list, ...alsoIn(text, stop, at.end)])
  }
  const [first] = lists
  const isSummed = (list: readonly Stretch[]) => /^”?等/.test(text.slice(list.at(-1)?.end).slice(0, 2))
  const list = lists.find(isSummed) ?? first
  if (first && list && list !== first && isOfTheme(text, first) && !isOfTheme(text, list))
    return [...first, ...list]
  if (list) return list
  return firstFound([quotedListIn, commaListIn], text, at)
}

/** 围绕本地风光、民俗，创作反映…的歌曲: what works are about, before what they tell of it. */
function isOfTheme(text: string, [first]: readonly Stretch[]): boolean {
  return (
    first !== undefined && /(?:围绕|聚焦|紧扣)$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  )
}

/** 体现粮食安全、耕地保护等主题: opens a list that is summed up as topics. */
const embodied = /^[^,。;]{0,8}体现/

/** The pieces of a clause between the word that opens the list and the one that closes it. */
function listOf(text: string, clause: Stretch, within: boolean): Stretch[] {
  const pieces = upToSum(text, namesParted(text, clause))
  const isTopical = /等(?:主题|题材|选题|方向)$/.test(text.slice(clause.start, clause.end))
  let first = -1
  let opened = clause.start
  for (const [index, piece] of pieces.entries()) {
    if (upToClose(text, pieces.slice(index)).length < 2) break
    const words = text.slice(piece.start, piece.end).replace(surelySummed, (sum) => '等'.repeat(sum.length))
    const lead = leadOf(words, within) || (isTopical ? (embodied.exec(words)?.[0].length ?? 0) : 0)
    if (lead > 0) [first, opened] = [index, piece.start + lead]
  }
  const isBare = first < 0
  const list = upToClose(text, pieces.slice(Math.max(0, first)))
  const last = list.at(-1)
  if (!last) return []
  const areOwned = within && areOfOwners(text, list)
  const end = areOwned ? last.end : endOfNames(text, list)
  const behind = text.slice(end, clause.end)
  if (ofTask.test(behind) || isLeftOpen(text, { start: last.start, end: clause.end })) return []
  if (behind === '' && weighed.test(text.slice(clause.end, clause.end + 8))) return []
  if (ofWorkers.test(behind) && !/写|讲|反映|展/.test(text.slice(clause.start, opened))) return []
  const isOpen = isOpenEnded(text, clause, text.slice(clause.start, opened), behind)
  if (isBare && !isOpen && (!within || !summed.test(behind))) return []
  if (list.length < 3 && !isOpen && !isClosed(text.slice(clause.start, opened), behind)) return []
  if (!isOpen && !isEvident(text, clause, { behind, within, lead: text.slice(clause.start, opened) }))
    return []
  const asFocus = /^为(?!今)/.test(behind) && text[opened] === '以' ? 1 : 0
  const printed = [
    { start: opened + asFocus + (text[opened] === '的' ? 1 : 0), end: list[0]?.end ?? opened },
    ...list.slice(1, -1),
    ...halvesOf(text, { start: last.start, end }, usualLength(list.slice(list.length < 3 ? 2 : 1, -1))),
  ].map((piece) => trimmedStretch(text, piece))
  const named = eitherOf(
    text,
    unquoted(text, withoutQuotes(text, withoutDeed(text, withoutOwner(text, printed)))),
  )
  const lengths = named.map((piece) => piece.end - piece.start)
  const isEven = asFocus > 0 || (lengths[0] ?? 0) < 2 * Math.max(...lengths.slice(1))
  const longest = named.length > 3 && asTopics.test(behind) ? 20 : undefined
  const isName = ({ start, end }: Stretch) =>
    text[start - 1] === '“' || isField(text.slice(start, end).replace(areOwned ? '的' : '', ''), longest)
  const isExample = example.test(text.slice(named[0]?.start, named[0]?.end))
  return isEven && !isExample && named.every(isName) ? named : []
}

const surelySummed = /(?<=..)等(?:诸?多?(?:方面|领域|环节|内容|主题|题材))/

/** 林区文化等方面|取得突出成绩、有引领作用: what surely sums up a list ends it, whatever is listed behind. */
function upToSum(text: string, pieces: Stretch[]): Stretch[] {
  const last = pieces.findIndex(({ start, end }) => surelySummed.test(unspoken(text.slice(start, end))))
  return last < 2 ? pieces : pieces.slice(0, last + 1)
}

/** 等方面: what surely sums up a list lets one of many names be long. */
const asTopics = /^等(?:方面|领域|主题|内容|方向|选题)/

const owned = /^[一-鿿“”]{2,12}的[一-鿿]{2,6}$/

/** 写车间的变迁、生活的改善、工会的温暖: names of one build, whose 的 sums nothing up. */
function areOfOwners(text: string, list: readonly Stretch[]): boolean {
  return list.length > 2 && list.slice(1).every(({ start, end }) => owned.test(text.slice(start, end)))
}

/** 反映身边的变化，如邻里互助、垃圾分类等: what a list gives as examples. */
const example = /^(?:例如|比如|诸如|譬如|如(?![东皋意约实期何今]))/

/** Where the last name of a list ends: before what sums the list up or what is to be made of it. */
function endOfNames(text: string, list: readonly Stretch[]): number {
  const names = list.map(({ start, end }) => text.slice(start, end))
  const [last, words = ''] = [list.at(-1), names.at(-1)]
  const told = /(?<=^[^等]{2,})(?:均|都|皆)可以?$/.exec(words)
  if (told) return (last?.start ?? 0) + told.index
  const closed = closedAt(words, Math.min(...names.slice(0, -1).map(({ length }) => length)))
  return (last?.start ?? 0) + (closed ? closed.index : upToMaking(words, names.slice(1, -1)))
}

/** Whether two pieces of which 和 parts the second are a list: 聚焦阅读推广、古籍修复和读者服务. */
function isClosed(lead: string, behind: string): boolean {
  return (
    summed.test(behind) ||
    /^(?:(?:工作|过程)?[中里]|上的|[有相]关)/.test(behind) ||
    (behind === '' && /(?:聚焦|围绕|紧扣|涉及|限于)$/.test(lead))
  )
}

/** The names that 、 parts, or that only their quotes part. */
function namesParted(text: string, clause: Stretch): Stretch[] {
  return partedAt(text, clause, '、').flatMap((piece) =>
    text.slice(piece.start, piece.end).includes('”“') ? piecesOf(text, piece, false) : [piece],
  )
}

/** 围绕“邻里团结、家庭和睦”等方面: quotes around the whole list belong to none of its names. */
function withoutQuotes(text: string, names: Stretch[]): Stretch[] {
  const [first, last] = [names[0], names.at(-1)]
  const isQuoted = first && last && text[first.start] === '“' && text[last.end - 1] === '”'
  if (!isQuoted || /”.*“/.test(text.slice(first.start, last.end))) return names
  return names.map((name) => ({
    start: name === first ? name.start + 1 : name.start,
    end: name === last ? name.end - 1 : name.end,
  }))
}

/** Where the last name ends: where a word sums the list up, else where the sentence goes on; 网络“云课堂”等 is a name with its quotes. */
function closedAt(words: string, least: number): RegExpExecArray | null {
  const isOfName = words.indexOf('“') < least
  const told = isOfName ? words.replaceAll(/“[^“”]*”/g, (name) => '名'.repeat(name.length)) : unspoken(words)
  return (
    /(?:(?<=[一-鿿]{2})“{4,})?(?:(?<![高中初平相同均对])等|等(?=诸?多?(?:方面|领域|环节|内容)))(?:诸?多?(?:方面|领域|环节|工作|内容)|[一二两三四五六七八九十\d])/.exec(
      told,
    ) ?? closers.exec(told)
  )
}

/** 等方面, 探索中形成; 海洋旅游的诗歌、散文: behind the last name kinds of works are listed. */
const closing = new RegExp(
  `${etc}|方面|领域|环节|中(?:的|形成|涌现|探索|取得|积累|创造|摸索)|[一-鿿]{2}的(?:${workNouns})$`,
)

/** What follows a word that sums the list up belongs to it no longer. */
function upToClose(text: string, pieces: readonly Stretch[]): readonly Stretch[] {
  const last = pieces.findIndex(
    ({ start, end }, index) =>
      (index >= 2 || (index === 1 && joint.test(text.slice(start, end)))) &&
      closing.test(text.slice(start, end)),
  )
  return last < 0 ? pieces : pieces.slice(0, last + 1)
}

/** How much of a piece stands before its name, up to the last word that opens a list; 0 where none does. */
function leadOf(words: string, within: boolean): number {
  const opened = [...words.matchAll(openers), ...(within ? words.matchAll(collecting) : [])]
    .map(({ index, 0: seen }) => index + seen.length)
    .filter((end) => end <= words.length - 2)
  return Math.max(0, ...opened)
}

/** 围绕“绿美渔村、温暖渔村”等子主题征集。作品分为摄影类、视频类两类: the themes told before the kinds. */
export function themesBefore(text: string, words: readonly Stretch[], found: readonly Stretch[]): Stretch[] {
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || !ofKinds.test(text.slice(last.end, last.end + 16))) return []
  for (const { start, end } of words) {
    const themes = start < first.start ? toldIn(text, { start, end: Math.min(end, first.start) }, false) : []
    const behind = text.slice(themes.at(-1)?.end ?? text.length)
    if (themes.length > 0 && asThemes.test(behind.slice(0, 12))) return themes
  }
  return []
}

const ofKinds = /^(?:\([^()]{1,12}\))?等?[二两三四五六七八九十\d]{1,2}[个种]?大?(?:类|组别|形式)/
const asThemes = /^”?等?[^,。;、]{0,4}(?:主题|选题|专题|方向|领域)/
