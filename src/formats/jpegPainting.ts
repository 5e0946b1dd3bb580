import sharp from 'sharp'
import { type CameraRecord, stored } from './painting/camera.ts'
import { type Chance, chanceOf } from './painting/chance.ts'
import { developed } from './painting/film.ts'
import { knowFonts } from './painting/font.ts'
import { written } from './painting/furniture.ts'
import type { Painting, Scene, ScenePainter } from './painting/painting.ts'
import { moodOf } from './painting/palette.ts'
import { type FormRow, formPage, paperHeight, paperWidth } from './painting/paper.ts'
import { classroom } from './painting/scenes/classroom.ts'
import { clinic } from './painting/scenes/clinic.ts'
import { library } from './painting/scenes/library.ts'
import { meeting } from './painting/scenes/meeting.ts'
import { outdoor } from './painting/scenes/outdoor.ts'
import { site } from './painting/scenes/site.ts'
import { stage } from './painting/scenes/stage.ts'
import { workshop } from './painting/scenes/workshop.ts'
import { pictureHeight, pictureWidth } from './painting/shapes.ts'

/** A demonstration photo to be painted; the same order gives the same bytes. */
export type PhotoOrder = CameraRecord & {
  readonly scene: Scene
  readonly seed: string | number
  readonly width: number
  readonly height: number
  /** The least size of the file, reached as far as its pixels allow. */
  readonly minBytes: number
  /** What a board or banner in the picture says. */
  readonly label?: string | undefined
}

const painters: Readonly<Record<Scene, ScenePainter>> = {
  workshop,
  classroom,
  meeting,
  outdoor,
  stage,
  library,
  clinic,
  site,
}

/** How much smaller the far layer is drawn, which makes it soft. */
const softness = 3

/** Paints a picture of people at work as a JPEG that looks and measures like a photo from a camera. */
export async function paintPhoto(order: PhotoOrder): Promise<Buffer> {
  await knowFonts()
  const { width, height } = order
  const chance = chanceOf(`${order.scene} ${order.seed}`)
  const mood = moodOf(chance)
  const painting = painters[order.scene](chance, mood, order.label ?? '')
  const shot = shotOf(painting, chance)
  const signs = painting.signs.map((sign) => written(sign, shot.mirrored)).join('')
  const nearby = shot.turn(painting.boards) + signs + shot.turn(painting.near)
  const far = await sharp(drawing(shot.turn(painting.far), shot.frame, width / softness, height / softness))
    .flatten()
    .resize(width, height, { kernel: 'linear', fit: 'fill' })
    .raw()
    .toBuffer()
  const near = await sharp(drawing(nearby, shot.frame, width, height))
    .ensureAlpha()
    .raw()
    .toBuffer()
  const bytes = developed(
    { far, near, width, height },
    { grade: mood.grade, grain: 5, vignette: 0.42 },
    chance,
  )
  return stored({ bytes, width, height }, order, order.minBytes)
}

type Shot = { readonly frame: string; readonly mirrored: boolean; turn(pieces: string): string }

/** A stamped form to be painted as a scan; `rows` stand under its title from top to bottom, `code` below them. */
export type ScanOrder = CameraRecord & {
  readonly seed: string | number
  readonly title: string
  readonly rows: readonly FormRow[]
  readonly code?: string
}

/** Paints a stamped form as it comes from a scanner: A4 at 150 dots per inch, 1240 × 1754. */
export async function paintScan(order: ScanOrder): Promise<Buffer> {
  await knowFonts()
  const [width, height] = [paperWidth, paperHeight]
  const chance = chanceOf(`scan ${order.seed}`)
  const form = formPage(order.title, order.rows, order.code ?? '', chance)
  const page = drawing(form, `0 0 ${width} ${height}`, width, height)
  const near = await sharp(page).ensureAlpha().raw().toBuffer()
  const far = Buffer.alloc(width * height * 3, 255)
  const film = { grade: [1, 0.995, 0.98], grain: 2.5, vignette: 0.12 } as const
  return stored({ bytes: developed({ far, near, width, height }, film, chance), width, height }, order, 0)
}

/** Where the camera stands: nearer or farther, perhaps on the other side; what is written stays in the frame. */
function shotOf({ focus, signs }: Painting, chance: Chance): Shot {
  const mirrored = chance.happens(0.5)
  const zoom = chance.pick([1, 1, 1.14, 1.3])
  const across = (x: number) => (mirrored ? pictureWidth - x : x)
  const lettered = signs.map((sign) => ({
    from: across(sign.x) - sign.room / 2,
    to: across(sign.x) + sign.room / 2,
  }))
  const x = start(pictureWidth, zoom, across(focus.x), lettered)
  const y = start(
    pictureHeight,
    zoom,
    focus.y,
    signs.map((sign) => ({ from: sign.y - 64, to: sign.y + 64 })),
  )
  return {
    frame: `${x} ${y} ${pictureWidth / zoom} ${pictureHeight / zoom}`,
    mirrored,
    turn: (pieces) =>
      mirrored ? `<g transform="translate(${pictureWidth} 0) scale(-1 1)">${pieces}</g>` : pieces,
  }
}

/** Where a frame begins that has its middle at `middle` as far as the picture and what must be seen allow. */
function start(
  whole: number,
  zoom: number,
  middle: number,
  seen: readonly { from: number; to: number }[],
): number {
  const length = whole / zoom
  const last = Math.max(...seen.map(({ to }) => to - length), 0)
  const first = Math.min(...seen.map(({ from }) => from), whole - length)
  return Math.max(0, Math.min(first, Math.max(last, middle - length / 2)))
}

function drawing(pieces: string, frame: string, width: number, height: number): Buffer {
  const size = `width="${Math.round(width)}" height="${Math.round(height)}" viewBox="${frame}"`
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="xMidYMid slice">${pieces}</svg>`,
  )
}
