/** What a list is asked to show: words to look for, order, page and what it is narrowed to. */
export type ListQuery = {
  readonly search: string
  readonly sort: string
  readonly descending: boolean
  readonly page: number
  readonly size: number
  readonly filters: Readonly<Record<string, string>>
}

/** Whether a list shows less than all there is, so that an empty one is no sign of nothing. */
export function isNarrowed(query: Pick<ListQuery, 'search' | 'filters'>): boolean {
  return query.search !== '' || Object.values(query.filters).some((value) => value !== '')
}
