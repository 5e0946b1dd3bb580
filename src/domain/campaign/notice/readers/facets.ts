import { piecesOf, type Stretch } from '../listing.ts'
import { bodySentences, found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

const verbs =
  '体现|涵盖|覆盖|兼顾|考虑|照顾|代表|统筹|注重|注意|顾及|包括|包含|来自|分布|反映|面向|关注|选取|推荐|涉及|区分|突出|遍及|选自|[应须]?要?有|体现出'
const lead = new RegExp(`(?:${verbs})(?:[^,。;不]{0,10}|[^,。;不]{2,40}等)不同`)
/** 不同学段、不同规模的学校都要有代表. */
const stood = /不同[^,。;]{2,40}[要应须均都]*有(?:所)?(?:代表|体现|反映|涉及|入选|分布)/
/** 行业、岗位要有区别. */
const varied =
  /(?:^|,|;)([一-鿿]{2,5}(?:[、和与][一-鿿]{2,5})+?)(?:之间)?(?:都|均)?[要应须](?:有所?|体现|拉开)(?:区别|差异|不同|侧重|差别|区分)/
const first = /不同(?!于|意|寻常|程度|角度|侧面|方面|情况|视角|方式|的是|凡响|步)/g
const closing = /(?:[均都要应须]+有|等|的|之间|方面|各个|均|都|特[点征色]|开展|推进|推荐|选|\(|“)/

/** What cases are to differ in: 体现不同行业、不同规模 and 来自不同行业、规模的单位. */
export function facets(notice: NoticeText): Read {
  const rules = bodySentences(notice).flatMap((sentence) =>
    lead.test(sentence.text) || stood.test(sentence.text)
      ? namesIn(notice, sentence)
      : variedIn(notice, sentence),
  )
  const names = rules.map(({ value }) => value.name)
  return { rules: rules.filter(({ value }, index) => names.indexOf(value.name) === index) }
}

function namesIn(notice: NoticeText, sentence: Sentence) {
  const places = [...sentence.text.matchAll(first)].map(({ index }) => sentence.start + index + 2)
  return places.flatMap((start, index) => {
    const next = places[index + 1]
    const stop =
      next === undefined ? listEnd(notice, start, sentence.end) : clauseEnd(notice, start, next - 2)
    return piecesOf(notice.text, { start, end: Math.max(start, stop) })
      .map((piece) => nameOf(notice, piece))
      .filter((piece) => piece.end - piece.start >= 2 && piece.end - piece.start <= 8)
      .map(({ start: from, end }) =>
        found(
          notice,
          'facets',
          'facet',
          { name: printedAt(notice, { start: from, end }) },
          { start: from, end },
        ),
      )
  })
}

const apart =
  /(?:体现|反映|考虑|兼顾|照顾)([一-鿿]{2,5}(?:[、和与][一-鿿]{2,5}?)+?)(?:之间|方面|上)?的?(?:差异|差别|区别|不同)/

function variedIn(notice: NoticeText, sentence: Sentence) {
  const match = varied.exec(sentence.text) ?? apart.exec(sentence.text)
  const list = match?.[1]
  if (!match || !list) return []
  const start = sentence.start + match.index + match[0].indexOf(list)
  return piecesOf(notice.text, { start, end: start + list.length }).map((at) =>
    found(notice, 'facets', 'facet', { name: printedAt(notice, at) }, at),
  )
}

function clauseEnd(notice: NoticeText, start: number, end: number): number {
  const comma = notice.text.slice(start, end).search(/[,;:]/)
  return comma < 0 ? end : start + comma
}

function listEnd(notice: NoticeText, start: number, end: number): number {
  const words = notice.text.slice(start, end)
  const comma = words.search(/[,;:]/)
  const closed = words.search(closing)
  return start + Math.min(...[comma, closed, words.length].filter((place) => place >= 0))
}

/** 不同类型图书馆 differ in 类型. */
const ofBodies =
  /^(?:行业|领域|规模|层次|层级|级别|类型|性质|所有制|区域|地区|年龄段?|岗位|职业)(?=的?[一-鿿]{0,4}(?:单位|企业|家庭|群体|市民|群众|居民|人群|学生|劳动者|组织|学校|馆|职工|人员|工会|部门|机构|案例|作品|项目)$)/

function nameOf(notice: NoticeText, at: Stretch): Stretch {
  const words = notice.text.slice(at.start, at.end)
  const named = ofBodies.exec(words)
  const until = named ? named[0].length : words.search(closing)
  return { start: at.start, end: until < 0 ? at.end : at.start + until }
}
