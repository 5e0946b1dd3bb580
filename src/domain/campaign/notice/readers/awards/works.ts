import { kindsListed } from '../../listedKinds.ts'
import type { NoticeText } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import type { ReadRule } from '../../reading.ts'
import { areSeveral } from '../../workNames.ts'
import { kindOver } from '../textLimits/kinds.ts'
import { worksOfRow, worksOver } from './leads.ts'
import type { Named } from './names.ts'
import type { Size } from './sizes.ts'
import {
  clauseEnd,
  namesKinds,
  type Subject,
  subjectsOf,
  workCount,
  worksApart,
  worksIn,
} from './subjects.ts'

/** 另设优秀组织奖: what a clause says beside the works told of before. */
const besides = /^(?:另|合计|总共|一共|此外|同时|还|并(?=设|评)|其余|对|根据|每|各|凡|以上|获奖)/
/** （一）办理案例：一等奖3个，|另设|“最佳点评奖”2个: in a point that is called by its works that is for them too. */
const beside = /^(?:另|此外|同时|还|并(?=设|评))/

/** Whether a line is called by a kind of works and a colon. */
function isKeyedByKind(notice: NoticeText, words: string): boolean {
  const key = keyed.exec(words)?.groups?.['works']
  return key !== undefined && namesKinds(notice, key)
}
const keyed = /^[\s(]*(?:[一二三四五六七八九\d]{1,2}[).、]|[①-⑩])?\s*“?(?<works>[一-鿿]{2,12})”?:/

/** 音频和展教具不分等次，: what no grades are told for stands apart from the works before it. */
const apart = /不(?:分|设)(?:等次|等级|奖次|名次)/
/** 优秀视频10部，其中一等奖2部: the works that a clause parts by grades. */
const parts = /^(?:其中|包括|含|分)/
const countedWorks = new RegExp(
  `^(?:.*(?:评选?出|评选|设立?|确定|产生))?(?<works>[一-鿿]{2,12}?)${workCount}$`,
)
/** 各奖励5000元, 每件颁发证书: what goes with the award told before. */
const ofWinners =
  /^(?:各|每[一-鿿]|以上|获奖[一-鿿]{0,2}|均)(?:均|各|分别)?(?:奖|颁|发|给予|予以)|元(?:\)|$)|证书|奖金/
/** 音视频类合并评选，评一等奖1名: the works that the clause before tells of. */
const judgedAlone =
  /^(?<works>[一-鿿、]{2,16}?)(?:作品)?(?:合并|统一|单独|混合|另行)(?:进行)?(?:评选|评审|评奖|设奖|排名)$/
/** Awards of those who send works in, whatever works those are. */
const ofSenders = /组织|指导|单位|集体|伯乐|贡献|辅导|学校|教师|企业|社区/
/** 鼓励奖共40名，不分组: an award of all works together. */
const ofAll = /^”?[,:]?(?:总共|共|合计)|^[^,;。]{0,8}[,(]不(?:分|限|区分)(?:类|组|作品)/
/** 获一等奖的选手授予“科普使者”: what is given for another award. */
const givenToWinners = /(?:^|[,;。])对?获得?[^,。;]{0,8}奖(?:项|作品)?的/
/** What runs on for longer is no list of awards. */
const longest = 200

/** Of which works the award at a place is, each of several where they share it; none where nothing tells. */
export function worksBefore(notice: NoticeText, at: number, name: string): readonly string[] {
  if (ofSenders.test(name) || ofAll.test(notice.text.slice(at + name.length, at + name.length + 20)))
    return []
  if (worksApart(notice).has(name)) return []
  const before = notice.text.slice(Math.max(0, at - longest), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (givenToWinners.test(line)) return []
  const cells = line.split('\t')
  const [own = ''] = (cells.at(-1) ?? '').split('。').slice(-1)
  const clauses = own.replaceAll(/\([^()]*\)|“$/g, '').split(clauseEnd)
  const last = clauses.length - 1
  const isShared = /^[”"]?各/.test(notice.text.slice(at + name.length))
  for (const [index, clause] of [...clauses.entries()].toReversed()) {
    const subject = subjectsOf(index === last ? `${clause}\u0001` : clause).find(({ works }) =>
      namesKinds(notice, works),
    )
    if (subject?.isEach && index < last && /^[另再]?设(?:立|置)?$/.test(clauses[last] ?? '')) return []
    if (subject) return worksOf(subject, isShared, name)
    const whole = parts.test(clauses[index + 1] ?? '') ? countedWorks.exec(clause)?.groups?.['works'] : null
    if (whole && namesKinds(notice, whole)) return [whole]
    const alone = index < last ? judgedAlone.exec(clause)?.groups?.['works'] : undefined
    if (alone && namesKinds(notice, alone)) return [alone]
    if (beside.test(clause) && isKeyedByKind(notice, line)) continue
    if ((besides.test(clause) && !ofWinners.test(clause)) || apart.test(clause)) return []
  }
  const row = cells.length > 1 ? worksOfRow(notice, at, line) : null
  if (row !== null) return [row]
  const over = worksOver(notice, at)
  if (over) return over
  const kind = kindOver(notice, { start: at })
  return kind === null ||
    kind === name ||
    /^(?:评[选定]|(?:评|设|选)[一-鿿]?出|选[定树]|设立|遴选)/.test(kind)
    ? []
    : [kind]
}

/** 家书、家训分别评选“最美家书”5封、“最美家训”8条: each gets what is called by it. */
function worksOf({ works, isEach }: Subject, isShared: boolean, name: string): string[] {
  if (!isEach && !isShared) return [works]
  const all = worksIn(works)
  const own = all.filter((one) => name.includes(one))
  return own.length > 0 ? own : all
}

const ranked = /^(?<works>[一-鿿]{2,12}?)(?<rank>[特一二三四]等奖|[金银铜]奖)$/

/** 优秀论文一等奖 beside 调查报告一等奖: a first prize for one kind of works, where others stand beside it. */
export function rankOf(
  notice: NoticeText,
  { name, start }: Named,
): { readonly name: string; readonly start: number; readonly works: string } | null {
  const { works = '', rank = '' } = ranked.exec(name)?.groups ?? {}
  return works !== '' && worksApart(notice).has(works)
    ? { name: rank, start: start + works.length, works }
    : null
}

const byWorks =
  /(?<name>[一-鿿]{2,10}奖)[”"]?[\t:,(]*(?:按|分)?(?<works>(?:[一-鿿]{2,8}[、和与及]){1,5}[一-鿿]{2,8}?)(?:两类|三类)?(?:作品)?各(?:设|评|取|评出)?(?<count>\d{1,3}|[一二两三四五六七八十]{1,3})[名个件篇部幅组首]/g

/** 人气奖：短视频、摄影各2名: an award of each of several works. */
export function awardsByWorks(notice: NoticeText): (Named & Size & { readonly works: string })[] {
  return notice.lines.filter(notice.isOfBody).flatMap((line) =>
    [...notice.text.slice(line.wordsAt, line.end).matchAll(byWorks)].flatMap(({ index, 0: seen, groups }) => {
      const { name = '', works = '', count = '' } = groups ?? {}
      if (!namesKinds(notice, works)) return []
      const size = numeralOf(count)
      const from = line.wordsAt + index
      const names = worksIn(works)
      return names.map((one, turn) => {
        const at = from + seen.indexOf(one, name.length)
        const start = turn === 0 ? from : at
        const end = turn === names.length - 1 ? from + seen.length : at + one.length
        return { name, start, end, min: size, max: size, ratio: null, works: one }
      })
    }),
  )
}

/** Awards with the works that they are for, where the notice tells works of several kinds apart. */
export function awardsApart(notice: NoticeText, all: readonly ReadRule<'award'>[]): ReadRule<'award'>[] {
  const works = all.flatMap(({ appliesTo }) => appliesTo?.split(/[、和与及]/) ?? [])
  if (works.length > 0 && areSeveral([...works, ...kindsListed(notice)])) return [...all]
  return all.map(({ appliesTo: _, ...rule }) => rule)
}
