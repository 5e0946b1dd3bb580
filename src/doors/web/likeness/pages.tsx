import type { Child } from 'hono/jsx'
import type { CaseLikeness, LikeText } from '../../../actions/likenessReading.ts'
import type { Origin } from '../../../domain/likeness/source.ts'
import { sharesWords } from '../../../domain/likeness/telling.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { Table } from '../ui/table.tsx'
import { BandMark } from './band.tsx'

/** What is like a case, each with what it has in common, and what was ruled; the photos that are alike stand below. */
export function LikenessList({ say, found, photos }: { say: Say; found: CaseLikeness; photos: Child }) {
  const { theCase, alike } = found
  const labels = [
    say('likeness.other'),
    say('likeness.origin'),
    say('likeness.found'),
    say('likeness.ruling'),
    '',
  ]
  return (
    <>
      <p class="hint">{say('likeness.noVerdict')}</p>
      {alike.length === 0 ? (
        <div class="empty">{say('likeness.nothing')}</div>
      ) : (
        <Table labels={labels}>
          {alike.map((other) => (
            <tr>
              <td data-label={labels[0]}>
                {other.title} <span class="under">{[other.unitName, other.number ?? ''].join(' ')}</span>
              </td>
              <td data-label={labels[1]}>{originWords(say, other.origin)}</td>
              <td data-label={labels[2]}>
                <BandMark say={say} band={other.likeness.band} />
                <span class="under">{sharesWords(other.likeness, say)}</span>
              </td>
              <td data-label={labels[3]}>{rulingOf(say, found, other)}</td>
              <td>
                <a
                  class="btn btn-sm btn-outline-secondary"
                  href={`/desk/cases/${theCase.id}/likeness/${other.id}`}
                >
                  {say('likeness.compare')}
                </a>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <Rulings say={say} found={found} />
      {photos}
      <p class="gap-above">
        <a href={`/desk/cases/${theCase.id}`}>{say('likeness.backToCase')}</a>
      </p>
    </>
  )
}

function rulingOf(say: Say, { rulings }: CaseLikeness, { id }: LikeText): string {
  const newest = rulings.find(({ otherId }) => otherId === id)
  return newest ? say(`likeness.verdict.${newest.ruling}`) : say('likeness.unruled')
}

/** Where a text comes from, in words. */
export function originWords(say: Say, origin: Origin): string {
  switch (origin.kind) {
    case 'call':
      return say('likeness.origins.call')
    case 'added':
      return say('likeness.origins.added', { name: origin.name, year: origin.year })
    default:
      return say(`likeness.origins.${origin.kind}`, { call: origin.callTitle })
  }
}

function Rulings({ say, found }: { say: Say; found: CaseLikeness }) {
  if (found.rulings.length === 0) return <></>
  const labels = [say('likeness.other'), say('likeness.ruling'), say('likeness.reason'), say('likeness.by')]
  return (
    <section class="gap-above" aria-labelledby="rulings">
      <h2 id="rulings">{say('likeness.rulings')}</h2>
      <Table labels={labels}>
        {found.rulings.map(({ otherTitle, ruling, reason, personName, at }) => (
          <tr>
            <td data-label={labels[0]}>{otherTitle || say('likeness.gone')}</td>
            <td data-label={labels[1]}>{say(`likeness.verdict.${ruling}`)}</td>
            <td data-label={labels[2]}>{reason}</td>
            <td data-label={labels[3]}>
              {personName} {sayInstant(say, at)}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
