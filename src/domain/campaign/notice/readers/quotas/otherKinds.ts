import { atLeast, atMost } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { areSeveral } from '../../workNames.ts'
import { classOfBody } from './names.ts'
import { between, leading, namesWorks, one, plain } from './works.ts'

const figure = '[\\d一二两三四五六七八九十]'
const countedKind = new RegExp(
  `(${one})(?:${atLeast}|${atMost}|[各均限(])*${figure}{1,3}(?:[至到-]${figure}{1,3})?[一-鿿](?:以[内上下])?\\)?$`,
)

const sendsWorks = new RegExp(`^(.{2,}?)(?:可|限|各)?(?:${handsIn}|(?<![海画简快])报(?![告道刊]))`)

/** 省属企业推荐|企业案例: a body of its own stands before the kind that it sends. */
function isSent(name: string): boolean {
  const sender = sendsWorks.exec(name)?.[1]
  return sender !== undefined && classOfBody(sender) !== null
}

/** 班组故事4至6篇,|班组管理案例2至3篇: the words before a number name another kind than those before the last one. */
export function isOtherKind(before: string, said: string): boolean {
  const name = said.replace(between, '').replace(/^[、,;和及与]/, '')
  const last = countedKind.exec(before.slice(-40))?.[1]?.replace(leading, '')
  return (
    last !== undefined &&
    !/[各每]/.test(name) &&
    namesWorks(name) &&
    !isSent(name) &&
    areSeveral([plain(name), plain(last)])
  )
}
