import type { Stretch } from '../listing.ts'

const deed = /^(?:推进|推动|开展|加强|深化|实施|落实|促进|做好|抓好|强化|完善|健全|建立|创新|提升|优化)/

/** 推进集体协商、班组建设、社区治理等工作: what is done with all of them stands before the first. */
export function withoutDeed(text: string, names: Stretch[]): Stretch[] {
  const [first, ...others] = names
  const isDeed = ({ start, end }: Stretch) => deed.test(text.slice(start, end))
  if (!first || first.end - first.start < 5 || !isDeed(first) || others.some(isDeed)) return names
  const [usual = 0] = others.map(({ start, end }) => end - start).toSorted((one, other) => other - one)
  return first.end - first.start > usual ? [{ start: first.start + 2, end: first.end }, ...others] : names
}

/** 满足条件的科普人物、科普作品, 全市企业在安全生产、节能降耗: what is said of all stands before the first. */
export function withoutAttribute(text: string, names: Stretch[]): Stretch[] {
  const [first, ...others] = names
  const wordsOf = ({ start, end }: Stretch) => text.slice(start, end)
  const longest = Math.max(0, ...others.map(({ start, end }) => end - start))
  for (const sign of ['的', '在']) {
    const of = first ? wordsOf(first).lastIndexOf(sign) + 1 : 0
    const isLong = first !== undefined && (sign === '的' || of - 1 > 2)
    if (!first || of === 0 || !isLong || first.end - first.start - of < 2) continue
    if (sign === '在' && first.end - first.start <= longest + 2) continue
    if (!others.some((one) => wordsOf(one).includes(sign)))
      return [{ start: first.start + of, end: first.end }, ...others]
  }
  return names
}
