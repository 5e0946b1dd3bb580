import { dateSpansIn } from '../../dateSpans.ts'
import { edgeOf, placed, type Standpoint } from '../../days.ts'
import { made } from '../doneDeeds.ts'
import type { Stretch } from './events.ts'

const earliest = /不得?早于$|[起始]于$|上起$/
const latest = /不得?[晚迟]于$|[止迄讫]于$|下[至迄限]$/
/** 结案时间在…以前: until when what had begun was over. */
const until = /^(?:之?前|以前|底前)[一-鿿]{0,6}(?:$|[的,。;])/
const over = /(?:时间|日期)(?:应|须)?(?:[为是在于])?$/
const begun = /^(?:[之以]?后|起)/
const ended = /^(?:之?前|以前)[一-鿿]{0,4}(?:竣工|完成|结案|结项|验收|建成|投用|终止|结束)/

/** 自出台之日至2022年9月30日的成效: what began on no certain day. */
const begunAlone = /[自从](?!本|通知|即|公告|启事)[一-鿿]{2,8}(?:之日|日)?起?[至到]$/
const ofIt = new RegExp(`^(?:期间|止)?(?:的|[一-鿿]{0,8}${made})`)

/** Whether the words around a day say that it ends a time that began on no certain day. */
export function isBegunAlone(lead: string, after: string): boolean {
  return begunAlone.test(lead) && ofIt.test(after)
}

/** 不早于2019年1月1日，不晚于2021年12月31日; 2021年7月以后受理、2023年6月以前结案: a first day and a last one told apart. */
export function boundsIn(text: string, from: Standpoint): Stretch[] {
  if (!/[晚迟止迄讫]于|前|下[至迄限]/.test(text)) return []
  const days = dateSpansIn(text).filter((span) => span.from === null && !span.opensNow)
  const last = days.find(({ start, end }) => {
    const [lead, after] = [text.slice(0, start), text.slice(end)]
    return latest.test(lead) || (over.test(lead) && until.test(after)) || ended.test(after)
  })
  const to = last && placed(last.to, from)
  const close = to ? edgeOf(to, to.year, 'last') : null
  if (!last || close === null || close.startsWith('--') || close > `${from.year ?? 9999}-12-31`) return []
  const first = days.find(
    (one) =>
      one.end < last.start &&
      last.start - one.end < 24 &&
      (earliest.test(text.slice(0, one.start)) || begun.test(text.slice(one.end))),
  )
  const opened = first && placed(first.to, from)
  const open = opened ? edgeOf(opened, opened.year, 'first') : null
  if (!first || open === null || open.startsWith('--')) return []
  return [{ start: first.start, end: last.end, from: open, to: close, open: false, isOver: true }]
}
