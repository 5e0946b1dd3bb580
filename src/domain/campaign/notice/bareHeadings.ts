/** How a notice without numbers sets off its points, told by what many of its lines look like. */
export type Layout = {
  /** Whether its lines are points of the form 篇幅：2000字以内. */
  readonly isKeyed: boolean
  /** Where short lines that stand alone over paragraphs begin. */
  readonly titles: ReadonlySet<number>
  /** Where short lines begin whose numbers, without a sign behind them, run from one: 3 参选案例, 三 征集内容. */
  readonly numbered: ReadonlySet<number>
}

const key = /^([一-鿿“”]{2,8}(?:\([^()]{1,12}\))?):(?=\S)/
const noKey =
  /^(?:联系|电话|手机|传真|邮编|网址|附件|附表|附|地址|抄送|主送|发往|发自|主题|事由|(?:主办|承办|协办|指导)|咨询|甲方|乙方|注|备注)/
const alone = /^[一-鿿“”]{2,10}$/
/** What stands alone in a line and is a title of the paper, a body that signs or a day. */
const noTitle =
  /(?:通知|公告|启事|函|方案|办法|倡议书?|文件|细则|特此通知|[局委会办部室院厅司校团社处科心署]|工会|公司)$|^附|[年月]/
/** Far more lines than a notice has. */
const longest = 1_500

/** What the lines of a text without their edges look like together; a few of a kind are chance. */
export function layoutOf(text: string): Layout {
  const lines = placedLines(text).filter(({ words }) => words !== '')
  const from = lines.findIndex(({ words }) => words.length >= 20 && /[。:]$/.test(words)) + 1
  const body = lines.slice(from, from + longest)
  const keys = lines.slice(0, longest).filter(({ words }) => key.test(words) && !noKey.test(words))
  const titles = body.filter(({ words }, index) => {
    const next = body[index + 1]?.words ?? ''
    return alone.test(words) && !noTitle.test(words) && !next.includes('\t') && next.length >= 12
  })
  return {
    isKeyed: keys.length >= 5,
    titles: new Set(titles.length >= 3 ? titles.map(({ start }) => start) : []),
    numbered: new Set(runOf(body).map(({ start }) => start)),
  }
}

const hanNumbers = '一二三四五六七八九十'
const numberAlone = /^(?:(\d{1,2})|([一二三四五六七八九十]{1,2}))(?=[一-鿿“”]{2,10}$)/

/** The lines with numbers that run 1, 2, 3 or 一, 二, 三. */
function runOf(lines: readonly PlacedLine[]): PlacedLine[] {
  const runs = [/^\d/, /^[一-鿿]/].map((kind) => {
    let next = 1
    return lines.filter(({ words }) => {
      const [, digits, han = ''] = numberAlone.exec(words) ?? []
      const number = digits ? Number(digits) : hanNumbers.indexOf(han.replace(/^十(?=.)/, '')) + 1
      if (!kind.test(words) || (!digits && !han) || number !== next) return false
      next += 1
      return true
    })
  })
  return runs.find((run) => run.length >= 3) ?? []
}

type PlacedLine = { readonly start: number; readonly words: string }

/** The key of a line such as 篇幅：2000字以内. */
export function keyOf(words: string): string | null {
  return noKey.test(words) ? null : (key.exec(words)?.[1] ?? null)
}

function placedLines(text: string): PlacedLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const placed = { start: start + line.length - line.trimStart().length, words: line.trim() }
    start += line.length + 1
    return placed
  })
}
