import type { NoticeText, Sentence } from '../../noticeText.ts'
import { namesWorkKind } from '../../workNames.ts'
import { sortIn } from '../clauseSorts.ts'
import { headOf } from '../quotas/columns.ts'
import { headName } from '../textLimits/names.ts'
import { photo, photoCount } from './counts.ts'
import { givenWith, owners, type Statement } from './kinds.ts'
import type { IsOfWorks } from './works.ts'

/** 个人生活照, 集体合影: whom photos are of, where a clause begins with it. */
const owner = new RegExp(`^[^一-鿿]{0,4}(?:先进|优秀|最美)?(${owners}|项目|人物)(?=[^,;。]{0,24}[照图影])`)
/** 志愿者：推荐表、照片2张: what a point or line is for. */
const labelled = /^[^一-鿿]{0,6}([一-鿿“”、]{2,30}):(?=.)/
/** What a label says of the papers themselves, whoever hands them in. */
const noOwner =
  /[照图]|影像|材料|资料|要求|数量|数目|格式|内容|规格|说明|方式|标准|附件|文件|报送|提交|其他|必[选交报须]|[可任]选|选[交报附送]|须|应/

/** Statements with those whose photos they count, where clauses or lines beside each other tell several of them apart. */
export function withOwners(notice: NoticeText, statements: readonly Statement[]): Statement[] {
  const counted = statements.filter(
    ({ text }) => (photo.test(text) || plainSortIn(text) !== null) && photoCount(text) !== undefined,
  )
  const names = new Map(counted.map((one) => [one, namings.map((nameOf) => nameOf(one, notice))]))
  return statements.map((one) => {
    const own = names.get(one)
    if (!own) return one
    const beside = counted.filter((other) => isBeside(one, other))
    const owner = own.find((name, naming) => {
      const theirs = beside.map((other) => names.get(other)?.[naming] ?? null)
      return name !== null && theirs.some((other) => other !== null && other !== name)
    })
    return owner ? { ...one, owner } : one
  })
}

/** 相机组作品为JPG格式, 手机组单张2M以上: by what photographs are taken or by whom. */
const team =
  /^[^一-鿿]{0,4}([一-鿿]{2,4}(?<!小|班|领导|评审|每)组|[一-鿿]{2,5}类(?:[、和][一-鿿]{2,5}类)*)(?:作品|照片|投稿)?(?=[须应为均单长短不每:,]|JPE?G|\d)/i

/** Statements with the group of entrants or, of photographs that are works, the sort that they begin with, where there are several; the others are of all. */
export function withTeams(statements: readonly Statement[], isOfWorks: IsOfWorks): readonly Statement[] {
  const teams = statements.map((one) => {
    const name = team.exec(one.text)?.[1] ?? null
    return name?.endsWith('类') && !isOfWorks(one) ? null : name
  })
  if (new Set(teams.filter((name) => name !== null)).size < 2) return statements
  return statements.map((one, index) => {
    const name = teams[index] ?? null
    return name === null ? { ...one, isOfAll: true } : { ...one, owner: name }
  })
}

/** 优秀党员事迹材料附工作照1张: the papers of whom photos are of. */
const papers =
  /(?<=[一-鿿]{3})(?<!申报|推荐|参评|报送|文字|书面|案例|典型|电子)(?:先进|主要|典型)?(?:事迹)?材料$/

/** What a statement calls those whose photos it counts, in one way of telling it. */
type NameOf = (statement: Statement, notice: NoticeText) => string | null

const inClause: NameOf = ({ text }) => owner.exec(text)?.[1] ?? null

/** 农民合作社附图4张，家庭农场附图2张: what a clause says to enclose them. */
const giver = new RegExp(`^[,;]?${givenWith}`)

/** 摄影类, 学生组: a sort or group, and no owner by himself. */
const isSort = /(?:类|(?<![班小])组)$/

const beforeVerb: NameOf = ({ text }) => {
  const told = giver.exec(text)?.[1] ?? ''
  const name = told.replace(/每[篇个件份]$/, '').replace(papers, '')
  const isKind = namesWorkKind(name.replace(/可$/, '')) || isSort.test(name)
  return name === '' || isKind || noOwner.test(name) ? null : name
}

/** The sort that the clauses of some words begin with, save 故事类 and others that a noun for works tells. */
export function plainSortIn(words: string): string | null {
  const name = sortIn(words)
  return name === null || namesWorkKind(name.replace(/[类组]$/, '')) ? null : name
}

/** 第6类2至3张: a sort and its number. */
const bySort: NameOf = ({ text }) => plainSortIn(text)

/** 工匠故事2000字左右，附照片3张: what a sentence begins with that tells how long some works may be. */
const byHead: NameOf = ({ text }) => {
  const name = headName(text)?.replace(papers, '') ?? ''
  return name === '' || isSort.test(name) || photo.test(name) || noOwner.test(name) ? null : name
}

const inLine: NameOf = ({ line }, { text }) => {
  const label = labelled.exec(text.slice(line.wordsAt, line.end))?.[1]
  return label === undefined || noOwner.test(label) ? null : label
}

const namings: readonly NameOf[] = [inClause, bySort, beforeVerb, inLine, byHead]

/** In one line, or in lines or points that follow each other. */
function isBeside({ line }: Sentence, { line: other }: Sentence): boolean {
  const isNear = Math.abs(line.index - other.index) < 4
  return line === other || (isNear && line.parent === other.parent && line.mark?.style === other.mark?.style)
}

const bareNumber = /^\t(\d{1,2})(?:[张幅])?(?=\t|\n|$)/
const numbers = /^(?:份数|数量|张数|件数|个数|数目)(?:\([^()]*\))?$/

/** 活动照片\t8 under 份数: a cell that names photos, with the number of them that stands beside it. */
export function withNumber(notice: NoticeText, sentence: Sentence): Sentence {
  const { text, line, end } = sentence
  if (!/^[一-鿿]{2,10}$/.test(text) || !photo.test(text)) return sentence
  const number = bareNumber.exec(notice.text.slice(end, end + 6))?.[1]
  const column = notice.text.slice(line.start, end).split('\t').length
  if (number === undefined || !numbers.test(headOf(notice, line)[column] ?? '')) return sentence
  return { ...sentence, text: `${text}${number}张`, end: end + 1 + number.length }
}
