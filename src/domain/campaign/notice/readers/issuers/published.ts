import { type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { gapsParted, isBody, nameIn } from './bodies.ts'

/** 发布机构：, 发文机关 | , 【发布单位】: how a page of the web tells who calls. */
const ofOffice = /(?:(?:发布|征集|发文|制发|印发|公开)(?:单位|机构|机关|部门|主体))[\]:|\t】]+/g
/** 来源：, where the page may tell of another page as well. */
const ofSource = /来源[\]:|\t】]+/g
/** What ends the names: another thing that the page tells. */
const behind =
  /[|\t[(【<>]|(?:发布|发文|成文|生成|公开|信息|文章|作者|时间|日期|浏览|点击|阅读|访问|字[号体]|文号|有效|主题|分享|打印|分类|\d)/
const ofPress = /(?:[报网台社刊端号]|在线|本站|原创)$|[^一-鿿()]/

/** What of a page tells who calls, the surest first. */
export function publishedBy(notice: NoticeText): Stretch[] {
  const lines = [...notice.lines.slice(0, 14), ...notice.lines.slice(-3)]
  for (const key of [ofOffice, ofSource]) {
    for (const line of lines) {
      const words = notice.text.slice(line.start, line.end)
      for (const { index, 0: seen } of words.matchAll(key)) {
        const named = namesFrom(notice, { start: line.start + index + seen.length, end: line.end })
        if (named.length > 0) return named
      }
    }
  }
  return siteOf(notice)
}

function namesFrom(notice: NoticeText, { start, end }: Stretch): Stretch[] {
  const rest = notice.text.slice(start, end)
  const until = behind.exec(rest)?.index ?? rest.length
  if (until < 3 || until > 60 || /[。,;:]/.test(rest.slice(0, until))) return []
  const named = gapsParted(notice, trimmedStretch(notice.text, { start, end: start + until }))
  const areBodies = named.every((at) => {
    const name = notice.text.slice(at.start, at.end)
    return isBody(notice, at) && !ofPress.test(name) && !isOfOwnHouse(name)
  })
  return areBodies ? named : []
}

/** 技术交流部, 节能处: the part of a house that put it up; the house calls. */
function isOfOwnHouse(name: string): boolean {
  return (
    /^[一-鿿]{1,6}[部处科室股组]$/.test(name) &&
    !/[省市县区局委厅校院]|^(?:国|中央|教育部)/.test(name.slice(0, -1))
  )
}

/** …的通知-海州市教育局, 海州市教育局>通知公告: whose site the page stands on. */
const site =
  /(?:(?:通知|公告|启事|通告|函|方案)(?:[-_|]|--)|^)([一-鿿]{4,24})(?=(?:官方?网站?|门户网站|政务网)?(?:$|[>»/]))/

function siteOf(notice: NoticeText): Stretch[] {
  return notice.lines.slice(0, 3).flatMap(({ start, end }) => {
    const words = notice.text.slice(start, end)
    const at = /[-_|>»/]/.test(words) ? nameIn({ text: words, start }, site) : null
    return at && isBody(notice, at) ? [at] : []
  })
}
