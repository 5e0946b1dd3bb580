import { expect, test } from 'vitest'
import type { Ledger } from './quota.ts'
import { mayTransfer } from './transfer.ts'

const ledger = (max: number, used: number): Ledger => ({
  ...{ class: 'county', scope: 'perUnit', min: Math.min(7, max), max, used, forwarded: 0 },
  ...{ free: Math.max(0, max - used), transferred: 0, clause: '三、1', shares: [] },
})
const party = (name: string, max: number, used: number, closedAt: Date | null = null) => ({
  ...{ name, ledger: ledger(max, used), closedAt },
})

test('places are moved as long as the giver keeps what it has used', () => {
  expect(mayTransfer(party('甲', 8, 6), party('乙', 8, 8), 2)).toBeUndefined()
  expect(mayTransfer(party('甲', 8, 6), party('乙', 8, 8), 3)).toMatchObject({
    ...{ kind: 'over-quota', code: 'transfer-below-used' },
    values: { name: '甲', max: 8, used: 6, free: 2, places: 3 },
  })
})

test('who has forwarded with places left may give them, and gets none', () => {
  const closed = new Date(0)
  expect(mayTransfer(party('甲', 8, 5, closed), party('乙', 8, 8), 3)).toBeUndefined()
  expect(mayTransfer(party('甲', 8, 5), party('乙', 8, 8, closed), 3)?.code).toBe('transfer-closed')
})

test('places are not moved where a side may send any number', () => {
  const open = { ...party('丙', 8, 5), ledger: { ...ledger(8, 5), max: null, free: null } }
  expect(mayTransfer(open, party('乙', 8, 8), 1)?.code).toBe('transfer-without-cap')
  expect(mayTransfer(party('甲', 8, 6), open, 1)).toMatchObject({ values: { name: '丙' } })
})
