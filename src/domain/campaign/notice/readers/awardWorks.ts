import { kindsListed } from '../listedKinds.ts'
import type { NoticeText } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import { oneOf } from '../oneOf.ts'
import type { ReadRule } from '../reading.ts'
import { areSeveral, namesWorkKind } from '../workNames.ts'
import type { Named } from './awardNames.ts'
import type { Size } from './awardSizes.ts'
import { kindOver } from './limitKinds.ts'

const grade =
  '(?:(?:(?:\\d{1,3}|[一二两三四五六八十]{1,3})[个名件篇部幅组])?[“"]?(?:[特一]等|[金](?!融)|优[秀胜]|最佳|十佳|入[围选展]|示范|典型))'
const sets = oneOf([
  '(?:分别|各自?|均|共|再|将|拟)*(?:设立?|设置|评选产生|评选出|评选|评定出|评定|评出|评|产生|遴选出?|选出|取|确定)',
  '(?:作品|稿件)?(?:奖项)?:',
  '(?:作品)?\\(',
  `(?:作品)?(?=${grade})`,
  '(?=由[^,。;]{2,30}(?:评|组织|投票|邀请|聘请)|经(?!验|营|济|典|过程))',
])
/** 微视频评一等奖1部, 征文：一等奖2篇, 散文类一等奖3名: a clause that begins with the works that its awards are for. */
const begins = new RegExp(
  `^(?:[^,:]{0,8}(?:奖项|设[置奖]|评[选奖])[^,:]{0,4}:|其中:?|第?[一二三四五六七八九\\d]{1,2}[.、)]|\\d{1,2}(?:\\.\\d{1,2}){1,2}|\\([一二三四五六七八九\\d]{1,2}\\)|[①-⑩·●■★-]|[一二三四五六]是)*\\s*(?<works>[一-鿿“”、]{2,20}?)(?:${sets})`,
)
/** 另设优秀组织奖: what a clause says beside the works told of before. */
const besides = /^(?:另|此外|同时|还|并(?=设|评)|其余|对|根据|每|各|凡|以上|获奖)/
/** Awards of those who send works in, whatever works those are. */
const ofSenders = /组织|指导|单位|集体|伯乐|贡献|辅导|学校|教师|企业|社区/
const noKind =
  /[奖评]|数量|名额|比例|标准|等次|级别|活动|大赛|比赛$|本次|此次|(?:小|班|专家|评审|工作)组$|^[每各]|^[两三四五六]类|组织|单位|领导/
const kindByName =
  /^[一-鿿]{2,8}(?<!每)[类组]$|^[一-鿿]{1,4}(?<![大竞比决初复预联])赛$|^(?:音频|视频|短视频|动漫|动画|影像|图像|文字|手工|海报|绘本|长图|H5|[党团]课|宣讲|讲解|朗诵|演讲|随手拍)$/

/** Whether some words name one kind of works or several: 家风故事、家书, 文字类. */
function namesKinds(notice: NoticeText, words: string): boolean {
  const listed = kindsListed(notice)
  const isOne = (one: string) =>
    !noKind.test(one) &&
    (namesWorkKind(one) || kindByName.test(one) || listed.some((kind) => kind.endsWith(one)))
  return words.split(/[、和与及]/).every(isOne)
}

/** The works of a cell that holds nothing else. */
export function worksOfCell(notice: NoticeText, words: string): string | null {
  return namesKinds(notice, words) ? words : null
}

/** What runs on for longer is no list of awards. */
const longest = 200

/** Of which works the award at a place is, as its clause, its row or the point over it tells; null where none does. */
export function worksBefore(notice: NoticeText, at: number, name: string): string | null {
  if (ofSenders.test(name)) return null
  const before = notice.text.slice(Math.max(0, at - longest), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const cells = line.split('\t')
  const [own = ''] = (cells.at(-1) ?? '').split('。').slice(-1)
  for (const clause of own.split(/[,;]/).toReversed()) {
    if (besides.test(clause)) return null
    const works = begins
      .exec(clause + notice.text.slice(at, at + 8))
      ?.groups?.['works']?.replaceAll(/[“”]/g, '')
    if (works !== undefined && namesKinds(notice, works)) return works
  }
  const row = cells.length > 1 ? worksOfCell(notice, (cells[0] ?? '').trim()) : null
  return row ?? kindOver(notice, { start: at })
}

const byWorks =
  /(?<name>[一-鿿]{2,10}奖)[”"]?[\t:,(]*(?:按|分)?(?<works>(?:[一-鿿]{2,8}[、和与及]){1,5}[一-鿿]{2,8}?)(?:两类|三类)?(?:作品)?各(?:设|评|取|评出)?(?<count>\d{1,3}|[一二两三四五六七八十]{1,3})[名个件篇部幅组首]/g

/** 人气奖：短视频、摄影各2名: an award of each of several works. */
export function awardsByWorks(notice: NoticeText): (Named & Size & { readonly works: string })[] {
  return notice.lines.filter(notice.isOfCall).flatMap((line) =>
    [...notice.text.slice(line.wordsAt, line.end).matchAll(byWorks)].flatMap(({ index, 0: seen, groups }) => {
      const { name = '', works = '', count = '' } = groups ?? {}
      if (!namesKinds(notice, works)) return []
      const size = numeralOf(count)
      const from = line.wordsAt + index
      const names = works.split(/[、和与及]/)
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
