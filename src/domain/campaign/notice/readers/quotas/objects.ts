import type { Amount } from '../../amounts.ts'
import { handsIn, makes } from '../../handingIn.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import { areSeveral, countedNouns } from '../../workNames.ts'
import { namesAuthors } from './authors.ts'
import { boundOf, numbersIn } from './bounds.ts'
import { classOfBody } from './names.ts'

/** What is sent, whatever it is called; no word of who sends it, how many or how stands in it. */
const name =
  '(?:[A-Z]{1,6}\\d?|(?:(?![各每其另即约均限须可请由在从按向将把或且但并含以和及与]|共(?![产青])|[不至最][得能少超多低]|原则|一般|合计|总计|分别|推荐|报送|申报|选送|提交|(?<![抄板海简画快小墙电周日晚预])报(?![告道刊社纸]))[A-Z一-鿿“”]){2,12}?)'
const names = `(${name}(?:[、和及与](?:其他)?${name})*)`
/** 每单位, 每校限: for whom a number is, behind the name of the kind. */
const forEach = '(?:每(?:个|家|所)?(?:单位|部门|学校|支部|科室|班级|[一-鿿])(?:各|均|限报?|只能报|可报)?)?'
const counting = '(?:各|均|限|分别|数量|共|为|:)*$'
const verb = `(?:${handsIn}|${makes}|提供|供稿|上交|(?<![海画简快板])报|(?<![提递外社上])交|送|投)`
const first = new RegExp(`${verb}的?[,:]?${names}(?:\\()?${counting}`)
const atHead = new RegExp(`(?:^|[。;]|(?<!名额|指标|数|量|额):)${names}${forEach}${counting}`)
const next = new RegExp(
  `^(?:作品|案例|节目)?(?:\\([^()]{1,10}\\))?[、,;和及与或]+(?:者|另|并|再|可|各)*${verb}?${names}${forEach}${counting}`,
)
const isEach = /每|各/

type Item = { readonly names: readonly string[]; readonly amount: Amount }

/** The words between two numbers that name what the latter counts, with the bound that is taken with it. */
function saidOf(text: string, from: number, { start, end }: Amount): string {
  return text.slice(from, start) + boundOf(text.slice(start, end)).replace(/^(?:不|至|最|限).*/, '')
}

function itemOf(pattern: RegExp, said: string, amount: Amount): Item | null {
  const list = pattern.exec(said)?.[1]
  if (list === undefined) return null
  const isShared = /各/.test(said.slice(said.lastIndexOf(list) + list.length))
  return { names: isShared ? list.split(/[、和及与]/).filter(Boolean) : [list], amount }
}

/** 推荐志愿者5名,其中女性不少于2名;项目3个: a part of one number comes between it and the next. */
const isPart = /^[,(]?其中[^,;]*$/

/** 音乐、舞蹈节目各2个,戏剧、曲艺节目各1个: the kinds that a verb hands in one behind the other, each with its number. */
const runsOf = oncePerWords((text): readonly Item[][] => {
  const runs: Item[][] = []
  let isGoing = false
  let from = 0
  for (const amount of numbersIn(text)) {
    const said = saidOf(text, from, amount)
    const going: Item | null = isGoing ? itemOf(next, said.replace(/^的?\)/, ''), amount) : null
    const opened: Item | null = going ? null : openOf(said, amount)
    if (going) runs.at(-1)?.push(going)
    if (opened) runs.push([opened])
    isGoing = going !== null || opened !== null || (isGoing && isPart.test(said))
    from = amount.end
  }
  return runs
})

function openOf(said: string, amount: Amount): Item | null {
  const near = said.slice(-60)
  const behindVerb = itemOf(first, near, amount)
  if (behindVerb) return behindVerb
  const head = itemOf(atHead, near, amount)
  return head && (isEach.test(near.slice(near.lastIndexOf(head.names.at(-1) ?? ''))) || /:/.test(near))
    ? head
    : null
}

const works = new RegExp(`(?:${countedNouns}|作品|节目|经验|类|(?<![小班楼科]|教研|年级|备课|课题|项目)组)$`)

/** 最佳志愿服务组织, 示范社区: who is honoured is sent and does not send. */
export const isHonoured = (one: string) =>
  /^(?:最佳|最美|优秀|优胜|先进|模范|十佳|标杆|示范|和谐|五星|文明|美丽)(?!区$|县$|市$)|.{2}(?:工作室|品牌|团队|之家|示范户)$/.test(
    one,
  )

/** 公立医院改革, 乡村建设, 校园安全: a theme may begin with a body. */
const ofTheme =
  /^(?![各每]).{2,}(?:改革|建设|治理|创新|振兴|监管|执法|融合|转型|保护|培育|整治|帮扶|党建|服务|发展|安全|文化|教育|管理|宣传|普法|调解|普及)$/

const isBody = (one: string) =>
  !works.test(one) &&
  !namesAuthors(one) &&
  !isHonoured(one) &&
  !ofTheme.test(one) &&
  classOfBody(one) !== null

/** The kinds of works that a number counts in a list of what is sent; empty where it stands in none. */
export function objectsAt(text: string, amount: Amount): readonly string[] {
  const run = runsOf(text).find((items) => items.some((item) => item.amount.start === amount.start)) ?? []
  const known = run.slice(0, firstBody(run))
  const all = known.flatMap((item) => item.names)
  if (!areSeveral(all)) return []
  return known.find((item) => item.amount.start === amount.start)?.names ?? []
}

/** Whether a number goes on with a list of what is sent, whose first verb tells who sends all of it. */
export function goesOnWithObjects(text: string, amount: Amount): boolean {
  const isFirst = runsOf(text).some(([first]) => first?.amount.start === amount.start)
  return !isFirst && objectsAt(text, amount).length > 0
}

/** Where bodies begin that a list of works goes on with: 推荐案例3个,直属单位1个. */
function firstBody(run: readonly Item[]): number {
  const at = run.findIndex((item) => item.names.some(isBody))
  return at < 0 ? run.length : at
}
