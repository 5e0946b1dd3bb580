import { found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { RuleValues } from '../reading.ts'

const pattern =
  /([A-Z一-鿿]{2,16}?(?:\([一-鿿]{1,6}\)[一-鿿]{0,3})?)(?:[[(【<《{]((?:19|2[0Oo])[\dOolI]{2})[\])】>》}]|((?:19|20)\d{2})年?)(?:第|字第)?0*([\dOolI]{1,4})号?(?![\dOolI]|年|月|日|个|件|字)/g
const filed = /^([A-Z一-鿿]{1,8}(?:-[A-Z一-鿿]{1,8})*)-?((?:19|20)\d{2})-0*(\d{1,4})号?$/
/** Where a notice addresses nobody, its number may stand in the first lines below the title. */
const below = 3
const cited = /关于|转发|印发|落实|根据|按照/
/** …的通知2025-02-28, …的函(: what stands before the number where it ends the line of the title. */
const behindTitle = /(?:通知|公告|启事|函|通告|方案)(?:20\d{2}-\d{1,2}-\d{1,2}|\()$/
/** 海工发〔2023〕2号各区总工会：: what stands behind the number where the call runs on in its line. */
const beforeCall = /^(?:各|全体|广大|有关)[^。:]{2,120}:/

/** The notice's own number, such as 通工办〔2019〕21号, in brackets of any kind and with 号 or without. */
export function documentNumber(notice: NoticeText): Read {
  const { bodyFrom } = notice.head
  for (const line of notice.lines.slice(0, bodyFrom + below)) {
    const words = notice.text.slice(line.start, line.end)
    const own = words.trim().replace(/^(?:编号|文号|发文字号|文件编号):?/, '')
    const [, code, year, sequence] = filed.exec(own) ?? []
    const start = line.start + words.indexOf(own)
    if (code)
      return read(notice, start, start + own.length, { code, year: Number(year), sequence: Number(sequence) })
    for (const match of words.matchAll(pattern)) {
      const [whole, printed = '', bracketed, bare, last = ''] = match
      const isCited =
        own !== whole &&
        !isOwn(words, match) &&
        (line.index >= bodyFrom || bare !== undefined || cited.test(words.slice(0, match.index) + printed))
      if (isCited) continue
      const from = line.start + match.index
      const lead = leadOf(notice, from, printed)
      const value = { code: printed.slice(lead), year: meant(bracketed ?? bare), sequence: meant(last) }
      return read(notice, from + lead, from + whole.length, value)
    }
  }
  return { rules: [] }
}

/** Whether a number amid a line is the one of the notice by what stands around it. */
function isOwn(words: string, { index, 0: whole }: RegExpExecArray): boolean {
  return (
    behindTitle.test(words.slice(0, index)) ||
    (words.slice(0, index).trim() === '' && beforeCall.test(words.slice(index + whole.length)))
  )
}

/** Text recognition takes O for 0 and l for 1. */
function meant(digits = ''): number {
  return Number(digits.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1'))
}

/** How much of the words before the year is the name of a body that a space parts from the code. */
function leadOf(notice: NoticeText, start: number, printed: string): number {
  const [from, to] = notice.plain.spanOf(start, start + printed.length)
  const urgent = /^(?:特急|加急|急件|平急|特提|[绝机秘]密)(?=[A-Z一-鿿]{2})/.exec(printed)?.[0]
  if (urgent) return urgent.length
  const paper = /^[一-鿿]{4,}文件(?=[A-Z一-鿿]{2})/.exec(printed)?.[0]
  if (paper) return paper.length
  const gap = /^(\S{4,})\s+\S{2,}$/.exec(notice.plain.original.slice(from, to))
  return gap?.[1]?.length ?? 0
}

function read(notice: NoticeText, start: number, end: number, value: RuleValues['documentNumber']): Read {
  const rule = found(notice, 'documentNumber', 'documentNumber', value, { start, end, confidence: 0.98 })
  const { span, quote } = rule
  const isDamaged = /[\d〔[(（【][OolI]|[OolI]\d/.test(quote)
  const options = [`${value.year}-${value.sequence}`]
  const asked = {
    kind: 'documentNumber',
    code: 'damaged-number',
    values: { seen: quote },
    options,
    span,
  } as const
  return { rules: [rule], doubts: isDamaged ? [asked] : [] }
}
