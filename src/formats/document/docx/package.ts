import type { DocumentText, NoDocument, Picture } from '../../document.ts'
import { xmlAttributes, xmlTokens } from '../../xml.ts'
import { openZip, type Zip, type ZipFault } from '../../zip.ts'
import { assembled, type Block, Unreadable } from '../blocks.ts'
import { numberingOf } from '../lists.ts'
import { bodyOf } from './body.ts'
import { listsOf } from './numbering.ts'
import type { Body, Lookups } from './reading.ts'
import { stylesOf } from './styles.ts'

const megabyte = 1024 * 1024
const maxUnpacked = 200 * megabyte
/** Text packs well, but an archive that grows more than so many times over was made to. */
const maxRatio = 200
const alwaysAllowed = 20 * megabyte
const maxPictures = 200
const maxMargins = 20

const reasons: Readonly<Record<ZipFault, NoDocument>> = {
  'not-a-zip': 'damaged',
  encrypted: 'encrypted',
  'too-large': 'too-large',
}

type Link = { readonly kind: string; readonly target: string }
type Parts = { readonly zip: Zip; readonly names: ReadonlyMap<string, string> }

/** Reads a Word file (OOXML, strict or not) by its parts. */
export async function readDocx(bytes: Buffer): Promise<DocumentText> {
  const zip = openZip(bytes, Math.min(maxUnpacked, Math.max(alwaysAllowed, bytes.length * maxRatio)))
  if (!zip.ok) throw new Unreadable(reasons[zip.reason])
  const parts = { zip: zip.value, names: new Map(zip.value.names.map((name) => [plainName(name), name])) }
  const main = await mainPart(parts)
  const xml = await textOf(parts, main)
  if (xml === null) throw new Unreadable(parts.names.has('EncryptedPackage') ? 'encrypted' : 'unsupported')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = await linksOf(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const lookups = await lookupsFor(parts, links, xml)
  const body = bodyOf(xml, 'document', lookups)
  const notes = await notesOf(parts, links, body, lookups)
  return assembled([...body.blocks, ...notes], {
    reader: 'docx',
    pictures: await picturesOf(parts, links, body),
    margins: await marginsOf(parts, links, lookups),
  })
}

/** Some programs write the names of parts with backslashes or a leading slash. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

async function bytesOf({ zip, names }: Parts, name: string): Promise<Buffer | null> {
  const part = await zip.read(names.get(name) ?? '')
  if (!part.ok) throw new Unreadable(reasons[part.reason])
  return part.value
}

async function textOf(parts: Parts, name: string): Promise<string | null> {
  const bytes = await bytesOf(parts, name)
  if (!bytes) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return bytes.toString('utf8')
}

async function mainPart(parts: Parts): Promise<string> {
  if (parts.names.has('word/document.xml')) return 'word/document.xml'
  const links = await linksOf(parts, '_rels/.rels', '')
  const main = [...links.values()].find(({ kind }) => kind === 'officeDocument')
  return main && /word|document/i.test(main.target) ? main.target : ''
}

/** Where the links of a part lead, as names in the archive; those that lead out of it are left out. */
async function linksOf(parts: Parts, name: string, folder: string): Promise<Map<string, Link>> {
  const links = new Map<string, Link>()
  for (const token of xmlTokens((await textOf(parts, name)) ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue
    const { Id = '', Type = '', Target = '', TargetMode } = xmlAttributes(token.attributes)
    if (TargetMode === 'External') continue
    const kind = Type.slice(Type.lastIndexOf('/') + 1)
    links.set(Id, { kind, target: Target.startsWith('/') ? Target.slice(1) : within(folder, Target) })
  }
  return links
}

function within(folder: string, target: string): string {
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function targetOf(links: ReadonlyMap<string, Link>, kind: string): string {
  return [...links.values()].find((link) => link.kind === kind)?.target ?? ''
}

async function lookupsFor(parts: Parts, links: ReadonlyMap<string, Link>, xml: string): Promise<Lookups> {
  const numbering = await textOf(parts, targetOf(links, 'numbering'))
  const asked = xml.includes('pStyle') || numbering?.includes('numStyleLink')
  const styles = stylesOf(asked ? ((await textOf(parts, targetOf(links, 'styles'))) ?? '') : '')
  return {
    styles,
    numbering: numbering === null ? null : numberingOf(listsOf(numbering), (style) => styles(style).list),
  }
}

/** Footnotes and endnotes that the text refers to, behind it in the order of their references. */
async function notesOf(
  parts: Parts,
  links: ReadonlyMap<string, Link>,
  { references }: Body,
  lookups: Lookups,
): Promise<Block[]> {
  const found: Block[] = []
  for (const kind of ['footnote', 'endnote']) {
    const asked = references.filter((key) => key.startsWith(kind))
    const xml = asked.length === 0 ? null : await textOf(parts, targetOf(links, `${kind}s`))
    if (xml === null) continue
    const { notes } = bodyOf(xml, `${kind}s`, lookups)
    for (const key of asked) {
      for (const block of notes.get(key) ?? []) {
        if (block.kind === 'paragraph') found.push({ ...block, text: block.text.trim(), style: 'note' })
      }
    }
  }
  return found
}

async function picturesOf(
  parts: Parts,
  links: ReadonlyMap<string, Link>,
  { pictures }: Body,
): Promise<Picture[]> {
  const found: Picture[] = []
  for (const id of pictures.slice(0, maxPictures)) {
    const link = links.get(id)
    const bytes = link?.kind === 'image' ? await bytesOf(parts, link.target) : null
    if (!link || !bytes) continue
    const name = link.target.slice(link.target.lastIndexOf('/') + 1)
    found.push({ name, bytes: new Uint8Array(bytes) })
  }
  return found
}

async function marginsOf(
  parts: Parts,
  links: ReadonlyMap<string, Link>,
  { styles }: Lookups,
): Promise<string[]> {
  const margins = [...links.values()].filter(({ kind }) => kind === 'header' || kind === 'footer')
  const lines: string[] = []
  for (const { kind, target } of margins.slice(0, maxMargins)) {
    const xml = await textOf(parts, target)
    if (xml === null) continue
    const { blocks } = bodyOf(xml, kind === 'header' ? 'hdr' : 'ftr', { styles, numbering: null })
    const text = assembled(blocks, { reader: 'docx' }).text.trim()
    if (text !== '' && !lines.includes(text)) lines.push(text)
  }
  return lines
}
