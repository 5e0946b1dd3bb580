import { wordedHeading } from './bareHeadings.ts'
import { bulletSign } from './lineSigns.ts'
import { markOf } from './outline.ts'

/** A key before its words, with a colon or a dash, or a day: 初审——, 剪纸、年画：, 5月31日前. */
const opening =
  /^[^,。;:()]{2,16}(?::|-(?!\d))|^(?:(?:20)?\d{2}年)?\d{1,2}月|^(?:附件|附表|附:|【)|^\S{0,12}:$/

/** A line of its own whatever stands before it. */
function isOfItsOwn(words: string): boolean {
  return (
    words === '' ||
    words.includes('\t') ||
    opening.test(words) ||
    bulletSign.test(words) ||
    markOf(words) !== null ||
    wordedHeading(words) === words
  )
}

const han = '一二三四五六七八九十'

/** (3)设备维护类;(4)客户服务类: the number before stands within the paragraph, so that the next one does as well. */
function continuesRow(paragraph: string, next: string): boolean {
  const mark = markOf(next)
  if (!mark || mark.number < 2) return false
  const earlier = mark.text.replace(/\d{1,2}|[①-⑳A-Za-z]|[一二三四五六七八九十]/, (sign) =>
    /\d/.test(sign)
      ? String(Number(sign) - 1)
      : han.includes(sign)
        ? (han[han.indexOf(sign) - 1] ?? '')
        : String.fromCharCode(sign.charCodeAt(0) - 1),
  )
  return paragraph.lastIndexOf(earlier) > 0
}

/** 剪纸，尺寸不限； / 泥塑，高不过一尺；: points of one build. */
function areEven(words: string, next: string): boolean {
  const [one, other] = [words, next].map((line) => /^([一-鿿“”]{2,8}),[^,]*;$/.exec(line)?.[1])
  return one !== undefined && one.length === other?.length
}

/** 各基层党委、党总支； / 为展示…: a call on bodies that a semicolon closes for a colon. */
function isCall(words: string, next: string): boolean {
  return (
    /^(?:各|全体|广大|有关)[^。:]{2,120};$/.test(words) &&
    /^(?:为|根据|按照?|现[将就]?|经|近|今年|兹)[^;]{8,}$/.test(next)
  )
}

/** (2)粮食安全; / (3)养老服务;: a point that follows another, so that the semicolon closes it whatever stands below. */
function closesPoints(before: string, words: string): boolean {
  const [one, other] = [before, words].map((line) => (/;$/.test(line) ? markOf(line) : null))
  return one?.style !== undefined && one.style === other?.style && one.number + 1 === other.number
}

/**
 * The line ends behind a semicolon amid a sentence whose clauses stand each in a line. Lines behind a colon, as many
 * points of a list, stay as they are.
 */
export function clauseEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>()
  let start = 0
  let isList = false
  let paragraph = ''
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trim() ?? ''
    const words = line.trim()
    const isOpen = words.endsWith(';') && !line.includes('\t')
    paragraph += words
    const goesOn =
      isOpen &&
      !isCall(words, next) &&
      (continuesRow(paragraph, next) ||
        (!isList &&
          !isOfItsOwn(next) &&
          !areEven(words, next) &&
          !closesPoints(lines[index - 1]?.trim() ?? '', words)))
    if (goesOn) ends.add(start + line.length)
    else paragraph = ''
    isList = words.endsWith(':') || (isList && isOpen)
    start += line.length + 1
  }
  return ends
}

/** A notice of fewer sentences tells nothing by its lines. */
const fewest = 10

/** 思想引领。: the name of a point, which what tells of it goes on from. */
function isName(words: string, below: string): boolean {
  return /^[一-鿿“”]{2,12}。$/.test(words) && below.length > words.length && !isOfItsOwn(below.trim())
}

/**
 * The line ends amid a paragraph where each sentence has a line to itself, so that lines tell nothing of paragraphs:
 * a sentence without a number goes on about what the one before it is about.
 */
export function sentenceEnds(text: string): ReadonlySet<number> {
  const lines = text.split('\n')
  const told = lines.filter((line) => /。$/.test(line))
  const holding = lines.filter((line) => /。(?=[^\n”)])/.test(line))
  const ends = new Set<number>()
  if (told.length < fewest || holding.length * 20 > told.length) return ends
  let start = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trim() ?? ''
    if (/。$/.test(line) && /。$/.test(next) && !isOfItsOwn(next) && !isName(next, lines[index + 2] ?? ''))
      ends.add(start + line.length)
    start += line.length + 1
  }
  return ends
}
