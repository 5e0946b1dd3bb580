import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import {
  banner,
  ceilingLamp,
  cup,
  papers,
  pottedPlant,
  room,
  sunbeam,
  townView,
  windowPane,
} from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { type Mood, toned, tops } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, glow, many, oval, stroke } from '../shapes.ts'

/** A reading room with shelves and a long table: people read and talk about what they read. */
export const library: ScenePainter = (chance, mood, label) => ({
  far:
    room(mood, 520) +
    shelves(chance, mood, 30, 5) +
    (chance.happens(0.5) ? middle(chance, mood) : shelves(chance, mood, 420, 4)) +
    shelves(chance, mood, 800, 5) +
    sunbeam(mood, 430, 120, 260, 560, 0.3),
  boards:
    (label === '' ? '' : banner(330, 44, 540, 58, toned(mood.accentDark, 0.95))) +
    ceilingLamp(330, label === '' ? 70 : 118, toned(mood.accent, 0.9)) +
    ceilingLamp(870, label === '' ? 70 : 118, toned(mood.accent, 0.9)),
  signs: label === '' ? [] : [{ text: label, x: 600, y: 73, size: 34, fill: '#fff6e0', room: 500 }],
  near: upright(chance, mood) + readers(chance, mood),
  focus: { x: 580, y: 460 },
})

function shelves(chance: Chance, mood: Mood, x: number, rows: number): string {
  const shelf = (row: number) => {
    let at = x + 14
    let books = ''
    while (at < x + 350) {
      const [wide, tall] = [chance.between(9, 20), chance.between(44, 66)]
      const lean = chance.happens(0.08)
      if (!chance.happens(0.06))
        books += box(
          at,
          168 + row * 78 - tall - (lean ? 0 : 0),
          wide,
          tall,
          toned(chance.pick(tops), chance.between(0.78, 1.05)),
          { round: 1.5 },
        )
      at += wide + 1.5
    }
    return books + box(x + 8, 168 + row * 78, 354, 9, toned(mood.wood, 1.05))
  }
  return (
    box(x, 92, 370, 440, toned(mood.woodDark, 0.86), { round: 4 }) +
    box(x + 8, 100, 354, 424, toned(mood.woodDark, 0.6)) +
    many(rows, shelf) +
    box(x, 88, 370, 14, mood.wood, { round: 4 })
  )
}

function middle(chance: Chance, mood: Mood): string {
  return (
    windowPane(mood, 450, 130, 300, 330, townView(mood, 300, 330, chance.unit() * 5)) +
    glow(600, 290, 320, 280, mood.light, 0.5)
  )
}

function upright(chance: Chance, mood: Mood): string {
  const person = figure(somebody(chance), {
    x: 1010,
    y: 640,
    tall: 360,
    looks: chance.pick(['left', 'back'] as const),
    arms: chance.pick<Arms>(['holding', 'raised', 'holding']),
  })
  return (
    pottedPlant(mood, 1140, 650, 230) + (chance.happens(0.7) ? person : '') + pottedPlant(mood, 60, 660, 210)
  )
}

function readers(chance: Chance, mood: Mood): string {
  const count = chance.whole(3, 4)
  const gap = 600 / (count - 1)
  const far = many(count, (index) => {
    const x = 270 + index * gap + chance.between(-14, 14)
    const arms: Arms = chance.pick(['table', 'holding', 'holding', 'open', 'table'])
    return (
      box(x - 54, 452, 108, 170, toned(mood.woodDark, 1.1), { round: 14 }) +
      figure(somebody(chance), {
        x,
        y: 846,
        tall: 450,
        looks: index < count / 2 ? 'right' : 'left',
        arms,
        legless: true,
      })
    )
  })
  const things =
    many(count, (index) => papers(236 + index * gap, 640, true)) +
    stack(700, 664) +
    cup(430, 668) +
    cup(900, 656, '#d98a6a')
  return far + table(mood) + things + (chance.happens(0.6) ? nearReader(chance, mood) : '')
}

function table(mood: Mood): string {
  return (
    area(
      'M120 600 L1080 600 Q1124 600 1150 690 L1150 704 L50 704 L50 690 Q76 600 120 600 Z',
      toned(mood.wood, 1.15),
    ) +
    area('M300 600 L520 600 L430 704 L160 704 Z', '#ffffff', { opacity: 0.13 }) +
    box(50, 704, 1100, 16, toned(mood.wood, 0.85)) +
    box(90, 720, 1020, 80, toned(mood.woodDark, 0.75)) +
    oval(600, 604, 470, 5, '#ffffff', { opacity: 0.2 })
  )
}

function stack(x: number, y: number): string {
  return many(
    4,
    (index) =>
      box(
        x - 44 + (index % 2) * 8,
        y - 14 - index * 14,
        86,
        13,
        ['#c8574b', '#3f7d8c', '#e0a544', '#5b6fa8'][index] ?? '#c8574b',
        { round: 2 },
      ) + stroke(`M${x - 34 + (index % 2) * 8} ${y - 8 - index * 14} h60`, '#fff6e0', 1.5, 0.6),
  )
}

function nearReader(chance: Chance, mood: Mood): string {
  const x = chance.pick([180, 420, 820, 1000])
  return (
    figure(somebody(chance), { x, y: 1030, tall: 500, looks: 'back', arms: 'table', legless: true }) +
    box(x - 70, 724, 140, 120, toned(mood.woodDark, 1.05), { round: 18 }) +
    many(4, (index) => box(x - 50 + index * 30, 740, 10, 100, toned(mood.woodDark, 0.75)))
  )
}
