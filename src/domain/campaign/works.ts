import type { Facet, Rules, WorkKind } from './rules.ts'

/** The facet in which a case says of which kind of works it is. */
export const worksFacet = 'works'

/** What a case says of its kind: the options chosen by facet key, and its focus area. */
export type OfAKind = {
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly focusArea: number | null
}

type Kinds = Pick<Rules, 'works' | 'focusAreas'>

/** The kinds of works that a call tells apart; none where all cases are alike. */
export function worksOf({ works = [] }: Pick<Rules, 'works'>): readonly WorkKind[] {
  return works
}

/** What the kind with a key is called; `undefined` for a key that no kind of the call has. */
export function kindNamed(rules: Pick<Rules, 'works'>, key: string): string | undefined {
  return worksOf(rules).find((kind) => kind.key === key)?.name
}

/** Whether the focus areas of a call are its kinds of works (文字类、音频类、微视频类), so that choosing one says both. */
function areFocusAreas({ works = [], focusAreas }: Kinds): boolean {
  return works.every(({ name }) => focusAreas.some((area) => area.name === name))
}

/** The facet of the kinds of works; `null` where a call has none or its focus areas say them. */
export function kindFacet(rules: Kinds): Facet | null {
  if (areFocusAreas(rules)) return null
  const options = worksOf(rules).map(({ key, name }) => ({ key, name }))
  return { key: worksFacet, name: '作品种类', options, multiple: false }
}

/** What a case is asked to tell of itself: its kind of works, where its focus area does not say it, and the facets of the call. */
export function facetsAsked(rules: Kinds & Pick<Rules, 'facets'>): readonly Facet[] {
  const kinds = kindFacet(rules)
  return kinds ? [kinds, ...rules.facets] : rules.facets
}

/** The kind of works of a case: the one chosen, else the one that its focus area is named by. */
export function kindOf(rules: Kinds, { facets, focusArea }: OfAKind): WorkKind | null {
  const chosen = facets[worksFacet] ?? []
  const area = rules.focusAreas.find(({ number }) => number === focusArea)
  const kinds = worksOf(rules)
  return (
    kinds.find(({ key }) => chosen.includes(key)) ?? kinds.find(({ name }) => name === area?.name) ?? null
  )
}

/** The rules with other kinds of works; quotas and grades lose what they gave to keys that are not kept. */
export function withWorks(
  rules: Rules,
  works: readonly WorkKind[],
  kept: readonly string[] = works.map(({ key }) => key),
): Rules {
  const isKept = ({ of }: { readonly of: string }) => kept.includes(of)
  const quotas = rules.quotas.map(({ works: shares, ...quota }) =>
    shares?.some(isKept) ? { ...quota, works: shares.filter(isKept) } : quota,
  )
  const grades = rules.awards.grades.map(({ works: places, ...grade }) =>
    places?.some(isKept) ? { ...grade, works: places.filter(isKept) } : grade,
  )
  const { works: _held, ...others } = rules
  const changed = { ...others, quotas, awards: { ...rules.awards, grades } }
  return works.length > 0 ? { ...changed, works: [...works] } : changed
}

const photoKeys = ['photos', 'photos.mandatory', 'photos.reading'] as const

/** The rules as they bind a case of its kind: with the length and the photos that this kind has of its own, and their clause. */
export function demandsOn(rules: Rules, content: OfAKind): Rules {
  const kind = kindOf(rules, content)
  if (!kind) return rules
  const { case: every } = rules.textLimits
  const own = kind.length === 'none' ? { min: null, max: null } : kind.length
  const { works } = rules.sources
  const keys = [...(own ? (['textLimits.case'] as const) : []), ...(kind.photos ? photoKeys : [])]
  const told = works ? Object.fromEntries(keys.map((key) => [key, works])) : {}
  return {
    ...rules,
    textLimits: { ...rules.textLimits, case: { ...every, ...own } },
    photos: { ...rules.photos, ...kind.photos },
    sources: { ...rules.sources, ...told },
  }
}

/** Whether a case must have a text: all but those of kinds that are no texts. */
export function needsText(rules: Kinds, content: OfAKind): boolean {
  return kindOf(rules, content)?.length !== 'none'
}
