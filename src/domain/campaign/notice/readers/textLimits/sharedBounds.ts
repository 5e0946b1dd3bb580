import { type Amount, around } from '../../amounts.ts'

const forAll = /^[,;]?(?:但|且)?(?:总?字数|篇幅|长度)?(?:最多|最少|一般|原则上)?(?:均|都|皆|一律|全部)/

/** 小学组400字以上，初中组600字以上，均不超过1500字: the bound that several share closes the open side of each. */
export function withSharedBound(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const last = amounts.at(-1)
  if (last && last.exact !== null) return behindAll(text.slice(last.end, last.end + 40), amounts)
  const before = amounts.at(-2)
  if (!last || !before || amounts.length < 3 || !forAll.test(text.slice(before.end, last.start + 2)))
    return amounts
  const row = amounts.slice(0, -1)
  if (
    row.every(({ min, max }) => min !== null && max === null && min <= (last.max ?? 0)) &&
    last.min === null
  )
    return row.map((one) => ({ ...one, max: last.max }))
  if (
    row.every(({ min, max }) => min === null && max !== null && max >= (last.min ?? max + 1)) &&
    last.max === null
  )
    return row.map((one) => ({ ...one, min: last.min }))
  return amounts
}

const opening = '^\\)?[,;(](?:以上|上述|以上各项|字数|篇幅|均|都|皆|各|可|且|但|须|应){0,4}'
const limitWord = '(?:为|系|是|即|以此为)(?:最高|最大|最低)?'
/** 均为上限, 均不得突破, 可少不可多: words behind bare numbers that make each a cap. */
const caps = new RegExp(
  `${opening}(?:${limitWord}(?:上限|封顶|限)|(?:不[得可能准许]?|请?勿)(?:突破|超过|超出|超)(?=[,;)]|$)|少不可多|少勿多)`,
)
/** 均为下限, 只可多不可少. */
const floors = new RegExp(`${opening}(?:${limitWord}(?:下限|保底)|不(?:得|可|能)?(?:少于此|再少)|多不可少)`)
/** 字数均可上下浮动10%. */
const drifts = new RegExp(`${opening}(?:允许)?(?:上下|适当)*浮动(?:范围|幅度)?[^,;。\\d]{0,6}(\\d{1,4}%?)`)

/** 个人1500字，集体2000字，均为上限: the words behind a row of bare numbers tell what each of them is. */
function behindAll(behind: string, amounts: readonly Amount[]): readonly Amount[] {
  const bare = (bound: (value: number) => Partial<Amount>) =>
    amounts.map((one) => (one.exact === null ? one : { ...one, exact: null, ...bound(one.exact) }))
  const drift = drifts.exec(behind)?.[1]
  if (drift) return bare((value) => around(value, drift))
  if (caps.test(behind)) return bare((max) => ({ max }))
  return floors.test(behind) ? bare((min) => ({ min })) : amounts
}
