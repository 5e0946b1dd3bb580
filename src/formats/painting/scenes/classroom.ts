import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import { framed, pottedPlant, room, sunbeam, townView, windowPane } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, dot, fade, many, oval, stroke } from '../shapes.ts'

const floorAt = 520

/** A training room: somebody speaks beside the board, colleagues listen at their desks. */
export const classroom: ScenePainter = (chance, mood, label) => {
  const screen = chance.happens(0.5)
  const board = screen ? projection(mood, label, chance) : blackboard(mood, label, chance)
  const fill = screen ? mood.accentDark : '#fdf9ec'
  return {
    far: surroundings(mood, chance),
    boards: board,
    signs: label === '' ? [] : [{ text: label, x: 640, y: 172, size: 46, fill, room: 520 }],
    near: speaker(chance, mood) + audience(chance, mood),
    focus: { x: 620, y: 400 },
  }
}

function surroundings(mood: Mood, chance: Chance): string {
  return (
    room(mood, floorAt) +
    windowPane(mood, 40, 110, 190, 300, townView(mood, 190, 300, chance.unit() * 6)) +
    drapes(mood) +
    framed(1060, 130, 90, 120, mood.accent) +
    framed(1060, 280, 90, 66, mood.leaf) +
    sunbeam(mood, 60, 130, 170, 520, 0.95) +
    pottedPlant(mood, 1130, 560, 170)
  )
}

function drapes(mood: Mood): string {
  const cloth = toned(mood.accent, 1.3)
  const side = (x: number, lean: number) =>
    area(`M${x} 84 h64 q${lean} 190 ${lean * 0.5} 356 h-64 q${-lean * 0.4} -180 0 -356 Z`, cloth) +
    stroke(
      `M${x + 20} 90 q${lean * 0.5} 180 ${lean * 0.2} 346 M${x + 44} 90 q${lean * 0.7} 180 ${lean * 0.3} 346`,
      toned(cloth, 0.86),
      3,
    )
  return side(6, -14) + side(208, 14) + box(0, 76, 280, 9, mood.woodDark, { round: 4 })
}

function blackboard(mood: Mood, label: string, chance: Chance): string {
  const green = chance.pick(['#2f5547', '#2d4c57', '#39463f'])
  const line = (index: number) =>
    stroke(`M430 ${236 + index * 34} h${250 + ((index * 97) % 160)}`, '#f3efe0', 3.2, 0.55)
  const drawing = chance.happens(0.5)
    ? stroke('M800 300 l40 -46 l34 22 l60 -70', '#f0d68a', 4, 0.8) +
      stroke('M790 312 h160 M790 312 v-110', '#f3efe0', 3, 0.7)
    : many(3, (index) => dot(770 + index * 56, 262, 24, 'none', { stroke: '#f0d68a', width: 3.2 })) +
      stroke('M794 262 h8 M850 262 h8', '#f3efe0', 3, 0.7)
  const written = label === '' ? stroke('M420 176 h430', '#f6f1df', 7, 0.7) : ''
  return (
    box(346, 108, 600, 254, '#2b1d10', { opacity: 0.16, round: 4 }) +
    box(340, 98, 600, 254, mood.wood, { round: 4 }) +
    box(352, 110, 576, 230, green) +
    area('M352 110 L700 110 L520 340 L352 340 Z', '#ffffff', { opacity: 0.05 }) +
    written +
    many(3, line) +
    drawing +
    box(340, 350, 600, 10, mood.woodDark) +
    box(700, 344, 34, 7, '#f4f0e2', { round: 2 }) +
    box(760, 344, 22, 7, '#e3a94a', { round: 2 })
  )
}

function projection(mood: Mood, label: string, chance: Chance): string {
  const bars = many(5, (index) => {
    const tall = 34 + chance.between(10, label === '' ? 92 : 66)
    return box(430 + index * 52, 324 - tall, 34, tall, index === 3 ? mood.accent : toned(mood.accent, 1.45), {
      round: 3,
    })
  })
  const points = many(
    4,
    (index) =>
      dot(736, 238 + index * 26, 5, mood.accent) +
      box(752, 233 + index * 26, 100 + ((index * 47) % 60), 9, '#c9c6bd', { round: 4 }),
  )
  const heading =
    label === ''
      ? box(430, 150, 300, 22, mood.accentDark, { round: 4 }) +
        box(430, 184, 200, 12, '#c9c6bd', { round: 4 })
      : ''
  return (
    fade('screen', '#ffffff', '#f1ede2') +
    box(352, 84, 576, 16, '#4c4843', { round: 4 }) +
    box(372, 100, 540, 256, '#2b1d10', { opacity: 0.14 }) +
    box(366, 98, 548, 254, '#3a3733') +
    box(372, 100, 536, 246, 'url(#screen)') +
    box(372, 100, 12, 246, mood.accent) +
    heading +
    bars +
    points +
    stroke('M640 356 L640 366', '#4c4843', 3)
  )
}

function speaker(chance: Chance, mood: Mood): string {
  const person = somebody(chance, { outfit: chance.pick(['plain', 'suit', 'worker'] as const) })
  const right = chance.happens(0.5)
  const arms = chance.pick<Arms>(['pointing', 'open', 'holding'])
  const spot = right ? 1000 : 292
  const lectern = right ? 890 : 396
  return (
    figure(person, { x: spot, y: 596, tall: 336, looks: right ? 'left' : 'right', arms }) +
    box(lectern - 40, 466, 96, 140, toned(mood.wood, 0.92), { round: 4 }) +
    box(lectern - 50, 454, 116, 18, toned(mood.wood, 1.15), { round: 4 }) +
    box(lectern + 24, 466, 32, 140, '#20160f', { opacity: 0.1 }) +
    stroke(`M${lectern + 30} 454 q2 -28 14 -34`, '#3a3733', 3) +
    dot(lectern + 45, 419, 5, '#3a3733')
  )
}

function audience(chance: Chance, mood: Mood): string {
  const row = (y: number, tall: number, spots: readonly number[], raised: number) =>
    spots
      .map((x, index) => {
        const person = somebody(chance, { outfit: chance.pick(['plain', 'plain', 'worker'] as const) })
        const arms = index === raised ? 'raised' : 'table'
        const body = figure(person, {
          x: x + chance.between(-8, 8),
          y: y + tall * 0.5,
          tall,
          looks: 'back',
          arms,
          legless: true,
        })
        return desk(mood, x, y, tall) + body + chair(mood, x, y, tall)
      })
      .join('')
  const shift = chance.between(-24, 24)
  const back = [150, 390, 630, 870, 1110].map((x) => x + shift)
  const front = [20, 310, 600, 890, 1180].map((x) => x - shift)
  return row(640, 300, back, chance.whole(-3, 4)) + row(800, 400, front, chance.whole(-6, 4))
}

function desk(mood: Mood, x: number, y: number, tall: number): string {
  const wide = tall * 0.62
  return (
    oval(x, y + 4, wide * 0.6, 8, '#2b1d10', { opacity: 0.16 }) +
    box(x - wide / 2, y - tall * 0.13, wide, tall * 0.05, toned(mood.wood, 1.18), { round: 3 }) +
    box(x - wide / 2 + 6, y - tall * 0.09, wide - 12, tall * 0.1, toned(mood.wood, 0.8))
  )
}

function chair(mood: Mood, x: number, y: number, tall: number): string {
  const wide = tall * 0.3
  const top = y - tall * 0.09
  return (
    box(x - wide / 2, top, wide, tall * 0.17, toned(mood.accent, 0.9), { round: 8 }) +
    box(x - wide / 2, top, wide, 5, toned(mood.accent, 1.3), { round: 3 }) +
    box(x - wide / 2 + 5, y + tall * 0.07, 7, tall * 0.2, '#4c4843') +
    box(x + wide / 2 - 12, y + tall * 0.07, 7, tall * 0.2, '#4c4843')
  )
}
