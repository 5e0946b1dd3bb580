const sector = 512
const ends = 0xfffffffe
const free = 0xffffffff

type Node = {
  readonly name: string
  readonly kind: 1 | 2 | 5
  readonly bytes: Buffer
  child: number
  next: number
}

/** A compound file of the given streams by their paths; one folder deep, every stream in full sectors. */
export function compoundOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const nodes: Node[] = [{ name: 'Root Entry', kind: 5, bytes: Buffer.alloc(0), child: free, next: free }]
  const add = (name: string, kind: 1 | 2, bytes: Buffer, parent: number): number => {
    nodes.push({ name, kind, bytes, child: free, next: nodes[parent]?.child ?? free })
    const owner = nodes[parent]
    if (owner) owner.child = nodes.length - 1
    return nodes.length - 1
  }
  const folders = new Map<string, number>()
  for (const [path, bytes] of Object.entries(streams)) {
    const [folder, name] = path.includes('/') ? path.split('/') : ['', path]
    if (folder && !folders.has(folder)) folders.set(folder, add(folder, 1, Buffer.alloc(0), 0))
    const padded = Buffer.alloc(Math.max(bytes.length, 4_096))
    bytes.copy(padded)
    add(name ?? '', 2, padded, folders.get(folder ?? '') ?? 0)
  }
  return written(nodes)
}

function written(nodes: readonly Node[]): Buffer {
  const directory = Buffer.alloc(Math.ceil(nodes.length / 4) * sector)
  const chains: number[] = []
  const bodies: Buffer[] = []
  const place = (bytes: Buffer): number => {
    const [start, count] = [chains.length, Math.ceil(bytes.length / sector)]
    for (let index = 0; index < count; index += 1) chains.push(index === count - 1 ? ends : start + index + 1)
    bodies.push(bytes, Buffer.alloc(count * sector - bytes.length))
    return count === 0 ? ends : start
  }
  nodes.forEach((node, index) => {
    const at = index * 128
    directory.write(node.name, at, 'utf16le')
    directory.writeUInt16LE(node.name.length * 2 + 2, at + 64)
    directory[at + 66] = node.kind
    directory.writeUInt32LE(free, at + 68)
    directory.writeUInt32LE(node.next, at + 72)
    directory.writeUInt32LE(node.child, at + 76)
    directory.writeUInt32LE(place(node.bytes), at + 116)
    directory.writeUInt32LE(node.bytes.length, at + 120)
  })
  const listed = place(directory)
  const table = Buffer.alloc(Math.ceil((chains.length + 8) / 128) * sector, 0xff)
  for (const [index, next] of chains.entries()) table.writeUInt32LE(next, index * 4)
  return Buffer.concat([headOf(listed, chains.length, table.length / sector), ...bodies, table])
}

function headOf(directory: number, table: number, tables: number): Buffer {
  const head = Buffer.alloc(sector, 0xff)
  head.fill(0, 0, 76)
  head.write('d0cf11e0a1b11ae1', 0, 'hex')
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(tables, 44)
  head.writeUInt32LE(directory, 48)
  head.writeUInt32LE(4_096, 56)
  head.writeUInt32LE(ends, 60)
  head.writeUInt32LE(ends, 68)
  for (let index = 0; index < tables; index += 1) head.writeUInt32LE(table + index, 76 + index * 4)
  return head
}
