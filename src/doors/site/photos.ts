import { Readable } from 'node:stream'
import { openShownPhoto, type PublicPicture, publicPictures } from '../../actions/publicCases.ts'
import { refusal } from '../../foundation/refusal.ts'
import { param, type Visit } from './visit.ts'

function isPublicPicture(name: string): name is PublicPicture {
  return name in publicPictures
}

/** A picture of a photo of a shown case; kept by browsers for a while only, since a case can be taken down. */
export async function photo(visit: Visit): Promise<Response> {
  const { app, c } = visit
  const picture = param(visit, 'picture')
  if (!isPublicPicture(picture)) throw refusal('not-found', 'not-found')
  const { file, sha256 } = await openShownPhoto(app, param(visit, 'id'), picture)
  const mark = `"${sha256.slice(0, 32)}-${picture}"`
  const headers = {
    'content-type': picture.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
    'cache-control': 'public, max-age=600',
    etag: mark,
  }
  if (c.req.header('if-none-match') === mark) {
    file.stream.destroy()
    return c.body(null, 304, headers)
  }
  const body = Readable.toWeb(file.stream) as ReadableStream<Uint8Array>
  return c.body(body, 200, { ...headers, 'content-length': String(file.bytes) })
}

/** The address of a picture of a photo. */
export function photoAddress(id: string, picture: PublicPicture): string {
  return `/photos/${id}/${picture}`
}

/** The sizes of a photo among which a browser chooses. */
export function photoSet(id: string): string {
  return `${photoAddress(id, 'small.webp')} 480w, ${photoAddress(id, 'middle.webp')} 960w, ${photoAddress(id, 'large.webp')} 1600w`
}
