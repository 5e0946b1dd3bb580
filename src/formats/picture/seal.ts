/** A red round mark on a page: its middle and its extent, in shares of the page. */
export type Seal = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Colours = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: number
}

/** The page in squares of so many pixels; a square with a tenth of its pixels red belongs to a mark. */
const square = 4
const leastRed = 0.1
/** A seal of 36 to 50 mm on a sheet that fills the picture, or half of it. */
const diameter = { least: 0.07, most: 0.34 } as const
const sectors = 16
const mostSeals = 8

/** Red round marks on a page, from top to bottom, and whether the picture has colours at all. */
export function sealsOn(page: Colours): { readonly coloured: boolean; readonly seals: readonly Seal[] } {
  if (page.channels < 3) return { coloured: false, seals: [] }
  const { red, coloured } = redSquares(page)
  const shortSide = Math.min(red.columns, red.rows)
  const seals = marksIn(red)
    .filter((mark) => isRound(mark, shortSide))
    .map(({ left, right, top, bottom }) => ({
      x: round((left + right + 1) / 2 / red.columns),
      y: round((top + bottom + 1) / 2 / red.rows),
      width: round((right - left + 1) / red.columns),
      height: round((bottom - top + 1) / red.rows),
    }))
  return { coloured, seals: seals.sort((one, other) => one.y - other.y).slice(0, mostSeals) }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

type Squares = { readonly columns: number; readonly rows: number; readonly marked: Uint8Array }

function redSquares({ bytes, width, height, channels }: Colours): { red: Squares; coloured: boolean } {
  const [columns, rows] = [Math.ceil(width / square), Math.ceil(height / square)]
  const counts = new Uint8Array(columns * rows)
  let colours = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels
      const [r, g, b] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0]
      if (Math.max(r, g, b) - Math.min(r, g, b) > 20) colours += 1
      if (isRed(r, g, b)) {
        const place = Math.floor(y / square) * columns + Math.floor(x / square)
        counts[place] = (counts[place] ?? 0) + 1
      }
    }
  }
  const marked = counts.map((count) => (count >= leastRed * square * square ? 1 : 0))
  return { red: { columns, rows, marked }, coloured: colours > width * height * 0.001 }
}

/** Seal ink by hue (within 25 degrees of red), saturation and brightness. */
function isRed(r: number, g: number, b: number): boolean {
  const spread = r - Math.min(g, b)
  if (r < 90 || g >= r || b >= r || spread < 0.28 * r) return false
  const hue = (60 * (g - b)) / spread
  return hue > -35 && hue < 25
}

type Mark = {
  left: number
  right: number
  top: number
  bottom: number
  readonly places: { x: number; y: number }[]
}

/** Marked squares that touch, or nearly so, are one mark: letters inside a ring belong to it. */
function marksIn({ columns, rows, marked }: Squares): Mark[] {
  const seen = new Uint8Array(marked.length)
  const marks: Mark[] = []
  for (let start = 0; start < marked.length; start += 1) {
    if (!marked[start] || seen[start]) continue
    const mark: Mark = { left: columns, right: 0, top: rows, bottom: 0, places: [] }
    const open = [start]
    seen[start] = 1
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const [x, y] = [place % columns, Math.floor(place / columns)]
      grow(mark, x, y)
      for (const next of around(x, y, columns, rows)) {
        if (!marked[next] || seen[next]) continue
        seen[next] = 1
        open.push(next)
      }
    }
    marks.push(mark)
  }
  return marks
}

function grow(mark: Mark, x: number, y: number): void {
  mark.left = Math.min(mark.left, x)
  mark.right = Math.max(mark.right, x)
  mark.top = Math.min(mark.top, y)
  mark.bottom = Math.max(mark.bottom, y)
  mark.places.push({ x, y })
}

function around(x: number, y: number, columns: number, rows: number): number[] {
  const places: number[] = []
  for (let row = Math.max(0, y - 2); row <= Math.min(rows - 1, y + 2); row += 1) {
    for (let column = Math.max(0, x - 2); column <= Math.min(columns - 1, x + 2); column += 1) {
      places.push(row * columns + column)
    }
  }
  return places
}

/** As wide as high, of a seal's size, a rim on nearly all sides and nothing in the corners. */
function isRound({ left, right, top, bottom, places }: Mark, shortSide: number): boolean {
  const [width, height] = [right - left + 1, bottom - top + 1]
  const size = Math.max(width, height) / shortSide
  if (size < diameter.least || size > diameter.most) return false
  if (Math.min(width, height) / Math.max(width, height) < 0.68) return false
  const rim = new Set<number>()
  let outside = 0
  for (const { x, y } of places) {
    const across = (2 * (x - (left + right) / 2)) / width
    const down = (2 * (y - (top + bottom) / 2)) / height
    const distance = Math.hypot(across, down)
    if (distance > 1.12) outside += 1
    else if (distance > 0.68) rim.add(Math.floor(((Math.atan2(down, across) / Math.PI + 1) / 2) * sectors))
  }
  return rim.size >= sectors - 4 && outside / places.length < 0.06
}
