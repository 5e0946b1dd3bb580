import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

async function pages(): Promise<string[]> {
  const atTop = (await readdir(root)).filter((name) => name.endsWith('.md'))
  const below = (await readdir(join(root, 'docs'), { recursive: true })).filter((name) =>
    name.endsWith('.md'),
  )
  return [...atTop, ...below.map((name) => join('docs', name))]
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** The paths a page names in backticks, from the top of the project or from `src/`, and those it links to. */
function placesIn(page: string, text: string): string[][] {
  const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map((match) => match[1] ?? '')
  const starts = /^(src|test|docs|bench|demonstration|\.ci)\//
  const rooms = /^(foundation|formats|domain|engines|actions|doors)\//
  const wanted = named.filter((path) => starts.test(path) || rooms.test(path))
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
  return [
    ...wanted.map((path) => [join(root, path), join(root, 'src', path)]),
    ...linked.map((path) => [join(root, dirname(page), path)]),
  ]
}

test('every file that the documentation names or links to exists', async () => {
  const missing: string[] = []
  for (const page of await pages()) {
    for (const places of placesIn(page, await readFile(join(root, page), 'utf8'))) {
      const found = await Promise.all(places.map(exists))
      if (!found.includes(true)) missing.push(`${page}: ${places[0]?.slice(root.length + 1)}`)
    }
  }
  expect(missing).toEqual([])
})
