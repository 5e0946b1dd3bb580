import { readdirSync, readFileSync } from 'node:fs'
import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'
import { copyings, type Told, tell, textOf } from './copying.ts'
import { type Half, worldOf } from './grammar/compose.ts'
import { policies } from './grammar/words.ts'
import { withEvent, withPolicies, withSkeleton, withSlogans } from './negatives.ts'

export type Labelled = {
  readonly texts: readonly { readonly id: string; readonly unit: string; readonly text: string }[]
  /** The pairs that are alike; everything else is not. */
  readonly alike: readonly {
    readonly a: string
    readonly b: string
    readonly kind: string
    readonly strength: string
  }[]
  /** The one text that was handed in a thousand times, by its ids. */
  readonly thousand: readonly string[]
  /** Papers whose words count for nothing when they are quoted. */
  readonly known: readonly string[]
}

/** Fixed before the finder was written: the frozen set is looked at by its figures alone. */
const seeds: Readonly<Record<Half, string>> = { open: 'likeness-open-1', frozen: 'likeness-frozen-7' }

/** How much of everything there is in a whole set; a share of it serves for daily work. */
const amounts = {
  copies: 130,
  thousand: 1000,
  slogans: 800,
  events: 400,
  skeletons: 800,
  policies: 800,
  plain: 600,
}

/** A labelled set of one half, the whole of it or a share. */
export function labelledSet(half: Half, share = 1): Labelled {
  const texts: { id: string; unit: string; text: string }[] = []
  const alike: Labelled['alike'][number][] = []
  const add = (unit: string, text: string) => {
    const id = `t${texts.length}`
    texts.push({ id, unit, text })
    return id
  }
  const many = (amount: number) => Math.max(1, Math.round(amount * share))
  const real = demonstrationCases(half)
  for (const [kind, strengths] of Object.entries(copyings)) {
    for (const [strength, copy] of Object.entries(strengths)) {
      for (let run = 0; run < many(amounts.copies); run += 1) {
        const chance = chanceOf(`${seeds[half]} ${kind} ${strength} ${run}`)
        const written = run === 0 && kind !== 'template' ? real.pop() : undefined
        const [source, own, second] = [
          written ?? fresh(chance, half),
          fresh(chance, half),
          fresh(chance, half),
        ]
        const copied = add(own.world.unit, copy(chance, source, own, second))
        alike.push({ a: add(source.world.unit, textOf(source.paragraphs)), b: copied, kind, strength })
        if (kind !== 'mixed') continue
        alike.push({ a: add(second.world.unit, textOf(second.paragraphs)), b: copied, kind, strength })
      }
    }
  }
  const chance = chanceOf(`${seeds[half]} others`)
  const thousand = manyTimes(chance, half, many(amounts.thousand), add)
  addNegatives(chance, half, many, add)
  return { texts: chance.shuffled(texts), alike, thousand, known: policies.slice(0, policies.length / 2) }
}

function fresh(chance: Chance, half: Half): Told {
  return tell(chance, worldOf(chance, half))
}

type Add = (unit: string, text: string) => string

function manyTimes(chance: Chance, half: Half, times: number, add: Add): string[] {
  const told = fresh(chance, half)
  return Array.from({ length: times }, () => add(worldOf(chance, half).unit, textOf(told.paragraphs)))
}

function addNegatives(chance: Chance, half: Half, many: (amount: number) => number, add: Add): void {
  for (let run = 0; run < many(amounts.slogans); run += 1) addOne(withSlogans(chance, fresh(chance, half)))
  for (let run = 0; run < many(amounts.events); run += 1) {
    for (const told of withEvent(chance, fresh(chance, half), fresh(chance, half))) addOne(told)
  }
  for (let run = 0; run < many(amounts.skeletons); run += 1) addOne(withSkeleton(chance, fresh(chance, half)))
  for (let run = 0; run < many(amounts.policies); run += 1) addOne(withPolicies(chance, fresh(chance, half)))
  for (let run = 0; run < many(amounts.plain); run += 1) addOne(fresh(chance, half))
  function addOne(told: Told): void {
    add(told.world.unit, textOf(told.paragraphs))
  }
}

/** The shipped cases of the demonstration: every other one belongs to each half. */
function demonstrationCases(half: Half): Told[] {
  const folder = new URL('../../demonstration/cases/', import.meta.url)
  const names = readdirSync(folder).sort()
  return names
    .filter((_, index) => index % 2 === (half === 'open' ? 0 : 1))
    .map((name) => {
      const { unit, body } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      const world = { ...worldOf(chanceOf(name), half), unit: String(unit.name) }
      return { world, paragraphs: (body as string[]).map((one) => one.split(/(?<=。)/)) }
    })
}
