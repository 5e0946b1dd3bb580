import { wordsOf } from '../../lineSigns.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { issuers } from '../issuers.ts'

/** A title, a call, the number of a paper, a point or a sentence names nobody. */
const noName =
  /^(?:关于|各|有关|[一二三四五六七八九十\d]{1,2}[、.]|\([一二三四五六七八九十\d])|:$|[\])】]第?\d{1,4}号$|[。;]/

/** Who signs, else the first line unless it calls on those below: what tells how high the issuer stands. */
export function issuerWords(notice: NoticeText): string {
  const signed = notice.lines.filter(({ index }) => notice.zones[index] === 'close')
  const wordsIn = (line: Line) => wordsOf(notice.text, line)
  const names = signed.map(wordsIn).filter((words) => /^[一-鿿][一-鿿()]{3,39}$/.test(words))
  const first = notice.lines.map(wordsIn).find((words) => words !== '') ?? ''
  const named = names.at(-1) ?? (noName.test(first) ? '' : first)
  const [called] = named === '' ? issuers(notice).rules : []
  return called?.kind === 'issuer' ? called.value.name : named
}
