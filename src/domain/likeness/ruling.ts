/** What a person may rule of two cases that are alike (domain, 7.1); nothing follows from it by itself. */
export const likenessRulings = ['own', 'joint', 'template', 'ask', 'reject'] as const
export type LikenessRuling = (typeof likenessRulings)[number]

/** Rulings after which nothing is left to be done: the finding was a false alarm (domain, 7.3). */
export const harmlessRulings: readonly LikenessRuling[] = ['own', 'joint', 'template']

/** What a person may rule of two photos that are alike. */
export const photoRulings = ['different', 'own', 'joint', 'ask', 'reject'] as const
export type PhotoRuling = (typeof photoRulings)[number]
