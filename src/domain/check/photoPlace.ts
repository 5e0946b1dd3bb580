import type { PictureFacts } from '../case/facts.ts'
import { caseCheck } from './check.ts'
import { measuredPhotos } from './shownPhotos.ts'

const apart = 30_000
const metresPerDegree = 111_320

/** Photos that name the same place were taken near each other, as far as their files tell (domain, 7.2); for the house only. */
export const photoPlaceCheck = caseCheck({
  name: 'photoPlace',
  whileTyping: true,
  outcomes: { 'photo-places-apart': { severity: 'notice', rule: null } },
  examine(subject, report) {
    const first = new Map<string, { number: number; place: NonNullable<PictureFacts['place']> }>()
    for (const { photo, file, number, where } of measuredPhotos(subject)) {
      const named = photo.place.replace(/\s+/g, '')
      if (named === '' || file.place === null) continue
      const known = first.get(named)
      if (!known) first.set(named, { number, place: file.place })
      else {
        const metres = distance(known.place, file.place)
        if (metres > apart)
          report('photo-places-apart', where, {
            number,
            first: known.number,
            place: photo.place,
            kilometres: Math.round(metres / 1000),
          })
      }
    }
  },
})

type Point = NonNullable<PictureFacts['place']>

/** Metres between two points, near enough on the scale of a county. */
function distance(one: Point, other: Point): number {
  const north = (one.latitude - other.latitude) * metresPerDegree
  const east = (one.longitude - other.longitude) * metresPerDegree * Math.cos((one.latitude * Math.PI) / 180)
  return Math.hypot(north, east)
}
