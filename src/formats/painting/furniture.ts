import { type Mood, toned } from './palette.ts'
import {
  area,
  box,
  dot,
  fade,
  glow,
  lettering,
  many,
  oval,
  pictureHeight,
  pictureWidth,
  stroke,
} from './shapes.ts'

/** A room: a wall with a band of shade, a skirting and a floor that grows lighter towards the window. */
export function room(mood: Mood, floorAt: number): string {
  return (
    fade('wall', toned(mood.wall, 1.1), mood.wallDark) +
    fade('floor', mood.floor, mood.floorDark) +
    box(0, 0, pictureWidth, floorAt, 'url(#wall)') +
    box(0, floorAt, pictureWidth, pictureHeight - floorAt, 'url(#floor)') +
    box(0, floorAt - 14, pictureWidth, 14, toned(mood.wallDark, 0.86)) +
    box(0, floorAt, pictureWidth, 10, '#2b1d10', { opacity: 0.14 })
  )
}

/** A window on a bright day, with what is seen through it. */
export function windowPane(
  mood: Mood,
  x: number,
  y: number,
  width: number,
  height: number,
  view = '',
): string {
  const id = `pane${x}_${y}`
  const bars =
    box(x + width / 2 - 4, y, 8, height, '#fbf8f0') + box(x, y + height * 0.34 - 3, width, 6, '#fbf8f0')
  return (
    fade(id, mood.sky[0], mood.sky[1]) +
    box(x - 10, y - 10, width + 20, height + 20, '#fbf8f0') +
    box(x, y, width, height, `url(#${id})`) +
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${view}</svg>` +
    bars +
    box(x - 18, y + height + 10, width + 36, 12, '#efe8da') +
    box(x - 18, y + height + 20, width + 36, 5, '#2b1d10', { opacity: 0.12 })
  )
}

/** Roofs and trees far away. */
export function townView(mood: Mood, width: number, height: number, shift = 0): string {
  const towers = Math.round(width / 38)
  const tower = (index: number) => {
    const tall = height * (0.26 + 0.32 * Math.abs(Math.sin(index * 2.3 + shift)))
    const at = (index * width) / towers - 8
    return box(at, height - tall, width / towers + 2, tall, toned(mood.sky[0], index % 2 === 0 ? 0.86 : 0.94))
  }
  const tree = (index: number) => dot(index * 42 + 6, height - 4, 30, toned(mood.leaf, 1.15))
  return many(towers + 1, tower) + many(Math.ceil(width / 42) + 1, tree)
}

/** A beam of sun that falls from a window across the room. */
export function sunbeam(
  mood: Mood,
  x: number,
  y: number,
  width: number,
  reach: number,
  slant = 0.75,
): string {
  const id = `beam${Math.round(x)}`
  const end = y + reach
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${mood.light}" stop-opacity="0.5"/><stop offset="1" stop-color="${mood.light}" stop-opacity="0"/></linearGradient>` +
    area(
      `M${x} ${y} L${x + width} ${y} L${x + width * 1.5 + reach * slant} ${end} L${x + reach * slant} ${end} Z`,
      `url(#${id})`,
    )
  )
}

export function pottedPlant(mood: Mood, x: number, y: number, tall: number): string {
  const leaf = (index: number) => {
    const angle = ((index - 3) / 3) * 1.15
    const [tipX, tipY] = [x + Math.sin(angle) * tall * 0.55, y - tall * (0.42 + 0.56 * Math.cos(angle))]
    const [bendX, bendY] = [x + Math.sin(angle) * tall * 0.16, y - tall * 0.62]
    const colour = index % 2 === 0 ? mood.leaf : mood.leafDark
    return area(
      `M${x} ${y - tall * 0.3} Q${bendX - tall * 0.09} ${bendY} ${tipX} ${tipY} Q${bendX + tall * 0.12} ${bendY} ${x} ${y - tall * 0.3} Z`,
      colour,
    )
  }
  const pot = `M${x - tall * 0.16} ${y - tall * 0.32} L${x + tall * 0.16} ${y - tall * 0.32} L${x + tall * 0.12} ${y} L${x - tall * 0.12} ${y} Z`
  return (
    oval(x, y, tall * 0.2, tall * 0.03, '#2b1d10', { opacity: 0.2 }) +
    many(7, leaf) +
    area(pot, '#c98a5e') +
    area(
      `M${x + tall * 0.03} ${y - tall * 0.32} L${x + tall * 0.16} ${y - tall * 0.32} L${x + tall * 0.12} ${y} L${x + tall * 0.02} ${y} Z`,
      '#2b1d10',
      { opacity: 0.12 },
    ) +
    box(x - tall * 0.18, y - tall * 0.36, tall * 0.36, tall * 0.06, '#b5764c', { round: 2 })
  )
}

/** A lamp that hangs from the ceiling and shines. */
export function ceilingLamp(x: number, drop: number, shade: string): string {
  return (
    stroke(`M${x} 0 L${x} ${drop}`, '#4a4038', 2.5) +
    glow(x, drop + 34, 190, 150, '#ffe3a6', 0.5) +
    area(`M${x - 14} ${drop} L${x + 14} ${drop} L${x + 46} ${drop + 30} L${x - 46} ${drop + 30} Z`, shade) +
    oval(x, drop + 30, 46, 7, '#fff3cf')
  )
}

/** A framed picture or certificate on a wall. */
export function framed(x: number, y: number, width: number, height: number, colour: string): string {
  return (
    box(x + 4, y + 6, width, height, '#2b1d10', { opacity: 0.16 }) +
    box(x, y, width, height, '#8d6a44') +
    box(x + 5, y + 5, width - 10, height - 10, '#fbf6ea') +
    box(x + 14, y + 14, width - 28, height - 28, colour, { opacity: 0.75 })
  )
}

export type Sign = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly room: number
}

/** The lettering of a board, smaller where the text is long; mirrored pictures keep it readable. */
export function written(sign: Sign, mirrored: boolean): string {
  const letters = Math.max(1, [...sign.text].length)
  const size = Math.min(sign.size, sign.room / letters)
  const x = mirrored ? pictureWidth - sign.x : sign.x
  return lettering(sign.text, x, sign.y + size * 0.36, { size, fill: sign.fill })
}

/** A cloth banner in the colour of the house. */
export function banner(x: number, y: number, width: number, height: number, colour: string): string {
  return (
    box(x + 4, y + 8, width, height, '#2b1d10', { opacity: 0.18 }) +
    box(x, y, width, height, colour) +
    box(x, y, width, 4, toned(colour, 1.25)) +
    box(x, y + height - 5, width, 5, toned(colour, 0.8))
  )
}

export function cup(x: number, y: number, colour = '#f7f3ea'): string {
  return (
    stroke(`M${x + 9} ${y - 14} q9 5 0 10`, colour, 3) +
    area(`M${x - 9} ${y - 19} L${x + 9} ${y - 19} L${x + 7} ${y} L${x - 7} ${y} Z`, colour) +
    oval(x, y - 19, 9, 2.4, toned(colour, 0.8))
  )
}

/** A sheet or an open booklet lying on a table. */
export function papers(x: number, y: number, open = false): string {
  const page = (shift: number) =>
    area(`M${x + shift} ${y} l30 0 l7 -9 l-30 0 Z`, '#fdfaf2') +
    stroke(`M${x + shift + 8} ${y - 3} l18 0 M${x + shift + 10} ${y - 6} l18 0`, '#c9c0ae', 1)
  return page(0) + (open ? page(31) : '')
}
