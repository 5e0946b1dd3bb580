import sharp from 'sharp'

/** What the camera of a demonstration photo records; `takenAt` is `YYYY-MM-DDTHH:MM:SS`. */
export type CameraRecord = {
  readonly takenAt: string | null
  readonly camera: { readonly make: string; readonly model: string } | null
  readonly place?: { readonly latitude: number; readonly longitude: number } | undefined
}

type Pixels = { readonly bytes: Buffer; readonly width: number; readonly height: number }

/** How well a JPEG may be stored, and the most bytes that each pixel of a painted photo takes then. */
const qualities = [
  { quality: 92, density: 0.34 },
  { quality: 95, density: 0.45 },
  { quality: 98, density: 0.61 },
  { quality: 100, density: Number.POSITIVE_INFINITY },
] as const

/** Stores pixels as a JPEG with EXIF, at the quality from which it has at least `minBytes`, or at the best. */
export async function stored(pixels: Pixels, record: CameraRecord, minBytes: number): Promise<Buffer> {
  const { width, height } = pixels
  const exif = exifOf(record)
  let photo = Buffer.alloc(0)
  const needed = minBytes / (width * height)
  for (const { quality, density } of qualities) {
    if (density < needed) continue
    const picture = sharp(pixels.bytes, { raw: { width, height, channels: 3 } }).jpeg({
      quality,
      optimiseCoding: false,
    })
    photo = await (exif ? picture.withExif(exif) : picture).toBuffer()
    if (photo.length >= minBytes) break
  }
  return photo
}

function exifOf({ takenAt, camera, place }: CameraRecord) {
  if (!takenAt && !camera && !place) return null
  const time = takenAt ? takenAt.replaceAll('-', ':').replace('T', ' ') : null
  return {
    IFD0: { ...(camera && { Make: camera.make, Model: camera.model }), ...(time && { DateTime: time }) },
    ...(time && { IFD2: { DateTimeOriginal: time, DateTimeDigitized: time } }),
    ...(place && {
      IFD3: {
        GPSLatitudeRef: place.latitude < 0 ? 'S' : 'N',
        GPSLatitude: degrees(place.latitude),
        GPSLongitudeRef: place.longitude < 0 ? 'W' : 'E',
        GPSLongitude: degrees(place.longitude),
      },
    }),
  }
}

/** Degrees, minutes and seconds as the three fractions of EXIF. */
function degrees(value: number): string {
  const seconds = Math.round(Math.abs(value) * 360_000)
  return `${Math.floor(seconds / 360_000)}/1 ${Math.floor((seconds % 360_000) / 6_000)}/1 ${seconds % 6_000}/100`
}
