import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import { banner } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { helmets, type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, dot, fade, glow, many, oval, stroke } from '../shapes.ts'

/** A building site: a gang and its foreman before scaffolding and a tower crane. */
export const site: ScenePainter = (chance, mood, label) => ({
  far: sky(mood, chance) + crane(200 + chance.between(-40, 60), mood) + frame(chance) + ground(mood),
  boards: fence(mood, label !== '') + (label === '' ? '' : banner(470, 262, 560, 56, '#b8322c')),
  signs: label === '' ? [] : [{ text: label, x: 750, y: 290, size: 34, fill: '#fff6e0', room: 520 }],
  near: materials(chance) + gang(chance) + cones(chance),
  focus: { x: 600, y: 520 },
})

function sky(mood: Mood, chance: Chance): string {
  const [x, y] = [chance.between(680, 1000), chance.between(150, 300)]
  return (
    fade('dawn', mood.sky[0], toned(mood.sky[1], 0.98)) +
    box(0, 0, 1200, 800, 'url(#dawn)') +
    glow(x, y, 520, 420, mood.light, 1) +
    dot(x, y, 46, '#fff8e2', { opacity: 0.9 }) +
    many(5, (index) =>
      oval(120 + index * 250, 120 + ((index * 61) % 130), 120, 16, '#ffffff', { opacity: 0.4 }),
    )
  )
}

function crane(x: number, mood: Mood): string {
  const yellow = steelOf(mood)
  const brace = many(11, (index) =>
    stroke(`M${x} ${170 + index * 36} l30 36 M${x + 30} ${170 + index * 36} l-30 36`, yellow, 3),
  )
  const jib = many(16, (index) => stroke(`M${x - 150 + index * 46} 132 l23 -26 l23 26`, yellow, 3))
  return (
    brace +
    box(x - 3, 130, 6, 440, yellow) +
    box(x + 27, 130, 6, 440, yellow) +
    box(x - 160, 130, 760, 6, yellow) +
    jib +
    stroke(`M${x + 15} 60 L${x - 150} 130 M${x + 15} 60 L${x + 420} 130`, toned(yellow, 0.8), 3) +
    box(x + 8, 58, 14, 76, yellow) +
    box(x - 170, 122, 60, 44, '#8f8a80') +
    box(x - 6, 140, 44, 40, '#f3f0e6', { round: 4 }) +
    stroke(`M${x + 430} 136 L${x + 430} 250`, '#4b463f', 2.5) +
    box(x + 396, 250, 68, 16, '#b5764c')
  )
}

function steelOf(mood: Mood): string {
  return toned(mood.accent, 1.12)
}

function frame(chance: Chance): string {
  const floors = chance.whole(3, 4)
  const concrete = '#cfc6b8'
  const [left, wide] = [500, 600]
  const slab = (level: number) =>
    box(left - 10, 470 - level * 84, wide + 20, 14, concrete) +
    many(7, (index) => box(left + index * 98, 484 - level * 84 - 84, 16, 84, toned(concrete, 0.9)))
  const net = many(floors, (level) =>
    box(left + 2, 484 - (level + 1) * 84 + 14, wide - 2, 70, level % 2 === 0 ? '#5f8f6a' : '#6b9a76', {
      opacity: chance.between(0.45, 0.8),
    }),
  )
  const poles =
    many(13, (index) =>
      stroke(`M${left - 22 + index * 54} 560 L${left - 22 + index * 54} ${470 - floors * 84}`, '#8f8a80', 3),
    ) +
    many(floors * 2, (index) =>
      stroke(`M${left - 24} ${540 - index * 42} h${wide + 50}`, '#8f8a80', 2.4, 0.8),
    )
  return (
    box(left, 484 - floors * 84, wide, floors * 84 + 80, toned(concrete, 0.72), { opacity: 0.55 }) +
    many(floors, slab) +
    net +
    poles
  )
}

function ground(mood: Mood): string {
  return (
    fade('ground', toned(mood.floor, 1.08), toned(mood.floorDark, 0.92)) +
    box(0, 548, 1200, 252, 'url(#ground)') +
    many(24, (index) =>
      oval((index * 149) % 1200, 580 + ((index * 67) % 200), 26 + ((index * 13) % 40), 4, '#2b1d10', {
        opacity: 0.08,
      }),
    )
  )
}

function fence(mood: Mood, low: boolean): string {
  const panel = (index: number) =>
    box(index * 122 - 10, 470, 116, 112, toned(mood.accent, index % 2 === 0 ? 1.22 : 1.34)) +
    box(index * 122 - 10, 470, 116, 8, '#f4efe2') +
    stroke(`M${index * 122 + 28} 484 v92 M${index * 122 + 66} 484 v92`, '#2b1d10', 2, 0.1)
  return (
    many(11, panel) +
    box(0, 576, 1200, 10, '#8f8a80') +
    (low
      ? ''
      : many(
          5,
          (index) =>
            box(96 + index * 244, 496, 70, 52, '#fdf8ea', { round: 3 }) +
            stroke(
              `M${108 + index * 244} 512 h46 M${108 + index * 244} 524 h34 M${108 + index * 244} 536 h40`,
              '#b9ae98',
              3,
            ),
        ))
  )
}

function materials(chance: Chance): string {
  const bricks = many(18, (index) =>
    box(
      44 + (index % 6) * 34 + (Math.floor(index / 6) % 2) * 10,
      690 - Math.floor(index / 6) * 20,
      32,
      18,
      index % 3 === 0 ? '#b5614a' : '#c4725a',
    ),
  )
  const pipes = many(
    6,
    (index) =>
      dot(1010 + (index % 3) * 44 + (index > 2 ? 22 : 0), 700 - (index > 2 ? 38 : 0), 21, '#8796a0') +
      dot(1010 + (index % 3) * 44 + (index > 2 ? 22 : 0), 700 - (index > 2 ? 38 : 0), 13, '#4d5a63'),
  )
  return (
    oval(150, 712, 140, 10, '#2b1d10', { opacity: 0.22 }) +
    bricks +
    (chance.happens(0.6) ? oval(1054, 724, 100, 9, '#2b1d10', { opacity: 0.22 }) + pipes : '')
  )
}

function gang(chance: Chance): string {
  const vest = chance.pick(['#e5812f', '#d9c23a', '#e5812f', '#d8503a'])
  const cap = chance.pick(helmets)
  const worker = (given: { hair?: 'grey'; helmet?: string } = {}) =>
    somebody(chance, { outfit: 'vest', top: vest, helmet: cap, trousers: '#4a5563', ...given })
  const arms = chance.shuffled<Arms>(['folded', 'down', 'holding', 'waving', 'down', 'folded'])
  const count = chance.whole(3, 4)
  const listeners = many(count, (index) =>
    figure(worker(), {
      x: 590 + index * 118 + chance.between(-12, 12),
      y: 752 + (index % 2) * 24,
      tall: 372 + chance.between(-14, 14),
      looks: 'left',
      arms: arms[index] ?? 'down',
    }),
  )
  const foreman = figure(worker({ hair: 'grey', helmet: '#f3f0e6' }), {
    x: 386 + chance.between(-14, 14),
    y: 764,
    tall: 388,
    looks: 'right',
    arms: chance.pick<Arms>(['holding', 'pointing', 'open']),
  })
  return listeners + foreman
}

function cones(chance: Chance): string {
  const cone = (x: number, y: number) =>
    oval(x, y, 34, 6, '#2b1d10', { opacity: 0.22 }) +
    area(`M${x - 24} ${y} L${x - 5} ${y - 66} h10 L${x + 24} ${y} Z`, '#e5662f') +
    area(`M${x - 16} ${y - 27} L${x - 11} ${y - 44} h22 L${x + 16} ${y - 27} Z`, '#fbf3e2') +
    box(x - 32, y - 6, 64, 8, '#c9521f', { round: 3 })
  return cone(240 + chance.between(-30, 30), 784) + (chance.happens(0.7) ? cone(1110, 790) : '')
}
