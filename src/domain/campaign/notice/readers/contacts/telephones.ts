import { overlap } from '../../listing.ts'
import { partsAtGaps, textBefore } from '../../lookup.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Doubt } from '../../reading.ts'
import type { Seen } from '../personNames.ts'

const phone =
  /(?<![\d.@-]|(?<!Tel)[A-Za-z])(?:\+?86-)?(?:[48]00-?\d{3}-?\d{4}|1\d{2}-\d{4}-\d{4}|(?<=[一-鿿][:为,(]?|\((?:系统)?[内外]\))(?!(?:19|20)\d\d-)(?<!(?:[字篇]数|字符|字)[一-鿿]{0,4})\d{4}-\d{4}(?!之间|左右|个?字|像素|px|毫米|厘米|米|元|人|件|万|dpi)|(?<=(?:电话|座机|路电)[:为]?)\d{3,4}-\d{5,6}|(?:\(0\d{2,3}\)-?|0\d{2,3}-?)?(?:1\d{10}|\d{7,8}))(?:-\d{1,4}|转\d{1,4})?(?![\d年字元份@-]|\.[\dA-Za-z]|(?!QQ|E-?mail|email|Fax|Tel)[A-Za-z])/g
/** Two telephones parted by a blank alone, which the plain text has dropped. */
const doubled = /(?<=电话[:为]?)(?:\d{16}|\d{14})(?!\d)/g
/** A landline and a mobile telephone whose blank got lost between them. */
const joined =
  /(?<![\d-])(?:(0\d{2,3}-\d{7,8})(1\d{10}|0\d{2,3}-\d{7,8}|\d{8})|(1\d{10})(1\d{10}|0\d{2,3}-\d{7,8})|(\d{7,8})(0\d{2,3}-\d{7,8}))(?![\d-])/g
const short =
  /(?<!\d[(转,]?)(?:内线|短号|小号|分机号?|系统电话|内部电话|内网电话|[院校厂局司馆台行]内(?:电话)?|虚拟网|集群号?|专线|(?:电话|座机):(?:\([内外]\))?|(?<=[(,;、])(?:电话|座机)|热线:?(?=12(?!345)\d{3}(?!\d)))[:为号]{0,2}(\d{3,6}(?:转\d{1,4})?)(?![\d年月日时:.%-]|[xX*×]{2})/g
/** 席工3366（内线）: a short number that is called so behind it. */
const calledShort = /(?<![\d-])\d{3,6}(?=\((?:内线|短号|分机|小号|内部电话|院内|校内|厂内)\))/g
/** 电话：6688、6689: another short number beside the first. */
const nextShort = /(?<=(?:内线|短号|分机|电话|座机):?\d{3,6}(?:、\d{3,6}){0,3}[、/])\d{3,6}(?=[,;。)、/(]|$)/g
/** 联系人：曾老师，61021: a short number right behind the name. */
const behindName =
  /(?<=联系人[:为是]{0,2}(?:[一-鿿]{2,6}\([一-鿿,]{0,10}\d{4,6}\)[,、;])?[一-鿿]{2,12}(?:[,:]|\((?:[一-鿿]{2,8},)?))\d{4,6}(?!\)-?\d{7})(?=[,;。)]|$)/g
const otherNumbers =
  /(?:邮编|邮政编码|QQ|群号|账号|帐号|编号|(?:注册|登记|证|文|许可证?|税|工|学|批准?|项目|订|刊|书)号|统一社会信用代码)[^,、。;一-鿿]{0,3}(?:号|群)?[:为是]?$|(?:QQ|微信|工作|交流)群?(?:号|群)?[:为是]?$|(?:^|[^A-Za-z])(?:ID|浏览|点击|访问|阅读|下载|热度|字数)(?:号|量|数|次数)?[:为]?$|编[号排码][^。;:]{0,10}如$/i
/** 电话/微信： */
const alsoPhone = /(?:电话|手机)号?[/、和及(]微信/
const faxKey = /(?:传真|fax)(?:电话|号码)?(?:变更|改)?[:为至到]?$/i
/** 电话、传真： */
const alsoFax = /(?:电话|手机)号?码?[、/和及](?:传真|fax)[:为]?$/i
/** 联系人：戚文澜，传真电话：|0513-00000000: the one number that a person is named with. */
const besidePerson = /[一-鿿],传真电话[:为]?$/
const telephone = /电话|手机|座机|联系|咨询|热线/
const day = /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|20[0-3]\d(?:[1-9]|1[0-2])[0-3]?\d)$/

/** No telephone has fewer; a letter may stand for a figure. */
const figures = /[\dOolI]{3}/

/** The telephones of a sentence; numbers of post, accounts and fax machines are none, nor are days. */
export function phonesIn({ plain }: NoticeText, { text, start }: Sentence): Seen[] {
  if (!figures.test(text)) return []
  const parted = partedPhones(plain, text, start)
  const glued = [...text.matchAll(joined)].flatMap(({ index, 0: both, 1: landline, 3: mobile, 5: local }) => {
    const first = landline ?? mobile ?? local ?? ''
    return [seenAt(start + index, first), seenAt(start + index + first.length, both.slice(first.length))]
  })
  const twice = [...text.matchAll(doubled)].flatMap(({ index, 0: seen }) => {
    const half = seen.length / 2
    return [seenAt(start + index, seen.slice(0, half)), seenAt(start + index + half, seen.slice(half))]
  })
  const internal = [...text.matchAll(short)].map(({ index, 0: whole, 1: digits = '' }) =>
    seenAt(start + index + whole.length - digits.length, digits),
  )
  const unlabelled = [calledShort, nextShort, behindName].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: digits }) => seenAt(start + index, digits)),
  )
  const certain = misreadPhones(text).map(({ index, meant, seen }) => ({
    ...seenAt(start + index, seen),
    words: meant,
  }))
  const whole = [...text.matchAll(phone)].flatMap(({ index, 0: seen }) => {
    if (isOther(text, index, seen)) return []
    const words = seen.replace(/^\+/, '').replace(/^\((\d+)\)-?/, '$1-')
    return [{ ...seenAt(start + index, seen), words }]
  })
  const others = [...whole, ...glued, ...twice, ...internal, ...unlabelled, ...certain]
  return [...parted, ...others.filter((one) => !parted.some((phone) => overlap(phone, one)))]
    .filter(({ end }) => !isFaxBehind(text, end - start))
    .toSorted((one, other) => one.start - other.start)
}

/** 决定77770000开展征文: what a page of the web has put amid a sentence. */
const noPhoneBehind = /(?:决定|开展|举办|组织|关于|根据|参加|围绕|[的在由])$/

/** A fax, a day or another number that looks like a telephone. */
function isOther(text: string, at: number, seen: string): boolean {
  const before = textBefore(text, at, 12)
  const phrase = before.split(/[,、;]/).at(-1) ?? ''
  const isFax =
    faxKey.test(phrase) &&
    !besidePerson.test(before) &&
    !telephone.test(phrase.replace('传真电话', '')) &&
    !alsoFax.test(before)
  const isNumber = otherNumbers.test(before) && !alsoPhone.test(before)
  const isAmid = /^\d{7,8}$/.test(seen) && noPhoneBehind.test(before) && !telephone.test(before)
  return isAmid || isNumber || isFax || (day.test(seen) && !telephone.test(before))
}

/** 0513-00000381(传真): what a number is for, told behind it. */
function isFaxBehind(text: string, at: number): boolean {
  return /^\((?:专用)?传真(?:机|号码?)?\)/.test(text.slice(at, at + 8))
}

const run = /(?<![\dA-Za-z.@-])(?:\(0\d{2,3}\))?[\d-]{14,60}(?![\dA-Za-z@-])/g
const wholePhone = /^(?:(?:\(0\d{2,3}\)|0\d{2,3})-?\d{7,8}|1\d{10}|[02-9]\d{6,7})$/

/** 0898-6523000 0898-6523001: telephones that the print parts by a blank alone, each of them whole. */
function partedPhones(plain: NoticeText['plain'], text: string, start: number): Seen[] {
  return [...text.matchAll(run)].flatMap(({ index, 0: digits }) => {
    const pieces = partsAtGaps(plain, start + index, digits)
    const areWhole = pieces.length > 1 && pieces.every(({ words }) => wholePhone.test(words))
    return areWhole
      ? pieces.map(({ at, words }) => ({
          ...seenAt(start + index + at, words),
          words: words.replace(/^\((\d+)\)-?/, '$1-'),
        }))
      : []
  })
}

function seenAt(start: number, words: string): Seen {
  return { start, end: start + words.length, words }
}

const misread =
  /(?<![\dA-Za-z.@-])(?:(?:[0Oo][\dOolI]{2,3}-?)?[\dOolI]{7,8}|[1lI][\dOolI]{10})(?![\dA-Za-z@.-])/g
const wrongLength = /(?:手机|电话|联系)[^\d,。;]{0,6}(1[3-9](?:\d{8}|\d{10}))(?![\d-])/g

function misreadPhones(text: string): { index: number; seen: string; meant: string }[] {
  return [...text.matchAll(misread)]
    .filter(({ 0: seen }) => /[OolI]/.test(seen) && /\d/.test(seen))
    .map(({ index, 0: seen }) => ({
      index,
      seen,
      meant: seen.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1'),
    }))
}

/** Telephones with letters for digits, and mobile ones with a digit too few or too many, are asked about. */
export function brokenPhones({ plain }: NoticeText, { text, start }: Sentence): Doubt[] {
  const letters = misreadPhones(text).map(({ index, seen, meant }) => ({ index, seen, options: [meant] }))
  const lengths = [...text.matchAll(wrongLength)].map(({ index, 0: whole, 1: seen = '' }) => {
    return { index: index + whole.length - seen.length, seen, options: [] }
  })
  return [...letters, ...lengths].map(({ index, seen, options }) => {
    const span = plain.spanOf(start + index, start + index + seen.length)
    return { kind: 'contact', code: 'damaged-number', values: { seen }, options, span }
  })
}
