import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { namesIn } from './below.ts'
import { pointsAt } from './points.ts'
import { tabledAt } from './tabled.ts'

const guide =
  /(?:选题|课题|题目|研究|征文|征集|论文|主题|参考|申报|参赛|推荐)(?:方向|指南|范围|目录|参考|重点|领域|类别)|参考(?:选题|题目|课题)|(?:案例|作品|项目)(?:类别|分类|方向)/

/** 参考选题, beside kinds of works that the text itself tells. */
const subjects = /选题|课题|题目|主题|方向|话题|线索/

/** 附件1 选题方向: the points of an attachment that tells what to write about, numbered, in a table or each in a line. */
export function annexedPoints(notice: NoticeText, lines: readonly Line[], areSubjects: boolean): Stretch[] {
  const wordsOf = ({ start, end }: Line) => notice.text.slice(start, end).trim()
  const title = lines.find((line) => {
    const words = wordsOf(line)
    const isGuide = guide.test(words) && (!areSubjects || subjects.test(words))
    return words.length <= 24 && isGuide && !/[,。;:\t]|[表函书]$/.test(words)
  })
  if (!title) return []
  const rest = lines.filter(({ index }) => index > title.index)
  const end = rest.findIndex((line) => /^附(?:件|表)/.test(wordsOf(line)))
  const below = rest.slice(0, end < 0 ? rest.length : end)
  const marked = below.filter(({ mark }) => mark)
  const style = marked.at(-1)?.mark?.style
  const points = marked.filter(({ mark }) => mark?.style === style && style !== 'bare' && style !== 'keyed')
  if (points.length >= 2) return pointsAt(notice, lines, points)
  const tabled = tabledAt(notice, below)
  const first = below.findIndex(({ mark }) => mark)
  return tabled.length > 0 ? tabled : namesIn(notice, below.slice(0, first < 0 ? below.length : first))
}
