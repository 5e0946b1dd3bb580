import type { Step } from './steps.ts'

/** 联评，经初选、说课、终审三关: behind the word for all of the judging a list of its steps. */
const goesOn = /^,(?:主要|具体|先后)?(?:经过?|分(?:为|成)?|采[取用]|按照?|通过|实行|设)/
const plain = /^(?![初复终]|专家)[一-鿿]{0,3}(?:评[审议选定比]|联[评审]|打分|评分|审议)$/

/** 按照初评、终评的程序|分类评选: the word for all of the judging behind the list of its steps. */
const listBefore =
  /[评审选票示辩][^,。;]{0,4}的(?:程序|步骤|流程|环节|阶段|方式|[次顺]序),?(?:组织|进行|开展)?$/

/** 集中评审，经党组会|研究并|公示: what comes of the judging parts it not. */
const decides = /公示$|^(?:集体|会议)?(?:研究|审[定批议]|批准)/

/** The steps of a text without the word for all of them that they stand behind. */
export function withoutWhole(text: string, steps: readonly Step[]): Step[] {
  return steps.filter(({ name, start, end }) => {
    if (/^[一二两三四五]次/.test(name)) return false
    if (plain.test(name) && listBefore.test(text.slice(0, start)) && steps.some((one) => one.end < start))
      return false
    if (!plain.test(name) || !goesOn.test(text.slice(end))) return true
    const clause = /^,[^,。;]*/.exec(text.slice(end))?.[0] ?? ''
    const behind = steps.filter(
      (one) => one.start > end && one.end <= end + clause.length && !decides.test(one.name),
    )
    return behind.length < 2
  })
}

/** 专家评分（70%）, 网络投票占总成绩的20%: what a step counts. */
const counts =
  /^(?:得分|成绩|分数|结果)?(?:\(\d{1,2}%\)|所?占|各占|权重|(?:[、和及与][一-鿿]{2,8})?(?:分别|各)占)/
/** 最终得分由网络得票（30%）和专家评分（70%）相加得出: what points are made of. */
const madeOf = /(?:得分|成绩|总分)[^,。;]{0,4}由[^,。;]{0,30}$/

/** 专家评分占80%，|网络|得票占20%: the other part of the points, by what the step that it comes from begins with. */
const partBeside = /^[^,。;]{0,12}%\)?[,、;]([一-鿿]{2})[^,。;]{0,8}%/

/** Whether a step is told for what it counts alone, where those named before it hold it already. */
export function isCountOf(one: Step, text: string, named: readonly string[]): boolean {
  if (!counts.test(text.slice(one.end))) return false
  const others = named.filter((name) => !name.endsWith('公示'))
  if (others.length < 2) return false
  if (/^[打评]分$/.test(one.name)) return true
  const beside = partBeside.exec(text.slice(one.end))?.[1]
  if (beside !== undefined && others.some((name) => name.startsWith(beside))) return true
  return madeOf.test(text.slice(0, one.start)) || others.some((name) => name.slice(-2) === one.name.slice(-2))
}
