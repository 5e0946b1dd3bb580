import type { NoticeText, Sentence } from '../../noticeText.ts'
import { compound, noName, person, type Seen, surnames } from '../personNames.ts'
import { namesAt } from './offices.ts'

const office = '[部处科室办会局校院社委团厅组类版]'
/** 请与韩雪梅联系, 发送至宣教部苗青处, 0513-00000000（沈洁、田野）: names without a title. */
const sentTo = new RegExp(
  `[与向找](?:[一-鿿]{0,14}(?:干事|[部处科室办会院局馆站所社委区者员]|中心))?((?:${compound})[一-鿿]{1,2}|[小老${surnames}](?!位)[一-鿿]?(?!${office})[一-鿿])(?=联系|咨询)|(?:[报发交寄]|报送|发送|提交)[至到给][一-鿿]{2,14}(?:[部处科室办会院局]|中心)([${surnames}][一-鿿]?(?!${office})[一-鿿])(?=处?[,。;(]|处?$|的?(?:邮箱|信箱))|由(?:[一-鿿]{0,14}(?:[部处科室办会院局]|中心))?(?!于|[一-鿿]?统一|[一-鿿]具体|专[人门])([${surnames}][一-鿿]?(?!${office}|员)[一-鿿])(?=(?:统一|具体)?负责|接收|收集|受理)|(?<=\\d|人:[一-鿿]{2,14}[部处室科局会办])\\((?:[一-鿿]{2,10}(?:[部处科室办局院站馆社组]|中心))?(?!周[一二三四五六日末]|白[天班日]|平[时日台]|农[业村机林委办]|高[校中]|党[建委群办工校史务政](?!国)|项目|时间)((?:(?:${compound})[一-鿿]{1,2}|[${surnames}][一-鿿]?(?!${office})[一-鿿])(?:、[${surnames}][一-鿿]{1,2})*)(?:,[^()]{2,12})?\\)`,
  'g',
)

/** Whom the sentence sends the reader to. */
export function toldToAsk({ text, start }: Sentence): Seen[] {
  return [...text.matchAll(sentTo)].flatMap(
    ({ index, 0: whole, 1: sent, 2: handed, 3: doing, 4: bracketed }) => {
      const words = sent ?? handed ?? doing ?? bracketed ?? ''
      const names = words.split('、')
      return names.some((one) => one === '' || noName.test(one))
        ? []
        : namesAt(start + index + whole.lastIndexOf(words), names)
    },
  )
}

const lastBehindPhone = /(?<=\d{4}\)?[,、]?)[一-鿿]{2,3}(?=\)?$|\)[,;])/

/** 咨询电话：0513-00000000 潘小勤, 0513-00000000，潘小勤: who stands behind a telephone and a blank or a sign. */
export function behindPhone({ plain }: NoticeText, { text, start }: Sentence): Seen[] {
  const match = lastBehindPhone.exec(text)
  if (!match || !person.test(match[0]) || noName.test(match[0])) return []
  if (!plain.isParted(start + match.index) && !/[,、]/.test(text.charAt(match.index - 1))) return []
  return [{ start: start + match.index, end: start + match.index + match[0].length, words: match[0] }]
}
