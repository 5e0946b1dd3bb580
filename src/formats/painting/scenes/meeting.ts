import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import {
  banner,
  ceilingLamp,
  cup,
  framed,
  papers,
  pottedPlant,
  room,
  sunbeam,
  townView,
  windowPane,
} from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, many, oval, stroke } from '../shapes.ts'

/** A round of talk at a long table by the window. */
export const meeting: ScenePainter = (chance, mood, label) => {
  const hung = label !== ''
  return {
    far: surroundings(mood, chance),
    boards:
      (hung ? banner(300, 52, 600, 64, chance.pick(['#b8322c', mood.accentDark])) : '') +
      many(2, (index) => ceilingLamp(400 + index * 400, hung ? 128 : 90, toned(mood.accent, 0.9))),
    signs: hung ? [{ text: label, x: 600, y: 84, size: 38, fill: '#fff6e0', room: 560 }] : [],
    near: table(chance, mood),
    focus: { x: 600, y: 420 },
  }
}

function surroundings(mood: Mood, chance: Chance): string {
  const wide = chance.happens(0.6)
  const windows = wide
    ? windowPane(mood, 210, 150, 780, 270, townView(mood, 780, 270, chance.unit() * 6)) +
      box(466, 150, 10, 270, '#fbf8f0') +
      box(724, 150, 10, 270, '#fbf8f0')
    : windowPane(mood, 130, 150, 230, 280, townView(mood, 230, 280, 1)) +
      windowPane(mood, 840, 150, 230, 280, townView(mood, 230, 280, 4)) +
      framed(460, 190, 130, 170, mood.accent) +
      framed(620, 190, 130, 170, mood.leaf)
  return (
    room(mood, 500) +
    windows +
    sunbeam(mood, 240, 170, 300, 460, 0.6) +
    sunbeam(mood, 700, 170, 240, 460, 0.6) +
    pottedPlant(mood, 90, 560, 250) +
    pottedPlant(mood, 1120, 556, 210) +
    cabinet(mood)
  )
}

function cabinet(mood: Mood): string {
  return (
    box(1010, 410, 70, 110, toned(mood.wood, 0.9), { round: 3 }) +
    box(1018, 420, 54, 40, toned(mood.wood, 1.1)) +
    box(1018, 468, 54, 44, toned(mood.wood, 1.1)) +
    cup(1030, 410) +
    cup(1056, 410, '#d9a441')
  )
}

function table(chance: Chance, mood: Mood): string {
  const worker = chance.happens(0.4)
  const colour = chance.pick(['#4c6f9c', '#5a6f7a', '#3f7f86'])
  const person = () =>
    somebody(
      chance,
      worker && chance.happens(0.7)
        ? { outfit: 'worker', top: colour }
        : { outfit: chance.pick(['plain', 'plain', 'suit'] as const) },
    )
  const count = chance.whole(4, 5)
  const speaking = chance.whole(0, count - 1)
  const gap = 840 / (count - 1)
  const far = many(count, (index) => {
    const x = 180 + index * gap + chance.between(-10, 10)
    const arms: Arms =
      index === speaking
        ? chance.pick(['open', 'pointing'] as const)
        : chance.pick(['table', 'table', 'folded', 'holding'] as const)
    const looks = index === speaking ? 'front' : index < speaking ? 'right' : 'left'
    return seatBack(mood, x) + figure(person(), { x, y: 813, tall: 450, looks, arms, legless: true })
  })
  return far + top(mood) + things(chance, count, gap) + nearSide(chance, mood, person)
}

function seatBack(mood: Mood, x: number): string {
  return (
    box(x - 56, 436, 112, 160, toned(mood.accentDark, 0.9), { round: 24 }) +
    box(x - 48, 444, 96, 60, '#ffffff', { opacity: 0.06, round: 18 })
  )
}

function top(mood: Mood): string {
  return (
    area(
      'M60 566 L1140 566 Q1180 566 1200 640 L1200 700 L0 700 L0 640 Q20 566 60 566 Z',
      toned(mood.wood, 1.12),
    ) +
    area('M60 566 L1140 566 Q1150 566 1158 574 L42 574 Q50 566 60 566 Z', toned(mood.wood, 1.4)) +
    area('M300 566 L560 566 L470 700 L120 700 Z', '#ffffff', { opacity: 0.12 }) +
    area('M700 566 L800 566 L780 700 L640 700 Z', '#ffffff', { opacity: 0.08 }) +
    box(0, 700, 1200, 100, toned(mood.woodDark, 0.9)) +
    box(0, 700, 1200, 12, '#1c120a', { opacity: 0.25 })
  )
}

function things(chance: Chance, count: number, gap: number): string {
  const places = many(count, (index) => {
    const x = 180 + index * gap
    return (
      papers(x - 26, 606, chance.happens(0.5)) +
      cup(x + 56, 612, chance.pick(['#f7f3ea', '#f7f3ea', '#d98a6a']))
    )
  })
  const flowers = chance.happens(0.6)
    ? oval(600, 652, 60, 10, '#2b1d10', { opacity: 0.16 }) +
      area('M570 652 q30 14 60 0 l-8 -26 h-44 Z', '#f4efe2') +
      many(7, (index) =>
        oval(
          572 + index * 9.4,
          620 - (index % 2) * 9,
          10,
          9,
          index % 3 === 0 ? '#e0a544' : index % 3 === 1 ? '#c8574b' : '#7fa06a',
        ),
      )
    : papers(560, 656, true) + stroke('M640 654 l26 -10', '#3f78b5', 3)
  return places + flowers
}

function nearSide(chance: Chance, mood: Mood, person: () => ReturnType<typeof somebody>): string {
  const spots = chance.pick<readonly number[]>([[210, 960], [170, 1030], [330], [880], [250, 600, 960]])
  return spots
    .map((x) => {
      const body = figure(person(), { x, y: 1010, tall: 500, looks: 'back', arms: 'table', legless: true })
      return (
        body +
        box(x - 74, 700, 148, 140, toned(mood.accentDark, 0.8), { round: 26 }) +
        box(x - 64, 706, 128, 14, '#ffffff', { opacity: 0.1, round: 7 })
      )
    })
    .join('')
}
