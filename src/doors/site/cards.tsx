import type { newestShown } from '../../actions/publicCases.ts'
import type { Rules } from '../../domain/campaign/rules.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { photoAddress, photoSet } from './photos.ts'

export type Card = Awaited<ReturnType<typeof newestShown>>[number]

/** The name of the focus area that a case names first. */
export function areaName(rules: Pick<Rules, 'focusAreas'> | undefined, number: number | null): string {
  return rules?.focusAreas.find((area) => area.number === number)?.name ?? ''
}

/** The photo of a case, or a plain cover with its focus area where it has none. */
export function Cover(props: { card: Card; area: string; sizes: string; eager?: boolean }) {
  const { card, area, sizes, eager } = props
  if (!card.coverId) {
    return (
      <span class="cover cover-plain" aria-hidden="true">
        <span>{area}</span>
      </span>
    )
  }
  return (
    <span class="cover">
      <img
        src={photoAddress(card.coverId, 'middle.webp')}
        srcset={photoSet(card.coverId)}
        sizes={sizes}
        alt=""
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    </span>
  )
}

/** Cases as cards: photo, focus area, topic, unit, what it is about. */
export function Cards(props: {
  say: Say
  cards: readonly Card[]
  rulesOf: (campaignId: string) => Pick<Rules, 'focusAreas'> | undefined
  level?: 2 | 3
}) {
  const Title = props.level === 2 ? 'h2' : 'h3'
  return (
    <ul class="cards">
      {props.cards.map((card) => {
        const area = areaName(props.rulesOf(card.campaignId), card.focusArea)
        return (
          <li class="card" lang="zh-CN">
            <a href={`/cases/${card.id}`}>
              <Cover
                card={card}
                area={area}
                sizes="(max-width: 640px) 92vw, (max-width: 1000px) 46vw, 360px"
              />
              <span class="card-words">
                {area ? <span class="chip">{area}</span> : ''}
                <Title>{card.topic}</Title>
                <span class="card-unit">{card.unitName}</span>
                <span class="card-summary">{card.summary}</span>
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
