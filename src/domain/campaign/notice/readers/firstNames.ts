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
