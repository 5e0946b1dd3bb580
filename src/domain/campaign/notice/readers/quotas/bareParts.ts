import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import { bodiesIn } from './bodies.ts'
import { isListOfParts } from './brackets.ts'
import { classOfBody } from './names.ts'
import { thing } from './partsSent.ts'
import { namesWorks } from './works.ts'

/** Whether a number is a floor and no cap. */
export function isFloorOnly({ min, max }: Pick<Amount, 'min' | 'max'>): boolean {
  return min !== null && max === null
}

/** A number with its place, of which nothing but its bounds tells what it is. */
export type Bounded = Pick<Amount, 'min' | 'max' | 'start' | 'end'>

const bareNoun = new RegExp(
  `[,;(]((?![各每其本])[一-鿿“”]{2,12}(?:[、和及与](?![各每其本])[一-鿿“”]{0,8}?${thing})?)(?<!各)(?:合计|共)?$`,
)

/** 医疗卫生类案例,各县|不少于1件: a sort of works before those who must send some of it. */
const sortAhead = new RegExp(
  `(?:^|[,;。:])((?![各每])[一-鿿]{2,10}(?:类|方向|题材|领域)(?:的?${thing})?),(?:各|每)[^,;。:\\d]{1,12}$`,
)

/** ,城市类、农村类各|不少于1篇: and sorts in a list that share a floor. */
const bareSorts = /[,;(]((?:(?![各每其本])[一-鿿“”]{2,10}类[、和及与]){1,4}[一-鿿“”]{2,10}类)(?:各|均|分别)?$/

/** ,公路、水路、城市交通等领域|至少各1个: and themes in a list. */
const bareThemes =
  /[,;(]((?:(?![各每其本])[一-鿿“”]{2,10}[、和及与]){1,5}[一-鿿“”]{2,10}?等?(?:[\d一二三四五六]个|[两三四五六]大)?(?:领域|方向|方面|题材|主题|板块|环节|行业))(?:的?(?:案例|作品|项目))?(?:须|应|要)?(?:各|均|分别)?$/

/** (短剧、短片、动漫|至少各1部): and whatever a bracket lists behind the number that it parts. */
const bracketed =
  /^\(((?:(?![各每其本])[A-Z一-鿿“”]{2,12}[、和及与]){1,5}(?![各每其本])[A-Z一-鿿“”]{2,12}?)(?:三类|四类)?(?:须|应|要)?(?:各|均|分别)?$/

/** ,语文不少于3篇|、数学不少于3篇: a noun with a floor of its own behind another. */
const floored =
  /\d[个件篇项部幅名](?:以[上内])?[,(](?![各每其本])[一-鿿“”]{2,10}(?:不[少低]于|至少)\d{1,2}[个件篇项部幅名](?:[、,](?![各每其本])[一-鿿“”]{2,10}(?:不[少低]于|至少)\d{1,2}[个件篇项部幅名]){0,5}$/
const nextFloored = /^[、,]((?![各每其本])[一-鿿“”]{2,10})$/

/** 初中案例不少于12个|,农村学校案例不少于6个: a cell that tells nothing but parts. */
const floorBefore = new RegExp(`^(?![各每])[一-鿿]{2,8}${thing}(?:不少于|至少|不低于)\\d{1,2}[个件篇项部幅]$`)

/** (基层一线人员|不少于4名): people in a bracket are some of those before it. */
const people = /(?:人员|教师|[职员]工|工人|农民|干部|青年|党员)$/

/** 每个区推荐5个,双盲演练|不少于2个: a noun of its own with a floor, behind a number of the same body. */
export function barePart(text: string, from: number, amount: Bounded): string | null {
  const { start } = amount
  if (!isFloorOnly(amount)) return from === 0 ? null : exactPart(text, from, amount)
  const sort = sortAhead.exec(text.slice(0, start))?.[1]
  if (sort !== undefined) return sort
  if (from === 0) return null
  const sorts = bareSorts.exec(text.slice(from, start))?.[1]
  if (sorts !== undefined) return sorts
  const listed = listInBracket(text, from, amount)
  if (listed !== null) return listed
  const themes = bareThemes.exec(text.slice(from, start))?.[1]
  if (themes !== undefined) return themes
  const next = nextFloored.exec(text.slice(from, start))?.[1] ?? null
  if (next !== null && floored.test(text.slice(0, from)) && isNameOf(next)) return next
  const said = bareNoun.exec(text.slice(from, start))
  const noun = said?.[1] ?? null
  if (noun !== null && said?.[0].startsWith('(') && people.test(noun)) return noun
  const before = text.slice(0, from + (said?.index ?? 0))
  if (noun === null || floorBefore.test(before) || isSortOf(noun, before)) return noun
  return isNameOf(noun) ? noun : null
}

/** (企业案例|2个、社区案例|1个): a number that is told exactly, in a bracket that tells how another is made up. */
function exactPart(text: string, from: number, amount: Bounded): string | null {
  if (!isListOfParts(text, amount)) return listInBracket(text, from, amount)
  return /(?:其中|含)?([^(、,和及]+)$/.exec(text.slice(from, amount.start))?.[1] ?? null
}

function listInBracket(text: string, from: number, { start, end }: Bounded): string | null {
  const listed = bracketed.exec(text.slice(from, start))?.[1]
  return listed !== undefined && /各|均|分别/.test(text.slice(start - 2, end)) ? listed : null
}

/** Whether a noun tells a sort of works, and neither a body, nor works of any sort, nor how many. */
function isNameOf(noun: string): boolean {
  return (
    !noParts.test(noun) && bodiesIn(noun, 0).length === 0 && classOfBody(noun) === null && !namesWorks(noun)
  )
}

const lastThing = new RegExp(`${thing}$`)
/** 报送案例, 2个案例: works by their noun and nothing more. */
const alone = oncePerWords((noun) => {
  return new RegExp(
    `(?:^|[,;。:、]|${handsIn}|[报交\\d一二两三四五六七八九十][个件篇项部幅份]?|优秀|典型|参评)${noun}(?!中)`,
  )
})

/** 报送案例4个,涉农案例|至少1个: works told by more than the works of the number before are some of these. */
function isSortOf(noun: string, before: string): boolean {
  const last = lastThing.exec(noun)?.[0] ?? '作品'
  return last !== '作品' && last !== noun && alone(last).test(before)
}

const noParts =
  /(?:总|合)[数计量]|数[量额]|名额|指标|(?:推荐|报送|申报|上报|投稿|案例|作品|项目|成果)$|原则上|一般|[须应要可]$|^(?:全|但|且|并|另|共|还|再|至|最)|年$|[季月周期次]$/
