import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

const groups = [
  'session.',
  'account.',
  'office.',
  'organisation.',
  'campaign.',
  'addressee.',
  'case.',
  'batch.',
  'round.',
  'publication.',
  'objection.',
  'log.',
] as const
const subjects = [
  'case',
  'person',
  'organisation',
  'campaign',
  'round',
  'publication',
  'objection',
  'award',
  'batch',
  'sheet',
  'letter',
  'log',
] as const

/** Which part of the log is looked for: whom, what, about what, from which day to which. */
export function LogFilters({ say, query }: { say: Say; query: ListQuery }) {
  const { search, filters } = query
  return (
    <form class="filters" method="get">
      <input
        class="form-control"
        type="search"
        name="search"
        value={search}
        placeholder={say('administration.who')}
        aria-label={say('administration.who')}
      />
      <FilterSelect
        say={say}
        query={query}
        name="deed"
        label={say('administration.deed')}
        options={groups.map((value) => ({ value, label: say(`administration.groups.${value}`) }))}
      />
      {filters['id'] ? (
        <>
          <input type="hidden" name="subject" value={filters['subject']} />
          <input type="hidden" name="id" value={filters['id']} />
        </>
      ) : (
        <FilterSelect
          say={say}
          query={query}
          name="subject"
          label={say('administration.subject')}
          options={subjects.map((value) => ({ value, label: say(`log.subjects.${value}`) }))}
        />
      )}
      <label class="filter-day">
        {say('administration.from')}
        <input class="form-control form-control-day" type="date" name="from" value={filters['from']} />
      </label>
      <label class="filter-day">
        {say('administration.to')}
        <input class="form-control form-control-day" type="date" name="to" value={filters['to']} />
      </label>
      <button class="btn btn-outline-secondary" type="submit">
        {say('shell.filter')}
      </button>
    </form>
  )
}

type Option = { readonly value: string; readonly label: string }

function FilterSelect(props: {
  say: Say
  query: ListQuery
  name: string
  label: string
  options: readonly Option[]
}) {
  const { say, query, name, label, options } = props
  return (
    <select class="form-select" name={name} aria-label={label}>
      <option value="">
        {label}：{say('shell.all')}
      </option>
      {options.map((option) => (
        <option value={option.value} selected={query.filters[name] === option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
