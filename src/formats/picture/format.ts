/** What a file is by its first bytes; its name and extension are never asked. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'tiff' | 'pdf' | 'other'

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']
const containerBrands = ['mif1', 'msf1']

const magic: readonly (readonly [PictureFormat, string])[] = [
  ['jpeg', 'ffd8ff'],
  ['png', '89504e470d0a1a0a'],
  ['gif', '474946383761'],
  ['gif', '474946383961'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
]

/** The format of a file from its first kilobyte. */
export function formatOf(head: Buffer): PictureFormat {
  const known = magic.find(([, start]) => head.toString('hex', 0, start.length / 2) === start)
  if (known) return known[0]
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return 'webp'
  if (isHeic(head)) return 'heic'
  return head.subarray(0, 1024).includes('%PDF-') ? 'pdf' : 'other'
}

function isHeic(head: Buffer): boolean {
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return false
  const length = Math.min(head.readUInt32BE(0), head.length)
  const brands: string[] = []
  for (let offset = 8; offset + 4 <= length; offset += 4) {
    if (offset !== 12) brands.push(head.toString('latin1', offset, offset + 4))
  }
  const container = containerBrands.includes(brands[0] ?? '') && !brands.includes('avif')
  return container || heicBrands.includes(brands[0] ?? '')
}
