import { unmarked } from '../../lineSigns.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { ReadRule } from '../../reading.ts'
import { surnames } from '../personNames.ts'

const floor = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})'
/** What only a place has: a number in a street, a floor of a house, a room. */
const place = new RegExp(
  oneOf([
    '(?:大街|[路街巷道弄里村屯组]|胡同)[东西南北中]?(?:[一二三四五六七八九十]段|[段侧])?[甲乙丙丁]?字?(?:(?:\\d+-)?\\d+|[一二三四五六七八九十百零〇]{1,6})号',
    `(?:楼|大厦|中心|大院|西院|东院|院|宫|馆|总部|广场|(?<![短小账帐])号)[A-Z东西南北]?[座区栋幢]?(?:${floor}[层楼])?\\d{2,4}室?(?![\\d年月日]|周[年岁]|[余多]?[个名人年天])`,
    `[A-Z][座区栋幢](?:(?:${floor}[层楼])?\\d{2,4}室?|(?:${floor}[层楼])?(?:大厅|门厅|前台|服务台|收发室|值班室))`,
    `[一-鿿]{1,4}楼${floor}[楼层](?:[东西南北中][侧头段区]?)?(?=[),。;]|$)`,
    '(?:[局委部厅办会处科股院社站所]|教研室|政府)\\d{3,4}(?:室|房间|办公室)',
    `(?:大厅|中心|大楼)${floor}号(?:窗口|柜台|服务台)`,
    `(?:[局委联会校院馆社厂站堂所宫]|政府|公司|中心)(?:机关|办公楼)?${floor}楼[一-鿿]{2,8}[部处科室办股]`,
    `(?:社区|街道|政府|[镇乡村局委])${floor}楼(?:[一-鿿]{0,4}(?:大厅|窗口|服务台|办公室))`,
    `(?:(?:办公|综合|教学|行政|实验|机关|[东西南北前后主附裙新老])楼)(?:[东西南北中][侧头段])?${floor}[楼层]`,
    `(?<=[一-鿿]{2})楼${floor}[楼层](?=[一-鿿]{1,8}(?:[部处室科办股站厅]|中心|窗口|服务台))`,
    `(?:大楼|大厦|中心|之家|[办主附]楼|宫|馆|大院)[^,。;:()\\s]{0,4}?${floor}[楼层]`,
    `(?:小区|花园|新村|家园|公寓|大院)[A-Z东西南北]?${floor}[号幢栋]楼?\\([^()\\d]{2,12}\\)[一-鿿]{2,16}(?:[室部处科会办站社]|中心)(?=$|[,。;(])`,
    `${floor}号楼(?:${floor}[层楼]|[^,。;:()\\s]{0,8}?\\d{2,4}室|[^,。;:()\\s]{0,12}[处科室部委股办局站厅]$)`,
  ]),
  'g',
)
const cue =
  /线下:|地址|地点|通信|通讯|来函|信函|邮寄|寄|送|交|报|投|递|领取|办公|联系|邮编|邮政编码|受理|收件|接收|设在|位于|(?:中心|所处|所在)位置|纸质(?:版|稿|件|材料)?[:为]$/
const coded = /^[,(\s]*(?:邮编|邮政编码|\d{6})/
const inCity = /^[一-鿿]{2,10}?(?:省|市|区|县)[一-鿿]{1,16}(?:路|街|巷|道)/
const elsewhere =
  /(?:(?<!设|地址|地点|位)在|(?<!位)于)$|报名点|登录|网站|平台|举办|召开|举行|展览(?!部|科|室|中心)|展出|拍摄|集合|参观|培训|会场|报到|集中|授课|讲座|(?:会议|活动|比赛|决赛|颁奖|现场|演出|答辩)(?:地点|地址)[:为在]/

const sent =
  /寄送|邮寄|投递|投入|呈送|递交|送达|快递|邮递|[寄递](?:交|送|给|达)?|(?<!开)[送交报投发](?:给|送)?(?!通|流|易|警|运|资|社|业|刊|告|展|改|变|叉|汇|界|口)|[至到往在]|(?:地址|地点|地点在|设在|位于|[收接]件处|通信处|接收点|位置)[为是在:]?/g
/** 张老师收, 王明收: to whom it goes. */
const titled = '(?:老师|女士|先生|主任|科长|干事|部长|处长|同志)'
/** …阅览室段老师处: at whose place it is handed in. */
const atPerson = `(?<=[室层楼号])[${surnames}]${titled}处$`
const receiver = `(?:[${surnames}][一-鿿]?${titled}|(?<=[室层楼号处科部办])[${surnames}][一-鿿]{1,2}|同志)?[收转](?:$|[^一-鿿]).*$`
/** …1103室省高校工委组织部收: an office as who gets it, behind the room. */
const office = `(?<=室)(?![一-鿿]*${titled}收)[一-鿿]{2,16}收(?:$|[^一-鿿]).*$`
const behind = new RegExp(
  oneOf([
    '(?<=[室楼层号座院])[一-鿿]{2,4}(?:1\\d{10}|0\\d{2,3}-?\\d{7,8}).*$',
    '[)(]?(?:邮编|邮政编码|收件人|联系人|电话|联系电话).*$',
    '(?<=.{6})(?:并|再|后(?!勤|楼|院|街|巷|门|湾)|即可|统一|备查|存档)[^号室楼]*$',
    `或者?(?:发|寄|电邮|邮箱|投)[^号室楼]*$|${office}|${receiver}|${atPerson}`,
  ]),
)

/** The postal addresses of a notice (notice 三、3): each as printed, from its town to its room or office. */
export function postalAddresses(notice: NoticeText): ReadRule<'address'>[] {
  return notice.sentences
    .filter(({ zone }) => zone === 'body' || zone === 'close')
    .flatMap((sentence) => {
      const placed = addressesIn(notice, sentence)
      return placed.length > 0 ? placed : labelledIn(notice, sentence)
    })
}

/** 地址：海州大学东校区行政楼: what a label tells to be an address, without a number or a room in it. */
const addressKey =
  /(?:^|[,;(])(?:(?:通信|通讯|邮寄|寄送|收件|报送|送交|联系|办公|单位|投稿|收稿|接收|来函|邮政)?地址|(?:信件|信函|稿件)(?:邮寄|寄送|寄至))[:为](?=[一-鿿])/
/** 信件邮寄：海州市委宣传部，征集办公室（收）: the words up to who gets it. */
const receivedAt = /^([一-鿿“”]{4,20},[一-鿿“”]{4,30})\(?收\)?(?=$|[,。(]|邮)/
const noAddress = /网|邮箱|平台|系统|公众号|另行|见|^同|同[上前下]|待定|@/

function labelledIn(notice: NoticeText, { text, start }: Sentence): ReadRule<'address'>[] {
  const key = addressKey.exec(text)
  if (!key) return []
  const from = key.index + key[0].length
  const rest = text.slice(from)
  const told =
    receivedAt.exec(rest)?.[1] ??
    /^[^,;:()]{5,40}(?:\([一-鿿]{2,8}\d{0,2}[一二三四五六七八九十]?[楼层室]\))?/.exec(rest)?.[0]
  const words = (told ?? '').replace(behind, '').trimEnd()
  if (words.length < 5 || noAddress.test(words)) return []
  const at = { start: start + from, end: start + from + words.length, confidence: 0.8 }
  return [found(notice, 'channels', 'address', { raw: printedAt(notice, at) }, at)]
}

/** 不会用电脑的可送到办公楼三楼: a floor of one's own house, for those who cannot send by the way named. */
const besides = /(?:不会|不便|无法|可以?)[^。;]*$/
/** 地点 alone tells where something is held unless its section is on handing in. */
const sending = /报送|投稿|寄|[送递]交|送达|提交|上报|申报|联系|收件|收稿|交稿|截止|方式|办法|怎/
const ownFloor = /^(?!.*[路街巷道号]).*[楼层]$/

/** 报送地点 over 市委大院2号楼418室: a heading that names the place right below it. */
const placeHead = /(?:报送|邮寄|投稿|送稿|收稿|交稿|寄送|送交|接收|收件)的?(?:地点|地址)$/

/** 实物接收点有三处：…（滨河路00号）: the line tells what the places in brackets are for. */
const receiving = /接收|收件|收稿|报送|投稿|送交|联系|地址|受理/
const receiversNext = /^(?:姓名|收件人|联系人|手机|电话|邮编)/

function isReceiving(notice: NoticeText, { line, headings }: Sentence): boolean {
  const next = notice.lines[line.index + 1]
  const below = next ? unmarked(notice.text, next) : ''
  return sending.test(headings.join(' ')) || receiversNext.test(below)
}

function addressesIn(notice: NoticeText, sentence: Sentence): ReadRule<'address'>[] {
  const { text, start: from, headings, line } = sentence
  const ofLine = `${line.heading} ${headings.at(-1) ?? ''}`
  const rules: ReadRule<'address'>[] = []
  let known = 0
  for (const match of text.matchAll(place)) {
    const at = match.index + match[0].length
    if (match.index < known) continue
    const [first, last] = withOffice(text, beginningOf(text, match.index), at)
    known = last
    const told = text.slice(0, first)
    const isTold =
      cue.test(told) ||
      (told === '' && placeHead.test(headings.at(-1) ?? '')) ||
      coded.test(text.slice(last, last + 8)) ||
      (told.endsWith('(') && receiving.test(ofLine)) ||
      inCity.test(text.slice(first, at)) ||
      phoneNext.test(ofRest(notice, from + last, line.end))
    if (
      !isTold ||
      (/^地点[:为]$/.test(told) && !isReceiving(notice, sentence)) ||
      isOfMeeting(notice, sentence, told) ||
      last - first < 5 ||
      toldBehind.test(text.slice(last)) ||
      (ownRoom.test(text.slice(first, last)) && toldFurther.test(ofRest(notice, from + last, line.end))) ||
      (besides.test(told) && ownFloor.test(text.slice(first, last))) ||
      elsewhere.test(told.slice(-12)) ||
      elsewhere.test(text.slice(at, last + 4))
    )
      continue
    const raw = printedAt(notice, { start: from + first, end: from + last })
    rules.push(found(notice, 'channels', 'address', { raw }, { start: from + first, end: from + last }))
  }
  return rules.filter(({ span: [, end] }, index) => {
    const next = rules[index + 1]
    return !next || !/^\s?[(（]$/.test(notice.plain.original.slice(end, next.span[0]))
  })
}

/** 授课时间：…, 培训时间：…，地点：三楼报告厅: where something is held whose hour is told before it. */
const held =
  /(?:授课|讲座|培训|会议|活动|比赛|[预初复决]赛|演出|展[览出演]|开幕|颁奖|讲评|报到|集合|座谈|宣讲|彩排|答辩|路演)(?:的)?(?:时间|日期):[^。;\n]{0,60}(?:[\n。;,]|$)/
const ofPlace = /(?:^|[,;。])地点[:为]$/

function isOfMeeting({ text, lines }: NoticeText, { line }: Sentence, told: string): boolean {
  if (!ofPlace.test(told)) return false
  const above = lines[line.index - 1]
  return held.test(told) || (above !== undefined && held.test(text.slice(above.start, above.end)))
}

function ofRest({ text }: NoticeText, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + 120))
}

/** 交教研室203室，地址：学府路18号: the room of an office whose address is told behind it. */
const toldBehind = /^[,(]?(?:地址|通讯地址|通信地址):?[为是]?/
/** 报企业管理部809室…。集团通讯地址：…: so may the rest of the line tell it. */
const ownRoom = /^[^路街巷道号]{2,12}[部处科室]\d{2,4}室?$/
const toldFurther = /[,。;][一-鿿]{0,6}(?:通讯|通信|邮寄)?地址:/

/** 海连中路（近通灌路口）工会大厦: what a bracket adds amid an address. */
const aside = /\((?![^()]*[送寄交到报投])[^()]{2,12}\)(?=[一-鿿])/g

/** An address begins behind the last stop, label or verb of sending in front of what tells it. */
function beginningOf(text: string, core: number): number {
  const near = text.slice(Math.max(0, core - 40), core).replaceAll(aside, (words) => '·'.repeat(words.length))
  const stop = Math.max(...[...',。;:、\t\n(“"】'].map((sign) => near.lastIndexOf(sign))) + 1
  const spoken = near.slice(stop)
  const verb = [...spoken.matchAll(sent)].at(-1)
  const spelt = stop + (verb ? verb.index + verb[0].length : 0)
  const begun = spelt + (/^(?:\)|\d{6}(?!\d))/.exec(near.slice(spelt))?.[0].length ?? 0)
  const blank = near.slice(begun).length - near.slice(begun).trimStart().length
  return core - near.length + begun + blank
}

/** 投稿地址：院工会|（门诊楼5楼）: the office that the place in brackets tells of belongs to the address. */
const officeBefore = /地址[:为]([一-鿿]{2,12}(?:[会部处室科办社院站]|中心))\($/

function withOffice(text: string, first: number, at: number): [number, number] {
  const last = endOf(text, first, at)
  const office = officeBefore.exec(text.slice(Math.max(0, first - 24), first))?.[1]
  return office && text.charAt(last) === ')' ? [first - office.length - 1, last + 1] : [first, last]
}

/** 校工会文体部，行政楼118室；甘老师，0513-00000000: a room between office and telephone. */
const phoneNext = /^[,;]?[一-鿿]{0,6}[,:]?(?:1\d{10}|0\d{2,3}-\d{7,8})/

/** （203室）, （市民中心）西裙楼三楼: what a bracket adds, or stands before the floor. */
const roomBehind =
  /^\([^()\d]{0,8}\d{2,4}(?:办公|房间)?室?\)|^\([^()]{2,10}\)[^,。;:、()\s]{1,12}[楼层室]|^\((?![^()]*(?:邮编|收|电话|周|闭|休|假|工作|\d{5}))[^()]{2,16}(?:[楼层室馆宫院]|大厦|中心|广场|对面|附近|旁|内)\)/

/** 党群服务中心二楼204室（桂花路12号）: the street of the house behind the room. */
const streetBehind = /^\([^()]{2,12}(?:[路街巷道弄]|大街)\d{1,4}号\)/

/** 草场街133号（B楼）《教育》编辑部: which house of a number, and who sits in it. */
const houseBehind =
  /^\((?:[A-Z]|\d{1,2}|[东西南北])[楼座栋区幢]\)(?:《?[一-鿿]{2,14}》?[一-鿿]{0,6}(?:[部处科室会局院]|中心)(?=$|[,。;:(]))?/

function endOf(text: string, first: number, core: number): number {
  const rest = /^[^,。;:、\t\n()]{0,30}/.exec(text.slice(core))?.[0] ?? ''
  const words = (text.slice(first, core) + rest).replace(behind, '').replace(/[\s|]+$/, '')
  const own = words.replace(/(?<=室)[一-鿿]{1,3}(?![部处科室办股组局会社委])[一-鿿]$/, '')
  const end = Math.max(core, first + own.length)
  const behindRoom = /\d[室号]$/.test(text.slice(first, end))
    ? streetBehind.exec(text.slice(end))?.[0]
    : undefined
  const room =
    behindRoom ?? houseBehind.exec(text.slice(end))?.[0] ?? roomBehind.exec(text.slice(end))?.[0] ?? ''
  return end + room.length
}
