import { figure } from '../figure.ts'
import type { Sign } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, dot, many, oval, placed, stroke } from '../shapes.ts'
import { houses, pavement, sky, tree } from './openAir.ts'

/** Couriers with their scooters at a station for a rest. */
export const couriers: ScenePainter = (chance, mood, label) => {
  const colour = chance.pick(['#e0a02e', '#3f78b5', '#3f8f80', '#d8643a'])
  const rider = (x: number, arms: Arms, looks: 'left' | 'right') =>
    figure(somebody(chance, { outfit: 'worker', top: colour, helmet: colour, trousers: '#3b3f46' }), {
      x,
      y: 744 + chance.between(-8, 10),
      tall: 384 + chance.between(-12, 12),
      looks,
      arms,
    })
  const guide = figure(somebody(chance, { outfit: 'plain', top: '#c8443a' }), {
    x: 590,
    y: 752,
    tall: 388,
    looks: 'right',
    arms: chance.pick<Arms>(['open', 'holding', 'pointing']),
  })
  const signs: Sign[] =
    label === '' ? [] : [{ text: label, x: 330, y: 236, size: 32, fill: '#fff6e0', room: 330 }]
  return {
    far:
      sky(mood, chance) +
      houses(mood, 500, chance) +
      many(6, (index) => tree(mood, 20 + index * 240, 510, 150)) +
      pavement(mood, 500),
    boards: kiosk(mood, colour),
    signs,
    near:
      scooter(330, 752, colour, 1.05) +
      rider(470, 'down', 'right') +
      guide +
      rider(735, 'folded', 'left') +
      rider(860, chance.pick<Arms>(['waving', 'holding', 'down']), 'left') +
      scooter(1010, 776, colour, -1.15) +
      tree(mood, 30, 790, 430),
    focus: { x: 640, y: 520 },
  }
}

function kiosk(mood: Mood, colour: string): string {
  return (
    oval(330, 604, 240, 16, '#2b1d10', { opacity: 0.2 }) +
    box(140, 200, 380, 400, toned(mood.wall, 1.05)) +
    box(480, 200, 40, 400, '#2b1d10', { opacity: 0.07 }) +
    box(130, 196, 400, 76, '#b8322c') +
    box(130, 262, 400, 10, toned('#b8322c', 0.8)) +
    box(176, 306, 200, 130, '#bfdfe4') +
    area('M176 306 L290 306 L230 436 L176 436 Z', '#ffffff', { opacity: 0.35 }) +
    box(170, 436, 212, 12, mood.wood) +
    box(404, 306, 90, 294, toned(mood.wood, 0.95)) +
    box(414, 318, 70, 150, '#bfdfe4') +
    dot(416, 478, 5, '#efe6d4') +
    box(186, 412, 20, 24, '#d9a441') +
    box(214, 418, 20, 18, '#f4efe2') +
    box(242, 408, 16, 28, colour) +
    box(120, 180, 420, 20, toned(mood.accentDark, 0.9))
  )
}

function scooter(x: number, y: number, colour: string, scale: number): string {
  const wheel = (at: number) => dot(at, -30, 30, '#2c2a29') + dot(at, -30, 13, '#b9b6ae')
  const parts =
    oval(0, 2, 130, 10, '#2b1d10', { opacity: 0.22 }) +
    wheel(-86) +
    wheel(86) +
    area(
      'M-110 -70 Q-70 -104 -20 -92 L0 -46 L56 -46 L74 -96 L92 -92 L72 -30 L-40 -30 Q-60 -60 -110 -62 Z',
      colour,
    ) +
    stroke('M84 -92 L62 -166 L84 -174', '#3b3835', 8) +
    box(-96, -108, 96, 16, '#35312e', { round: 8 }) +
    box(-136, -196, 84, 88, toned(colour, 1.1), { round: 6 }) +
    box(-136, -196, 84, 16, toned(colour, 0.8), { round: 6 }) +
    box(-118, -166, 48, 28, '#fff6e0', { round: 3 }) +
    dot(92, -104, 10, '#fff3c2')
  return placed(parts, x, y, scale, Math.abs(scale))
}
