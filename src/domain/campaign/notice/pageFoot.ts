/** Copyright, 版权所有, 上一篇：, 【打印】: how the foot of a web page begins. */
const opens =
  /^[\s|·>»【[]*(?:copyright|©|版权所有|all rights|[^。]{0,24}ICP备|技术支持[:：]|[上下]一?[篇条][:：]|打印(?:本页|此页|文章)?】?[\s【|]*关闭|关闭(?:窗口|本页)|友情链接|网站地图|责任编辑[:：](?!.*\d{7})|返回(?:顶部|列表|首页)|分享到[:：]?|扫一扫|账号\+?密码登录|还没有账号|相关(?:链接|阅读|新闻|文章)[:：]?[\s】]*$)/i
const address = /^[\s]*(?:https?:\/\/|www\.)\S+[\s]*$/i
/** What no foot of a page holds: a sentence, an attachment, a point. */
const ofText =
  /[。；]|^\s*(?:联系人|联系电话|咨询电话|投稿邮箱)|^\s*\S{0,30}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*$|^\s*附\s*件|^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)])/
const longestLine = 90
const mostLines = 30

/** The text with blanks in place of the foot of the web page it was taken from, each place as it was. */
export function withoutPageFoot(original: string): string {
  const lines = original.split('\n')
  const worded = lines.flatMap((line, index) => (/\S/.test(line) ? [index] : []))
  const last = worded.slice(-mostLines)
  const first = last.find((index, place) => {
    const line = lines[index] ?? ''
    if (!opens.test(line) && !address.test(line)) return false
    const above = worded.length - last.length + place
    const isNamed = address.test(line) && /[:：,，]\s*$/.test(lines[worded[above - 1] ?? -1] ?? '')
    const foot = last.slice(place).map((at) => lines[at] ?? '')
    return above > 3 && !isNamed && foot.every((one) => one.length <= longestLine && !ofText.test(one))
  })
  if (first === undefined) return original
  return lines.map((line, index) => (index < first ? line : line.replaceAll(/[^\r]/g, ' '))).join('\n')
}
