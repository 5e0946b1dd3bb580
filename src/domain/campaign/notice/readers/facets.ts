import { piecesOf, type Stretch } from '../listing.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

const verbs =
  '体现|涵盖|覆盖|兼顾|考虑|照顾|代表|统筹|注重|注意|顾及|包括|包含|[来出]自|分布|反映|面向|关注|选取|推荐|涉及|区分|突出|遍及|选自|收到|征得|看到|涌现|选出|遴选|征集|[应须]?要?有|体现出'
const lead = new RegExp(`(?:${verbs})(?:[^,。;不]{0,10}|[^,。;不]{2,40}等)不同`)
/** 不同学段、不同规模的学校都要有代表. */
const stood =
  /不同[^,。;]{2,40}[要应须均都]*有(?:所)?(?:代表|体现|反映|涉及|入选|分布)|不同[^,。;]{2,40}(?:全|都|均)覆盖/
/** 行业、岗位要有区别. */
const varied =
  /(?:^|,|;)([一-鿿]{2,5}(?:[、和与][一-鿿]{2,5})+?)(?:之间)?(?:都|均)?[要应须](?:有所?|体现|拉开)(?:区别|差异|不同|侧重|差别|区分)/
const first = /不同(?!于|意|寻常|程度|角度|侧面|方面|情况|视角|方式|的是|凡响|步)/g
const closing =
  /(?:[均都要应须]+有|[全都均]覆盖|等(?!级|次)|的|之间|中(?!小|[西医青老])|方面|各个|均|都|特[点征色]|开展|推进|推荐|选|\(|“)/

/** What cases can differ in, where a text says so without 不同: 兼顾区域、行业分布, 涵盖各行业、各年龄段. */
const known =
  '(?:行业|产业|领域|区域|地域|地区|城乡|校际|层级|层次|级别|(?:企业|单位|机构)?(?:规模|类型|性质)|所有制|性别|年龄段?|民族|学段|学科|专业|年级|岗位|工种|职业|职级|文化程度|经济类型|学历|身份)'
const spread = new RegExp(
  `(?:${verbs}|平衡|把握)(?:到|好)?(?:案例|作品|推荐|选题)?的?(${known}(?:[、和与及]${known}){0,6})(?:等(?:方面|因素)?)?(?:之间)?(?:的|上)?(?:分布|均衡|平衡|因素|结构|代表性|广泛性|覆盖面|差异|多样性)`,
)
const every = new RegExp(`(?:${verbs})(各${known}(?:[、和与及]各${known}){1,6})`)
/** 兼顾行业、区域和企业规模, 在区域、规模上力求均衡: things that cases differ in and nothing else. */
const plain = new RegExp(
  `(?:(?:兼顾|统筹|平衡|考虑|照顾)到?|在(?=[^,。;]{4,40}(?:均衡|平衡|差异|多样)))(${known}(?:[、和与及]${known}){1,6})(?=$|[,。;]|等|[上间中]|方面)`,
)

/** What cases are to differ in: 体现不同行业、不同规模 and 来自不同行业、规模的单位. */
export function facets(notice: NoticeText): Read {
  const rules = notice.bodySentences.flatMap((sentence) =>
    lead.test(sentence.text) || stood.test(sentence.text)
      ? [...namesIn(notice, sentence), ...variedIn(notice, sentence)]
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
  /(?:体现|反映|考虑|兼顾|照顾)((?!不同)[一-鿿]{2,5}(?:[、和与][一-鿿]{2,5}?)+?)(?:之间|方面|上)?的?(?:差异|差别|区别|不同)/

function variedIn(notice: NoticeText, sentence: Sentence) {
  const match = [varied, apart, spread, every, plain]
    .map((form) => form.exec(sentence.text))
    .find((one) => one !== null)
  const list = match?.[1]
  if (!match || !list) return []
  const start = sentence.start + match.index + match[0].indexOf(list)
  return piecesOf(notice.text, { start, end: start + list.length })
    .map(({ start: from, end }) => ({
      start: notice.text[from] === '各' ? from + 1 : from,
      end: from + notice.text.slice(from, end).replace(/(?<=..)(?:差异|差别|区别|特点)$/, '').length,
    }))
    .map((at) => found(notice, 'facets', 'facet', { name: printedAt(notice, at) }, at))
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
const ofBodies = new RegExp(
  `^(?:[一-鿿]{0,2}规模|[一-鿿]{0,2}类型|${known})(?=的?[一-鿿]{0,4}(?:单位|企业|家庭|群体|市民|群众|居民|人群|学生|劳动者|组织|学校|馆|职工|人员|工会|部门|机构|案例|作品|项目)$)`,
)

/** 来自不同区域、面向不同受众: the verb of the next one. */
const verbAlone = new RegExp(`^(?:${verbs})$`)

function nameOf(notice: NoticeText, at: Stretch): Stretch {
  const words = notice.text.slice(at.start, at.end)
  if (verbAlone.test(words)) return { start: at.end, end: at.end }
  const named = ofBodies.exec(words)
  const until = named ? named[0].length : words.search(closing)
  return { start: at.start, end: until < 0 ? at.end : at.start + until }
}
