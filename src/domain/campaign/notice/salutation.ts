import { addressKeys, numberLine, titleEnd, trimmed, wordsOf } from './lineSigns.ts'
import type { Stretch } from './listing.ts'
import { oneOf } from './oneOf.ts'
import { type Line, markOf } from './outline.ts'
import { isOverText, isPageLine } from './pageLines.ts'

const called =
  /各|有关|相关|所属|全体|全[省市县区校院厂局镇乡](?!统)|广大|会员|单位|部门|学校|企业|工会|同志|朋友|委员会|支部|组织|师生|职工|员工|人员|教师|医护|亲爱的|尊敬的|老师们|同学们|[校朋]友们/

const house = new RegExp(
  `^[一-鿿()]{1,20}(?:${oneOf([
    '[部处科室局委办厅院校系厂站所队会馆社园店团组段行联]|中心|车间|公司|集团|支行|银行|街道|[县市区镇乡村]',
    '政府|大学|科协|书协|中学|小学|[一二三四五六七八九十]中|协会|学会|电视台|医院|检察院|法院|派出所|社区',
  ])})$`,
)

/** 原理教研部、形势与政策教研室: a list of houses by their names; 海州、江州市教育局 leaves out what the last one says. */
function areHouses(words: string): boolean {
  const names = words.replace(/[:、,;]$/, '').split(/[、,;]/)
  const told = names.filter((name) => house.test(name))
  return (
    names.length > 1 &&
    told.length * 2 >= names.length &&
    house.test(names.at(-1) ?? '') &&
    names.every((name) => /^[一-鿿()]{2,24}$/.test(name))
  )
}

/** A line that ends in a colon and calls on bodies: 各县（市）区…工会： */
function isSalutation(words: string): boolean {
  if (!/[:;]$/.test(words) || words.length > 400 || markOf(words) || isPageLine(words)) return false
  if (
    /[。!?]|(?:征集|征稿|举办|开展|组织)[^,、;]{0,24}(?:作品|口号|案例|活动|大赛|比赛|征文|方案|标语|稿件):$/.test(
      words,
    )
  )
    return false
  if (words.endsWith(';') && !/^(?:各|全体|广大|有关)[^。]{2,120};$/.test(words)) return false
  return (
    (called.test(words) || areHouses(words)) &&
    !/(?:如下|要求|通知|事项):$|^(?:推荐|主办|承办|协办|指导|申报|报送|填报|组织|联系|参赛|征集|实施|支持)单位:$/.test(
      words,
    )
  )
}

/** The line that ends a call on bodies; a call wrapped into several lines may end in the rest of a name. */
export function salutationOf(text: string, top: readonly Line[]): Line | undefined {
  const all = top.map((line) => wordsOf(text, line))
  return top.find((_, index) => {
    const [above = '', words = '', below = ''] = [all[index - 1], all[index], all[index + 1]]
    if (words.endsWith(';') && below.endsWith(':') && isSalutation(below)) return false
    return (
      isSalutation(words) || (/^[^。:]{1,40}:$/.test(words) && isWrapped(above)) || isCallAlone(all, index)
    )
  })
}

const oneCalled = /^(?!.*(?:主办|承办|联系|指导|协办))[一-鿿()]{1,18}(?:高校|居民|村民|群众|们)$/

/** 市属高校：, 县教育局： right under the title and over a paragraph: one body, or people, that nothing else calls on. */
function isCallAlone(all: readonly string[], index: number): boolean {
  const words = all[index] ?? ''
  const called = words.slice(0, -1)
  if (!words.endsWith(':') || markOf(words) || !(house.test(called) || oneCalled.test(called))) return false
  const above = all.slice(0, index).findLast((line) => line !== '') ?? ''
  const below = all.slice(index + 1).find((line) => line !== '') ?? ''
  return titleEnd.test(above) && below.length >= 20
}

/** A line of bodies that goes on in the next. */
function isWrapped(words: string): boolean {
  const isList =
    /[、,;]/.test(words) &&
    /^(?:各|全|有关|中央|广大|[厅委局校院经]|集团|公司|[省市县区]|[一-鿿]{2}[市县区])/.test(words)
  const isOther =
    titleEnd.test(words) || numberLine.test(words) || isOverText(words) || /[。:]|^关于|征集|的$/.test(words)
  return isList && !isOther && (called.test(words) || areHouses(words))
}

/** The bodies that are called on, from the first line of the call where it was wrapped into several. */
export function callOf(text: string, before: readonly Line[], salutation: Line): Stretch {
  const first = before.findLastIndex((line) => !isWrapped(wordsOf(text, line))) + 1
  const { start } = trimmed(text, before[first] ?? salutation)
  const boxed = box.exec(text.slice(start, start + 20))?.[0].length ?? 0
  return { start: start + boxed, end: trimmed(text, salutation).end }
}

/** 主送：各区教育局, 面向对象：各高校. */
const addressKey = new RegExp(`^(?:${addressKeys}|面向对象):(?=.*(?:各|有关))`)

/** The bodies behind a key where no line calls on them. */
export function keyed(text: string, lines: readonly Line[]): Stretch | null {
  for (const line of lines.slice(0, 20)) {
    const at = trimmed(text, line)
    const key = addressKey.exec(text.slice(at.start, at.end))
    if (key) return { start: at.start + key[0].length, end: at.end }
  }
  return null
}

const box = /^【[^】]{1,14}】/

/** 【短信通知】各县…：: the sign under which a message begins is no number of a point. */
export function isBoxed(text: string, line: Line): boolean {
  return line.index < 4 && box.test(text.slice(line.start, line.end).trimStart())
}

/** A call behind a box, or one that the text goes on behind: 各水厂、营业所：经研究，…. */
export function runOnCall(
  text: string,
  top: readonly Line[],
): { line: Line; at: Stretch; bodyFrom: number } | null {
  for (const line of top.slice(0, 8)) {
    const at = trimmed(text, line)
    const words = text.slice(at.start, at.end)
    const boxed = (box.exec(words) ?? numbered.exec(words))?.[0] ?? ''
    const told = words.slice(boxed.length)
    const called = (callAtHead.exec(told) ?? callOverText.exec(told) ?? ofHouses(told))?.[1] ?? ''
    if (called === '' || !isSalutation(`${called}:`)) continue
    const start = at.start + boxed.length
    const rest = words.slice(boxed.length + called.length + 1)
    return {
      line,
      at: { start, end: start + called.length },
      bodyFrom: rest === '' ? line.index + 1 : line.index,
    }
  }
  return null
}

/** 临水、望河区司法局，各律师事务所：为…: a list of houses that no 各 opens, right before a whole text. */
const housesAtHead =
  /^((?:[一-鿿()]{2,24}[、,]){1,24}[一-鿿()]{2,24}):(?=(?:为了?|根据|按照|现|经|兹|近|今年|由)[^;]{6})/

function ofHouses(told: string): RegExpExecArray | null {
  const match = housesAtHead.exec(told)
  return match && areHouses(match[1] ?? '') ? match : null
}

/** 海工发〔2023〕2号各区总工会：: the number of the paper before a call that runs on in its line. */
const numbered = /^[一-鿿]{2,12}[[(](?:19|20)\d{2}[\])]第?\d{1,4}号(?=各|全体|广大|有关)/
/** 各分支机构，各省图书馆学会：第三届研讨会将于…: a call right before a whole text. */
const callOverText =
  /^((?:各|全体|广大)(?:(?!请|根据|按照?|报送|评选|推荐|将|要|截止|限|\d)[^。:;]){2,100}(?:单位|部门|组织|学校|企业|[会局委协院校社站馆团])\)?):(?=[一-鿿“《\d][^;]{30,})(?![每不限至少推报拟])/

const callAtHead =
  /^((?:各|全[体省市县区校]|有关|辖区|驻|[市县区省]直|尊敬|亲爱|广大)(?:(?!请|根据|按照?|报送|评选|推荐|将|要|截止|\d)[^。:;]){3,120}):(?=$|经|为|根据|按|现|我|兹|定于|今年|近|自|随着|由|拟|大家|您|接|感谢|欢迎|[^,。:]{2,24}(?:征集|开始|启动|举办|开展))/
