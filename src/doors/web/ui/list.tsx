import type { Child } from 'hono/jsx'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { Visit } from '../visit.ts'
import { Icon } from './icon.tsx'

/** Reads the state of a list from the address; unknown sorts fall back to the first. */
export function listQuery(
  visit: Visit,
  sorts: readonly string[],
  filters: readonly string[] = [],
): ListQuery {
  const asked = new URL(visit.c.req.url).searchParams
  const sort = asked.get('sort') ?? ''
  const page = Number(asked.get('page') ?? '1')
  return {
    search: (asked.get('search') ?? '').trim().slice(0, 100),
    sort: sorts.includes(sort) ? sort : (sorts[0] ?? ''),
    descending: asked.get('order') === 'down',
    page: Number.isInteger(page) && page > 0 ? Math.min(page, 100_000) : 1,
    size: 50,
    filters: Object.fromEntries(filters.map((name) => [name, asked.get(name) ?? ''])),
  }
}

/** The address of the same list with some of its state changed. */
export function listAddress(query: ListQuery, change: Readonly<Record<string, string>>): string {
  const words = new URLSearchParams({
    ...(query.search ? { search: query.search } : {}),
    ...Object.fromEntries(Object.entries(query.filters).filter(([, value]) => value !== '')),
    ...(query.sort ? { sort: query.sort } : {}),
    ...(query.descending ? { order: 'down' } : {}),
    ...(query.page > 1 ? { page: String(query.page) } : {}),
    ...change,
  })
  return `?${words.toString()}`
}

export type Column<T> = {
  readonly key: string
  readonly label: string
  readonly sortable?: boolean
  readonly numeric?: boolean
  readonly cell: (row: T) => Child
}

type ListProps<T> = {
  say: Say
  query: ListQuery
  columns: readonly Column<T>[]
  rows: readonly T[]
  total: number
  caption: string
  empty: Child
  /** What stands below in place of the numbers of pages. */
  pager?: Child
}

function Head<T>(props: { say: Say; query: ListQuery; column: Column<T> }) {
  const { query, column, say } = props
  if (!column.sortable) return <th class={column.numeric ? 'number' : ''}>{column.label}</th>
  const current = query.sort === column.key
  const down = current && !query.descending
  const change = { sort: column.key, order: down ? 'down' : 'up', page: '1' }
  return (
    <th
      class={column.numeric ? 'number' : ''}
      aria-sort={current ? (query.descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={listAddress(query, change)} title={say('shell.sortBy', { column: column.label })}>
        {column.label}
        {current ? <Icon name={query.descending ? 'caret-down-fill' : 'caret-up-fill'} /> : ''}
      </a>
    </th>
  )
}

/** A table that sorts, pages and keeps its state in the address; on a phone each row is a card. */
export function List<T>(props: ListProps<T>) {
  const { say, query, columns, rows, total } = props
  if (total === 0) return <div class="empty">{props.empty}</div>
  return (
    <>
      <section class="table-frame" tabindex={0} aria-label={props.caption}>
        <table class="list">
          <caption class="visually-hidden">{props.caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head say={say} query={query} column={column as Column<unknown>} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {columns.map((column) => (
                  <td data-label={column.label} class={column.numeric ? 'number' : ''}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {props.pager ?? <Pages say={say} query={query} total={total} />}
    </>
  )
}

/** The way from page to page of a list. */
export function Pages(props: {
  say: Say
  query: ListQuery
  total: number
  addressOf?: (page: number) => string
}) {
  const { say, query, total } = props
  const { addressOf = (page: number) => listAddress(query, { page: String(page) }) } = props
  const pages = Math.max(1, Math.ceil(total / query.size))
  return (
    <nav class="pages" aria-label={say('shell.pageOf', { page: query.page, pages, total })}>
      {query.page > 1 ? <a href={addressOf(query.page - 1)}>{say('shell.previous')}</a> : ''}
      <span>{say('shell.pageOf', { page: query.page, pages, total })}</span>
      {query.page < pages ? <a href={addressOf(query.page + 1)}>{say('shell.next')}</a> : ''}
    </nav>
  )
}

/** Search and filters above a list; works without a script. */
export function ListFilters(props: {
  say: Say
  query: ListQuery
  filters?: readonly { name: string; label: string; options: readonly { value: string; label: string }[] }[]
}) {
  const { say, query } = props
  return (
    <form class="filters" method="get">
      <label class="visually-hidden" for="list-search">
        {say('shell.search')}
      </label>
      <input
        id="list-search"
        class="form-control"
        type="search"
        name="search"
        value={query.search}
        placeholder={say('shell.search')}
      />
      {(props.filters ?? []).map((filter) => (
        <select class="form-select" name={filter.name} aria-label={filter.label}>
          <option value="">
            {filter.label}：{say('shell.all')}
          </option>
          {filter.options.map((option) => (
            <option value={option.value} selected={query.filters[filter.name] === option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
      <input type="hidden" name="sort" value={query.sort} />
      {query.descending ? <input type="hidden" name="order" value="down" /> : ''}
      <button class="btn btn-outline-secondary" type="submit">
        {say('shell.filter')}
      </button>
    </form>
  )
}
