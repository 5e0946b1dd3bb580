import type { Chance } from './chance.ts'

/** The colours of one picture: walls and light change with the time of day and the place. */
export type Mood = {
  readonly wall: string
  readonly wallDark: string
  readonly floor: string
  readonly floorDark: string
  readonly accent: string
  readonly accentDark: string
  readonly wood: string
  readonly woodDark: string
  readonly leaf: string
  readonly leafDark: string
  readonly sky: readonly [string, string]
  readonly light: string
  /** Gains of red, green and blue, as a camera's white balance gives them. */
  readonly grade: readonly [number, number, number]
}

const leaves = { leaf: '#6f9a5b', leafDark: '#4c7546' }

const moods: readonly Mood[] = [
  {
    wall: '#f2e6d2',
    wallDark: '#dcc6a4',
    floor: '#c9a67c',
    floorDark: '#a98459',
    accent: '#b5443a',
    accentDark: '#8d2f2b',
    wood: '#b98552',
    woodDark: '#8f6138',
    ...leaves,
    sky: ['#9ccbe4', '#fbe9c8'],
    light: '#fff1cf',
    grade: [1.02, 1, 0.95],
  },
  {
    wall: '#e7ecea',
    wallDark: '#c5d1d0',
    floor: '#b7b9b0',
    floorDark: '#94978f',
    accent: '#2f7382',
    accentDark: '#1f5260',
    wood: '#c19a68',
    woodDark: '#94714a',
    ...leaves,
    sky: ['#86bfe3', '#e6f2f3'],
    light: '#fdf8e4',
    grade: [1, 1, 1],
  },
  {
    wall: '#f6e6d3',
    wallDark: '#e0bd9b',
    floor: '#b98f6d',
    floorDark: '#96694b',
    accent: '#c9732f',
    accentDark: '#99511f',
    wood: '#a9713f',
    woodDark: '#7d4f2a',
    leaf: '#8b9a4a',
    leafDark: '#667638',
    sky: ['#9dbccb', '#fde0b4'],
    light: '#ffe7b8',
    grade: [1.03, 0.99, 0.94],
  },
  {
    wall: '#ece7dd',
    wallDark: '#cfc6b6',
    floor: '#a8a092',
    floorDark: '#857d70',
    accent: '#3d5f94',
    accentDark: '#2b4570',
    wood: '#b08a62',
    woodDark: '#866544',
    leaf: '#5f9470',
    leafDark: '#417053',
    sky: ['#a9d3ea', '#f4efe0'],
    light: '#fff6dd',
    grade: [1.01, 1, 0.97],
  },
  {
    wall: '#efebdd',
    wallDark: '#d2cbb2',
    floor: '#bda883',
    floorDark: '#998460',
    accent: '#6d7f3f',
    accentDark: '#4f5e2d',
    wood: '#bb8b5b',
    woodDark: '#8c643c',
    ...leaves,
    sky: ['#a2d0d6', '#f7eccd'],
    light: '#fff2c9',
    grade: [1.02, 1, 0.96],
  },
]

export function moodOf(chance: Chance): Mood {
  return chance.pick(moods)
}

export const skins = ['#f3cfae', '#eec39c', '#e5b48a', '#f0c8a4'] as const
export const hairs = ['#2b2523', '#352b27', '#3f322b', '#241f1f', '#4a3a30'] as const
export const greyHair = '#a9a29b'
export const trousers = ['#3b4657', '#4a4742', '#2f3b4d', '#5a564d', '#41505a'] as const
export const tops = [
  '#c8574b',
  '#3f7d8c',
  '#e0a544',
  '#6a8f5a',
  '#5b6fa8',
  '#d98a6a',
  '#8a6aa0',
  '#e6ebee',
  '#4b8f86',
  '#b7485c',
] as const
export const helmets = ['#f0b92d', '#f3f0e6', '#d8443a', '#3f78b5'] as const

/** A colour made darker (below 1) or lighter (above 1). */
export function toned(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const moved = channels.map((channel) =>
    Math.round(share < 1 ? channel * share : channel + (255 - channel) * (share - 1)),
  )
  return `#${moved.map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0')).join('')}`
}
