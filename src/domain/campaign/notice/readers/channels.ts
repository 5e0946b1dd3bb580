import { found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { ReadRule } from '../reading.ts'
import { mailboxesIn } from './mailboxes.ts'

const cued =
  /(?:地址|报送地点|(?:寄|送|交|报|投)(?:送|递)?(?:到|至|往)|寄送|交(?=[一-鿿]{2,10}楼))[:为]?([^,。;:、\t\n][^,。;\t\n]{0,60})/
const plain =
  /(?<!在)([一-鿿]{2,10}?(?:市|区|县)[一-鿿]{1,8}?(?:路|街|大道)\d+号[^,。;\t\n]{0,40}|[一-鿿]{2,12}(?:楼|大厦|中心)(?:[A-Z]座)?\d{1,4}室)/
const behind = /[)(]?(?:邮编|邮政编码|收件人|联系人|电话|联系电话).*$/
const built = /[路街道巷]\d|\d+号|号|楼|室|大厦/
const elsewhere = /报名|登录|网站|平台|举办|召开|举行|展览|拍摄|集合|参观/

/** Where cases are sent to (notice 三、3): mailboxes and postal addresses, and mailboxes that copying has broken. */
export function channels(notice: NoticeText): Read {
  const { rules, doubts } = mailboxesIn(notice)
  return { rules: [...rules, ...addresses(notice)], doubts }
}

function addresses(notice: NoticeText): ReadRule<'address'>[] {
  const sentences = notice.sentences.filter(({ zone }) => zone === 'body' || zone === 'close')
  return sentences.flatMap(({ text, start: from }) => {
    const match = [cued, plain]
      .map((pattern) => pattern.exec(text))
      .find((one) => one && isPlace(one[1] ?? ''))
    const words = placeOf(match?.[1] ?? '')
    if (!match) return []
    const start = from + match.index + match[0].indexOf(match[1] ?? '')
    const [first, last] = notice.plain.spanOf(start, start + words.length)
    const raw = notice.plain.original.slice(first, last)
    return [found(notice, 'channels', 'address', { raw }, { start, end: start + words.length })]
  })
}

function placeOf(words: string): string {
  return words.replace(behind, '').replace(/(?<=室)[一-鿿]{2,4}$/, '')
}

function isPlace(words: string): boolean {
  const place = placeOf(words)
  return place.length >= 5 && built.test(place) && !elsewhere.test(place)
}
