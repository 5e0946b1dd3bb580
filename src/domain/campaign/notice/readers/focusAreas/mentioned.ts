import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { namesWorkKind } from '../../workNames.ts'

/** What texts and pictures are written, drawn or filmed as. */
const form = new RegExp(
  `^(?:${oneOf([
    '(?:现代|古体|格律|散文)?诗[歌词]?|小说|[散杂征]文|随笔|(?:报告|纪实)文学|(?:记叙|议论)文|戏剧|剧本|歌词|故事',
    '论文|通讯|书信|日记|摄影|书法|绘画|国画|油画|漫画|剪纸|篆刻|硬笔|软笔|视频|图片|图文|音频|短片|动漫',
  ])})(?:作品)?$`,
)

function behind({ text }: NoticeText, names: readonly Stretch[]): string {
  const end = names.at(-1)?.end ?? text.length
  return text.slice(end, end + 8)
}

/** 围绕主题创作的诗歌、小说、散文或随笔: forms that a sentence mentions and neither counts nor calls kinds. */
export function areForms(notice: NoticeText, names: readonly Stretch[]): boolean {
  const words = names.flatMap(({ start, end }) => notice.text.slice(start, end).split('或'))
  return (
    !/^等?[二两三四五六七八九\d]|^[类组]/.test(behind(notice, names)) && words.every((one) => form.test(one))
  )
}

/** Whether a list is counted as one of kinds: 两个类别, 2大类. */
function areKinds(notice: NoticeText, names: readonly Stretch[]): boolean {
  return /^等?[二两三四五六七八九\d]{0,2}[个种]?大?(?:类(?![案事项])|形式|体裁|格式|规格)/.test(
    behind(notice, names),
  )
}

/** Whether a line stands under what is demanded of works. */
function askedOver(line: Line): Line | null {
  for (let above: Line | null = line; above; above = above.parent)
    if (above.mark && /(?:作品|参赛|投稿|稿件|征文|征集)要求$|规格/.test(above.heading)) return above
  return null
}

/** （一）书法作品。分为硬笔和软笔两个类别 under 作品要求, 作品分平面类、视频类两大类 over a point for each: kinds with what each must be like. */
export function areAsked(
  notice: NoticeText,
  lines: readonly Line[],
  line: Line,
  names: readonly Stretch[],
): boolean {
  const over = areKinds(notice, names) ? askedOver(line) : null
  if (!over) return false
  const points = lines.filter(({ mark, parent }) => mark && parent === over)
  const isPoint = (name: string) => points.some(({ heading }) => heading.startsWith(name))
  const isOfOneKind = line !== over && line.mark !== null && namesWorkKind(line.heading)
  return isOfOneKind || names.every(({ start, end }) => isPoint(notice.text.slice(start, end)))
}
