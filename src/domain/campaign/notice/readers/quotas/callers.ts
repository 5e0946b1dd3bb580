import { lastClause } from '../../lookup.ts'
import { callersLines, type NoticeText } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { isOwnName } from '../bodyRanks.ts'
import { isOfOther } from './addressed.ts'
import { bodiesIn } from './bodies.ts'

const judges =
  '组织专家|组织评委|审[核定]|[初复终]评|评[选审出定]|[遴挑评]选|择优|选[取出送定]|选(?=\\d)|从|对|(?:收集|收齐|汇总)[一-鿿]{0,4}后'
const plans = '于|在|将|拟|计划|组织|安排|邀请|每季度|每月|每年|根据|会同|适时'
const rest = '(?!.*[各每])[^;。]*$'
/** Who does something, in what is said of a number: 支队|于11月, 由市级机关工委|终评. */
const doers = [
  new RegExp(`(?:^|[,;。])(?:最后|最终|届时|随后)?((?!由)[一-鿿]{2,14}?)(?:${judges}|${plans})${rest}`),
  new RegExp(`(?:^|[,;。])(?:最后|最终|届时|随后)?由([一-鿿]{2,14}?)(?:${judges})${rest}`),
]

/** 共青团青石学院委员会 is called 青石学院团委, 中共青石县委员会 青石县委. */
const inShort = (name: string) =>
  name.replace(/^共青团(.{2,})委员会$/, '$1团委').replace(/^中共(.{2,})委员会$/, '$1党委')

/** What who calls is named by in the title and at the close: 泽源市消防救援支队政治部 of …关于…. */
const callersOf = oncePerNotice((notice): readonly string[] =>
  callersLines(notice).flatMap(({ start, end }) => {
    const words = notice.text.slice(start, end).trim()
    const name = /^([一-鿿()]{3,40}?)(?:关于|$)/.exec(words)?.[1]
    return name === undefined ? [] : [name, inShort(name)]
  }),
)

/** 支队 of 消防救援支队政治部, 工委 of 工作委员会: names end as the whole one does, save for its office. */
function endsAlike(name: string, caller: string): boolean {
  const house = caller.replace(/(?<=.{3})(?:办公室|秘书处|编辑部|组委会|[一-鿿]{2}[部处科])$/, '')
  const endOf = (words: string) => words.replace(/委员会$/, '委').at(-1)
  return [caller, house].map(endOf).includes(endOf(name)) || /总$/.test(name)
}

/** 支队于11月组织交流会,拟安排|6名发言: what is told of who calls, and not of those who are addressed. */
export function isOfCaller(notice: NoticeText, before: string): boolean {
  const name = doers.map((one) => one.exec(before)?.[1]).find((one) => one !== undefined)
  if (name === undefined) return false
  const last = lastClause(before)
  if (!last.includes(name) && bodiesIn(last, 0).length > 0) return false
  const { addressees } = notice.head
  const addressed = addressees ? notice.text.slice(addressees.start, addressees.end) : ''
  if (addressed.split(/[、,:;和及]/).some((one) => one.endsWith(name))) return false
  const office = /[部处科室]$/.test(name) ? name.slice(-2) : ''
  return callersOf(notice).some(
    (caller) => endsAlike(name, caller) && caller.includes(office) && isOwnName(name, caller),
  )
}

/** 我校六个类型案例共可推荐申报|3项: what the caller itself may hand on to those above. */
const rationed =
  /(?:^|[,;。])我[校院](?:$|(?![^;。]*(?:每|各[一-鿿]))[^,;。]*?共?可(?:推荐|申报|上报)[一-鿿]{0,4}$)/

/** Whether the words before a number tell of who calls, or of another office that sets it for its like. */
export function isOfOffices(notice: NoticeText, before: string): boolean {
  return rationed.test(before) || isOfOther(notice, before) || isOfCaller(notice, before)
}
