import type { Chance } from '../chance.ts'
import { figure } from '../figure.ts'
import { banner, framed, papers, pottedPlant, room, sunbeam, townView, windowPane } from '../furniture.ts'
import type { ScenePainter } from '../painting.ts'
import { type Mood, toned } from '../palette.ts'
import { type Arms, somebody } from '../person.ts'
import { area, box, dot, glow, many, oval, stroke } from '../shapes.ts'

/** A light ward or consulting room: doctors and nurses confer, or care for somebody. */
export const clinic: ScenePainter = (chance, mood, label) => {
  const fresh = {
    ...mood,
    wall: '#eef5f2',
    wallDark: '#cfe0dc',
    floor: '#c3cfca',
    floorDark: '#a3b3ad',
    accent: chance.pick(['#4f9a90', '#5a93b5', '#7aa06a']),
    accentDark: '#3a716b',
  }
  const ward = chance.happens(0.5)
  return {
    far: surroundings(fresh, chance),
    boards: label === '' ? cross(fresh, 600, 250) : banner(320, 60, 560, 62, fresh.accentDark),
    signs: label === '' ? [] : [{ text: label, x: 600, y: 91, size: 36, fill: '#f6fffb', room: 520 }],
    near: ward ? bedside(chance, fresh) : conference(chance, fresh),
    focus: { x: 600, y: 460 },
  }
}

function surroundings(mood: Mood, chance: Chance): string {
  return (
    room(mood, 520) +
    windowPane(mood, 90, 130, 250, 300, townView(mood, 250, 300, chance.unit() * 6)) +
    sunbeam(mood, 110, 150, 220, 520, 0.8) +
    curtain(mood) +
    box(690, 180, 150, 190, '#ffffff', { round: 4 }) +
    many(5, (row) =>
      stroke(`M714 ${210 + row * 32} h${102 - row * 12}`, toned(mood.accent, 0.9), 5 - row * 0.6, 0.8),
    ) +
    framed(410, 190, 120, 150, mood.accent) +
    pottedPlant(mood, 400, 540, 180) +
    glow(600, 120, 500, 240, '#ffffff', 0.6)
  )
}

function curtain(mood: Mood): string {
  const fold = (index: number) =>
    area(
      `M${880 + index * 36} 110 h36 q6 210 0 420 h-36 q-6 -210 0 -420 Z`,
      toned(mood.accent, index % 2 === 0 ? 1.5 : 1.38),
    )
  return (
    many(9, fold) +
    box(850, 98, 350, 10, '#b9c4c0', { round: 5 }) +
    many(8, (index) => dot(892 + index * 40, 108, 5, '#8f9c97'))
  )
}

function cross(mood: Mood, x: number, y: number): string {
  return (
    box(x - 46, y - 46, 92, 92, '#ffffff', { round: 18 }) +
    box(x - 28, y - 9, 56, 18, mood.accent, { round: 3 }) +
    box(x - 9, y - 28, 18, 56, mood.accent, { round: 3 })
  )
}

function bedside(chance: Chance, mood: Mood): string {
  const doctor = figure(somebody(chance, { outfit: 'coat', top: mood.accent }), {
    x: 420,
    y: 726,
    tall: 392,
    looks: 'right',
    arms: chance.pick<Arms>(['holding', 'open', 'pointing']),
  })
  const nurse = figure(somebody(chance, { outfit: 'coat', top: '#d98aa0', hair: 'bun' }), {
    x: 265,
    y: 738,
    tall: 376,
    looks: 'right',
    arms: chance.pick<Arms>(['holding', 'folded']),
  })
  const visitor = chance.happens(0.5)
    ? figure(somebody(chance), {
        x: 1075,
        y: 742,
        tall: 376,
        looks: 'left',
        arms: chance.pick<Arms>(['down', 'holding', 'folded']),
      })
    : ''
  return bed(chance, mood) + nurse + doctor + visitor + trolley(mood)
}

function bed(chance: Chance, mood: Mood): string {
  const patient = figure(somebody(chance, { top: toned(mood.accent, 1.35) }), {
    x: 880,
    y: 800,
    tall: 380,
    looks: 'left',
    arms: 'folded',
    legless: true,
  })
  return (
    oval(780, 742, 290, 14, '#2b3a36', { opacity: 0.2 }) +
    box(1000, 448, 18, 280, '#dfe7e4', { round: 6 }) +
    box(540, 560, 14, 176, '#dfe7e4', { round: 6 }) +
    box(906, 470, 100, 130, '#ffffff', { round: 22 }) +
    patient +
    box(546, 604, 466, 62, '#ffffff', { round: 16 }) +
    area(
      'M546 622 Q560 586 640 590 L900 596 Q960 600 966 640 L966 700 Q760 716 546 700 Z',
      toned(mood.accent, 1.5),
    ) +
    area('M546 622 Q560 586 640 590 L700 592 Q660 640 690 706 Q600 706 546 700 Z', '#ffffff', {
      opacity: 0.22,
    }) +
    box(546, 690, 466, 14, '#c9d5d1', { round: 6 })
  )
}

function trolley(mood: Mood): string {
  return (
    box(60, 560, 130, 12, '#e6edea', { round: 4 }) +
    box(60, 650, 130, 10, '#d3ddd9', { round: 4 }) +
    box(66, 560, 7, 176, '#b9c4c0') +
    box(178, 560, 7, 176, '#b9c4c0') +
    dot(70, 742, 9, '#4d5552') +
    dot(181, 742, 9, '#4d5552') +
    box(84, 528, 26, 32, toned(mood.accent, 1.2), { round: 4 }) +
    box(122, 540, 40, 20, '#f6f3ea', { round: 3 }) +
    box(90, 626, 70, 24, '#ffffff', { round: 3 })
  )
}

function conference(chance: Chance, mood: Mood): string {
  const count = chance.whole(3, 4)
  const staff = many(count, (index) => {
    const x = 290 + (index * 620) / (count - 1)
    const person = somebody(
      chance,
      index % 3 === 2 ? {} : { outfit: 'coat', top: chance.pick([mood.accent, '#d98aa0', '#5b6fa8']) },
    )
    return figure(person, {
      x,
      y: 812,
      tall: 440,
      looks: index < count / 2 ? 'right' : 'left',
      arms: chance.pick<Arms>(['holding', 'open', 'table', 'folded', 'pointing']),
      legless: true,
    })
  })
  const desk =
    box(170, 588, 860, 26, '#ffffff', { round: 6 }) +
    box(186, 614, 828, 126, toned(mood.accent, 1.42)) +
    box(186, 614, 828, 14, '#2b3a36', { opacity: 0.12 }) +
    cross(mood, 600, 682)
  return (
    staff +
    oval(600, 742, 470, 16, '#2b3a36', { opacity: 0.18 }) +
    desk +
    papers(330, 592, true) +
    papers(720, 592) +
    monitor(880)
  )
}

function monitor(x: number): string {
  return (
    box(x - 6, 560, 12, 28, '#8f9c97') +
    box(x - 30, 582, 60, 7, '#8f9c97', { round: 3 }) +
    box(x - 60, 482, 120, 82, '#4d5a57', { round: 6 }) +
    box(x - 54, 488, 108, 70, '#5f7470', { round: 3 })
  )
}
