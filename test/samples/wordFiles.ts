import { zipOf } from './zips.ts'

/** A Word file with the given XML inside its body and whatever further parts it is to hold. */
export function wordFileOf(body: string, parts: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  return zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

/** A paragraph of one run, with what stands in its properties. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** The links of the document to its other parts, each by the kind of part. */
export function wordLinks(links: Readonly<Record<string, string>>): Record<string, string> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const written = Object.entries(links).map(
    ([target, kind], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}/${kind}" Target="${target}"/>`,
  )
  return { 'word/_rels/document.xml.rels': `<Relationships>${written.join('')}</Relationships>` }
}
