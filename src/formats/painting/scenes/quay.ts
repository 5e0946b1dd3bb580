import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import { banner, type Sign } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { helmets, type Mood, toned } from '../palette.ts'
import { type Arms, type Person, somebody } from '../person.ts'
import { area, box, fade, many, oval, stroke } from '../shapes.ts'
import { pavement, sky } from './openAir.ts'

/** Dockers on the quay before a ship. */
export const quay: ScenePainter = (chance, mood, label) => {
  const hull = chance.pick(['#3f6f8f', '#c97a3c', '#4b7f6a'])
  const signs: Sign[] =
    label === '' ? [] : [{ text: label, x: 600, y: 330, size: 34, fill: '#fff6e0', room: 560 }]
  return {
    far: sky(mood, chance) + water(mood) + ship(hull, chance.between(-60, 60)) + gantry(850, mood),
    boards: edge(mood) + (label === '' ? '' : hungBanner()),
    signs,
    near: crates(chance, 60) + dockers(chance) + crates(chance, 960),
    focus: { x: 580, y: 500 },
  }
}

function edge(mood: Mood): string {
  const bollard = (index: number) => box(40 + index * 140, 556, 26, 30, '#3f3b37', { round: 6 })
  return pavement(mood, 590) + box(0, 580, 1200, 14, toned(mood.floor, 0.7)) + many(9, bollard)
}

function hungBanner(): string {
  const pole = (x: number) => box(x, 330, 8, 290, '#6f6a60')
  return pole(330) + pole(862) + banner(310, 300, 580, 60, '#b8322c')
}

function dockers(chance: Chance): string {
  const helmet = chance.pick(helmets)
  const docker = (given: Partial<Person>) =>
    somebody(chance, { outfit: 'vest', top: '#e08a35', helmet, ...given })
  const first = chance.pick<Arms>(['holding', 'folded', 'down'])
  const listeners = [560, 690, 815].slice(0, chance.whole(2, 3)).map((x, index) =>
    figure(docker({}), {
      x,
      y: 752 + index * 7,
      tall: 372 + chance.between(-12, 14),
      looks: 'left',
      arms: index === 0 ? first : 'folded',
    }),
  )
  const arms = chance.pick<Arms>(['pointing', 'open'])
  return (
    listeners.join('') + figure(docker({ hair: 'grey' }), { x: 390, y: 758, tall: 384, looks: 'right', arms })
  )
}

function water(mood: Mood): string {
  const deep = toned(mood.sky[0], 0.72)
  const ripple = (index: number) =>
    box((index * 173) % 1200, 446 + ((index * 41) % 130), 60 + ((index * 29) % 60), 3, '#ffffff', {
      opacity: 0.3,
      round: 2,
    })
  return (
    area('M0 430 Q200 402 430 426 T900 420 T1200 430 L1200 450 L0 450 Z', toned(mood.leafDark, 1.3)) +
    fade('water', toned(mood.sky[0], 0.95), deep) +
    box(0, 440, 1200, 170, 'url(#water)') +
    many(34, ripple)
  )
}

function ship(hull: string, shift: number): string {
  const container = (index: number) =>
    box(
      250 + shift + (index % 7) * 50,
      372 - Math.floor(index / 7) * 34,
      47,
      32,
      ['#c8574b', '#d9a441', '#3f7d8c', '#6a8f5a', '#7d6aa0'][(index * 3) % 5] ?? '#c8574b',
    )
  return (
    area(`M${140 + shift} 404 L${700 + shift} 404 L${660 + shift} 500 L${190 + shift} 500 Z`, hull) +
    area(`M${168 + shift} 468 L${676 + shift} 468 L${660 + shift} 500 L${190 + shift} 500 Z`, '#8c2f2b') +
    many(21, container) +
    box(604 + shift, 290, 70, 114, '#f4efe2') +
    box(612 + shift, 304, 54, 16, '#5b7f8f') +
    box(612 + shift, 334, 54, 12, '#5b7f8f') +
    box(632 + shift, 256, 20, 36, '#d8443a')
  )
}

function gantry(x: number, mood: Mood): string {
  const steel = toned(mood.accent, 0.95)
  return (
    box(x, 190, 16, 400, steel) +
    box(x + 170, 190, 16, 400, steel) +
    box(x - 300, 176, 560, 20, toned(steel, 1.15)) +
    stroke(`M${x + 8} 196 L${x + 178} 400 M${x + 178} 196 L${x + 8} 400`, steel, 6) +
    stroke(
      `M${x + 90} 90 L${x - 280} 178 M${x + 90} 90 L${x + 250} 178 M${x + 90} 90 L${x + 90} 180`,
      toned(steel, 0.85),
      5,
    ) +
    stroke(`M${x - 200} 196 L${x - 200} 300`, '#4b463f', 3) +
    box(x - 228, 300, 56, 34, '#d9a441')
  )
}

function crates(chance: Chance, x: number): string {
  const crate = (dx: number, dy: number, size: number, colour: string) =>
    box(x + dx, 766 - dy - size, size * 1.25, size, colour, { round: 3 }) +
    stroke(
      `M${x + dx + 6} ${766 - dy - 6} L${x + dx + size * 1.25 - 6} ${766 - dy - size + 6}`,
      '#2b1d10',
      3,
      0.18,
    ) +
    box(x + dx, 766 - dy - size, size * 1.25, 8, '#ffffff', { opacity: 0.18 })
  return (
    oval(x + 90, 768, 130, 10, '#2b1d10', { opacity: 0.22 }) +
    crate(0, 0, 92, '#b98552') +
    crate(104, 0, 78, '#a9713f') +
    crate(30, 92, 70, chance.pick(['#c79a66', '#8f9aa0', '#b5764c']))
  )
}
