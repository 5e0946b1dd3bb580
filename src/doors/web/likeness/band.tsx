import type { Band } from '../../../domain/likeness/settings.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'

const looks = {
  same: { tone: 'bad', icon: 'files' },
  heavy: { tone: 'warn', icon: 'file-earmark-text' },
  partial: { tone: 'active', icon: 'text-paragraph' },
  none: { tone: 'quiet', icon: 'dash-circle' },
} as const

/** How alike two texts are: word, sign and colour. */
export function BandMark({ say, band }: { say: Say; band: Band }) {
  const { tone, icon } = looks[band]
  return (
    <Mark tone={tone} icon={icon}>
      {say(`likeness.band.${band}`)}
    </Mark>
  )
}
