import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import { banner, sunbeam, windowPane } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { helmets, type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, dot, fade, glow, many, oval, stroke } from '../shapes.ts'

const floorAt = 500

/** A factory hall: an older worker shows something at the machine, others look on. */
export const workshop: ScenePainter = (chance, mood, label) => {
  const steel = chance.pick(['#5f7f8f', '#6b8a6f', '#7d7f8c', '#4f7d86'])
  const far =
    hall(mood) +
    many(3, (index) => distantMachine(130 + index * 400 + chance.between(-30, 30), steel)) +
    haze(mood)
  const hung = label !== ''
  return {
    far,
    boards: hung ? banner(310, 116, 580, 62, '#b8322c') : '',
    signs: hung ? [{ text: label, x: 600, y: 147, size: 36, fill: '#fff6e0', room: 540 }] : [],
    near: machine(chance.happens(0.5) ? 60 : 100, steel, chance) + crew(chance) + foreground(mood, chance),
    focus: { x: 560, y: 470 },
  }
}

function hall(mood: Mood): string {
  const pane = (index: number) => windowPane(mood, 60 + index * 225, 150, 150, 210)
  const truss = (index: number) => stroke(`M${index * 120 - 20} 96 l60 -52 l60 52`, '#6d6a63', 5)
  return (
    fade('hallWall', toned(mood.wall, 0.98), toned(mood.wallDark, 0.96)) +
    box(0, 0, 1200, floorAt, 'url(#hallWall)') +
    many(5, pane) +
    box(0, 0, 1200, 44, toned(mood.wallDark, 0.72)) +
    many(11, truss) +
    box(0, 92, 1200, 10, '#7a766d') +
    box(0, 40, 1200, 8, '#7a766d') +
    crane(mood) +
    fade('hallFloor', toned(mood.floor, 0.98), toned(mood.floorDark, 0.9)) +
    box(0, floorAt, 1200, 300, 'url(#hallFloor)') +
    box(0, floorAt - 60, 1200, 60, toned(mood.accent, 0.8), { opacity: 0.55 }) +
    many(3, (index) => sunbeam(mood, 70 + index * 340, 160, 150, 470))
  )
}

function crane(mood: Mood): string {
  return (
    box(0, 196, 1200, 14, '#e0a83a') +
    box(0, 207, 1200, 4, '#b88424') +
    box(742, 206, 92, 26, toned(mood.accent, 0.9), { round: 3 }) +
    stroke('M788 232 L788 300', '#4b463f', 3) +
    stroke('M788 300 q-12 14 0 22 q12 6 12 -6', '#4b463f', 5)
  )
}

function distantMachine(x: number, steel: string): string {
  const body = toned(steel, 1.12)
  return (
    box(x, 392, 210, 130, body, { round: 8 }) +
    box(x + 16, 410, 110, 62, toned(steel, 0.7), { round: 6 }) +
    box(x + 24, 418, 94, 46, '#a9cdd4', { round: 4, opacity: 0.8 }) +
    box(x + 146, 412, 46, 34, '#2f3a40', { round: 4 }) +
    dot(x + 156, 462, 6, '#d8443a') +
    dot(x + 176, 462, 6, '#6fae5a') +
    box(x + 4, 508, 202, 14, toned(steel, 0.6))
  )
}

function haze(mood: Mood): string {
  return glow(250, 180, 520, 380, mood.light, 0.55) + box(0, 0, 1200, 800, mood.light, { opacity: 0.08 })
}

function machine(x: number, steel: string, chance: Chance): string {
  const screen = chance.pick(['#2c4a55', '#28433c', '#39405c'])
  return (
    oval(x + 190, 716, 240, 18, '#2b1d10', { opacity: 0.25 }) +
    box(x, 400, 380, 310, steel, { round: 14 }) +
    box(x + 270, 400, 110, 310, '#20160f', { opacity: 0.1, round: 14 }) +
    box(x, 400, 380, 18, toned(steel, 1.3), { round: 9 }) +
    box(x + 28, 444, 226, 150, toned(steel, 0.55), { round: 10 }) +
    box(x + 40, 456, 202, 126, '#1f2b30', { round: 6 }) +
    box(x + 66, 500, 70, 40, '#9aa5a8', { round: 4 }) +
    box(x + 136, 508, 76, 24, '#c9d0d1', { round: 3 }) +
    box(x + 52, 548, 178, 10, '#79868a') +
    area(`M${x + 40} 456 L${x + 120} 456 L${x + 60} 582 L${x + 40} 582 Z`, '#ffffff', { opacity: 0.12 }) +
    glow(x + 214, 520, 60, 50, '#ffdc8a', 0.8) +
    box(x + 282, 440, 76, 60, screen, { round: 6 }) +
    stroke(`M${x + 292} 484 l14 -14 l12 8 l26 -26`, '#8fd3a8', 3) +
    many(6, (index) =>
      dot(
        x + 294 + (index % 3) * 26,
        524 + Math.floor(index / 3) * 24,
        7,
        index === 0 ? '#d8443a' : index === 1 ? '#6fae5a' : '#d9dcd8',
      ),
    ) +
    box(x + 20, 620, 340, 66, toned(steel, 0.8), { round: 6 }) +
    box(x + 60, 646, 120, 10, toned(steel, 0.6), { round: 5 }) +
    box(x + 340, 372, 10, 30, '#57534b') +
    box(x + 335, 346, 20, 30, '#e7b338', { round: 4 }) +
    box(x + 335, 346, 20, 11, '#cf4237', { round: 4 })
  )
}

function crew(chance: Chance): string {
  const overall = chance.pick(['#4c6f9c', '#5a6f7a', '#3f7f86', '#c97a3c', '#66708f'])
  const cap = chance.pick(helmets)
  const worker = (hair?: 'grey') =>
    somebody(chance, {
      outfit: 'worker',
      top: overall,
      helmet: cap,
      trousers: toned(overall, 0.7),
      ...(hair && { hair }),
    })
  const showing = chance.pick<Arms>(['pointing', 'open', 'pointing'])
  const watching = chance.shuffled<Arms>(['folded', 'holding', 'down', 'holding', 'folded'])
  const spots = [780, 900, 1035].slice(0, chance.whole(2, 3))
  const listeners = spots.map((x, index) =>
    figure(worker(), {
      x: x + chance.between(-14, 14),
      y: 708 + (index % 2) * 26,
      tall: 372 + chance.between(-14, 16),
      looks: 'left',
      arms: watching[index] ?? 'down',
    }),
  )
  const master = figure(worker('grey'), {
    x: 566 + chance.between(-16, 16),
    y: 722,
    tall: 392,
    looks: chance.happens(0.75) ? 'right' : 'left',
    arms: showing,
  })
  return listeners.join('') + master
}

function foreground(mood: Mood, chance: Chance): string {
  const stripe = (index: number) =>
    area(`M${index * 60 - 20} 786 l30 0 l-14 22 l-30 0 Z`, '#e8b83c', { opacity: 0.85 })
  const bench = chance.happens(0.5)
    ? box(1040, 640, 200, 20, toned(mood.wood, 0.95)) +
      box(1056, 660, 14, 150, toned(mood.woodDark, 0.8)) +
      box(1070, 604, 60, 36, '#c9463b', { round: 4 }) +
      box(1088, 592, 24, 14, '#8f8a80', { round: 4 }) +
      box(1144, 618, 70, 22, '#8796a0', { round: 3 })
    : ''
  return bench + box(0, 786, 1200, 14, '#3b3833', { opacity: 0.8 }) + many(22, stripe)
}
