import { oneOf } from '../../oneOf.ts'
import { chooses } from './choosing.ts'
import { isOfGrades } from './grades.ts'
import { noAward } from './noAwards.ts'

/** An award named in a sentence; offsets are into it. */
export type Named = { readonly name: string; readonly start: number; readonly end: number }

const verb = new RegExp(
  `^.*(?:[每各][组类](?=优秀|最佳|优胜|十佳|示范|入[选围展藏])|设立|设置|分设|另设|增设|[另再还](?:外)?[选取推定](?![出一-鿿]{0,2}奖)|下设|(?<!建)设(?!计)|评选产生|评选出|评选|评出|评定出|评定|评审出|定出|选拔出|认定|聘请|聘任|聘为|获得|获评|[均都可]获|获(?=[一-鿿]{1,6}奖$)|产生(?!活)|遴选出|遴选|选出|决出|推[介选]出?|推出|确定|命名|发布(?!厅|会)|公布|授予|颁发|发给|选定|评为|定为|(?<![进争领换兑获])取|表扬|表彰(?!等次)|颁给|奖给|其中|从中|另有|择优|予以|给予|(?<![好影书点剧短乐时锐])评(?![论析述书剧]奖)|(?<!传)授(?!权|课|业|信)|挑出|(?<!(?:优秀|优质|最佳)[一-鿿]{0,4})(?!(?<=[团集])体|(?<=个)人)[一-鿿](?=[特一二三四]等奖$)|(?:工会|单位|企业|学校|个人|集体|教师|老师|作者|学生|教练|导师|辅导员)(?=(?:优秀|最佳|优胜|先进|(?<!(?:设|评选|评出|的|^)(?:集体|单位|团体|学校|企业|工会))组织)[一-鿿]{0,6}奖$)|其余为|余为|分(?=[特一二三四甲乙丙A-D][等类级档])|(?<![成有行])为|按|一批|(?<![节公民规契合守条])约|(?:[省市县区校院局厂镇]|公司|集团)级(?=[特一二三]等)|(?<!公)共(?!产|青|享|建|治|富|赢|创|同|育)|(?<!普)及|和|以及|与(?!奖)|各|并|的|${chooses})`,
)
/** 最佳为民服务奖, 最具合作精神奖: called by a superlative, whatever verbs are in the name. */
const superlative =
  /^.*(?=最[佳具受美](?!.*(?:授予|颁发|设立|[评选]出|[特一二三四]等|[金银铜]))[一-鿿]{1,10}奖$)/
const boundary = /[、,;:。()/\t】-]|以及|和(?!谐)|及(?!时)/
/** What the name of an award begins with that does not end in 奖. */
export const distinction =
  '(?:特别推[荐介]|重点推[荐介]|[一-鿿]{2}级(?=作品)|最(?![终后近多少低高大小新初迟晚早为长短])[一-鿿]|优秀|优胜|优质|优良|先进|十佳|十大|百佳|杰出|精品|示范|典型|标杆|培育|提名|入围|入选|入展|入编|创新|单项|金牌|银牌|铜牌|[一二三四五]星级?|重点|特色|卓越|精彩|感人|[一二三四特甲乙丙ⅠⅡⅢⅣA-C][等类]|[一二三]级(?=品牌|案例|项目|成果|示范|作品|收藏|典藏|馆藏)|(?:永久)?(?:收藏|典藏|馆藏)(?=作品))'
const distinguished = new RegExp(distinction)
/** 市级, 全县, 年度: of what rank an award is, as its name begins with. */
export const rank = '(?:[省市县区校院局厂]级|公司级|集团级|全[国省市县区校]|年度|特别)'
const prefix = new RegExp(`^(?:[一-鿿]{1,6}[类组])?${rank}?${distinction}[一-鿿]{1,14}$`)
/** 组织工作先进单位: what a body or a person is called for its merit. */
export const merit = '(?:先进|优秀|优胜|得力|突出)(?:组织)?(?:单位|集体|个人|学区|企业|社区|学校)'
const award = new RegExp(
  `奖$|^(?:优秀|优良|良好|合格|表彰|表扬|嘉奖|推广|示范|入选|鼓励)等次$|^[冠亚季]军$|^(?:第[一二三]|头|次)名$|${merit}$`,
)
/** Words behind which any name is one of an award. */
const sets = new RegExp(
  `(?:(?<![建开铺附假])设|拟推选|设立|设置|发布|公布|推选|定出|冠名|评|评选|评选产生|[评选推]出|评定|产生|遴选|选定|(?<![领换兑获])取|[评定]为|(?<!可以?)分为|推出|挑出|决出|授|表扬|表彰|命名|授予|颁发|发给|认定|聘请|聘任|选拔|${chooses})$`,
)
const things = '[个件篇项名幅部家组则例份封户张对人位条套支首集本门场节期款堂段台出曲道]'
/** A list that a verb leads on: 评定“领航”工作法、. */
const listedFrom =
  /(?:评定|评选|评出|设立?|命名|授予|选出|推出|产生)[“”一-鿿]{2,14}(?:、[“”一-鿿]{2,14}){0,3}、$/
/** What an award behind another one follows: its number, its share, its certificate. */
const continues = new RegExp(
  `(?:若干${things}?|[\\d一二三四五六七八九十百]${things}(?:左右|以内)?|%(?:的?比例)?(?:确定|评定|产生|评出)?|[一二两三四五六七八九]成)(?:\\([组幅套个件篇]\\)|\\))?(?:[、,和及]|以及)$`,
)

/** What stands before an award in quotes: a verb, the number of the one before, or nothing but the sign of its line. */
const quotedAfter = new RegExp(
  `(?:[设出定选树布晓名予发奖评为分挑生取授聘请牌类组](?:[省市县区校院局厂]级|全[省市县区校]|本?年度)?|其中|${things}(?:\\([组幅套]\\)|\\))?[、,和及;])$|[选出树布名予发奖评定设生取](?:“[^“”]{2,16}”[、和及]?){1,5}$|^(?:\\d{1,2}[.、]|\\([一-鿿\\d]{1,2}\\)|[①-⑳·•]|-)?$`,
)

/** “职工文学推手”若干名，授予组织者: who gets it stands behind. */
const givenTo = /^[^。;]{0,8},?(?:授予|颁[给发]|发给|奖给)/

/** 评选结果：, 【设奖】, 奖什么：: the words behind which a name with its number is an award; 奖品： and 评委会： are none. */
const key = new RegExp(
  `(?:${oneOf([
    '奖(?![品金杯牌状])[一-鿿]{0,4}(?<!委员会|小组|评委|单位|专家|结果反馈)',
    '激励[一-鿿]{0,4}|荣誉[一-鿿]{0,4}|表彰[一-鿿]{0,4}|(?:等[次级]|档次|名次)[^,。;:]{0,10}',
    '(?<![一-鿿])结果|[评奖](?:多少|几[个名家])|(?:选上|评上|入选)?[有给得]什么|选上[一-鿿]{0,4}',
    '(?:评[选审定]|遴选|认定|入选|评比)(?:结果|数量|名额)[^,。;:]{0,6}',
  ])})[】:]$`,
)
/** What is given to those who win, and no award: 头盔一顶. */
const givenThing = /^各?(?:\d{1,3}|[一二两三四五六七八九十]{1,2})[顶台套枚块只辆把双箱盒袋瓶座尊]/
/** 点赞之星20名，反光背心一件: so is what is counted as a thing behind a number of people. */
const thingsEach = /^各?(?:\d{1,3}|[一二两三四五六七八九十]{1,2})[份张本册件部条]/
/** 台灯一台、: what stands beside a thing is given as well. */
const besideThing = /[顶台套枚块只辆把双箱盒袋瓶座尊][、,和及加]$/
const people = /[名人位][,、]$/

/** Whether a name is one of an award whatever stands before it. */
export function isAwardName(name: string): boolean {
  if (/公示$|颁奖$|^(?!最).*(?:性|[力度率]|效果|成效|价值|水平|质量)$/.test(name)) return false
  return (
    award.test(name) || prefix.test(name) || /^[特一二三四甲乙丙丁][等类]$|^[一二三四A-D][级档]$/.test(name)
  )
}

/** 作者优秀奖, 散文类一等奖: who gets it, or for which works; 创新鼓励奖 is called so. */
const ofWhom = new RegExp(
  oneOf([
    '^[一-鿿]{2,4}(?<!网络|建议|人气|最佳|优秀|优胜|杰出|突出|入[围选展]|组织|单项|年度|特别|创新|创意|技术|学术|传播|管理|全[省市县区])(?=(?:优秀|优胜|入[围选展]|鼓励|纪念|参与|提名)奖$)',
    `^[一-鿿]{1,6}[类组](?=[特一二三四]等奖$|[金银铜]奖$|(?:${distinction})[一-鿿]{1,8}$)`,
  ]),
)

/** “好书奖”“好人奖”, 稿酬各5000元银剪奖, 金荷奖2名银荷奖: what stands before the last of several with no sign between. */
const besideLast = /^.*(?:”“|\d(?:元|[个件篇项名幅部份人位条首支套])(?=[一-鿿]{2,}奖$))/

/** The name that ends at a place, cut free of the words before it; null where it is no name of an award. */
export function nameBefore(text: string, end: number): Named | null {
  const quoted = /[“"「『]([^“"「『”」』]{2,20})[”"」』](?:荣誉)?(?:称号|证书|奖牌|牌匾)?\(?$/.exec(
    text.slice(Math.max(0, end - 28), end),
  )
  if (quoted) {
    const lead = text.slice(Math.max(0, end - quoted[0].length - 24), end - quoted[0].length)
    if (
      !award.test(quoted[1] ?? '') &&
      !prefix.test(quoted[1] ?? '') &&
      !quotedAfter.test(lead) &&
      !key.test(lead) &&
      !/^[”"]?(?:荣誉)?称号/.test(text.slice(end)) &&
      !givenTo.test(text.slice(end, end + 20))
    )
      return null
    const at = end - quoted[0].length + 1
    return { name: quoted[1] ?? '', start: at, end: at + (quoted[1] ?? '').length }
  }
  const before = text.slice(Math.max(0, end - 30), end)
  const clause = before.split(boundary).at(-1) ?? ''
  const isWhole = clause.length === end && /^\d/.test(text.slice(end))
  const told = (
    isOfGrades(clause, text.slice(end, end + 20)) ? clause.slice(clause.endsWith('奖') ? -3 : -2) : clause
  )
    .replace(besideLast, '')
    .replace(superlative.test(clause) ? superlative : verb, '')
    .replace(isWhole && /参与奖$/.test(clause) ? '' : ofWhom, '')
    .replace(/^(?:\d{1,2}[.、]|[①-⑳·•])|^.*”(?=[特一二三四]等$|(?:[特一二三四]等|[金银铜优])[一-鿿]?奖$)/, '')
  // 一等奖报告6篇, 优秀奖作品5件: the award and what gets it.
  const words = told.replace(
    /(?<=^(?:[特一二三四]等|[一-鿿]{0,4}(?:优[秀胜]|提名|入[围选展]|鼓励))奖)(?:案例|作品|论文|报告|征文|成果|项目|故事|视频|[一-鿿]{0,2}稿)$|(?<=..)等(?:[两二三四五六七八\d]个?)?(?:单项奖|专项奖|奖项)$/,
    '',
  )
  const cut = told.length - words.length
  const name = words.replaceAll(/[“”"]/g, '')
  // 入选作品(约60件)将参加展览: how many there will be, and no award.
  if (name === '入选作品' && text[end] === '(') return null
  const at = { name, start: end - cut - words.length, end }
  if (isPlainOf(name, before.slice(0, before.length - clause.length))) return at
  if (name.length < 2 || name.length > 18 || noAward.test(name)) return null
  if (isAwardName(name) || isQuotedBefore(text.slice(0, at.start), name)) return at
  return isSet(before, clause, words, text.slice(end, end + 8)) ? at : null
}

/** 分为“改革标杆案例”和“改革优秀案例”，其中改革标杆案例10个: what the sentence has called by this name in quotes. */
function isQuotedBefore(before: string, name: string): boolean {
  return /其中$/.test(before) && before.includes(`“${name}”`)
}

/** 推荐案例9个 behind 特别推荐案例1个: the plain one of a name that a word raises. */
function isPlainOf(name: string, above: string): boolean {
  const [, raised = ''] = /(?:特别|重点|最佳|突出)([一-鿿]{3,12}?)\d{1,3}[个件篇项名][,、]$/.exec(above) ?? []
  return raised !== '' && raised === name
}

/** Whether words begin with a key of awards: 名次：状元1名. */
export function opensWithKey(text: string): boolean {
  return key.test(/^[^,。;:】]{0,14}[:】]/.exec(text)?.[0] ?? '')
}

/** Whether the words before a place, back to the sign behind their key, are told under a key of awards. */
export function isKeyed(text: string, at: number): boolean {
  return key.test(text.slice(0, Math.max(text.lastIndexOf(':', at), text.lastIndexOf('】', at)) + 1))
}

/** 收藏证书, 入选证书: a paper that says so and no kind of award. */
export function isToken(name: string): boolean {
  return /证书|人选$|^(?:牌匾|奖牌|铜牌|匾额)$|奖[金品牌状杯]|^(?:入选|入展|收藏|收录|录取|展览|荣誉|优秀|获奖|参赛|参展|录用|用稿|采用|结业|指导|捐赠|捐献|感谢|参与|参赛|电子|纸质)$/.test(
    name,
  )
}

/** What goes with it tells an award: 收藏作品5幅（组），各奖2000元. */
export function isRewarded(text: string, end: number): boolean {
  return /^(?:\([^()]{1,6}\))?,?(?:各奖|每[个件篇项名幅部家份人位]?奖|奖金|奖励|各颁|颁发|发给|各发|(?:奖|各|每[个件篇项名幅部家份人位条])\d{2,6}元)/.test(
    text.slice(end, end + 20),
  )
}

/** Whatever is named right before a number, up to the sign before it. */
export function anyName(text: string, end: number): Named | null {
  const words = /[一-鿿]{2,10}$/.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? ''
  return words === '' || noAward.test(words) ? null : { name: words, start: end - words.length, end }
}

/** ；年度新人作品5部: in a list that goes on, what is nothing but a name and its number. */
export function wholeName(text: string, { index, 0: size, groups }: RegExpExecArray): Named | null {
  if (groups?.['open']) return null
  const isAll =
    /^(?:$|[),(])/.test(text.slice(index + size.length)) && /^[一-鿿]{2,10}$/.test(text.slice(0, index))
  return isAll ? anyName(text, index) : null
}

/** 省直机关工会3项: a body with how many works, and none that is chosen, as 示范单位10家 are. */
export function isBodyOf(name: string, number: string): boolean {
  return (/[件篇项部幅]/.test(number) && bodyName.test(name)) || (/人/.test(number) && whoName.test(name))
}

const bodyName = /(?:工会|公司|集团|总会|协会|学会|商会|机关|系统|部门|局|委|办)$/
/** 市场部2人, 学员4人: people of some body or sort, and none that is chosen. */
const whoName = new RegExp(
  `${bodyName.source}|(?:[部处科室组校院厅]|学员|代表|教师|老师|干部|人员|职工|专家|成员|[圈队班组会团社站所]长|(?:辅导|教练|联络|信息|驾驶|操作|值班|[队组])员)$`,
)

/** What follows when 设 or 评 is only the beginning of a word: 设计, 设区市, 评委会. */
const splits = /^(?:论|语|弹|剧|级|职[称级]|计|施|备|区|置|立|委|审|议|分|选|价|比|估|定|出|得|时)/

/** 代表队设领队1名: what a body has within itself. */
const ofBody = /(?:评委会|委员会|小组|代表队|参赛队|团队)(?:下|各|共)?设$/

/** 评出供稿先进单位, …20个、组织得力单位: told by what stands before it. */
function isSet(before: string, clause: string, words: string, behind: string): boolean {
  if (words.length > 14 || splits.test(words) || !/^[一-鿿A-ZⅠ-Ⅻ“”]+$/.test(words)) return false
  const above = before.slice(0, before.length - clause.length)
  if (/^(?:优秀|良好|合格)$/.test(words) && !continues.test(above))
    return /(?:结果|等次|等级|档次)[^。;]{0,6}:$/.test(above)
  const lead = clause.slice(0, clause.length - words.length)
  if (besideThing.test(above) || givenThing.test(behind) || (people.test(above) && thingsEach.test(behind)))
    return false
  if (lead === '' && key.test(above)) return true
  if (ofBody.test(lead)) return false
  if (lead !== '') return sets.test(lead) || (lead.endsWith('确定') && distinguished.test(words))
  if (/“[^”]+”/.test(words) && listedFrom.test(above)) return true
  return !/(?:学校|中学|小学|幼儿园|学院|乡镇|街道)$/.test(words) && continues.test(above)
}

/** 等奖 of 三等奖, which 一、二、 before it share. */
function tailOf({ name }: Named): string | undefined {
  return /^[特一二三四金银铜冠亚季](等.+|奖|军)$/.exec(name)?.[1]
}

/** The names listed before one, parted by 、 or 和: 一等成果、二等成果若干, 一、二、三等奖. */
export function namesListed(text: string, last: Named): Named[] {
  const names = [last]
  let tail = tailOf(last)
  let at = quoteStart(text, last.start)
  for (let left = 8; left > 0; left -= 1) {
    const together = tail !== undefined && /[特一二三]/.test(text[at - 1] ?? '') ? '' : undefined
    const joint = /(?:、|和|及|以及|(?<=”))$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? together
    if (joint === undefined) break
    at -= joint.length
    const bare =
      tail === undefined
        ? undefined
        : /[特一二三四金银铜冠亚季]$/.exec(text.slice(Math.max(0, at - 1), at))?.[0]
    const named: Named | null = bare
      ? { name: `${bare}${tail}`, start: at - 1, end: at }
      : nameBefore(text, at)
    if (!named) break
    names.unshift(named)
    tail = tailOf(named)
    at = quoteStart(text, named.start)
  }
  return names
}

function quoteStart(text: string, start: number): number {
  return /[“"「『]$/.test(text.slice(0, start)) ? start - 1 : start
}
