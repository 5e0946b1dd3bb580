import sharp from 'sharp'
import { paintPhoto } from '../../../formats/jpegPainting.ts'
import { paintScan } from '../../../formats/scanPainting.ts'
import type { ToldCase, ToldPhoto } from './material.ts'

const cameras = [
  { make: 'Canon', model: 'EOS 80D' },
  { make: 'NIKON CORPORATION', model: 'NIKON D7200' },
  { make: 'HUAWEI', model: 'EML-AL00' },
  { make: 'SONY', model: 'ILCE-6300' },
] as const

/** Which photos of a case are painted as they ought to be although the story says otherwise. */
export type Painted = { readonly name: string; readonly bytes: Buffer }

function shifted(takenAt: string, months: number): string {
  const date = new Date(`${takenAt}Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 19)
}

async function paintOne(
  theCase: ToldCase,
  photo: ToldPhoto,
  index: number,
  mended: boolean,
): Promise<Painted> {
  const small = photo.flaw === 'small'
  const seed = photo.flaw === 'duplicate' ? `${theCase.name} ${index - 1}` : `${theCase.name} ${index}`
  const of = photo.flaw === 'duplicate' ? (theCase.photos[index - 1] ?? photo) : photo
  const camera = cameras[(theCase.name.length + theCase.topic.length) % cameras.length] ?? cameras[0]
  const bytes = await paintPhoto({
    scene: of.scene,
    seed,
    width: small ? 1280 : 2000,
    height: small ? 960 : 1333,
    takenAt:
      photo.flaw === 'no-exif' || small
        ? null
        : photo.flaw === 'wrong-date'
          ? shifted(photo.takenAt, 2)
          : of.takenAt,
    camera: photo.flaw === 'no-exif' || small ? null : camera,
    minBytes: small ? 0 : 1_050_000,
  })
  const name = `照片${index + 1}.jpg`
  if (photo.flaw === 'png-renamed' && !mended) {
    return { name, bytes: await sharp(bytes).resize(1400).png({ compressionLevel: 3 }).toBuffer() }
  }
  if (small) return { name, bytes: await sharp(bytes).jpeg({ quality: 60 }).toBuffer() }
  return { name, bytes }
}

/** The photos of a case; `mended` leaves out what would keep it from being handed in. */
export async function paintAll(
  theCase: ToldCase,
  photos: readonly ToldPhoto[],
  mended: boolean,
): Promise<Painted[]> {
  const painted: Painted[] = []
  for (const [index, photo] of photos.entries()) painted.push(await paintOne(theCase, photo, index, mended))
  return painted
}

/** The stamped scan of a case's form. */
export async function paintForm(theCase: ToldCase): Promise<Painted> {
  return { name: '申报表扫描件.jpg', bytes: await paintScan({ seed: theCase.name }) }
}
