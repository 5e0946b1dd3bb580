import type { ScenePainter } from '../painting.ts'
import { couriers } from './couriers.ts'
import { quay } from './quay.ts'
import { stand } from './stand.ts'

/** Under the open sky: a stand in the street, couriers with their scooters, or the quay. */
export const outdoor: ScenePainter = (chance, mood, label) => {
  const place = chance.pick([stand, couriers, quay])
  return place(chance, mood, label)
}
