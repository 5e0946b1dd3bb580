import sharp from 'sharp'

/** What a test writes into a picture's EXIF block. */
type Tags = { readonly make?: string; readonly software?: string; readonly takenAt?: string }

const ascii = 2
const long = 4

/** An EXIF block (little-endian TIFF) built tag by tag, so that odd texts arrive unchanged; texts of over three letters. */
export function exifBlock(tags: Tags, padding = 0): Buffer {
  const first: [number, Buffer][] = []
  if (tags.make !== undefined) first.push([0x010f, Buffer.from(`${tags.make}\0`)])
  if (tags.software !== undefined) first.push([0x0131, Buffer.from(`${tags.software}\0`)])
  const exifTags: [number, Buffer][] =
    tags.takenAt === undefined ? [] : [[0x9003, Buffer.from(`${tags.takenAt}\0`)]]
  const head = Buffer.from('49492a0008000000', 'hex')
  const firstLength = 2 + (first.length + 1) * 12 + 4 + sizeOf(first)
  const exifAt = 8 + firstLength
  const block = [
    head,
    directory(first, 8, [0x8769, exifAt]),
    directory(exifTags, exifAt, null),
    Buffer.alloc(padding),
  ]
  return Buffer.concat(block)
}

function sizeOf(tags: readonly [number, Buffer][]): number {
  return tags.reduce((sum, [, text]) => sum + text.length, 0)
}

function directory(tags: readonly [number, Buffer][], at: number, link: [number, number] | null): Buffer {
  const count = tags.length + (link ? 1 : 0)
  const entries = Buffer.alloc(2 + count * 12 + 4)
  entries.writeUInt16LE(count, 0)
  let valueAt = at + entries.length
  tags.forEach(([tag, text], index) => {
    writeEntry(entries, 2 + index * 12, [tag, ascii, text.length, valueAt])
    valueAt += text.length
  })
  if (link) writeEntry(entries, 2 + tags.length * 12, [link[0], long, 1, link[1]])
  return Buffer.concat([entries, ...tags.map(([, text]) => text)])
}

function writeEntry(
  into: Buffer,
  at: number,
  [tag, type, count, value]: [number, number, number, number],
): void {
  into.writeUInt16LE(tag, at)
  into.writeUInt16LE(type, at + 2)
  into.writeUInt32LE(count, at + 4)
  into.writeUInt32LE(value, at + 8)
}

/** A photo of 600 × 400 that is to be turned upright, with everything a camera records. */
export function takenPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#884422' } })
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'Canon', Model: 'Canon EOS 80D', Software: 'Firmware 1.0.2' },
      IFD2: { DateTimeOriginal: '2018:07:12 14:30:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '32/1 1/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '120/1 51/1 30/1',
      },
    })
    .jpeg()
    .toBuffer()
}

/** A plain JPEG. */
export function plainJpeg(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#a07040' } })
    .jpeg()
    .toBuffer()
}

/** A plain PNG. */
export function plainPng(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#a07040' } })
    .png()
    .toBuffer()
}

/** The JPEG with an APP1 segment of EXIF put in after its start. */
export function withExifBlock(jpeg: Buffer, block: Buffer): Buffer {
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), block]))
}

/** The JPEG with one more segment after its start. */
export function withSegment(jpeg: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** The JPEG with other sides written into its frame header, as a decompression bomb has them. */
export function withSides(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg)
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(height, frame + 5)
  copy.writeUInt16BE(width, frame + 7)
  return copy
}

function box(kind: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(kind, 4, 'latin1')
  return Buffer.concat([head, body])
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    buffer.writeUInt32BE(value, index * 4)
  })
  return buffer
}

/** The skeleton of an iPhone's HEIC: sides, a quarter turn, a thumbnail's sides and an EXIF item, no picture. */
export function heicSkeleton(width: number, height: number, exif: Buffer): Buffer {
  const brands = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'))
  const item = Buffer.concat([words(0), exif])
  const meta = (offset: number) =>
    box(
      'meta',
      words(0),
      box(
        'iinf',
        Buffer.from('000000000001', 'hex'),
        box('infe', Buffer.from('0200000000070000', 'hex'), Buffer.from('Exif\0')),
      ),
      box('iloc', Buffer.from('000000004400000100070000' + '0001', 'hex'), words(offset, item.length)),
      box('iprp', box('ipco', sides(512, 512), sides(width, height), box('irot', Buffer.from([1])))),
    )
  const offset = brands.length + meta(0).length + 8
  return Buffer.concat([brands, meta(offset), box('mdat', item)])
}

function sides(width: number, height: number): Buffer {
  return box('ispe', words(0, width, height))
}
