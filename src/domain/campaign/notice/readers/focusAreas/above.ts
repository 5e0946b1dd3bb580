import { wordsOf } from '../../lineSigns.ts'
import { type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { countedIn } from './lists.ts'
import { mostOf } from './mostOf.ts'

/** 作品分文章、图片、视听三类： over as many points that tell mostly sizes and formats: the names are the points. */
export function namedAbove(
  notice: NoticeText,
  lines: readonly Line[],
  section: Line,
  points: readonly Stretch[],
): Stretch[] {
  const sized = points.filter(({ start, end }) => {
    const words = notice.text.slice(start, end)
    return format.test(words) && !contents.test(words)
  })
  if (points.length < 2 || sized.length * 2 <= points.length) return []
  const above = lines.filter((line) => line.parent === section && !line.mark)
  const names = above.map((line) => countedIn(notice.text, trimmedStretch(notice.text, line)))
  return names.find((list) => list.length === points.length) ?? []
}

/** 讲述班组里的故事，不超过1500字: what a kind of works tells of, whatever its size. */
const contents = /主要[为是]|是指|讲述|介绍|反映|展[现示]|记录|描[写述]|围绕|聚焦|体现|撰写/
const format = /\d(?:字|MB?|KB|分钟|厘米|像素)|格式|分辨率/

/** Whether the line right over numbered ones says that they are what a text is made of. */
export function areParts(notice: NoticeText, lines: readonly Line[], points: readonly Line[]): boolean {
  const over = wordsOver(notice, lines, points)
  return over.endsWith(':') && /部分|组成|构成/.test(over)
}

/** 设通讯、摄影两个组别。来稿要求如下： over numbered lines: what they ask. */
export function areAskedFor(notice: NoticeText, lines: readonly Line[], points: readonly Line[]): boolean {
  const over = wordsOver(notice, lines, points)
  return /(?:^|[。;])[^。;,:]{0,8}(?:要求|标准|须知|规定)(?:如下|为|是)?:$/.test(over)
}

/** 提交内容, 报送内容: what is handed in, be it works or papers. */
const handedIn = /^(?:提交|报送|申报|上报|递交|推荐)的?内容$/
const paper =
  /照片|图片|正文|文本|盖章|承诺书|声明|《[^《》]{2,20}[表书]》|(?:推荐|申报|登记|汇总|报名)表|\d字/

/** 提交内容 over 1.案例正文。2.照片5张。3.《承诺书》: the papers that are handed in. */
export function arePapers({ text }: NoticeText, { heading }: Line, points: readonly Line[]): boolean {
  return (
    handedIn.test(heading) && mostOf(points.map((line) => wordsOf(text, line)))((words) => paper.test(words))
  )
}

/** The words of the line right over the first point, where it is none itself. */
function wordsOver({ text }: NoticeText, lines: readonly Line[], [first]: readonly Line[]): string {
  const over = lines.findLast(({ index, start, end }) => index < (first?.index ?? 0) && end > start)
  return over && !over.mark ? wordsOf(text, over) : ''
}
