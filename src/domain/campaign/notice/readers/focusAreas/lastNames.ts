import type { Stretch } from '../../listing.ts'

/** What joins the last two names of a list. */
export const joint =
  /以及|(?<!共|平|祥)和(?!谐|睦|平|美|解)|(?<!(?<!科)普|涉|触|顾|推|波)及|(?<!参|赠|给|授)与(?!时)/

/** Words without what stands in quotes: “我的师傅” ends no list. */
export function unspoken(words: string): string {
  return words.replaceAll(/“[^“”]*”/g, (quoted) => '“'.repeat(quoted.length))
}

/** 长效机制建设以及开展“建言献策”活动, 数据共享和流程再造: the last two of a list, where they are about as long. */
export function halvesOf(text: string, { start, end }: Stretch, usual: number): Stretch[] {
  const words = text.slice(start, end)
  const joined = joint.exec(unspoken(words))
  const [before, behind] = [
    joined?.index ?? 0,
    words.length - (joined?.index ?? 0) - (joined?.[0].length ?? 0),
  ]
  const [shorter, longer] = [Math.min(before, behind), Math.max(before, behind)]
  const isUsual = Math.min(Math.abs(before - usual), Math.abs(behind - usual)) < end - start - usual
  const isEven =
    joined?.[0] === '以及' ||
    longer - shorter < 2 ||
    (shorter > 2 && longer - shorter === 2) ||
    (shorter > 3 && isUsual)
  if (!joined || before < 2 || behind < 2 || !isEven) return [{ start, end }]
  return [
    { start, end: start + before },
    { start: end - behind, end },
  ]
}

/** How long the names of a list are on the whole. */
export function usualLength(names: readonly Stretch[]): number {
  return names.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, names.length)
}

const surely =
  '来?写|撰写|开展|写作|创作|选材|选题|取材|立意|构思|展开|入手|着手|着笔|切入|命题|投稿|讲故事|谈(?:认识|体会|感[受想悟])'
const perhaps = '设计|编写|编创|编排|拍摄|摄制|制作|绘制|录制'
const making = new RegExp(`(?:来|进行|开展|加以|自行)?(?:${surely}|${perhaps}){1,2}$`)
/** What is done with all the names of a list, behind the last of them: 选材撰写, 创作. */
export const made = new RegExp(`^(?:来|进行|开展|加以|自行)?(?:${surely}|${perhaps})`)

/** 文化建设选材撰写 behind 民主管理: where the last name of a list ends before what is to be made of them all; 作业设计 is a name beside others as long. */
export function upToMaking(last: string, others: readonly string[]): number {
  const at = making.exec(last)?.index ?? last.length
  const usual = others.reduce((sum, { length }) => sum + length, 0) / Math.max(1, others.length)
  const isSure = new RegExp(`(?:${surely})$`).test(last)
  const isNearer = Math.abs(at - usual) < Math.abs(last.length - usual)
  return at >= 2 && (isSure || isNearer) ? at : last.length
}

/** 检验方法、应用领域或科研创新: two names of one length that 或 joins among others. */
export function eitherOf(text: string, names: readonly Stretch[]): Stretch[] {
  return names.flatMap((name) => {
    const [one = '', other = '', more] = text.slice(name.start, name.end).split('或')
    if (names.length < 3 || one.length < 3 || one.length !== other.length || more !== undefined) return [name]
    return [
      { start: name.start, end: name.start + one.length },
      { start: name.end - other.length, end: name.end },
    ]
  })
}
