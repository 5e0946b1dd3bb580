import exifr from 'exifr'

/** What a camera wrote into a picture. */
export type Recorded = {
  readonly takenAt: string | null
  readonly camera: string | null
  readonly software: string | null
  readonly place: { readonly latitude: number; readonly longitude: number } | null
}

export const nothingRecorded: Recorded = { takenAt: null, camera: null, software: null, place: null }

const pick = [
  'Make',
  'Model',
  'Software',
  'DateTimeOriginal',
  'GPSLatitudeRef',
  'GPSLatitude',
  'GPSLongitudeRef',
  'GPSLongitude',
]
const maxText = 120

/** Reads an EXIF block (TIFF structure, with or without its `Exif` mark); a broken one records nothing. */
export async function readExif(block: Buffer): Promise<Recorded> {
  const marked = block.toString('latin1', 0, 6) === 'Exif\0\0'
  try {
    const tags: unknown = await exifr.parse(marked ? block.subarray(6) : block, {
      tiff: true,
      exif: true,
      gps: true,
      pick,
      reviveValues: false,
      translateValues: false,
    })
    return typeof tags === 'object' && tags !== null
      ? recorded(tags as Record<string, unknown>)
      : nothingRecorded
  } catch {
    return nothingRecorded
  }
}

function recorded(tags: Record<string, unknown>): Recorded {
  return {
    takenAt: timeOf(tags['DateTimeOriginal']),
    camera: cameraOf(textOf(tags['Make']), textOf(tags['Model'])),
    software: textOf(tags['Software']),
    place: placeOf(tags['latitude'], tags['longitude']),
  }
}

/** A text as a page or database can hold it: no control characters, trimmed, at most 120 characters. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value
    .replace(/[\p{Cc}\p{Cs}\p{Co}\uFFFD]+/gu, ' ')
    .trim()
    .slice(0, maxText)
  return text === '' ? null : text
}

function cameraOf(make: string | null, model: string | null): string | null {
  if (!make || !model) return make ?? model
  const [brand = make] = make.split(' ')
  return model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${make} ${model}`
}

/** The time as the camera's clock showed it, without a zone; clocks never set record none. */
function timeOf(value: unknown): string | null {
  const parts =
    typeof value === 'string' ? /^(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(value) : null
  if (!parts) return null
  const [, year, month, day, hour, minute, second] = parts
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const instant = new Date(`${text}Z`)
  const real = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
  return real && Number(year) > 1900 ? text : null
}

/** A place on the globe to about a decimetre; 0° 0° is what a receiver without a fix writes. */
function placeOf(latitude: unknown, longitude: unknown): Recorded['place'] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const real = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  return real ? { latitude: rounded(latitude), longitude: rounded(longitude) } : null
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
