import type { listAccounts } from '../../../actions/accountCare.ts'
import { roles } from '../../../domain/person/roles.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'

type Listed = Awaited<ReturnType<typeof listAccounts>>
/** Whether an account can be used: word, sign and colour. */
export function AccountState(props: { say: Say; disabled: boolean; mustChange: boolean }) {
  const [tone, icon, state] = props.disabled
    ? (['bad', 'slash-circle', 'disabled'] as const)
    : props.mustChange
      ? (['warn', 'key', 'oneTime'] as const)
      : (['good', 'check-circle', 'active'] as const)
  return (
    <Mark tone={tone} icon={icon}>
      {props.say(`administration.states.${state}`)}
    </Mark>
  )
}

/** All accounts. */
export function AccountList(props: { say: Say; listed: Listed; query: ListQuery }) {
  const { say, listed, query } = props
  const columns: Column<Listed['rows'][number]>[] = [
    {
      key: 'login',
      label: say('administration.login'),
      sortable: true,
      cell: (row) => <a href={`/desk/accounts/${row.id}`}>{row.login}</a>,
    },
    { key: 'name', label: say('administration.person'), sortable: true, cell: (row) => row.name },
    {
      key: 'offices',
      label: say('administration.offices'),
      cell: (row) =>
        row.offices.length === 0
          ? say('administration.noOffice')
          : row.offices.map(({ role, organisationName }) => (
              <div>
                {organisationName} · {say(`state.role.${role}`)}
              </div>
            )),
    },
    {
      key: 'state',
      label: say('administration.state'),
      cell: (row) => (
        <AccountState say={say} disabled={row.disabledAt !== null} mustChange={row.mustChange} />
      ),
    },
  ]
  const states = ['active', 'disabled', 'oneTime', 'noOffice'] as const
  const filters = [
    {
      name: 'role',
      label: say('administration.role'),
      options: roles.map((value) => ({ value, label: say(`state.role.${value}`) })),
    },
    {
      name: 'state',
      label: say('administration.state'),
      options: states.map((value) => ({ value, label: say(`administration.states.${value}`) })),
    },
  ]
  const list = {
    say,
    query,
    columns,
    rows: listed.rows,
    total: listed.total,
    caption: say('administration.caption'),
  }
  return (
    <>
      <ListFilters say={say} query={query} filters={filters} />
      <List {...list} empty={say('administration.none')} />
    </>
  )
}
