import { crc32, deflateRawSync } from 'node:zlib'

/** A zip archive of the given parts, each deflated. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = []
  const listing: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(8, 4)
    fixed.writeUInt32LE(crc32(content), 10)
    fixed.writeUInt32LE(packed.length, 14)
    fixed.writeUInt32LE(Buffer.byteLength(content), 18)
    fixed.writeUInt16LE(Buffer.byteLength(name), 22)
    bodies.push(Buffer.from('PK\x03\x04'), fixed, Buffer.from(name), packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    listing.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fixed, place, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const list = Buffer.concat(listing)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(listing.length / 4, 8)
  end.writeUInt16LE(listing.length / 4, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

/** An `.xlsx` package with one sheet of the given XML inside `worksheet`, and shared texts and styles where given. */
export function workbookOf(
  sheet: string,
  parts: { texts?: string; styles?: string; workbook?: string } = {},
): Buffer {
  const workbook = parts.workbook ?? '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>'
  return zipOf({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst>${parts.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${parts.styles ?? ''}</styleSheet>`,
  })
}
