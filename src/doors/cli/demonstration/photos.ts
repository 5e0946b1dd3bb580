import sharp from 'sharp'
import { formToken, type PrintedCase } from '../../../domain/case/formToken.ts'
import { paintPhoto, paintScan } from '../../../formats/jpegPainting.ts'
import { type ToldCase, type ToldPhoto, toldCases } from './material.ts'

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
  if (photo.cutFrom) return cutOne(photo.cutFrom, index)
  const small = photo.flaw === 'small'
  const at = photo.flaw === 'duplicate' ? index - 1 : index
  const of = theCase.photos[at] ?? photo
  const seed = of.take === 1 ? `${theCase.name} ${at}` : `${theCase.name} ${at} ${of.take}`
  const camera = cameras[(theCase.name.length + theCase.topic.length) % cameras.length] ?? cameras[0]
  const bytes = await paintPhoto({
    scene: of.scene,
    seed,
    width: small ? 1280 : 1600,
    height: small ? 960 : 1067,
    takenAt:
      photo.flaw === 'no-exif' || small
        ? null
        : photo.flaw === 'wrong-date'
          ? shifted(photo.takenAt, 2)
          : of.takenAt,
    camera: photo.flaw === 'no-exif' || small ? null : camera,
    minBytes: small ? 0 : 1_050_000,
    label: theCase.brand || undefined,
  })
  const name = `照片${index + 1}.jpg`
  if (photo.flaw === 'png-renamed' && !mended) {
    return { name, bytes: await sharp(bytes).resize(1400).png({ compressionLevel: 3 }).toBuffer() }
  }
  if (small) return { name, bytes: await sharp(bytes).jpeg({ quality: 60 }).toBuffer() }
  return { name, bytes }
}

/** A photo that another case has too: cropped and compressed once more, without what the camera recorded. */
async function cutOne(
  from: { readonly name: string; readonly index: number },
  index: number,
): Promise<Painted> {
  const source = (await toldCases()).find(({ name }) => name === from.name)
  const photo = source?.photos[from.index]
  if (!source || !photo) throw new Error(`No photo ${from.index} of ${from.name}`)
  const { bytes } = await paintOne(source, photo, from.index, true)
  const region = { left: 130, top: 60, width: 1390, height: 930 }
  const cut = sharp(bytes).extract(region).resize(1280).jpeg({ quality: 72 })
  return { name: `照片${index + 1}.jpg`, bytes: await cut.toBuffer() }
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

/** The stamped scan of a case's form, with the code that was printed on it. */
export async function paintForm(
  { name, topic, unit, form }: ToldCase,
  printed: PrintedCase,
): Promise<Painted> {
  const rows = [
    { label: '案例名称', text: topic },
    { label: '实施单位（盖章）', text: form['implementer'] ?? unit.name, sealed: true },
    { label: '单位性质', text: form['unitNature'] ?? '' },
    { label: '职工人数', text: form['workers'] ?? '' },
    { label: '地址', text: form['address'] ?? '' },
    { label: '案例简介', text: form['brief.background'] ?? '', lines: 8 },
    { label: '意见', text: '同意推荐。', lines: 4, sealed: true, date: '2019年3月　日' },
  ]
  const title = '职工思想政治工作典型案例申报表'
  const order = { seed: name, title, rows, code: formToken(printed), takenAt: null, camera: null }
  return { name: '申报表扫描件.jpg', bytes: await paintScan(order) }
}
