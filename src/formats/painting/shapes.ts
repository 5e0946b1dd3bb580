/** Drawing words: each answers a piece of SVG in a picture of 1200 × 800. */
export const pictureWidth = 1200
export const pictureHeight = 800

type Look = {
  readonly opacity?: number
  readonly round?: number
  readonly stroke?: string
  readonly width?: number
}

function shown(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function lookOf({ opacity, stroke, width }: Look): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${shown(width ?? 1)}"`
  return line + (opacity === undefined ? '' : ` fill-opacity="${shown(opacity)}"`)
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  look: Look = {},
): string {
  const round = look.round === undefined ? '' : ` rx="${shown(look.round)}"`
  return `<rect x="${shown(x)}" y="${shown(y)}" width="${shown(width)}" height="${shown(height)}"${round} fill="${fill}"${lookOf(look)}/>`
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, look: Look = {}): string {
  return `<ellipse cx="${shown(x)}" cy="${shown(y)}" rx="${shown(rx)}" ry="${shown(ry)}" fill="${fill}"${lookOf(look)}/>`
}

export function dot(x: number, y: number, radius: number, fill: string, look: Look = {}): string {
  return oval(x, y, radius, radius, fill, look)
}

/** A filled outline by the letters of an SVG path. */
export function area(path: string, fill: string, look: Look = {}): string {
  return `<path d="${path}" fill="${fill}"${lookOf(look)}/>`
}

/** A line with round ends along an SVG path. */
export function stroke(path: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${shown(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` stroke-opacity="${shown(opacity)}"`}/>`
}

/** Pieces moved and scaled together; a negative scale mirrors them. */
export function placed(pieces: string, x: number, y: number, scaleX = 1, scaleY = Math.abs(scaleX)): string {
  return `<g transform="translate(${shown(x)} ${shown(y)}) scale(${scaleX.toFixed(4)} ${scaleY.toFixed(4)})">${pieces}</g>`
}

export function turned(pieces: string, degrees: number, x: number, y: number): string {
  return `<g transform="rotate(${shown(degrees)} ${shown(x)} ${shown(y)})">${pieces}</g>`
}

/** The same piece many times, by its number. */
export function many(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('')
}

/** A filling that runs from one colour to another, downwards or to the right; use it as `url(#id)`. */
export function fade(id: string, from: string, to: string, direction: 'down' | 'right' = 'down'): string {
  const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
}

/** A soft light that fades outwards. */
export function glow(x: number, y: number, rx: number, ry: number, colour: string, strength: number): string {
  const id = `glow${[x, y, rx, ry, strength].map(shown).join('_')}${colour.slice(1)}`
  const stop = (offset: number, share: number) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${shown(strength * share)}"/>`
  const stops = stop(0, 1) + stop(0.35, 0.55) + stop(0.7, 0.14) + stop(1, 0)
  return `<radialGradient id="${id}">${stops}</radialGradient>${oval(x, y, rx, ry, `url(#${id})`)}`
}

type Lettering = {
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 400 | 700
}

/** A line of text on its base line, in the font that was made known. */
export function lettering(text: string, x: number, y: number, look: Lettering): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const font = `font-family="Noto Serif SC" font-weight="${look.weight ?? 700}" font-size="${shown(look.size)}"`
  return `<text x="${shown(x)}" y="${shown(y)}" ${font} fill="${look.fill}" text-anchor="${look.anchor ?? 'middle'}">${safe}</text>`
}
