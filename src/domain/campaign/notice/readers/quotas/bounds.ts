import { type Amount, amountsIn } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import { countedNouns } from '../../workNames.ts'
import { boundForAll } from './boundsForAll.ts'
import { unit } from './workUnits.ts'

const sends = `(?:(?:参与)?${handsIn}|完成|上交|征集|遴选|组织|发动|动员|提出?|撰写|报|荐)`
const least = '至少|最少|不(?:得)?(?:少|低)于'
const most = '(?:至多|最多|不(?:得)?(?:超过|多于))'
/** 至少报送案例, 最多可推荐项目: a bound that stands before the verb and its object, and not beside its number. */
const ahead = new RegExp(
  `(?:(?<least>${least})|${most})(?:(?:可以?|只能|须|应|要)?${sends}(?:(?![各每])[A-Z一-鿿“”]){0,12}|[A-Z一-鿿“”]{0,8}?(?:${countedNouns}|作品|小学|初中|高中|[一-鿿]{2}[类组段]))$`,
)
/** 至少报送1件微课、|2篇案例: a bound before the verb is for all that the verb hands in. */
const listedOn = /^[一-鿿“”]{0,10}[、和及与][一-鿿“”]{0,8}$/
/** 不少于5篇论文、|2个案例: and so is one beside the first number of nouns that stand behind theirs. */
const listedBehind = /^[一-鿿“”]{2,10}[、和及与]$/
const besideNumber = new RegExp(`^(?:${least}|${most})[\\d一二两三四五六七八九十]`)
const before = new RegExp(
  `^(?:${least}|${most})(?:(?:可以?|只能|须|应|要)?${sends}|[A-Z一-鿿“”]{0,8}?(?:${countedNouns}|作品))`,
)
/** 达到10个的限报12篇: how large a body must be counts no works, and is no floor under the cap behind it. */
const size = new RegExp(
  `(?:不(?:超过|足|满|到|少于|多于)|超过|达到?)\\d{1,5}个(?=的(?:可|应|须|限|各)*(?:${handsIn}|报\\d))`,
  'g',
)

/** 村数量超过20个|的镇: and how many of a thing one must have. */
const counted =
  /(?<=(?:数量?|总数))(?:不(?:足|满|到|少于|低于)|超过?|达到?|多于|少于|在|为)?\d{1,5}[个家所户名](?:及?以[上下])?(?=的(?:[省市县区镇乡街村校院园馆]|单位|学校|高校|企业|支部|工会|社区|部门|医院|地区|[可应须]))/g

/** 10名以上不满50名|的, 不足300户|的: how large a body must be between two bounds, or below one. */
const reach =
  /(?:\d{1,5}(?:名|户|家|个)?(?:及|或)?以上[、,且但]{0,2})?(?:不满|不足|未满|不到)\d{1,5}(?:名|户|家|个)(?:以[上下])?(?=的)/g

/** 党员50至99名|的机关党委, 党员20名以上|的: how large a body must be. */
const between =
  /(?<=(?:党员|团员|会员|职工|员工|教职?工|教师|学生|干部|民警|社员|[一-鿿]人员|人数|户数)(?:人数|总数)?(?:在|为)?)\d{1,5}(?:(?:-|至|到)\d{1,5}(?:名|户|家|个)|名(?:及?以[上下]))(?=的)|(?<=^|[,;:])\d{1,5}名(?:及?以[上下])(?=的)/g

/** 报送2个|的应属不同领域: how many somebody has sent of whom more is told. */
const given = new RegExp(
  `(?<=${handsIn}|提供|[报投交送]满?|[达超]过|报够)(?:案例|作品|项目|论文|征文|成果)?[\\d一二两三四五六七八九十]{1,2}[个件篇项部幅例则份条](?:及?以上)?(?=的(?:$|[,应须需要请不]|(?:单位|企业|学校|部门|地区|个人|作者|[县市区])(?!$|[,;。、:有包(])))`,
  'g',
)

/** 在三个项目中只能报|一个, 经两名理事推荐: what is chosen from, and who speaks for a body, is no number of works. */
const aside =
  /(?<=(?<![制到])[在从])[\d一二两三四五六七八九十]{1,2}[个类项](?!以)[一-鿿]{1,6}(?:之?[中间里内])|(?<=[一-鿿])[\d二两三四五六七八九]{1,2}[个类](?=(?:岗位|工种|学段|年龄段|群体|层面|层级|方面|类别)(?:的|案例|[不应合共各占]|$))|(?<=经)[\d一二两三四五六七八九十]{1,2}[名位个家](?![^,;]{0,8}[各每])[一-鿿]{1,8}?(?:联名|共同)?(?=推荐|同意|介绍|提名|审[核阅])/g

/** 由3个增加到|5个, 由原来的每家1个调整为|2个: a number that was before, and that it is another now. */
const former =
  /[由从](?:原来?的?|去年的?|上年的?)?(?:每[一-鿿]{1,2})?[\d一二两三四五六七八九十]{1,3}[个件篇项部幅例则份],?(?:调整|调|增加|增|减少|减|扩大|提高|压缩|精简|缩减|[上下]调|改)[到至为]/g

/** 原定每单位报送3篇,现调整为|5篇: and one that was set first. */
const setFirst =
  /(?<=(?:原(?:[定先来为是有]|通知|方案|文件|计划|要求)|此前)[^,;。\d]{0,14})[\d一二两三四五六七八九十]{1,3}[个件篇项部幅例则份](?=[^,;。\d]{0,4},?(?:(?:现|今年?|此次|本次)[^,;。\d]{0,6})?(?:调整|改|增加|扩大|减少|压缩|放宽))/g
/** 将“每县限报2个”改为“|每县限报3个”: and wording that another takes the place of. */
const reworded = /[将把][^“”,;。]{0,16}“[^“”]{2,40}”[^“”,;。]{0,6}(?:改为|调整为|修改为|更正为|变更为)“?/g

/** 各县、市、区 are one sort of bodies. */
const counties = /(?<![省、])(?:县、市、区|区、县、市|县、区、市)(?!、)/g

/** And so are 各县(市)、区文明办. */
const countiesWithOffice =
  /(?<![省、])(?:(县)\(市\)、区|(区)、县\(市\)|(区)\(县\)、市)(?=[一-鿿]{2,}?(?:局|委|办|部|会|院|联|中心|科协))/g

/** 各省、自治区、直辖市协会 are one sort of bodies as well. */
const provinces = /(?<=各)省、自治区、直辖市(?=[一-鿿])/g

/** A sentence without the numbers that were before, each sign where it stood. */
export function withoutFormer(words: string): string {
  const told = words
    .replaceAll(counties, '县(市区)')
    .replaceAll(countiesWithOffice, (_, county?: string) => (county ? '县(市、区)' : '区(县、市)'))
    .replaceAll(provinces, '省(自治区直辖市)')
  return [former, setFirst, reworded].reduce((all, one) => all.replaceAll(one, blank), told)
}

const blank = (found: string) => '、'.repeat(found.length)

/** How many works a sentence speaks of, with the bounds that its words set for each number. */
export const numbersIn = oncePerWords((words): readonly Amount[] => {
  const amounts = boundedIn(words)
  return amounts.flatMap((amount, index) => {
    const [last, next] = [amounts[index - 1], amounts[index + 1]]
    if (last && isCapOf(words, last, amount)) return []
    if (!next || !isCapOf(words, amount, next)) return [amount]
    const isAllowed = /(?:可以?|限)(?:报|推荐|推|申报|报送|选送|投|送)?$/.test(words.slice(0, amount.start))
    return [{ ...amount, min: isAllowed ? null : amount.exact, max: next.max, exact: null, end: next.end }]
  })
})

const capBehind = new RegExp(
  `^(?:(?:优秀|典型)?[一-鿿]{0,4}?(?:${countedNouns}|作品|项目|成果|稿件))?[、,](?:但|且|原则上|一般)*(?:最多|至多|最高|上限)?$`,
)

/** 推荐1个、最多不超过2个: a number with another one that caps it, right behind it. */
function isCapOf(words: string, one: Amount, cap: Amount): boolean {
  return (
    one.exact !== null &&
    cap.exact === null &&
    cap.min === null &&
    (cap.max ?? 0) > one.exact &&
    !words.startsWith('的', cap.end) &&
    !/每满?(?:\d{2,}|[一二两三五]?[百千万])[^,;]*$/.test(words.slice(0, one.start)) &&
    capBehind.test(words.slice(one.end, cap.start))
  )
}

function boundedIn(words: string): readonly Amount[] {
  const text = [size, counted, reach, between, given, aside].reduce(
    (all, one) => all.replaceAll(one, blank),
    words,
  )
  const forAll = boundForAll(text)
  let from = 0
  let bound: Amount | null = null
  let isDirect = false
  return amountsIn(text, unit)
    .filter(({ exact }) => exact !== 0)
    .map((amount) => {
      const over = clauseBound(text, amount)
      if (over) return over
      const said = text.slice(from, amount.start)
      const goesOn = (isDirect ? listedBehind : listedOn).test(said)
      const isListed = from > 0 && bound !== null && goesOn && !/[各每]|其[中余他]/.test(said)
      from = amount.end
      if (forAll !== null) return setBound(amount, forAll)
      const own = aheadOf(said, amount) ?? (isListed && bound !== null ? boundAs(bound, amount) : amount)
      if (isListed) return own
      const words = text.slice(amount.start, amount.end)
      const isAhead = before.test(words) || own !== amount
      isDirect = !isAhead && besideNumber.test(words)
      bound = isAhead || isDirect ? own : null
      return own
    })
}

/** A number that nothing beside it bounds, with the bound that is told of all. */
function setBound(amount: Amount, bound: 'cap' | 'floor'): Amount {
  const { exact } = amount
  if (exact === null) return amount
  return { ...amount, exact: null, ...(bound === 'cap' ? { max: exact } : { min: exact }) }
}

/** 报送不少于:案例3篇、微视频2部: a bound before a colon is for all numbers of its clause. */
const beforeColon = new RegExp(`(?:(?<least>${least})|${most}):[^:;。]*$`)

function clauseBound(text: string, amount: Amount): Amount | null {
  if (amount.exact === null) return null
  const bound = beforeColon.exec(text.slice(Math.max(0, amount.start - 80), amount.start))
  if (!bound) return null
  const number = bound.groups?.['least'] ? { min: amount.exact } : { max: amount.exact }
  return { ...amount, exact: null, ...number }
}

/** 推荐上限, 报送下限: a heading that makes the numbers under it caps or floors. */
const capsOver = /(?:上限|最高限?额|最高数)(?:\([^()]*\))?:?$/
const floorsOver = /(?:下限|最低限?额|最低数)(?:\([^()]*\))?:?$/

/** Numbers with the bound that the headings over them set. */
export function boundedOver(amounts: readonly Amount[], headings: readonly string[]): readonly Amount[] {
  const isCap = headings.some((words) => capsOver.test(words))
  const isFloor = headings.some((words) => floorsOver.test(words))
  if (isCap === isFloor) return amounts
  return amounts.map((one) => setBound(one, isCap ? 'cap' : 'floor'))
}

const object = new RegExp(`(?:优秀|典型)?(?:${countedNouns}|作品|项目|成果|稿件|组织)$`)

/** 每个窗口|至少报送1篇: what a number that has taken in a verb tells that a body does. */
export function deedOf(counted: string): string {
  return boundOf(counted).replace(object, '')
}

/** 至少提交3篇: a number that has taken in with its bound that it is handed in; empty of others. */
export function sentWith(counted: string): string {
  return /^(?:至[少多]|最[少多]|不[少多]于)(?:组织|提交|报送|上报|推荐)\d/.test(counted) ? counted : ''
}

/** The words of a number before its figures. */
export function boundOf(counted: string): string {
  return /^[^\d一二两三四五六七八九十]*/.exec(counted)?.[0] ?? ''
}

/** A number with the bound that stands before its verb; null where none does. */
function aheadOf(said: string, amount: Amount): Amount | null {
  const bound = amount.exact === null ? null : ahead.exec(said)
  if (!bound) return null
  return {
    ...amount,
    exact: null,
    ...(bound.groups?.['least'] ? { min: amount.exact } : { max: amount.exact }),
  }
}

/** In 分别不超过10个、5个 the second number is a cap as well. */
export function boundAs({ exact, approx, min, max }: Amount, amount: Amount): Amount {
  if (amount.exact === null || exact !== null || approx !== null || (min !== null && max !== null))
    return amount
  return { ...amount, exact: null, ...(min === null ? { max: amount.exact } : { min: amount.exact }) }
}
