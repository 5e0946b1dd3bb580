/** How much is remembered: names are short, a sentence has 400 signs at most, and garbage is not kept. */
const most = { words: 1_000, signs: 400 } as const

/**
 * What words mean, worked out once for words that come again and again; nobody may change what is told. Words of more
 * than `signs` are worked out each time.
 */
export function oncePerWords<Meaning>(
  tell: (words: string) => Meaning,
  signs: number = most.signs,
): (words: string) => Meaning {
  const told = new Map<string, { readonly meaning: Meaning }>()
  return (words) => {
    const known = told.get(words)
    if (known) return known.meaning
    const meaning = tell(words)
    if (words.length > signs) return meaning
    if (told.size >= most.words) told.clear()
    told.set(words, { meaning })
    return meaning
  }
}
