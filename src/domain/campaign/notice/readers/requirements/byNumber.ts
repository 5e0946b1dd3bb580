import { inSimplifiedSigns } from '../../../../../foundation/simplified.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Demanded } from '../../reading.ts'
import { attachments } from '../attachments.ts'
import { papers } from './demanded.ts'

/** A paper that a sentence names by the number of its annex alone, with the title of that annex. */
export type NumberedPaper = {
  readonly what: Demanded
  readonly title: string
  readonly from: number
  readonly to: number
}

/** 附件1, 附件1、2, 附件1至3; not 见附件1, 按附件1格式 or 《申报表》（附件1）. */
const annex =
  /(?<![(见照按据依如到在从自用以为于》”]|参考|对应)附件(?<list>\d{1,2}(?:(?:[、和及与至-]|以及)(?:附件)?\d{1,2}){0,6})?(?![:\d》)-]|的?(?:规定|通知|格式|要求|形式|样式|内容|标题|模板|命名|名称|说明|范围|标准|方式|大小|下载)|[里中内所上])/g
/** What asks for the annex before its number; nearer than the verbs that pass works on. */
const askedBefore =
  /(?:填写|填报|填好|报送|提交|上报|发送|将|把|连同|[附随交寄发传送])(?:[^,。;]{0,24}[、和及与])?$/
const goes =
  /^(?:[和及与、][^,。;]{2,12})?(?:的?(?:电子|纸质|盖章|签字|扫描|PDF|Word|打印)|加盖|一式|[一二两三\d]份|请|须|均|一并|填写|填报|填好)/i

/** The papers that sentences of a notice demand by the number of an annex. */
export function papersByNumber(notice: NoticeText): (sentence: Sentence) => NumberedPaper[] {
  const annexes = attachments(notice).rules.flatMap((rule) => {
    if (rule.kind !== 'attachment') return []
    const title = rule.value.title.replace(/[（(][^（）()]*[）)]$/, '')
    const what = paperCalled(inSimplifiedSigns(title))
    return [{ number: rule.value.number, title, what }]
  })
  return ({ text }) =>
    [...text.matchAll(annex)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      if (!askedBefore.test(text.slice(0, from)) && !goes.test(text.slice(to))) return []
      const numbers = numbersOf(match.groups?.list, annexes.length)
      return annexes
        .filter(({ number }) => numbers.includes(number))
        .flatMap(({ what, title }) => (what === null ? [] : [{ what, title, from, to }]))
    })
}

/** 1、2 and 1至3; without a number the only annex there is. */
function numbersOf(list: string | undefined, count: number): number[] {
  if (list === undefined) return count === 1 ? [1] : []
  const numbers = [...list.matchAll(/\d+/g)].map(([one]) => Number(one))
  const [first = 0, last = 0] = numbers
  return /[至-]/.test(list) && last > first
    ? Array.from({ length: Math.min(20, last - first + 1) }, (_, index) => first + index)
    : numbers
}

const copies: ReadonlySet<Demanded> = new Set(['electronic', 'paper', 'scan'])
const endings = papers
  .filter(([what]) => !copies.has(what))
  .map(([what, { source, flags }]) => [what, new RegExp(`(?:${source})$`, flags)] as const)

function paperCalled(title: string): Demanded | null {
  return endings.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}
