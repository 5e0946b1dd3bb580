const maxPages = 3
const leastBytes = 10_000

/** The JPEG pictures that a scanner put into a PDF, one for each of the first pages. */
export function scannedPages(pdf: Buffer): Buffer[] {
  const pages: Buffer[] = []
  let from = 0
  while (pages.length < maxPages) {
    const start = pdf.indexOf(Buffer.from([0xff, 0xd8, 0xff]), from)
    if (start < 0) break
    const end = pdf.indexOf('endstream', start)
    const stop = end < 0 ? pdf.length : end
    if (stop - start >= leastBytes) pages.push(pdf.subarray(start, stop))
    from = stop
  }
  return pages
}
