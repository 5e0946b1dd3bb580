import type { NoticeText } from './noticeText.ts'

/** What a notice tells as a whole, worked out when it is first asked for and kept as long as the notice is. */
export function oncePerNotice<Told>(tell: (notice: NoticeText) => Told): (notice: NoticeText) => Told {
  const told = new WeakMap<NoticeText, { readonly words: Told }>()
  return (notice) => {
    const known = told.get(notice)
    if (known) return known.words
    const words = tell(notice)
    told.set(notice, { words })
    return words
  }
}
