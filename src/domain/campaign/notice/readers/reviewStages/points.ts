import { shownAs } from './shown.ts'
import { apart, done, type Step } from './steps.ts'

/** （2）函评：, 二是集中评议，, 第三步现场展示，: what a point of a row within a passage is called by. */
const point =
  /(?<=^|;)(?<mark>\(\d{1,2}\)|\d{1,2}[.、]|[①-⑩]|[一二三四五六]是|第[一二三四五六](?:步|轮|关|阶段|环节)(?:为|是)?)?(?<name>[一-鿿]{2,8})(?:\([^()]*\))?(?<sign>[:,]|(?=;|$))/g

type Head = { readonly step: Step; readonly sign: string; readonly end: number }

/** Where two points at least are called by steps, each of those between is one: 初审：…；函评：…；现场答辩：…. */
function headsIn(text: string): Head[] {
  const all = [...text.matchAll(point)].filter(
    ({ index, groups }) =>
      groups?.['sign'] === ':' ||
      groups?.['mark'] !== undefined ||
      (index === 0 && isStep(groups?.['name'] ?? '')),
  )
  const first = all.findIndex((match) => isStep(match.groups?.['name'] ?? ''))
  const last = all.findLastIndex((match) => isStep(match.groups?.['name'] ?? ''))
  if (first === last) return []
  return all.slice(first, last + 1).map(({ index, groups, 0: seen }) => {
    const name = groups?.['name'] ?? ''
    const start = index + (groups?.['mark']?.length ?? 0)
    const end = text.indexOf(';', index + seen.length)
    const step = shownAs({ name, start, end: start + name.length })
    return { step, sign: groups?.['sign'] ?? '', end: end < 0 ? text.length : end }
  })
}

function isStep(name: string): boolean {
  return (done.exec(name)?.index ?? 9) <= 2 || /公示$/.test(name)
}

/** A round of its own, and what is shown, whatever the point is called. */
const round = /^[初复终][评审选]$|公示$/
/** 通过后进入网络投票: what comes behind a step in its point, where a comma stands behind the name. */
const next = /后|再|然后|最后|同时|进入|另/

/** The steps of a passage whose points are called by them, without what tells there how each goes. */
export function calledByPoints(text: string, steps: readonly Step[]): Step[] {
  const heads = text.includes(';') ? headsIn(text) : []
  if (heads.length === 0) return [...steps]
  const others = steps.filter(({ name, start }) => {
    const head = heads.find((one) => start >= one.step.start && start < one.end)
    if (!head || start <= head.step.end) return !head
    const clause = /[^,。;]*$/.exec(text.slice(0, start))?.[0] ?? ''
    return round.test(name) || (head.sign === ',' && next.test(clause))
  })
  return apart([heads.map(({ step }) => step), others]).toSorted((one, other) => one.start - other.start)
}
