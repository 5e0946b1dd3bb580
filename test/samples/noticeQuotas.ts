import { readingOf } from './notices.ts'

/** Quotas as `county 7-8`, with the scope where it is not for each, `←collector` and what each applies to. */
export function quotasIn(words: string, heading = '推荐名额') {
  const { rules, asked } = readingOf('quota', words, heading)
  const shown = rules.map(({ value: { class: body, min, max, ratio, scope, collector }, appliesTo }) =>
    [
      body,
      ratio !== null && min === null && max === null ? ratio : `${min ?? ''}-${max ?? ''}`,
      scope === 'perUnit' ? '' : scope,
      collector === null ? '' : `←${collector}`,
      appliesTo === undefined ? '' : `(${appliesTo})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
  return [...shown, ...asked]
}
