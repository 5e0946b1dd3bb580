import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import type { ScenePainter } from '../painting.ts'
import { type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, dot, fade, glow, many, oval, stroke } from '../shapes.ts'

/** A stage in a hall: readers, contestants or speakers under the lights, heads of the audience in front. */
export const stage: ScenePainter = (chance, mood, label) => {
  const cloth = chance.pick(['#7f2330', '#8c2b2b', '#5b2f4f', '#274a63'])
  return {
    far: curtains(cloth, mood),
    boards: backdrop(mood, chance, label !== ''),
    signs: label === '' ? [] : [{ text: label, x: 600, y: 196, size: 54, fill: '#fff3d2', room: 600 }],
    near: boards(mood) + lights() + onStage(chance) + hall(chance),
    focus: { x: 600, y: 380 },
  }
}

function curtains(cloth: string, mood: Mood): string {
  const fold = (index: number) => box(index * 40, 0, 20, 640, toned(cloth, 0.78), { opacity: 0.6 })
  const swag = (index: number) =>
    area(`M${index * 150} 0 h150 q-75 92 -150 0 Z`, toned(cloth, 1.1)) +
    area(`M${index * 150} 0 h150 q-75 70 -150 0 Z`, toned(cloth, 0.86))
  return (
    fade('curtain', toned(cloth, 1.05), toned(cloth, 0.6)) +
    box(0, 0, 1200, 800, 'url(#curtain)') +
    many(30, fold) +
    glow(600, 300, 620, 420, mood.light, 0.35) +
    many(8, swag)
  )
}

function backdrop(mood: Mood, chance: Chance, lettered: boolean): string {
  const [from, to] = chance.pick([
    ['#1f4f7a', '#3f8fb0'],
    ['#a3302c', '#d9823f'],
    ['#245b52', '#6fa56a'],
    ['#5a3470', '#b45a7a'],
  ] as const)
  const rays = many(9, (index) =>
    area(`M600 470 L${178 + index * 100} 74 L${214 + index * 100} 74 Z`, '#ffffff', { opacity: 0.06 }),
  )
  const hills =
    area('M170 400 Q320 320 470 392 T800 372 T1030 396 L1030 470 L170 470 Z', '#ffffff', { opacity: 0.14 }) +
    area('M170 440 Q380 380 600 436 T1030 424 L1030 470 L170 470 Z', '#ffffff', { opacity: 0.16 })
  const sun = lettered
    ? ''
    : glow(600, 400, 320, 260, mood.light, 0.9) + dot(600, 400, 84, '#fff3d2', { opacity: 0.95 })
  const rule = lettered ? box(500, 250, 200, 6, '#fff3d2', { opacity: 0.8, round: 3 }) : ''
  return (
    fade('led', from, to) +
    box(158, 62, 884, 420, '#1d1714', { round: 6 }) +
    box(170, 74, 860, 396, 'url(#led)') +
    rays +
    sun +
    hills +
    rule
  )
}

function boards(mood: Mood): string {
  const plank = (index: number) =>
    stroke(`M${index * 110 - 60} 640 L${220 + index * 62} 486`, '#20140c', 1.6, 0.22)
  return (
    fade('boards', toned(mood.wood, 1.1), toned(mood.woodDark, 1)) +
    area('M170 482 L1030 482 L1200 640 L0 640 Z', 'url(#boards)') +
    many(14, plank) +
    box(0, 640, 1200, 60, toned(mood.woodDark, 0.62)) +
    box(0, 640, 1200, 7, '#f0d9a6', { opacity: 0.55 }) +
    many(12, (index) => dot(50 + index * 100, 662, 7, '#ffe5a3')) +
    flowers()
  )
}

function flowers(): string {
  const leaves = many(31, (index) =>
    oval(index * 40, 634, 28, 15 + (index % 3) * 4, index % 2 === 0 ? '#5d8a4f' : '#4a7344'),
  )
  const blossoms = ['#d8685a', '#f0c04a', '#f4efe2', '#d98aa0']
  return (
    leaves +
    many(46, (index) => dot(index * 26.6, 622 + ((index * 7) % 5) * 4, 6.5, blossoms[index % 4] ?? '#d8685a'))
  )
}

function onStage(chance: Chance): string {
  const colour = chance.pick(['#c8574b', '#3f7d8c', '#f1e9da', '#5b6fa8'])
  if (chance.happens(0.35)) return lecture(chance)
  const count = chance.whole(3, 5)
  const uniform = chance.happens(0.5)
  const arms = chance.pick<Arms>(['holding', 'holding', 'open', 'raised'])
  return many(count, (index) => {
    const x = 600 + (index - (count - 1) / 2) * 138
    const person = somebody(
      chance,
      uniform
        ? { top: colour, trousers: '#2f3b4d' }
        : { outfit: chance.pick(['plain', 'suit', 'worker'] as const) },
    )
    return (
      figure(person, {
        x,
        y: 596 + (index % 2) * 8,
        tall: 306 + chance.between(-10, 10),
        looks: index < count / 2 ? 'right' : 'left',
        arms: index === 1 ? 'open' : arms,
      }) + microphone(x + (index < count / 2 ? 34 : -34), chance.happens(0.6))
    )
  })
}

function microphone(x: number, there: boolean): string {
  return there
    ? stroke(`M${x} 600 L${x} 402`, '#2a2623', 3.4) +
        oval(x, 398, 5, 8, '#2a2623') +
        oval(x, 602, 17, 4, '#2a2623')
    : ''
}

function lecture(chance: Chance): string {
  const speaker = somebody(chance, { outfit: chance.pick(['suit', 'worker', 'coat', 'plain'] as const) })
  const seated = [640, 770, 900].map((x) => {
    const guest = somebody(chance)
    return (
      box(x - 32, 436, 64, 100, '#3b3733', { round: 12 }) +
      figure(guest, { x, y: 690, tall: 300, looks: 'left', arms: 'folded', legless: true })
    )
  })
  return (
    seated.join('') +
    box(590, 520, 370, 86, '#8c2b2b') +
    box(590, 520, 370, 10, '#a8403a') +
    many(3, (index) => box(612 + index * 130, 498, 56, 22, '#fbf6ea', { round: 2 })) +
    figure(speaker, { x: 350, y: 600, tall: 316, looks: 'right', arms: 'open' }) +
    box(368, 486, 84, 118, '#8f6138', { round: 3 }) +
    box(360, 474, 100, 16, '#b98552', { round: 3 }) +
    stroke('M408 474 q-2 -30 -16 -38', '#2a2623', 3) +
    dot(390, 434, 5, '#2a2623')
  )
}

function lights(): string {
  const cone = (x: number, lean: number) =>
    area(`M${x - 12} 0 L${x + 12} 0 L${x + lean + 112} 600 L${x + lean - 112} 600 Z`, 'url(#cone)')
  return (
    '<linearGradient id="cone" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff4cf" stop-opacity="0.42"/><stop offset="1" stop-color="#fff4cf" stop-opacity="0.03"/></linearGradient>' +
    cone(280, 170) +
    cone(600, 0) +
    cone(920, -170) +
    glow(600, 600, 460, 90, '#fff0c2', 0.4)
  )
}

function hall(chance: Chance): string {
  const rows = [0, 1].map((row) =>
    many(10 + row, (index) => {
      const x = index * 132 - row * 62 + chance.between(-14, 14)
      const y = 770 + row * 46 + chance.between(-8, 8)
      const shade = row === 0 ? '#33272a' : '#211a1d'
      const hair = chance.happens(0.35) ? dot(x, y - 66, 14, shade) : ''
      return (
        hair +
        oval(x, y - 34, 30, 35, shade) +
        area(
          `M${x - 66} ${y + 60} Q${x - 60} ${y} ${x - 16} ${y - 6} h32 Q${x + 60} ${y} ${x + 66} ${y + 60} Z`,
          shade,
        )
      )
    }),
  )
  return (
    rows.join('') + fade('dark', '#14090b', '#14090b') + box(0, 700, 1200, 100, '#1a1012', { opacity: 0.22 })
  )
}
