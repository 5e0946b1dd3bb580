import { rulingState } from '../../../domain/likeness/map.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'

const looks = {
  none: { tone: 'warn', icon: 'hourglass-split' },
  some: { tone: 'active', icon: 'circle-half' },
  all: { tone: 'good', icon: 'check-circle' },
} as const

/** How much of a cluster people ruled on: word, sign, colour and figures. */
export function RulingMark({ say, ruled, pairs }: { say: Say; ruled: number; pairs: number }) {
  const state = rulingState(ruled, pairs)
  const { tone, icon } = looks[state]
  return (
    <Mark tone={tone} icon={icon}>
      {say(`likenessDesk.map.ruled.${state}`)} {ruled}/{pairs}
    </Mark>
  )
}
