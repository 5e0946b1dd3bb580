import { wordsOf } from './lineSigns.ts'
import type { Stretch } from './listing.ts'
import { oneOf } from './oneOf.ts'
import type { Line } from './outline.ts'

/** 发布于2023-04-14, 时间:2021-05-06: the line by which a page of the web tells when it was put up. */
export const postedIn =
  /(?:发布|时间|日期)(?:于|时间|日期)?[:\t]?((?:19|20)\d{2})[-./年]\d{1,2}[-./月]\d{1,2}(?!\d?日?(?:-|至|到|以|之|后|起|前))/

/** 2023-07-28 15:09:07, 2018-12-05: when a page was put up, in a line of its own or before its source. */
const stamp =
  /^[[(]?((?:19|20)\d{2})([-./])\d{1,2}\2\d{1,2}(?:日?\d{1,2}:\d{2}(?::\d{2})?(?:\D.{0,40})?)?[\])]?$|^((?:19|20)\d{2})年\d{1,2}月\d{1,2}日\d{1,2}:\d{2}/

/** 来源：海州市教育局 | 2023-10-11 14:05: a day and an hour amid what the page tells of itself. */
const stampAmid = /((?:19|20)\d{2})([-./年])\d{1,2}(?:\2|月)\d{1,2}日?\d{2}:\d{2}/

/** The year of such a line. */
export function stampedIn(words: string): string | undefined {
  const [, dashed, , spoken] = stamp.exec(words) ?? []
  return dashed ?? spoken ?? (isOverText(words) ? stampAmid.exec(words)?.[1] : undefined)
}

/** What a page of the web tells of itself over a notice: 索引号：, 日期：…来源：. */
export const ofPage = new RegExp(
  `^-?(?:${oneOf([
    '索引号|类别|发布(?:机构|机关|日期|时间|单位|部门|者|人)?|发文(?:机关|机构|日期|时间|单位|字号)|[成生制印][文成发](?:日期|时间|机关)|(?:制发|印发|生成|公开|实施|施行|失效|废止)日期',
    '信息(?:来源|名称|索引|标题|分类|类别)|来源|稿源|日期|时间|文号|字号|公文种类|体裁分类|组配分类|主题(?:词|分类)|关键词',
    '标题|名称|文件名称?|有效性|效力状态|公开(?:方式|范围|时限|日期|类别|形式)?|服务对象|所属机构|责任部门|内容概述',
    '(?:文章|稿件|新闻)(?:来源|作者|编辑|分类)|(?:更新|发表|录入|上传|添加|创建)(?:日期|时间|人|者)|供稿(?:单位|部门)?|作者|编辑|责任编辑|责编|审核|浏览(?:次数|量|人次)?|点击(?:次?数|量|率)?|阅读(?:次?数|量)?|访问(?:次数|量)|字体|字号大小|分享(?:到)?|打印',
  ])}):`,
)
/** 发布部门：, 点击率：, a day of the year, 【打印文章】: what a page of the web tells of itself, one beside the other in a line. */
const tokenOfPage = new RegExp(
  oneOf([
    '(?:发布|发表|更新|录入|上传|添加|创建|文章|信息|稿件|所属|供稿)?(?:时间|日期|来源|作者|单位|部门|机构|人|者|编辑|审核|责编|审稿|栏目):',
    '(?:浏览|点击|阅读|访问|查看)(?:次?数|量|率|人次)?:|字体(?:大小)?:|字号:|字体大?[大中小]|【?打印(?:本页|文章|此页)?】?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享到?',
    '(?:19|20)\\d{2}([-./年])\\d{1,2}[-./月]\\d{1,2}日?(?!\\d?日?(?:-|至|到|以|之|后|起|前|截))',
  ]),
  'g',
)
/** 当前位置：首页>通知公告: where in a site a page stands. */
const placeOfPage = /^(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置(?::|首页)/

/** Whether a line tells of nothing but the page it stands on: 时间：2020-09-15 发布单位：, 点击：12【打印】. */
export function isPageLine(words: string): boolean {
  if (words.length > 120 || /[。;!?\t]/.test(words)) return false
  if (placeOfPage.test(words)) return true
  const opening = /^[[(【|·]{0,2}/.exec(words)?.[0].length ?? 0
  const tokens = [...words.matchAll(tokenOfPage)]
  return tokens.length > 1 && tokens[0]?.index === opening && !/附件|报送|截止|地点/.test(words)
}

/** 发布时间：, 文章来源：: a key that only a page of the web has. */
const ownKey =
  /^(?:发布(?!会|仪式)|更新|文章|稿源|信息(?:来源|名称|索引|分类)|来源|作者|浏览|点击|阅读(?:次数|量|:)|访问|字体|字号|索引号|发文|成文|生成日期|公开(?:方式|日期|形式)|文号|公文|主题分类|有效性)/

/** So far down a page tells of itself, with a title over it or not. */
export const topOfPage = 600

/** Whether a line can be nothing but one that a page tells of itself. */
export function isOfPageAlone(words: string): boolean {
  return (ownKey.test(words) && ofPage.test(words)) || isPageLine(words)
}

/** 发文机关|海州市教育局: a row of such lines, its key before a bar; or the key alone. */
export function isRowOfPage(words: string): boolean {
  return (
    !words.includes('。') && isOfPageAlone(/[|\t]/.test(words) ? words.replace(/[|\t]/, ':') : `${words}:`)
  )
}

/** 海州市政府网 www.example.cn 2020年9月22日: where and when a page was put up. */
const siteLine = /^[^。,;:]{0,40}(?:https?:\/\/|www\.)[\w./?=&-]+ ?(?:(?:19|20)\d{2}[-./年][-./月日\d:]*)?$/

/** 关于…的通知-: a title before the name of the site, as the source of a pattern. */
export const titleBeforeSite = '关于.{4,50}(?:通知|公告|启事|函|通告|方案)[-_|]'

/** 关于…的通知 - 海州市教育局: a title with the name of the site. */
const siteBehind = new RegExp(`${titleBeforeSite}{1,2}[一-鿿]{4,24}$`)

/** Whether a line over the text is one of the page, so that nothing goes on in it or from it. */
export function isOverText(words: string): boolean {
  return (
    isOfPageAlone(words) ||
    siteLine.test(words) ||
    siteBehind.test(words) ||
    (words.includes('|') && isRowOfPage(words))
  )
}

/** 索引号 | 1133 | 文号 | -: a row of what a page tells of itself. */
const rowOfPage = /^(?:索引号|组配分类|[成制生]文日期|发布机构|发文机关|信息分类|公开方式)\t/

/** What the words of a line may be where no title ends: no key, no number of a paper, no paragraph. */
export function mayBeTitle(words: string): boolean {
  return (
    /[一-鿿]{4}/.test(words) &&
    !/:$|^(?:根据|按照|附件)|^【[^】]*】$|文件$/.test(words) &&
    !(words.length > 60 && /[,;!]/.test(words)) &&
    !ofPage.test(words) &&
    !isPageLine(words) &&
    !rowOfPage.test(words) &&
    !/^[^,。:]{2,16}[[(](?:19|20)\d{2}[\])]第?\d{1,4}号$/.test(words)
  )
}

/** How many of the lines right under a title tell when a page put it up: 发布时间：…来源：…. */
export function pageLinesFrom(text: string, lines: readonly Line[]): number {
  const words = lines.slice(0, 6).map((line) => wordsOf(text, line))
  const told = words.findIndex(
    (one) => one !== '' && !/^(?:发布|来源|作者|浏览|点击|阅读)[^,。]{0,4}:/.test(one) && !stamp.test(one),
  )
  return words.slice(0, Math.max(0, told)).findLastIndex((one) => one !== '') + 1
}

const titleKey = /^(?:-?(?:标题|名称|内容概述)[:\t]|\d{1,2}、(?=[^,;:。]{0,30}关于))/
/** 通知2025-02-28下载文件：, 通知 | |: what a page of the web prints behind a title. */
const behindTitle =
  /(?:(?<=通知|公告|启事|函|通告)(?:20\d{2}-\d{1,2}-\d{1,2}.*|[-_|]{1,2}[一-鿿]{4,24})|[|\s]+)$/

/** A title without the key before it and what the page prints behind it. */
export function withoutPage(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const key = titleKey.exec(words)?.[0].length ?? 0
  const until = behindTitle.exec(words)?.index ?? words.length
  return { start: start + key, end: start + Math.max(key, until) }
}
