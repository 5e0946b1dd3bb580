import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { bodiesIn } from './bodies.ts'
import { deedOf } from './bounds.ts'
import type { Body } from './breaths.ts'
import { namesWorks } from './works.ts'

const name = '(?!各|每|其[他余它中])[一-鿿]{2,8}?'
/** 长沙、岳阳各|8名: names in a list, with nothing else than a number for each. */
const names = new RegExp(
  `(?:^|[,;:。])(${name}(?:[、和及与]${name})*)(?:各|每[一-鿿]{1,2}|均)?(?:可|应|须|限)?(?:${handsIn}|报)?$`,
)
/** And behind it the others of their sort: ,其他市(州)各5名. */
const others =
  /^[^,;。、\d]{0,8}(?:[、,;](?!其)[一-鿿]{2,8}?\d{1,3}[个篇件项名例人])*[,;、](?:其[他余它]|另外)(?:各)?([^,;。:\d]{1,14})/

/** Bodies that nothing names but those told beside them: 长沙、岳阳各8名,其他市(州)各5名 are cities. */
export function besideOthers(notice: NoticeText, sentence: Sentence, amount: Amount, from: number): Body[] {
  const { text, start } = sentence
  const said = text.slice(from, amount.start) + deedOf(text.slice(amount.start, amount.end))
  const list = names.exec(said)
  const named = list?.[1]
  const rest = others.exec(notice.text.slice(start + amount.end, start + amount.end + 40))?.[1]
  if (!list || named === undefined || rest === undefined || bodiesIn(said, 0).length > 0) return []
  const [sort] = bodiesIn(`各${rest}`, 0)
  const labels = named.split(/[、和及与]/)
  if (!sort || sort.class === 'individual' || labels.some(namesWorks)) return []
  let at = from + list.index + list[0].indexOf(named)
  return labels.map((label): Body => {
    const place = { start: at, from: at, end: at + label.length }
    at += label.length + 1
    return { class: sort.class, ...place, label, condition: null }
  })
}
