import { type Amount, atLeast, atMost } from '../../amounts.ts'
import { handsIn, makes } from '../../handingIn.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import { oneOf } from '../../oneOf.ts'
import type { ReadRule } from '../../reading.ts'
import { areSeveral, countedNouns } from '../../workNames.ts'
import { unitSigns } from './bodyUnits.ts'
import { classOfBody } from './names.ts'

const works = `(?:${countedNouns}|作品)`
export const one = `(?!同一)[A-Z一-鿿“”]{0,8}?${works}(?:作品|稿件|文本|音频)?`
const whole = new RegExp(`^${one}$`)
const anyNoun = new RegExp(works)
const named = new RegExp(`(?:^|[,;:。(、和及与])((?:[一-鿿]{2,4}型[、和及与])*${one}(?:[、和及与]${one})*)$`)
const behind = new RegExp(`^的?((?:(?!的)[一-鿿“”]){0,6}?${works})(?=$|[,;。、)和及])`)
/** And before the bodies that send it: 党课视频各支部限报|2部. */
const inFront = new RegExp(`(?:^|[;。,:])(${one})(?:类)?:?(?=(?:[各每]|同一)[^,;。]*$)`)
/** 便民办税类,每个县局|2条: a sort of works in a clause before the bodies that send it. */
const sortAhead = new RegExp(
  `(?:^|[;:。]|,(?=[一-鿿]{2,8}类[每同]))((?![各每])[一-鿿]{2,8}类(?:${works}|稿件)?)[,:]?(?:[各每]|同一)[^,;。]{1,12}$`,
)
/** And before a bracket that tells who sends how many: 剪纸(每个乡镇不超过|2件). */
const bracketed = new RegExp(`(${one})(?:类)?\\((?:(?:[各每]|同一)[^()]*(?:\\([^()]*\\)[^()]*)?)?$`)
/** And at the head of a clause that tells several bodies: 典型经验:各镇2篇,各局|1篇. */
const atHead = new RegExp(
  `(?:^|[;。])(?:\\d{1,2}[.、]|\\(?[一二三四五六\\d]\\)|[①-⑨])?(${one})(?:类)?:[^;。]*$`,
)
/** And as what the number before is not for: 摄影除外,每人|2组. */
const excepted = new RegExp(`(?:^|[,;:。(])(${one})除外,(?:[每各]|同一)[^,;()]{1,8}$`)
/** And in the clause before that tells who or for each: 可自愿提交短视频,每部门限|1部. */
const clauseBefore = new RegExp(
  `(?:${handsIn}|${makes}|报|上传|投送?)(?:(?!${handsIn}|上传)[一-鿿“”]){0,6}?(${one}”?|“[^“”]{2,12}”)的?,(?:[每一各][^,;、]{0,8}|(?:合计|共|[总件篇]数量?|数量)*(?:${atLeast}|${atMost})?)$`,
)
/** 个人案例由所在旅行社统一推荐,每家旅行社|1个: and before those who hand it in. */
const handedInBy = new RegExp(
  `(?:^|[;。,:])(${one})(?:类)?(?:由|经)[^,;。]{2,20}${handsIn},(?:各|每)[^,;]{1,10}$`,
)
/** What stands between the noun and its number. */
export const between = new RegExp(
  `(?:${atLeast}|${atMost}|各|均|共|限|每(?:[个家]?(?:单位|部门|企业|学校|支部|班组|[校县区镇乡村街院系部园企馆所店会市省人科行厂队站])|[个家])|原则上|一般|的?(?:${handsIn}|投送)?数量?|(?<=.)(?:投稿|参[赛评])(?:数量?)?|为|以|[:\\s])+$`,
)
/** 每校(园)论文: what else a unit is called. */
const inBrackets = new RegExp(`(?<=[每各][${unitSigns}])\\([^()\\d]{1,6}\\)`, 'g')
/** 个人报告每学院限|5篇. */
const eachHouse = /(?<=.)每个?(?:学院|高校|医院|街道|乡镇|社区|县区)$/
const eachSends = new RegExp(`各(?:${handsIn}|报|交)$`)
const verbAhead = new RegExp(`^(?:${handsIn}|征集|关于)+`)
export const bounding = new RegExp(`(?:${atLeast}|${atMost}|[≤≥])$`)
/** Who sends and that he does stand before the noun. */
export const leading = new RegExp(
  oneOf([
    '^.*(?:推荐(?!作品|对象)|推报|报送|上报|上交|申报|选送|推送|提交|提供|推选|遴选|投稿|征集|完成|组织|创作|撰写|至少|不少于|不超过|最多|限?(?:(?<![海画简快板墙周日晚抄])报(?![告道刊])|投)|合计|共计|总共|(?<![提递外社上成])交(?![流通])|[送配附可须]|应(?![用急对]))',
    '^.*[各每](?:[一-鿿]{0,12}?(?:工会|单位|支部|学校|企业|公司|部门)(?:工会|[党团]委|党?支部)?|[位名所家个]?[一-鿿]{0,8}?[人者县区市镇校院局部委办会家店厂园])',
    `^.*每[${unitSigns}]`,
  ]),
)
/** Words that are for any kind, or that tell of a work how good it is to be. */
const quality =
  /^(?:推荐|报送|申报|优秀|典型|先进|创新(?!成果|型)|参赛|参评|特色|精品|原创|有关|相关|[各每][类种]|最佳|自荐|本[一-鿿]{1,2}的?|的)+|[“”]|(?<=.)(?:作品|稿件)$/g
const anyKind = /^(?:作品|案例作品|项目|成果|材料|稿件)?$/
const summed = new RegExp(
  `${works}(?:作品)?[、和及与或][一-鿿]{0,8}?${works}(?:作品)?(?:[一-鿿]{0,2}?|[任自]选,|均可,)(?:合计|共计|总|合起来|加起来|一共|合并)`,
)

/** What works a number counts, by the noun before it or behind it; null for works of any kind. */
export function workOf(text: string, amount: Amount, from: number): string | null {
  const name = nounOf(text, amount, from)
  const own = /“([^“”]{2,})$/.exec(name)?.[1] ?? name
  return plain(own) === '' ? null : own.replaceAll(/[“”]|^[和及与的]/g, '')
}

/** The noun that a number counts where it tells no kind by itself, with what stands before it: 项目, 作品, 各交好点子. */
export function anyWorkOf(text: string, amount: Amount, from: number): string | null {
  const noun = nounOf(text, amount, from).replaceAll(quality, '')
  if (noun === '') return /[一-鿿]{2,10}$/.exec(saidBefore(text, amount, 0).replace(between, ''))?.[0] ?? null
  return anyKind.test(noun) ? noun : null
}

/** The kind of works that the clause of a number begins with. */
export function kindAtHead(text: string, amount: Amount): string | null {
  return atHead.exec(text.slice(Math.max(0, amount.start - 120), amount.start))?.[1] ?? null
}

/** 手工(剪纸、编织等)作品每人限交|3件: what a kind takes in, between its name and who sends it. */
const takenIn = /(?<=[一-鿿])\([^()\d]{1,24}\)(?=类?(?:作品)?(?:[每各]|同一)[^,;。()]{1,10}$)/

function nounOf(text: string, amount: Amount, from: number): string {
  const said = saidBefore(text, amount, from).replace(takenIn, '')
  const clause = /[^,;。(]*$/.exec(
    said.replaceAll(inBrackets, '').replace(between, '').replace(eachHouse, '').replace(/[(”]$/, ''),
  )
  return (
    named.exec(clause?.[0].replace(leading, '').replace(leading, '') ?? '')?.[1] ??
    behind.exec(text.slice(amount.end))?.[1] ??
    inFront.exec(said)?.[1] ??
    sortAhead.exec(said)?.[1] ??
    clauseBefore.exec(said)?.[1] ??
    handedInBy.exec(said)?.[1] ??
    bracketed.exec(said)?.[1]?.replace(leading, '') ??
    kindAtHead(text, amount) ??
    excepted.exec(said)?.[1] ??
    ''
  )
}

/** What stands before a number, with the words that are taken with it. */
export function saidBefore(text: string, amount: Amount, from: number): string {
  const counted = text
    .slice(amount.start, amount.end)
    .replace(/(?:\d|[一二两三四五六七八九十]+[^一-鿿]*).*$/, '')
  const said = text.slice(from, amount.start)
  const isBehind = anyNoun.test(counted)
  const told = isBehind ? said : said.replace(eachSends, '各')
  return (told + counted).slice(-60)
}

/** 征文、案例合计2篇: a number of several kinds together. */
export function sumsKinds(text: string, amount: Amount, from: number): boolean {
  return summed.test(saidBefore(text, amount, from))
}

const noun =
  '(?:报送?|推荐|申报|上报|选送|推[报选送]|提交|提供|完成|(?<=[一-鿿])组织|创作|征集|(?<![一-鿿]{0,1}[提递上])交|上交|投|^|[,;:。、和及与)])((?:(?![报送推荐申选提交投各每可须共限不至其余另中]|应(?![用急对]))[A-Z一-鿿]){2,6})'
const nounBefore = new RegExp(`${noun}$`)
/** Nouns that tell when, by whom or how. */
const noNoun = /[年月季级批次期人位]$|^[省市县区]|[组类]$/

/** The noun right before a number, whatever it is: 文字不超过|2篇; none where it names a body. */
function bareNoun(text: string, amount: Amount): string | null {
  const said = saidBefore(text, amount, 0)
    .replaceAll(/\([^()]*\)/g, '')
    .replace(between, '')
    .replace(/\($/, '')
  const name = nounBefore.exec(said)?.[1] ?? null
  return name === null || noNoun.test(name) || classOfBody(name) !== null ? null : name
}

/** 摄影6幅,文字2篇, 项目2个、事例3个: nouns beside a kind of works with numbers of their own are kinds as well. */
export function besideKind(text: string, amount: Amount, amounts: readonly Amount[]): string | null {
  const name = bareNoun(text, amount)
  if (name === null) return null
  const isBeside = amounts.some((other) => {
    const [first, last] = other.start < amount.start ? [other, amount] : [amount, other]
    const isListed =
      other !== amount && !/[各每;]|其[中余他]|\((?![^()]*\))/.test(text.slice(first.end, last.start))
    const noun = isListed ? bareNoun(text, other) : null
    return noun !== null && areSeveral([name, noun]) && (isKind(noun) || isKind(name))
  })
  return isBeside ? name : null
}

export function isKind(name: string): boolean {
  return whole.test(name) && plain(name) !== ''
}

export const sharedBy = /(?:各|均|每[类种项])(?:限|可|须|应)?[^一-鿿\d]{0,1}[一-鿿]{0,4}$/

/** The names of the kinds that share a number: 案例、征文各|2篇. */
export function sharing(text: string, amount: Amount, work: string): readonly string[] {
  if (!sharedBy.test(saidBefore(text, amount, 0))) return [work]
  return work.split(/[、和及与]/)
}

/** Whether words name works and nothing else: 案例, 志愿服务项目. */
export function namesWorks(words: string): boolean {
  return whole.test(words)
}

/** Whether the words before a number name a kind of works and nothing else: 短视频不超过|2部. */
export function countsWorks(words: string): boolean {
  const name = words.slice(-longest).replace(between, '')
  return whole.test(name) && plain(name) !== ''
}

/** Far longer than the head of a column. */
const longest = 60

/** 程序和材料: a heading over how things are handed in. */
const ofHow = /(?:程序|流程|步骤|方式|办法|渠道|条件|时间|要求|事项|标准|范围)[、和及与]/

/** The kind of works that the head of a column names. */
export function workOfColumn(column: string): string | null {
  const name = nameOfColumn(column)
  const kind = whole.test(name) && !ofHow.test(name) ? name : ''
  return plain(kind) === '' ? null : kind
}

/** Those who make the works, or how these are sorted: 小学组, 高中（个）, A类. */
const group =
  /^(?:(?:学前(?:教育)?|幼儿园?|小学|初中|高中|中学|中职|高职|本科|大学|青年|少年|儿童|学生|教师|教工|职工|机关|成人|老年)(?:组|段|类)?|[A-Z一-鿿]{1,6}[组类])$/

/** The group that the head of a column names. */
export function groupOfColumn(column: string): string | null {
  const name = nameOfColumn(column)
  return group.test(name) ? name : null
}

/** 请各学校推荐以下作品: a line that calls on bodies is the head of no column. */
const calls = new RegExp(`^请|[各每][一-鿿]{1,12}?${handsIn}`)

/** The head of a column without what it counts by, bounds and who sends it. */
export function nameOfColumn(column: string): string {
  if (column.length > longest || calls.test(column)) return ''
  return column
    .replaceAll(
      /\([^()]*\)|^(?:项目|赛道|类别|单元|板块|专题|组别|系列)?[一二三四五六七八九十\d]{1,3}[、.:]|:$/g,
      '',
    )
    .replace(verbAhead, '')
    .replace(between, '')
    .replace(/(?:数量|名额|件数|篇数|数)$/, '')
}

/** A kind without the words that are for any kind; empty where nothing is left. */
export const plain = oncePerWords((name) => {
  const noun = name.replaceAll(quality, '')
  return anyKind.test(noun) ? '' : noun
})

/** Whether names are of several kinds of works; 家风故事 and 故事 are one. */
export function areApart(kinds: readonly string[]): boolean {
  return areSeveral(kinds.map((name) => plain(name) || name))
}

/** A quota that applies to the works of a kind, besides the body or condition that it applies to already. */
export function ofWorks(rule: ReadRule<'quota'>, work: string | null): ReadRule<'quota'> {
  const { appliesTo } = rule
  if (work === null || appliesTo?.includes(work)) return rule
  return {
    ...rule,
    appliesTo: appliesTo === undefined || work.includes(appliesTo) ? work : besideWork(appliesTo, work),
  }
}

/** A body or a condition with the works that a number of its own is for: 本科高校的教案. */
export function besideWork(appliesTo: string, work: string): string {
  return `${appliesTo.replace(/的$/, '')}的${work}`
}
