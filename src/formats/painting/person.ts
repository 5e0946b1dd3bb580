import type { Chance } from './chance.ts'
import { greyHair, hairs, skins, tops, trousers } from './palette.ts'

export type Outfit = 'plain' | 'worker' | 'vest' | 'coat' | 'apron' | 'suit'
export type Hair = 'short' | 'bob' | 'bun' | 'tail' | 'grey'
export type Arms = 'down' | 'pointing' | 'holding' | 'raised' | 'open' | 'folded' | 'table' | 'waving'

/** A person of a picture, made up as a type and never after anybody. */
export type Person = {
  readonly skin: string
  readonly hair: Hair
  readonly hairColour: string
  readonly top: string
  readonly trousers: string
  readonly outfit: Outfit
  readonly helmet: string | null
  readonly smiles: boolean
}

/** Somebody; what is given holds, the rest is chance. */
export function somebody(chance: Chance, given: Partial<Person> = {}): Person {
  const hair = given.hair ?? chance.pick(['short', 'short', 'bob', 'bun', 'tail', 'short', 'grey'] as const)
  return {
    skin: chance.pick(skins),
    hair,
    hairColour: hair === 'grey' ? greyHair : chance.pick(hairs),
    top: chance.pick(tops),
    trousers: chance.pick(trousers),
    outfit: 'plain',
    helmet: null,
    smiles: chance.happens(0.8),
    ...given,
  }
}
