import { isFilled, type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { demand, dotted, saidOfAll } from './points.ts'
import { topics } from './signs.ts'

/** The sentence over a list: 围绕下列内容撰写：, 从以下角度选题。, 按五类征集，每人限报一类。 */
const leading = new RegExp(
  `:$|(?:[以如]下|下列|[二两三四五六七八九十\\d]个?大?)(?:几个?|[二两三四五六七八九十\\d]个?)?大?(?:${topics}|[类种组])[^。:;]{0,20}。$`,
)

const name = '[一-鿿A-Za-z“”、和与+]{2,18}'
/** How lines of a list can be built so that one sees them to be of one kind. */
const shapes: readonly RegExp[] = [
  new RegExp(`^${name}\\([^()]{2,40}\\)[;。]?$`),
  new RegExp(`^${name},[^。;:]{4,60}[;。]$`),
  /^“[^“”]{2,20}”(?:[:,。-][^。;]{2,80})?[;。]?$/,
  new RegExp(`^${name}(?::|-|。)[^。;]{2,120}[;。]?$`),
  /^[^。;:,]{2,30}(?:案例|做法|经验|故事|作品|研究|成果|项目|事迹|活动|变化|历程)[;。]?$/,
  new RegExp(`^${name}[;。]?$`),
]
/** One sentence, where a sentence over the list says what the lines are. */
const sentence = /^[^。;:]{6,60}[;。]?$/

/** What stands before the explanation: 摄影作品 of 摄影作品（单幅、组照均可）. */
const nameOf = (words: string) => /^[一-鿿A-Za-z“”、]{2,16}(?=[(,:-])/.exec(words)?.[0] ?? words

/** Lines under a heading that nothing numbers and that are built alike: 护理服务（病区的改进）, 药学服务（门诊的咨询）. */
export function evenLines(notice: NoticeText, lines: readonly Line[], over: Stretch): Stretch[] {
  const filled = lines.map((line) => trimmedStretch(notice.text, line)).filter(isFilled)
  const wordsOf = ({ start, end }: Stretch) => notice.text.slice(start, end)
  const isLedBelow = filled[0] !== undefined && leading.test(wordsOf(filled[0]))
  const isLed = isLedBelow || leading.test(wordsOf(over))
  const below = isLedBelow ? filled.slice(1) : filled
  const told = below.map(wordsOf)
  const isLike = (shape: RegExp, words: string) =>
    shape.test(words) && !dotted.test(words) && !saidOfAll.test(words) && !demand.test(nameOf(words))
  for (const shape of isLed ? [...shapes, sentence] : shapes) {
    const past = told.findIndex((words, index) => !isLike(shape, words) || isOtherEnd(told, index))
    const run = past < 0 ? below : below.slice(0, past)
    if (run.length >= (isLed ? 2 : 3)) return run
  }
  return []
}

/** Whether a line closes in another way than those before it, which is no end of semicolons either: a sentence behind bare names. */
function isOtherEnd(lines: readonly string[], index: number): boolean {
  const [first, own] = [lines[0] ?? '', lines[index] ?? ''].map((line) => /[;。]$/.exec(line)?.[0] ?? '')
  return own !== first && !(first === ';' && own !== ';')
}
