import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src')

/** The floors from the footing up; a file may import from its own room or from a lower floor. */
const floors = ['foundation', 'formats', 'domain', 'engines', 'actions', 'doors'] as const

/** The rooms of the domain in the order of a case's life; a room knows only those before it. */
const lifeOfACase = [
  'organisation',
  'person',
  'campaign',
  'case',
  'check',
  'likeness',
  'intake',
  'endorsement',
  'review',
  'award',
  'publication',
  'showcase',
  'paper',
] as const

/** Implementations of engines; only the roof chooses them. */
const implementations = [
  'engines/store/postgres.ts',
  'engines/store/embedded.ts',
  'engines/files/disk.ts',
  'engines/mail/smtp.ts',
  'engines/mail/imap.ts',
]

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

async function importsOfTheHouse(): Promise<Import[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name),
  )
  const found: Import[] = []
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    const text = await readFile(path, 'utf8')
    const written = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'(\.[^']+)'/gm)
    const whenWanted = text.matchAll(/\bimport\((\s*)'(\.[^']+)'\)/g)
    for (const match of [...written, ...whenWanted]) {
      const target = relative(source, resolve(file.parentPath, match[2] ?? ''))
      const typeOnly = match[1]?.trim() === 'type'
      found.push({ from: relative(source, path), to: target, typeOnly })
    }
  }
  return found
}

function floorOf(path: string): number {
  const floor = floors.indexOf(path.split('/')[0] as (typeof floors)[number])
  return floor === -1 ? floors.length : floor
}

function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

const imports = await importsOfTheHouse()
const said = ({ from, to }: Import) => `${from} → ${to}`

test('the house has imports to look at', () => {
  expect(imports.length).toBeGreaterThan(200)
})

test('nobody imports from a higher floor', () => {
  expect(imports.filter((one) => floorOf(one.to) > floorOf(one.from)).map(said)).toEqual([])
})

test('the footing imports nothing but itself', () => {
  expect(imports.filter((one) => floorOf(one.from) === 0 && floorOf(one.to) !== 0).map(said)).toEqual([])
})

test('no door knows another', () => {
  const strays = imports.filter(
    (one) =>
      one.from.startsWith('doors/') && one.to.startsWith('doors/') && roomOf(one.from) !== roomOf(one.to),
  )
  expect(strays.map(said)).toEqual([])
})

test('no door touches an engine', () => {
  expect(
    imports.filter((one) => one.from.startsWith('doors/') && one.to.startsWith('engines/')).map(said),
  ).toEqual([])
})

test('no engine knows another', () => {
  const strays = imports.filter(
    (one) =>
      one.from.startsWith('engines/') && one.to.startsWith('engines/') && roomOf(one.from) !== roomOf(one.to),
  )
  expect(strays.map(said)).toEqual([])
})

test('a room of the domain knows only those before it in the life of a case', () => {
  const place = (path: string) =>
    lifeOfACase.indexOf((path.split('/')[1] ?? '') as (typeof lifeOfACase)[number])
  const within = imports.filter((one) => one.from.startsWith('domain/') && one.to.startsWith('domain/'))
  expect(within.filter((one) => place(one.from) === -1).map(said)).toEqual([])
  expect(within.filter((one) => place(one.to) > place(one.from)).map(said)).toEqual([])
})

test('the domain takes only types from the formats', () => {
  expect(
    imports
      .filter((one) => one.from.startsWith('domain/') && one.to.startsWith('formats/') && !one.typeOnly)
      .map(said),
  ).toEqual([])
})

test('the domain reads no clock, no chance, no file and no environment', async () => {
  const offenders: string[] = []
  for (const path of new Set(imports.map((one) => one.from).filter((from) => from.startsWith('domain/')))) {
    const text = await readFile(join(source, path), 'utf8')
    if (/new Date\(\)|Date\.now|Math\.random|process\.|from 'node:/.test(text)) offenders.push(path)
  }
  expect(offenders).toEqual([])
})

test('engines are chosen by the roof alone', () => {
  const strays = imports.filter(
    (one) =>
      implementations.includes(one.to) && one.from.includes('/') && roomOf(one.from) !== roomOf(one.to),
  )
  expect(strays.map(said)).toEqual([])
})

test('src holds the six floors and the three files of the roof', async () => {
  const entries = await readdir(source)
  expect(entries.filter((entry) => !entry.endsWith('.test.ts')).sort()).toEqual(
    [...floors, 'app.ts', 'config.ts', 'main.ts'].sort(),
  )
})

test('the picture of the house in docs/architecture.md draws the same floors', async () => {
  const text = await readFile(join(root, 'docs/architecture.md'), 'utf8')
  const drawn = text.match(/```text\n([\s\S]*?)```/)?.[1] ?? ''
  const order = [...drawn.matchAll(/\b(foundation|formats|domain|engines|actions|doors)\//g)].map(
    (match) => match[1],
  )
  expect([...new Set(order)]).toEqual([...floors].reverse())
  for (const room of lifeOfACase) expect(text).toContain(`domain/${room}`)
})
