import type { NoticeText, Sentence } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import { isAwardName, type Named, nameBefore } from './names.ts'
import { isAwarding } from './passages.ts'
import type { Size } from './sizes.ts'
import { namesKinds, workCount } from './subjects.ts'

/** An award of one kind of works, told behind the name of the award. */
export type Part = Named & Size & { readonly works: string }

const one = `(?!第)[A-Z一-鿿]{1,12}?${workCount}(?:\\([组套]\\))?`
/** 征文3篇、摄影2幅: kinds of works that each stand before their number. */
const list = new RegExp(`(?<=[一-鿿”][:,]?(?:其中[:,]?)?)(?:${one}(?:[、,和]|以及))+${one}(?=[,;。)]|$)`, 'g')
const item = new RegExp(`([A-Z一-鿿]{1,12}?)(${workCount})(?:\\([组套]\\))?(?:[、,和]|以及|$)`, 'g')
const handedIn = /报送|推荐|申报|限报|选送|提交|上报/
const apart = /[:,]?(?:其中)?[:,]$/

type Listed = { readonly name: Named; readonly items: readonly Part[] }

/** 一等奖：征文3篇、摄影2幅; “标杆案例”，A类3例、B类8例: awards with the kinds of works behind them. */
export function awardsOfParts(notice: NoticeText): Part[] {
  const lists = notice.bodySentences
    .filter((sentence) => isAwarding(sentence, notice.year) && !handedIn.test(sentence.text))
    .flatMap(listsIn)
  const kindsOf = ({ items }: Listed) => items.map(({ works }) => works).join('、')
  const told = Map.groupBy(lists, kindsOf)
  return lists
    .filter((one) => namesKinds(notice, kindsOf(one)) || (told.get(kindsOf(one))?.length ?? 0) > 1)
    .flatMap(({ items }) => items)
}

function listsIn({ text, start }: Sentence): Listed[] {
  return [...text.matchAll(list)].flatMap(({ index, 0: seen }) => {
    const lead = apart.exec(text.slice(0, index))?.[0] ?? ''
    const name = nameBefore(text, index - lead.length)
    if (lead === '' || !name || !(isAwardName(name.name) || /[“"]$/.test(text.slice(0, name.start))))
      return []
    const items = [...seen.matchAll(item)].map(
      ({ index: at, 0: words, 1: works = '', 2: size = '' }, turn) => {
        const number = numeralOf(size.slice(0, -1))
        const from = turn === 0 ? name.start : index + at
        const end = start + index + at + words.length
        return { name: name.name, start: start + from, end, min: number, max: number, ratio: null, works }
      },
    )
    return items.some(({ works }) => isAwardName(works) || /^[特一二三四]等/.test(works))
      ? []
      : [{ name, items }]
  })
}
