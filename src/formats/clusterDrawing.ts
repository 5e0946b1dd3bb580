/** How a line or a sign is drawn and what it is called. */
export type LineKind = {
  readonly name: string
  readonly colour: string
  readonly width: number
  readonly dash: string
}
export type SignKind = { readonly name: string; readonly shape: 'disc' | 'ring' | 'square' }

/** A group to draw: its caption, the kind of each sign, lines between signs by their places. */
export type DrawnCluster = {
  readonly caption: string
  /** How many stand in it, of which some are drawn. */
  readonly size: number
  readonly signs: readonly number[]
  readonly lines: readonly { readonly from: number; readonly to: number; readonly kind: number }[]
}

export type ClusterDrawing = {
  readonly lineKinds: readonly LineKind[]
  readonly signKinds: readonly SignKind[]
  readonly clusters: readonly DrawnCluster[]
}

const cell = { width: 164, height: 150, columns: 6, middle: 66 } as const
const mostSigns = 24
const ink = '#1f2329'
const soft = '#575d66'
const top = 40
/** Names in single quotes: the drawing puts them into an attribute as they are. */
const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC Variable', sans-serif"

/** Draws groups beside each other as SVG, each as a ring of signs with lines between those that belong together. */
export function drawClusters({ lineKinds, signKinds, clusters }: ClusterDrawing): string {
  const width = cell.width * cell.columns
  const height = top + cell.height * Math.ceil(clusters.length / cell.columns)
  const drawn = clusters.map((cluster, index) => {
    const x = (index % cell.columns) * cell.width
    const y = top + Math.floor(index / cell.columns) * cell.height
    return `<g transform="translate(${x} ${y})">${drawCluster(cluster, lineKinds, signKinds)}</g>`
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${fontFamily}" font-size="12" fill="${ink}"><rect width="${width}" height="${height}" fill="#ffffff"/>` +
    `${legend(lineKinds, signKinds)}${drawn.join('')}</svg>`
  )
}

function drawCluster(
  { caption, size, signs, lines }: DrawnCluster,
  lineKinds: readonly LineKind[],
  signKinds: readonly SignKind[],
): string {
  const shown = signs.slice(0, mostSigns)
  const places = shown.map((_, at) => placeOf(at, shown.length))
  const drawnLines = lines.flatMap(({ from, to, kind }) => {
    const [one, two, look] = [places[from], places[to], lineKinds[kind]]
    return one && two && look ? line(one, two, look) : []
  })
  const drawnSigns = shown.map((kind, at) => sign(places[at] ?? [0, 0], signKinds[kind]?.shape ?? 'disc'))
  const more =
    size > shown.length
      ? words(cell.width / 2, cell.middle + 4, `+${size - shown.length}`, 'middle', soft)
      : ''
  return [
    ...drawnLines,
    ...drawnSigns,
    more,
    words(cell.width / 2, cell.height - 12, caption, 'middle', ink),
  ].join('')
}

type Point = readonly [x: number, y: number]

function placeOf(at: number, count: number): Point {
  const radius = Math.min(52, 14 + count * 5)
  const angle = (at / count) * 2 * Math.PI - Math.PI / 2 + (count === 2 ? Math.PI / 2 : 0)
  return [round(cell.width / 2 + radius * Math.cos(angle)), round(cell.middle + radius * Math.sin(angle))]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function line([x1, y1]: Point, [x2, y2]: Point, { colour, width, dash }: LineKind): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}"${dashes}/>`
}

function sign([x, y]: Point, shape: SignKind['shape']): string {
  if (shape === 'square') return `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" fill="${soft}"/>`
  const look = shape === 'disc' ? `fill="${ink}"` : `fill="#ffffff" stroke="${ink}" stroke-width="2"`
  return `<circle cx="${x}" cy="${y}" r="5.5" ${look}/>`
}

function legend(lineKinds: readonly LineKind[], signKinds: readonly SignKind[]): string {
  let x = 12
  const entry = (mark: string, name: string, wide: number): string => {
    const drawn = `${mark}${words(x + wide, 20, name, 'start', ink)}`
    x += wide + 22 + name.length * 12
    return drawn
  }
  return [
    ...signKinds.map(({ name, shape }) => entry(sign([x + 6, 16], shape), name, 18)),
    ...lineKinds.map((look) => entry(line([x, 16], [x + 28, 16], look), look.name, 36)),
  ].join('')
}

function words(x: number, y: number, text: string, anchor: 'start' | 'middle', colour: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${escaped(text)}</text>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
