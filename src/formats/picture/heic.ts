import type { Bytes } from './bytes.ts'

/** A box of the ISO base media format: where its contents begin and where it ends. */
type Box = { readonly kind: string; readonly start: number; readonly end: number }

const maxBoxes = 2_000
const maxExif = 1024 * 1024

/** The boxes between two offsets; the last may announce an end past the file. */
export async function boxesOf(file: Bytes, from: number, to: number): Promise<Box[]> {
  const boxes: Box[] = []
  let offset = from
  while (offset + 8 <= to && boxes.length < maxBoxes) {
    const head = await file.at(offset, 16)
    if (head.length < 8) break
    const announced = head.readUInt32BE(0)
    const long = announced === 1 && head.length === 16
    const length = long ? Number(head.readBigUInt64BE(8)) : announced === 0 ? to - offset : announced
    if (length < 8) break
    boxes.push({ kind: head.toString('latin1', 4, 8), start: offset + (long ? 16 : 8), end: offset + length })
    offset += length
  }
  return boxes
}

async function childOf(
  file: Bytes,
  parent: Box | undefined,
  kind: string,
  skip = 0,
): Promise<Box | undefined> {
  if (!parent) return undefined
  const boxes = await boxesOf(file, parent.start + skip, Math.min(parent.end, file.size))
  return boxes.find((box) => box.kind === kind)
}

async function metaOf(file: Bytes): Promise<Box | undefined> {
  const boxes = await boxesOf(file, 0, file.size)
  return boxes.find((box) => box.kind === 'meta')
}

/** The size of a HEIC picture as it is shown: the largest announced extent, turned as the camera asks. */
export async function heicSize(file: Bytes): Promise<{ width: number; height: number }> {
  const properties = await childOf(file, await metaOf(file), 'iprp', 4)
  const container = await childOf(file, properties, 'ipco')
  const boxes = container ? await boxesOf(file, container.start, Math.min(container.end, file.size)) : []
  let size = { width: 0, height: 0 }
  let quarterTurned = false
  for (const box of boxes) {
    const body = await file.at(box.start, 12)
    if (box.kind === 'irot') quarterTurned = ((body[0] ?? 0) & 1) === 1
    if (box.kind !== 'ispe' || body.length < 12) continue
    const extent = { width: body.readUInt32BE(4), height: body.readUInt32BE(8) }
    if (extent.width * extent.height > size.width * size.height) size = extent
  }
  return quarterTurned ? { width: size.height, height: size.width } : size
}

/** The EXIF block of a HEIC picture, without its four bytes of offset and its mark. */
export async function heicExif(file: Bytes): Promise<Buffer | null> {
  const meta = await metaOf(file)
  const item = await exifItem(file, await childOf(file, meta, 'iinf', 4))
  const place = item === null ? null : await placeOf(file, await childOf(file, meta, 'iloc', 4), item)
  if (!place || place.length < 8 || place.length > maxExif) return null
  const block = Buffer.from(await file.at(place.offset, place.length))
  if (block.length < place.length) return null
  return block.subarray(Math.min(4 + block.readUInt32BE(0), block.length))
}

async function exifItem(file: Bytes, list: Box | undefined): Promise<number | null> {
  if (!list) return null
  const version = (await file.at(list.start, 1))[0] ?? 0
  const entries = await boxesOf(file, list.start + (version === 0 ? 6 : 8), Math.min(list.end, file.size))
  for (const entry of entries) {
    const body = await file.at(entry.start, 14)
    const wide = body[0] === 3
    if (body.length < 14) continue
    if (body.toString('latin1', wide ? 10 : 8, wide ? 14 : 12) === 'Exif') {
      return wide ? body.readUInt32BE(4) : body.readUInt16BE(4)
    }
  }
  return null
}

async function placeOf(
  file: Bytes,
  list: Box | undefined,
  item: number,
): Promise<{ offset: number; length: number } | null> {
  if (!list) return null
  const body = Buffer.from(await file.at(list.start, Math.min(list.end - list.start, maxExif)))
  try {
    return locate(body, item)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Reads the item location box: widths of its numbers first, then one entry per item with its extents. */
function locate(body: Buffer, item: number): { offset: number; length: number } | null {
  const version = body.readUInt8(0)
  const [offsetWidth, lengthWidth] = [body.readUInt8(4) >> 4, body.readUInt8(4) & 15]
  const [baseWidth, indexWidth] = [body.readUInt8(5) >> 4, version === 0 ? 0 : body.readUInt8(5) & 15]
  let at = 6
  const take = (width: number): number => {
    at += width
    if (width === 8) return Number(body.readBigUInt64BE(at - 8))
    return width === 0 ? 0 : body.readUIntBE(at - width, width)
  }
  const items = take(version < 2 ? 2 : 4)
  for (let index = 0; index < items; index += 1) {
    const id = take(version < 2 ? 2 : 4)
    take(version === 0 ? 0 : 2)
    take(2)
    const base = take(baseWidth)
    const extents = take(2)
    for (let extent = 0; extent < extents; extent += 1) {
      take(indexWidth)
      const place = { offset: base + take(offsetWidth), length: take(lengthWidth) }
      if (id === item) return place
    }
  }
  return null
}
