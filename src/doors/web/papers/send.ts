import type { Made, PaperFormat } from '../../../actions/papers.ts'

const types: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Sends a paper under its Chinese name (RFC 5987); programs that do not know the long form get a plain one. */
export function sendPaper(made: Made): Response {
  const plain = `paper-${made.sha256.slice(0, 8)}.${made.format}`
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      'content-type': types[made.format],
      'content-length': String(made.bytes.length),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(made.name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** What `encodeURIComponent` leaves and RFC 5987 does not allow. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
