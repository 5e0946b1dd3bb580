import type { NoticeText } from '../../noticeText.ts'
import type { Seen } from '../personNames.ts'

/** 0513-00000000（编辑组）; but （办公室） only tells where somebody answers it. */
const ofOffice = /^\((?!办公室?\)|值班室?\))[一-鿿]{2,8}[部处室科组办社]\)/
/** 0371-00000000（符老师）、0371-00000006（市商会）: who answers each stands in brackets behind it. */
const ownBracket = /^\([一-鿿]{0,12}$/
const bracket =
  /^\((?!微信|手机|同号|传真|夜间|[白晚]|[上下]午|工作|节假|兼|办公|值班|转|[\d周])[一-鿿]{2,14}\)/

/** 卜青，宣传教育处，电话0513-00000000: the office between somebody and the telephone is where they sit. */
const ownOffice = /^,?[一-鿿]{2,20}(?:[部处科室组办会局院]|中心),?(?:(?:联系|办公)?电话|手机)?:?$/
const otherOffice =
  /[;,][一-鿿]{2,10}[部处科室组办](?:(?:值班|办公|联系|咨询)?电话)?[:,]|[;,。](?:技术|系统|平台|业务|政策|报名|网络)[一-鿿]{0,4}(?:电话|热线)[:为]?/

/** Whether a telephone beside a person's name is for another matter than that person. */
export function isOfAnother(
  { text }: NoticeText,
  name: Seen,
  phones: readonly Seen[],
  index: number,
): boolean {
  const one = phones[index]
  if (!one) return false
  const before = text.slice(phones[index - 1]?.end ?? name.end, one.start).replace(/^\([^()]*\)/, '')
  if (one.start < name.start && phones.some(({ start }) => start >= name.end))
    return /[部处科室社]电话:?$/.test(text.slice(Math.max(0, one.start - 8), one.start))
  if (one.start <= name.end) return false
  if (
    index > 0 &&
    ownBracket.test(text.slice(phones[0]?.end ?? 0, name.start)) &&
    bracket.test(text.slice(one.end, one.end + 16))
  )
    return true
  if (ofOffice.test(text.slice(one.end, one.end + 12))) return true
  if (index === 0 && ownOffice.test(before)) return false
  if (otherOffice.test(before) || /监督|举报|投诉|问题|方面|事宜/.test(before)) return true
  return !before.includes('\t') && /[一-鿿]{3,}/.test(before) && !saysItsWay.test(before)
}

/** 手机, 内线, 下班后: words that tell how the same person is reached. */
const saysItsWay =
  /电话|手机|号码|座机|联系|办公|拨|[微打]|工作|内线|外线|专线|短号|小号|分机|夜间|下班|政务|假日|移动|固话|传真/
