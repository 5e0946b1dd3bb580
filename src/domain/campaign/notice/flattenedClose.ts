const gap = '[ \\t\\u3000\\u00a0]'
/** 2019年1月22日, 2019-1-22, 二〇一九年一月二十二日, at the end of a line or before what stands below a signature. */
const signedDay = new RegExp(
  `(?:(?:19|20)\\d{2}(?:年\\d{1,2}月\\d{1,2}日|-\\d{1,2}-\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2}|/\\d{1,2}/\\d{1,2})|[一二][〇零○OoО0九][〇零○OoО0一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:印发)?(?=${gap}*(?:$|附(?:件|表|[：:])|[（(]此件|抄[送报]|主题词|联系人))`,
  'g',
)
/** What bodies end in that sign behind a text. */
const body =
  '(?:工会|委员会|联合会|协会|学会|研究会|商会|局|委|厅|办公室|领导小组|组委会|妇联|团委|科协|社科联|文联|集团|公司|学校|中学|小学|学院|大学|中心|医院|研究[所院]|教科院|政府|[部处科司馆所院社会室站]|报社)'
/** 请根据…, 报…: what no name of a body begins with. */
const noName = '(?!根据|按照|依据|报|送|交|由|在|请|经(?!济|贸|信)|于|附|统一|各|特此|并|与|以)'
/** 海州市总工会 海州市妇联 right before the day, behind the last sentence, an address, a telephone or the list of attachments. */
const signers = new RegExp(
  `(?:(?<=[。.！!;；]|${gap}|[a-z]|\\d{7}|特此(?:通知|公告|函告|通告)|附件[^。]{2,30}[表书])${gap}{0,8})${noName}((?:[\\u4e00-\\u9fff（）()“”《》]{2,28}${body}${gap}{0,8}){1,3})$`,
)
/** The same where its line begins with it, or a sentence alone stands before it. */
const signersBehindStop = new RegExp(
  `(?<=^|[。！!a-z]|特此(?:通知|公告|函告|通告)|附件[^。]{2,30}[表书])${gap}{0,8}${noName}((?:[\\u4e00-\\u9fff（）()“”《》]{2,28}${body}${gap}{0,8}){1,3})$`,
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
/** 接听。 海州日报社 海州文化公司: who signs without a day behind the last sentence of a line. */
const signedAlone = new RegExp(
  `(?<=[。！!])${gap}{1,8}(?=${noName}(?:[\\u4e00-\\u9fff（）()“”《》]{2,28}${body}(?:${gap}{1,8}|$)){1,3}$)`,
)
/** A line that is shorter holds no text before who signs. */
const shortest = 80
/** How near to its end a line closes a notice. */
const nearEnd = 400

/** So many signs before a day are looked at for who signs. */
const longestSigned = 110

type Signed = { readonly at: number; readonly dayAt: number; readonly end: number }

/** Who signs and the day behind a text, where they end a line or what stands below a signature follows. */
function signedIn(line: string, pattern: RegExp): Signed | null {
  for (const { index, 0: day } of [...line.matchAll(signedDay)].toReversed()) {
    const from = Math.max(0, index - longestSigned)
    const names = pattern.exec(line.slice(from, index))?.[1]
    const isAmid = (before: string) => before.trim() !== '' || line.slice(index + day.length).trim() !== ''
    if (names !== undefined && isAmid(line.slice(0, index - names.length)))
      return { at: index - names.length, dayAt: index, end: index + day.length }
  }
  return null
}

/** Where who signs and the day broke that are glued to the last sentence of a text whose lines stand as written. */
export function signatureBreaks(original: string): number[] {
  if (dayAlone.test(original)) return []
  let start = 0
  const signed = original.split('\n').flatMap((line) => {
    const at = line.length < shortestSigned || line.includes('\t') ? null : signedIn(line, signersBehindStop)
    const breaks = at ? [breaksOf(line, at).map((one) => start + one)] : []
    start += line.length + 1
    return breaks
  })
  return signed.length === 1 ? signed.flat() : []
}

const dayAlone = new RegExp(
  `^${gap}*(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二][〇零○OoО0九]\\S{2}年\\S{1,2}月\\S{1,3}日)${gap}*\\r?$`,
  'm',
)
/** A sentence, who signs and a day are no shorter. */
const shortestSigned = 20

function breaksOf(line: string, { at, dayAt, end }: Signed): number[] {
  const below = line.slice(end).search(/\S/)
  return [at, dayAt, ...(below < 0 ? [] : [end + below])]
}

/** Where the list of attachments, who signs and the day broke before they ran into the end of a line; offsets into it. */
export function closeBreaks(line: string, isWhole: boolean): number[] {
  if (line.length < shortest) return []
  const signed = signedIn(line, signers)
  if (!signed && !isWhole) return closingBreaks(line)
  const end = signed?.at ?? line.length
  const from = Math.max(0, end - nearEnd)
  const tail = line.slice(from, end)
  const marksIn = (pattern: RegExp) =>
    [...tail.matchAll(pattern)].map(
      ({ index, 0: seen }) => from + index + seen.length - seen.trimStart().length,
    )
  const list = marksIn(attachments).slice(-1)
  const [opens] = list
  const numbered = opens === undefined ? [] : marksIn(further).filter((at) => at > opens)
  return [...list, ...numbered, ...(signed ? breaksOf(line, signed) : closingBreaks(line))]
}

/** Where the closing words broke and, behind them, who signs. */
function closingBreaks(line: string): number[] {
  const from = Math.max(0, line.length - nearEnd)
  const closed = closing.exec(line.slice(from))
  if (!closed) {
    const alone = signedAlone.exec(line.slice(from))
    return alone ? [from + alone.index + alone[0].length] : []
  }
  const behind = from + closed.index + closed[0].length
  return [from + closed.index, behind + line.slice(behind).search(/\S/)]
}
