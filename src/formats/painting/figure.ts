import { backHair, head, type Looks } from './head.ts'
import { toned } from './palette.ts'
import type { Arms, Outfit, Person } from './person.ts'
import { area, box, dot, oval, placed, stroke } from './shapes.ts'

/** How somebody stands: where the feet are, how tall, which way the face looks, what the arms do. */
type Stance = {
  readonly x: number
  readonly y: number
  readonly tall: number
  readonly looks: Looks
  readonly arms: Arms
  /** The legs are left out where a table or a frame hides them. */
  readonly legless?: boolean
  readonly shadowless?: boolean
}

/** Draws somebody; the drawing is 100 units tall and mirrored for those who look left. */
export function figure(person: Person, stance: Stance): string {
  const { looks, arms } = stance
  const parts = [
    stance.legless || stance.shadowless ? '' : oval(1, 0.4, 15, 2.2, '#3a2c20', { opacity: 0.22 }),
    looks === 'back' ? '' : backHair(person),
    stance.legless ? '' : legs(person),
    looks === 'back' ? arm(person, arms, -1) : '',
    arm(person, arms, looks === 'back' ? 1 : -1, true),
    torso(person, looks === 'back'),
    head(person, looks),
    looks === 'back' ? '' : arm(person, arms, 1),
    arms === 'holding' && looks !== 'back' ? sheet() : '',
  ]
  const scale = stance.tall / 100
  return placed(parts.join(''), stance.x, stance.y, looks === 'left' ? -scale : scale, scale)
}

function legs({ trousers: cloth }: Person): string {
  const dark = toned(cloth, 0.82)
  return (
    area('M-9.2 -50 L0.6 -50 L-1.4 -3 L-7.6 -3 Z', dark) +
    area('M9.2 -50 L-0.6 -50 L1.6 -3 L7.8 -3 Z', cloth) +
    area('M-8.4 0 Q-9 -3.6 -5 -3.6 L-1 -3.4 Q-0.6 -1.4 -1 0 Z', '#2e2a28') +
    area('M1 0 Q0.8 -3.6 4.6 -3.6 L7.8 -3.4 Q11.6 -2.4 11.4 0 Z', '#2e2a28')
  )
}

function torso(person: Person, back: boolean): string {
  const { top, outfit, skin } = person
  const outline =
    'M-11 -76 Q-10.8 -80.6 -6.4 -81.8 L-2.6 -83.4 L2.6 -83.4 L6.4 -81.8 Q10.8 -80.6 11 -76 L8.8 -60 L9.6 -47.5 Q0 -46 -9.6 -47.5 L-8.8 -60 Z'
  const cloth = outfit === 'coat' ? '#f6f4ee' : top
  const neck = back ? '' : box(-2.7, -87, 5.4, 6, toned(skin, 0.88))
  return neck + area(outline, cloth) + shade() + (back ? backDetail(person) : dress(person))
}

function shade(): string {
  return area(
    'M3 -83 L6.4 -81.8 Q10.8 -80.6 11 -76 L8.8 -60 L9.6 -47.5 Q6 -46.4 3.4 -46.6 Q6.2 -62 3 -83 Z',
    '#20160f',
    { opacity: 0.1 },
  )
}

function backDetail({ outfit }: Person): string {
  return outfit === 'vest' ? strips() : ''
}

function strips(): string {
  return (
    box(-10.6, -62, 21.2, 2.8, '#f4f2d8') +
    box(-10.3, -55, 20.6, 2.8, '#f4f2d8') +
    box(-7.6, -81.4, 2.6, 20, '#f4f2d8') +
    box(5, -81.4, 2.6, 20, '#f4f2d8')
  )
}

function dress(person: Person): string {
  const { outfit, top, skin } = person
  const open = area('M-3.4 -83.6 L0 -77.6 L3.4 -83.6 Z', outfit === 'coat' ? toned(top, 1.2) : skin)
  const collar = stroke(
    'M-3.6 -83.4 L0 -77.4 L3.6 -83.4',
    toned(outfit === 'coat' ? '#f6f4ee' : top, 0.78),
    1.1,
  )
  const seam = stroke('M0 -77 L0 -48.5', toned(outfit === 'coat' ? '#f6f4ee' : top, 0.82), 0.6)
  const dresses: Record<Outfit, string> = {
    plain: open + collar,
    worker:
      open +
      collar +
      seam +
      box(3.4, -72, 5, 4.6, toned(top, 0.86), { round: 0.6 }) +
      box(4, -74, 3.4, 1.5, '#c8342f'),
    vest: open + strips() + seam,
    coat:
      area('M-10 -50 L-11.4 -27 Q0 -25 11.4 -27 L10 -50 Z', '#f6f4ee') +
      area('M2 -50 L3 -26 Q8 -26 11.4 -27 L10 -50 Z', '#20160f', { opacity: 0.07 }) +
      open +
      collar +
      stroke('M0 -77 L0 -27', '#d8d4ca', 0.6) +
      box(-8.6, -58, 6, 6, '#ebe8df', { round: 0.6 }),
    apron:
      open +
      collar +
      area('M-6 -73 L6 -73 L7.5 -60 L9.6 -36 Q0 -34 -9.6 -36 L-7.5 -60 Z', toned(top, 1.55)) +
      stroke('M-6 -73 L-4.4 -82 M6 -73 L4.4 -82', toned(top, 1.4), 1.2),
    suit:
      area('M-3.8 -83.4 L0 -68 L3.8 -83.4 Z', '#f5f1e8') +
      stroke('M-4 -83 L0 -67 L4 -83 M0 -67 L0 -48.5', toned(top, 0.7), 0.9),
  }
  return dresses[outfit]
}

/** Elbow and hand of an arm; the hand of the far arm may rest elsewhere than that of the near one. */
const reaches: Record<Arms, readonly [near: readonly number[], far: readonly number[]]> = {
  down: [
    [12.6, -64, 12.2, -50],
    [-12.6, -64, -12.2, -50],
  ],
  pointing: [
    [18.5, -72, 28, -79],
    [-12.6, -64, -11.6, -50],
  ],
  holding: [
    [12.6, -64, 4.6, -62],
    [-12.6, -64, -3.4, -61],
  ],
  raised: [
    [17, -84, 14.6, -99],
    [-12.6, -64, -12, -50],
  ],
  open: [
    [17.5, -66, 23, -73],
    [-17, -66, -22, -72],
  ],
  folded: [
    [13.4, -66, -5, -66.5],
    [-13.4, -66, 5, -64.5],
  ],
  table: [
    [15.4, -66, 8, -57.5],
    [-15.4, -66, -8, -57.5],
  ],
  waving: [
    [18, -78, 19.5, -93],
    [-12.6, -64, -10, -55],
  ],
}

function arm(person: Person, arms: Arms, side: 1 | -1, far = false): string {
  const [near, away] = reaches[arms]
  const reach = side === 1 ? near : away
  const [elbowX = 0, elbowY = 0, handX = 0, handY = 0] = reach
  const sleeve = toned(person.outfit === 'coat' ? '#f3f0e8' : person.top, far ? 0.84 : 0.94)
  const skin = toned(person.skin, far ? 0.93 : 1)
  const bare = person.outfit === 'plain' || person.outfit === 'apron'
  const cuff = bare ? 0.08 : 0.78
  const [cuffX, cuffY] = [elbowX + (handX - elbowX) * cuff, elbowY + (handY - elbowY) * cuff]
  return (
    stroke(`M${elbowX} ${elbowY} L${handX} ${handY}`, skin, 4.3) +
    dot(handX, handY, 2.75, skin) +
    stroke(`M${9.2 * side} -77.2 L${elbowX} ${elbowY} L${cuffX} ${cuffY}`, sleeve, 5.6)
  )
}

function sheet(): string {
  return (
    box(-5.4, -68.6, 11, 8.4, '#fbf8f0', { round: 0.5 }) +
    stroke('M-3.4 -66 L3.4 -66 M-3.4 -64 L3.4 -64', '#c3bcae', 0.5)
  )
}
