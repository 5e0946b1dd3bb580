/** What a person may rule of two cases that are alike (domain, 7.1); nothing follows from it by itself. */
export const likenessRulings = ['own', 'joint', 'template', 'ask', 'reject'] as const
export type LikenessRuling = (typeof likenessRulings)[number]
