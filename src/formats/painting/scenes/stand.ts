import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import { banner, type Sign } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, many, oval } from '../shapes.ts'
import { houses, pavement, sky, tree } from './openAir.ts'

/** Volunteers at a stand in the street. */
export const stand: ScenePainter = (chance, mood, label) => {
  const cloth = chance.pick(['#b8322c', mood.accent, '#2f7382', '#c9732f'])
  const signs: Sign[] =
    label === '' ? [] : [{ text: label, x: 600, y: 250, size: 36, fill: '#fff6e0', room: 520 }]
  const trees = many(5, (index) => tree(mood, 60 + index * 280, 500, 170))
  return {
    far: sky(mood, chance) + houses(mood, 480, chance) + trees + pavement(mood, 490),
    boards: tent(cloth),
    signs,
    near: helpers(chance) + counter(cloth) + guests(chance) + tree(mood, 1180, 780, 420),
    focus: { x: 600, y: 500 },
  }
}

function helpers(chance: Chance): string {
  const vest = chance.pick(['#d8443a', '#e0853a', '#3f78b5'])
  return many(2, (index) =>
    figure(somebody(chance, { outfit: 'vest', top: vest }), {
      x: 470 + index * 250,
      y: 742,
      tall: 372,
      looks: index === 0 ? 'right' : 'left',
      arms: chance.pick<Arms>(['holding', 'open', 'table']),
      legless: true,
    }),
  )
}

function guests(chance: Chance): string {
  const spots = [250, 930, 1040].slice(0, chance.whole(2, 3))
  const guest = (x: number, index: number) =>
    figure(somebody(chance, { outfit: chance.pick(['plain', 'worker', 'plain'] as const) }), {
      x: x + chance.between(-16, 16),
      y: 752 + index * 8,
      tall: 388,
      looks: index === 0 ? 'right' : 'left',
      arms: chance.pick<Arms>(['down', 'holding', 'waving', 'open']),
    })
  return spots.map(guest).join('')
}

function counter(cloth: string): string {
  const colours = ['#d9a441', '#f4efe2', '#3f7d8c', '#c8574b']
  const goods = (index: number) => {
    const low = (index % 2) * 5
    return box(400 + index * 58, 566 + low, 34, 26 - low, colours[index % 4] ?? cloth, { round: 3 })
  }
  return (
    box(350, 590, 500, 14, '#efe6d4', { round: 3 }) +
    box(360, 604, 480, 136, toned(cloth, 0.95)) +
    many(8, (index) => box(360 + index * 60, 604, 30, 136, toned(cloth, 0.88))) +
    many(7, goods) +
    oval(600, 744, 280, 12, '#2b1d10', { opacity: 0.2 })
  )
}

function tent(cloth: string): string {
  const flap = (index: number) =>
    area(`M${310 + index * 58} 226 h58 v44 q-29 22 -58 0 Z`, index % 2 === 0 ? cloth : '#f6efe0')
  return (
    area('M360 150 L840 150 L890 226 L310 226 Z', toned(cloth, 1.12)) +
    area('M520 150 L640 150 L640 226 L500 226 Z', '#ffffff', { opacity: 0.14 }) +
    box(322, 226, 10, 520, '#d7d0c2') +
    box(868, 226, 10, 520, '#d7d0c2') +
    many(10, flap) +
    banner(318, 224, 564, 52, toned(cloth, 0.92))
  )
}
