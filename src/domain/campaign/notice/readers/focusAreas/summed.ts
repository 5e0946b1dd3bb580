import { isFilled, partedAt, piecesOf, type Stretch, trimmedStretch } from '../../listing.ts'
import { numeralOf } from '../../numerals.ts'
import { countedIn, isName } from './lists.ts'
import { topics } from './signs.ts'

const summed = new RegExp(
  `,(?:共计?|共有|合计|总计|总共|等|以上|这)+([二三四五六七八九十]|\\d{1,2})个?大?(?:${topics}|类|种|组|项)(?:内容)?(?=[。;]|$)`,
)
/** What leads on to the first name. */
const lead =
  /^(?:[^,。;:]{0,12}?(?:包括|包含|涵盖|涉及|围绕|聚焦|分为|设有|设置|限于|就是|[为是有从设]))(?=[一-鿿“]{2})/

/** 生产组织，成本管控，风险防控，共三个方面。: names that commas part, counted behind the last of them. */
export function summedIn(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 1_000))
  const match = summed.exec(words)
  if (!match) return []
  const before = words.slice(0, match.index)
  const from = Math.max(...['。', ';', ':', '\n'].map((stop) => before.lastIndexOf(stop))) + 1
  const list = { start: at.start + from, end: at.start + match.index }
  const number = numeralOf(match[1] ?? '') ?? 0
  for (const names of [partedAt(text, list, ','), piecesOf(text, list, false), piecesOf(text, list)]) {
    const [first, ...others] = names.filter(isFilled)
    if (!first || others.length + 1 !== number) continue
    const led = lead.exec(text.slice(first.start, first.end))?.[0].length ?? 0
    for (const start of [first.start, first.start + led]) {
      const named = [{ start, end: first.end }, ...others]
      const isLed = start === first.start && led > 0
      if (!isLed && named.every((one) => isName(text, one, 20))) return named
    }
  }
  return []
}

const sized = /\d(?:字|MB?|KB|分钟|像素)|[\d一二两三四五六七八九十][件篇幅个项部]|格式/

/** 分为企业、园区两个层面。其中，企业层面重点推荐…；园区层面重点推荐…: each clause that tells of a kind counted before, with its name. */
export function countedTold(text: string, at: Stretch): Stretch[] {
  const names = countedIn(text, at)
  const last = names.at(-1)
  if (!last) return []
  const rest = text.slice(last.end, Math.min(at.end, last.end + 1_500))
  const behind = /^[^,。;:]{0,14}[,。:](?:其中[,:]?)?/.exec(rest)?.[0].length ?? 0
  const stop = rest.indexOf('。', behind)
  const end = last.end + (stop < 0 ? rest.length : stop)
  const clauses = partedAt(text, { start: last.end + behind, end }, ';').filter(isFilled)
  const isTold = clauses.every((clause, index) => {
    const name = names[index]
    const words = text.slice(clause.start, clause.end)
    return (
      name !== undefined &&
      words.startsWith(text.slice(name.start, name.end)) &&
      words.length > name.end - name.start + 6 &&
      !sized.test(words)
    )
  })
  return behind > 0 && clauses.length === names.length && isTold
    ? clauses.map((clause) => trimmedStretch(text, clause))
    : []
}

const ofKinds = /^[二两三四五六七八九十\d]{1,2}[个种]?大?(?:类[别型]?|形式|体裁|组别)/
const ofThemes = /^[二两三四五六七八九十\d]{1,2}个?大?子?(?:主题|方向|[选课专]题|领域|方面|板块)/

/** 包括演讲、征文两种类型，包含绿色生产、匠心传承两个子主题: kinds and then themes, both counted. */
export function countedTwice(text: string, at: Stretch): Stretch[] {
  const kinds = countedIn(text, at)
  const from = kinds.at(-1)?.end ?? at.end
  if (!ofKinds.test(text.slice(from, from + 8))) return []
  const themes = countedIn(text, { start: from, end: at.end })
  const end = themes.at(-1)?.end ?? at.end
  return ofThemes.test(text.slice(end, end + 8)) ? [...kinds, ...themes] : []
}
