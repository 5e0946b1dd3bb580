import { numberLine, wordsOf } from '../../lineSigns.ts'
import { type Stretch, trimmedStretch } from '../../listing.ts'
import { type NoticeText, titleOf } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { titleBeforeSite } from '../../pageLines.ts'
import { gapsParted, isBody } from './bodies.ts'

/** The name before 关于 in the title or above the red line. */
export function headedBy(notice: NoticeText): Stretch[] {
  const { title, addressees, bodyFrom } = notice.head
  const named = titledBy(notice)
  if (named.length > 0) return named
  const over = notice.lines
    .slice(0, bodyFrom)
    .filter((line) => !title || line.end <= title.start)
    .filter((line) => !addressees || line.end <= addressees.start || line.start >= addressees.end)
  const right = rightOver(notice, over)
  return (right.length > 0 ? right : over).flatMap((line) => headingOf(notice, line))
}

/** The names right over the title, and the number among them, below whatever else a page prints. */
function rightOver(notice: NoticeText, over: readonly Line[]): Line[] {
  const names: Line[] = []
  for (const line of over.toReversed()) {
    const words = wordsOf(notice.text, line)
    if (headingOf(notice, line).length > 0) names.unshift(line)
    else if (words !== '' && !numberLine.test(words)) break
  }
  return names
}

function titledBy(notice: NoticeText): Stretch[] {
  const { title } = notice.head
  if (!title) return []
  const words = titleOf(notice)
  const about = words.search(/关于|转发/)
  const { from, until } = about < 0 ? bodyBefore(words) : { from: 0, until: about }
  if (until - from < 2) return []
  return gapsParted(notice, { start: title.start + from, end: title.start + until }).filter((at) =>
    isBody(notice, at),
  )
}

const ends = oneOf([
  '总工会|工会|总会|委员会|联合会|协会|学会|研究会|商会|促进会|[局委厅]|妇联|团委|科协|文联|残联|侨联|社科联|公司|集团',
  '[一-鿿]{2}(?:学校|中学|小学)|学院|大学|幼儿园|图书馆|博物馆|文化馆|美术馆|档案馆|纪念馆|医院|(?:文学|诗|画|书画)社|[报杂志]社|出版社',
  '[支分]行|银行|(?:作|书|美|摄|音|剧|舞|影|视|诗)协|宣传部|组织部|统战部|编辑部|组委会',
])
/** 海州市总工会“我在岗位上”短视频征集方案, 海州市教育局2023年征文启事: who stands before the name or the year of the call. */
const beforeCall = new RegExp(
  `^((?:第[一二三四五六七八九十\\d]{1,3}届)?)((?:[一-鿿]{2,20}?(?:${ends})(?:、(?=[一-鿿]))?){1,3})(?=\\n?[“《「丨|]|20\\d{2}(?:年|(?=[一-鿿]))|\\d{2,3}周年|第[一二三四五六七八九十\\d]{1,3}届|首届|举办|开展|征集|纪念|庆祝|喜迎|启动|优秀|面向)`,
)

/** 报送作品参加海州文联“…”活动: a title that tells what to do names no body before it. */
const tellsDeed = /报送|参加|参与|举办|推荐|选送|征集|推选|申报|评选|参评|投稿|开展|组织(?!部|处|科|人事|委)/

function bodyBefore(title: string): { from: number; until: number } {
  const [whole = '', ordinal = ''] = beforeCall.exec(title) ?? []
  if (tellsDeed.test(whole)) return { from: 0, until: 0 }
  return { from: ordinal.length, until: whole.length }
}

/** 欢迎访问…, 海州教育网, 关于…的通知-海州市教育局: what a page prints over a title and names nobody who heads the paper. */
const noHeading = new RegExp(`[:;,。|>]|^(?:【|欢迎|设为首页|加入收藏|当前位置)|网站?$|${titleBeforeSite}`)

function headingOf(notice: NoticeText, line: Line): Stretch[] {
  const at = trimmedStretch(notice.text, line)
  const words = notice.text.slice(at.start, at.end)
  if (noHeading.test(words)) return []
  const until = words.replace(/\(?(?:文件|通知|公告|函件?|内部)\)?$/, '').length
  const whole = { start: at.start, end: at.start + until }
  return gapsParted(notice, whole).filter((one) => isBody(notice, one))
}
