/** A word in an official paper that a body below the province may not use without approval. */
export type WordingWarning = {
  readonly word: string
  /** Where it stands, counted in characters from the start of the text. */
  readonly at: number
  /** The words around it. */
  readonly excerpt: string
  /** What may be said instead. */
  readonly instead: string
}

/** 创建示范 and 评比达标表彰 need approval at central or province level (domain, 3.6). */
const guarded: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /命名/g, instead: '入选' },
  { pattern: /授予[^，。；\n]{0,20}称号/g, instead: '入选优秀案例' },
  { pattern: /表彰/g, instead: '通报' },
  { pattern: /授牌|挂牌/g, instead: '展示交流' },
  { pattern: /国家级/g, instead: '全市' },
  { pattern: /(?<!中华)全国(?!总工会|人大|政协|两会)/g, instead: '全市' },
]

const around = 12

/** Finds words that promise more than the organiser may give; the warnings stand in the order of the text. */
export function wordingWarnings(text: string): WordingWarning[] {
  return guarded
    .flatMap(({ pattern, instead }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        word: match[0],
        at: match.index,
        excerpt: text.slice(Math.max(0, match.index - around), match.index + match[0].length + around),
        instead,
      })),
    )
    .sort((one, other) => one.at - other.at)
}
