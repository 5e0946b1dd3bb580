import type { Chance } from '../chance.ts'
import { type Mood, toned } from '../palette.ts'
import { area, box, dot, fade, glow, many, oval, placed, stroke } from '../shapes.ts'

/** A sky with the sun behind haze and some clouds. */
export function sky(mood: Mood, chance: Chance): string {
  const cloud = (index: number) => {
    const [x, y] = [120 + index * 300 + chance.between(-70, 70), 90 + chance.between(-40, 70)]
    return placed(
      oval(0, 0, 70, 22, '#ffffff') +
        oval(-36, -10, 34, 24, '#ffffff') +
        oval(18, -18, 40, 30, '#ffffff') +
        oval(50, -4, 34, 20, '#ffffff'),
      x,
      y,
      chance.between(0.7, 1.2),
    )
  }
  return (
    fade('sky', mood.sky[0], mood.sky[1]) +
    box(0, 0, 1200, 800, 'url(#sky)') +
    glow(930, 150, 420, 320, mood.light, 0.9) +
    many(4, cloud)
  )
}

/** A street of houses whose feet stand at `base`. */
export function houses(mood: Mood, base: number, chance: Chance): string {
  const house = (index: number) => {
    const tall = chance.between(110, 250)
    const [x, wide] = [index * 130 - 20, chance.between(112, 132)]
    const wall = toned(index % 2 === 0 ? mood.wall : mood.wallDark, 0.97)
    const windows = many(Math.floor(tall / 46), (row) =>
      many(3, (column) =>
        box(x + 16 + column * 34, base - tall + 22 + row * 44, 20, 24, toned(mood.sky[0], 0.92)),
      ),
    )
    return (
      box(x, base - tall, wide, tall, wall) +
      box(x, base - tall, wide, 9, index % 3 === 0 ? toned(mood.accent, 1.1) : toned(mood.wallDark, 0.8)) +
      windows
    )
  }
  return many(10, house)
}

export function tree(mood: Mood, x: number, y: number, tall: number): string {
  const crown = (dx: number, dy: number, size: number, colour: string) =>
    dot(x + dx * tall, y - tall * dy, size * tall, colour)
  return (
    oval(x, y, tall * 0.22, tall * 0.03, '#2b1d10', { opacity: 0.2 }) +
    area(
      `M${x - tall * 0.035} ${y} L${x - tall * 0.02} ${y - tall * 0.5} h${tall * 0.04} L${x + tall * 0.035} ${y} Z`,
      '#7d5a3c',
    ) +
    crown(-0.13, 0.58, 0.19, mood.leafDark) +
    crown(0.13, 0.6, 0.19, mood.leafDark) +
    crown(0, 0.76, 0.22, mood.leaf) +
    crown(-0.1, 0.66, 0.15, mood.leaf) +
    crown(0.07, 0.83, 0.1, toned(mood.leaf, 1.25))
  )
}

/** Paving that runs towards the spectator. */
export function pavement(mood: Mood, from: number): string {
  const joint = (index: number) =>
    stroke(`M${600 + (index - 8) * 70} ${from} L${600 + (index - 8) * 220} 800`, '#2b1d10', 1.6, 0.1)
  return (
    fade('pavement', toned(mood.floor, 1.25), toned(mood.floor, 0.98)) +
    box(0, from, 1200, 800 - from, 'url(#pavement)') +
    many(17, joint) +
    many(4, (index) =>
      box(0, from + 26 + index * index * 18 + index * 22, 1200, 1.6, '#2b1d10', { opacity: 0.1 }),
    )
  )
}
