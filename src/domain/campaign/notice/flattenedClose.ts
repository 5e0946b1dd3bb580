const gap = '[ \\t\\u3000\\u00a0]'
const dayWords =
  '(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二][〇零○OoО0九][〇零○OoО0一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
/** What bodies end in that sign behind a text. */
const body =
  '(?:工会|委员会|联合会|协会|学会|研究会|商会|局|委|厅|办公室|领导小组|组委会|妇联|团委|科协|社科联|文联|集团|公司|学校|中学|小学|学院|大学|中心|医院|研究[所院]|教科院|政府|[部处科司馆所院社会])'
/** 海州市总工会 2023年3月1日 behind the last sentence, at the end of its line. */
const signature = new RegExp(
  `(?<=[。.！!;；]|${gap})${gap}{0,8}((?:[\\u4e00-\\u9fff（）()“”《》]{2,28}${body}${gap}{1,8}){1,3})(${dayWords}(?:印发)?)${gap}*$`,
)
/** 附件：1.推荐表 behind a sentence or a telephone. */
const attachments = new RegExp(
  `(?<=[。.！!;；]|${gap})${gap}{0,8}附${gap}{0,4}件(?:${gap}{0,2}[1一]?${gap}{0,2}[：:]|[1一]${gap}?[、.．])`,
  'g',
)
const further = new RegExp(
  `(?<=${gap}|[；;。.表书])${gap}{0,8}附件${gap}{0,2}[2-9]${gap}{0,2}[：:、.．]`,
  'g',
)
/** 特此通知 校工会 人事处: who signs behind the closing words, at the end of the line. */
const closing = new RegExp(
  `(?<=[。.！!;；a-z]|${gap})特此(?:通知|公告|通告|启事|公布|函告|函达|函)[。！!]?(?=(?:${gap}+[\\u4e00-\\u9fff（）()“”《》]{2,28}){1,4}${gap}*$)`,
)
/** A line that is shorter holds no text before who signs. */
const shortest = 80
/** How near to its end a line closes a notice. */
const nearEnd = 400

/** Where the list of attachments, who signs and the day broke before they ran into the end of a line; offsets into it. */
export function closeBreaks(line: string, isWhole: boolean): number[] {
  if (line.length < shortest) return []
  const signed = signature.exec(line)
  if (!signed && !isWhole) return closingBreaks(line)
  const end = signed ? signed.index : line.length
  const from = Math.max(0, end - nearEnd)
  const tail = line.slice(from, end)
  const marksIn = (pattern: RegExp) =>
    [...tail.matchAll(pattern)].map(
      ({ index, 0: seen }) => from + index + seen.length - seen.trimStart().length,
    )
  const list = marksIn(attachments).slice(-1)
  const [opens] = list
  const numbered = opens === undefined ? [] : marksIn(further).filter((at) => at > opens)
  if (!signed) return [...list, ...numbered, ...closingBreaks(line)]
  const at = line.length - line.slice(signed.index).trimStart().length
  const dayAt = line.trimEnd().length - (signed[2] ?? '').length
  return [...list, ...numbered, at, dayAt]
}

/** Where the closing words broke and, behind them, who signs. */
function closingBreaks(line: string): number[] {
  const from = Math.max(0, line.length - nearEnd)
  const closed = closing.exec(line.slice(from))
  if (!closed) return []
  const behind = from + closed.index + closed[0].length
  return [from + closed.index, behind + line.slice(behind).search(/\S/)]
}
