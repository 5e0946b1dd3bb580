import type { Say } from '../../foundation/wording/wording.ts'

/** The way from page to page of a list; nothing where one page holds all. */
export function Pages(props: {
  say: Say
  page: number
  pages: number
  total: number
  addressOf: (page: number) => string
}) {
  const { say, page, pages, total, addressOf } = props
  if (pages < 2) return <></>
  const words = say('shell.pageOf', { page, pages, total })
  return (
    <nav class="pages" aria-label={words}>
      {page > 1 ? (
        <a class="button" rel="prev" href={addressOf(page - 1)}>
          {say('shell.previous')}
        </a>
      ) : (
        ''
      )}
      <span>{words}</span>
      {page < pages ? (
        <a class="button" rel="next" href={addressOf(page + 1)}>
          {say('shell.next')}
        </a>
      ) : (
        ''
      )}
    </nav>
  )
}
