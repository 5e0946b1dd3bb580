import type { listOrganisations, readOrganisation } from '../../../actions/organisations.ts'
import { organisationKinds } from '../../../domain/organisation/organisation.ts'
import { dayOf } from '../../../foundation/clock.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayFullDay } from '../ui/dates.ts'
import { type Column, List, ListFilters } from '../ui/list.tsx'
import { Table } from '../ui/table.tsx'

type Listed = Awaited<ReturnType<typeof listOrganisations>>
type One = Awaited<ReturnType<typeof readOrganisation>>

/** The registry as a list. */
export function RegistryList(props: { say: Say; listed: Listed; query: ListQuery; mayImport: boolean }) {
  const { say, listed, query } = props
  const columns: Column<Listed['rows'][number]>[] = [
    {
      key: 'name',
      label: say('registry.name'),
      sortable: true,
      cell: (row) => <a href={`/desk/registry/${row.id}`}>{row.name}</a>,
    },
    { key: 'code', label: say('registry.code'), sortable: true, cell: (row) => row.code },
    {
      key: 'kind',
      label: say('registry.kind'),
      sortable: true,
      cell: (row) => say(`state.organisation.${row.kind}`),
    },
    { key: 'parent', label: say('registry.parent'), cell: (row) => row.parentName ?? '—' },
    {
      key: 'through',
      label: say('registry.through'),
      cell: (row) => row.throughName ?? say('registry.throughSelf'),
    },
    {
      key: 'people',
      label: say('registry.people'),
      numeric: true,
      cell: (row) => row.people || say('registry.noPeople'),
    },
  ]
  const kinds = organisationKinds.map((value) => ({ value, label: say(`state.organisation.${value}`) }))
  const filtered = query.search !== '' || query.filters['kind'] !== ''
  return (
    <>
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'kind', label: say('registry.kind'), options: kinds }]}
      />
      <List
        say={say}
        query={query}
        columns={columns}
        rows={listed.rows}
        total={listed.total}
        caption={say('registry.caption')}
        empty={say(filtered ? 'registry.none' : 'registry.empty')}
      />
    </>
  )
}

function Names({ say, one }: { say: Say; one: One }) {
  return (
    <section class="sheet">
      <h2>{say('registry.names')}</h2>
      <ul class="names">
        {one.names.map(({ name, kind, validFrom, validUntil }) => (
          <li>
            {name}{' '}
            <Mark
              tone={kind === 'official' ? 'good' : 'quiet'}
              icon={kind === 'official' ? 'check2' : 'clock-history'}
            >
              {say(`registry.${kind}`)}
            </Mark>{' '}
            <span class="hint">
              {validFrom ? say('registry.since', { day: sayFullDay(say, validFrom) }) : ''}{' '}
              {validUntil ? say('registry.until', { day: sayFullDay(say, validUntil) }) : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offices({ say, one }: { say: Say; one: One }) {
  const labels = [say('registry.role'), say('registry.person'), say('shell.login'), say('registry.granted')]
  return (
    <section class="sheet">
      <h2>{say('registry.offices')}</h2>
      {one.offices.length === 0 ? (
        <p class="hint">{say('registry.noOffices')}</p>
      ) : (
        <Table labels={labels}>
          {one.offices.map((office) => (
            <tr>
              <td data-label={labels[0]}>{say(`state.role.${office.role}`)}</td>
              <td data-label={labels[1]}>{office.name}</td>
              <td data-label={labels[2]}>
                {office.login} {office.disabledAt ? say('registry.disabled') : ''}
              </td>
              <td data-label={labels[3]}>{sayFullDay(say, dayOf(office.grantedAt))}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}

/** One union: where it stands, its names, who holds its offices, who stands below it. */
export function OrganisationPage({ say, one }: { say: Say; one: One }) {
  return (
    <div class="columns">
      <div>
        <Names say={say} one={one} />
        <Offices say={say} one={one} />
      </div>
      <div>
        <section class="sheet">
          <h2>{say('registry.place')}</h2>
          <dl class="facts">
            <dt>{say('registry.code')}</dt>
            <dd>{one.code}</dd>
            <dt>{say('registry.kind')}</dt>
            <dd>{say(`state.organisation.${one.kind}`)}</dd>
            <dt>{say('registry.parent')}</dt>
            <dd>
              {one.line.map((above) => (
                <div>
                  <a href={`/desk/registry/${above.id}`}>{above.name}</a>
                </div>
              ))}
              {one.line.length === 0 ? '—' : ''}
            </dd>
            <dt>{say('registry.through')}</dt>
            <dd>
              {one.through ? (
                <a href={`/desk/registry/${one.through.id}`}>{one.through.name}</a>
              ) : (
                say('registry.throughSelf')
              )}
            </dd>
          </dl>
        </section>
        <section class="sheet">
          <h2>{say('registry.below', { count: one.below.length })}</h2>
          {one.below.length === 0 ? <p class="hint">{say('registry.noBelow')}</p> : ''}
          <ul class="names">
            {one.below.map((below) => (
              <li>
                <a href={`/desk/registry/${below.id}`}>{below.name}</a> <span class="hint">{below.code}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
