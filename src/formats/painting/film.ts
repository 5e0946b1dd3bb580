import type { Chance } from './chance.ts'

const grains = 65_536

/** A picture as bytes without a header; the near layer has an opacity as its fourth byte. */
type Layers = {
  /** RGB, what is far and out of focus. */
  readonly far: Buffer
  /** RGBA, what is near. */
  readonly near: Buffer
  readonly width: number
  readonly height: number
}

/** How a camera sees: the gains of red, green and blue, the strength of the grain and of the dark in the corners. */
type Film = {
  readonly grade: readonly [number, number, number]
  readonly grain: number
  readonly vignette: number
}

/** Lays the near layer over the far one, darkens the corners, sets the white balance and adds a fine grain. */
export function developed(layers: Layers, film: Film, chance: Chance): Buffer {
  const { far, near, width, height } = layers
  const noise = grainOf(chance, film.grain)
  const across = Float32Array.from({ length: width }, (_, x) => (x / width - 0.5) ** 2)
  const picture = Buffer.allocUnsafe(width * height * 3)
  const [red, green, blue] = film.grade
  let [from, to] = [0, 0]
  for (let y = 0; y < height; y += 1) {
    const down = (y / height - 0.5) ** 2
    let speck = Math.floor(chance.unit() * grains)
    for (let x = 0; x < width; x += 1) {
      const distance = (across[x] ?? 0) + down
      const shade = 1.03 - film.vignette * distance * (distance + 0.35)
      const grain = noise[speck] ?? 0
      const cover = (near[from + 3] ?? 0) / 255
      speck = (speck + 1) & (grains - 1)
      picture[to] = seen(far[to], near[from], cover, shade * red, grain)
      picture[to + 1] = seen(far[to + 1], near[from + 1], cover, shade * green, grain)
      picture[to + 2] = seen(far[to + 2], near[from + 2], cover, shade * blue, grain)
      from += 4
      to += 3
    }
  }
  return picture
}

function seen(far = 0, near = 0, cover: number, gain: number, grain: number): number {
  return Math.max(0, Math.min(255, (far + (near - far) * cover) * gain + grain))
}

/** Specks of about normal strength, drawn once and used again from another place in every line. */
function grainOf(chance: Chance, strength: number): Float32Array {
  return Float32Array.from(
    { length: grains },
    () => (chance.unit() + chance.unit() + chance.unit() - 1.5) * 2 * strength,
  )
}
