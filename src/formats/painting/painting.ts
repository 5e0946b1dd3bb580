import type { Chance } from './chance.ts'
import type { Sign } from './furniture.ts'
import type { Mood } from './palette.ts'

/** What the places of demonstration photos are. */
export type Scene = 'workshop' | 'classroom' | 'meeting' | 'outdoor' | 'stage' | 'library' | 'clinic' | 'site'

/** A picture in its layers: what is far and soft, the boards and their lettering, what is near; `focus` is what a closer shot shows. */
export type Painting = {
  readonly far: string
  readonly boards: string
  readonly signs: readonly Sign[]
  readonly near: string
  readonly focus: { readonly x: number; readonly y: number }
}

/** Paints a place; `label` is what its board, screen or banner says, if anything. */
export type ScenePainter = (chance: Chance, mood: Mood, label: string) => Painting
