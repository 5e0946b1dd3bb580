import type { Bytes } from './bytes.ts'
import type { PictureFormat } from './format.ts'
import { boxesOf } from './heic.ts'
import { tiffEnds } from './tiff.ts'

const maxParts = 20_000

/** Whether a file holds everything that its own structure announces; a broken upload does not. */
export async function isComplete(file: Bytes, format: PictureFormat): Promise<boolean> {
  const ends = {
    jpeg: jpegEnds,
    png: pngEnds,
    gif: gifEnds,
    webp: webpEnds,
    tiff: tiffEnds,
    heic: heicEnds,
    pdf: pdfEnds,
    other: async () => false,
  }[format]
  return ends(file)
}

/** Walks the segments and scans of a JPEG to its end-of-image marker; bytes after that are a camera's own. */
async function jpegEnds(file: Bytes): Promise<boolean> {
  let offset = 2
  let scans = 0
  for (let part = 0; part < maxParts; part += 1) {
    const head = await file.at(offset, 4)
    const marker = head[1]
    if (head[0] !== 0xff || marker === undefined) return false
    if (marker === 0xd9) return scans > 0
    if (marker === 0xff) offset += 1
    else if (marker === 0x01 || isRestart(marker)) offset += 2
    else if (head.length < 4 || head.readUInt16BE(2) < 2) return false
    else {
      offset += 2 + head.readUInt16BE(2)
      if (marker === 0xda) {
        scans += 1
        offset = await endOfScan(file, offset)
      }
    }
  }
  return false
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}

/** Where the next marker after compressed lines stands; the size of the file when there is none. */
async function endOfScan(file: Bytes, start: number): Promise<number> {
  let offset = start
  for (;;) {
    const piece = await file.at(offset, 32 * 1024)
    if (piece.length < 2) return file.size
    let found = piece.indexOf(0xff)
    while (found >= 0 && found + 1 < piece.length) {
      const next = piece[found + 1] ?? 0
      if (next !== 0x00 && next !== 0xff && !isRestart(next)) return offset + found
      found = piece.indexOf(0xff, found + 1)
    }
    offset += found === piece.length - 1 ? piece.length - 1 : piece.length
  }
}

async function pngEnds(file: Bytes): Promise<boolean> {
  let offset = 8
  for (let part = 0; part < maxParts; part += 1) {
    const head = await file.at(offset, 8)
    if (head.length < 8) return false
    offset += 12 + head.readUInt32BE(0)
    if (head.toString('latin1', 4, 8) === 'IEND') return offset <= file.size
  }
  return false
}

async function gifEnds(file: Bytes): Promise<boolean> {
  const tail = await file.at(file.size - 1, 1)
  return tail[0] === 0x3b
}

async function webpEnds(file: Bytes): Promise<boolean> {
  const head = await file.at(4, 4)
  return head.length === 4 && head.readUInt32LE(0) + 8 <= file.size
}

async function heicEnds(file: Bytes): Promise<boolean> {
  const boxes = await boxesOf(file, 0, file.size)
  const last = boxes.at(-1)
  const kinds = boxes.map((box) => box.kind)
  return kinds.includes('meta') && kinds.includes('mdat') && last !== undefined && last.end <= file.size
}

async function pdfEnds(file: Bytes): Promise<boolean> {
  const tail = await file.at(Math.max(0, file.size - 1024), 1024)
  return tail.includes('%%EOF')
}
