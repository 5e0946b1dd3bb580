import type { Call } from '../../../actions/calls.ts'
import type { OwnCase, ownCases } from '../../../actions/caseLists.ts'
import { asksNothing } from '../../../domain/campaign/bareRules.ts'
import { clauseOf, type RuleKey } from '../../../domain/campaign/rules.ts'
import { tellRule } from '../../../domain/campaign/telling.ts'
import { caseTitle } from '../../../domain/case/content.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { StateBadge } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'
import { Tally } from '../ui/tally.tsx'

const goOn = { draft: 'reporter.goOn', returned: 'reporter.mend', deficient: 'reporter.answer' } as const

function Act({ say, one }: { say: Say; one: OwnCase }) {
  const words = one.state in goOn ? say(goOn[one.state as keyof typeof goOn]) : null
  return words ? (
    <a class="btn btn-sm btn-primary nowrap" href={`/desk/cases/${one.id}/edit`}>
      {words}
    </a>
  ) : (
    <a class="btn btn-sm btn-outline-secondary nowrap" href={`/desk/cases/${one.id}`}>
      {say('reporter.look')}
    </a>
  )
}

function columnsOf(say: Say): Column<OwnCase>[] {
  const topic = ({ title, unitName }: OwnCase) =>
    title.slice(caseTitle(unitName, '').length) || say('reporter.untitled')
  return [
    { key: 'number', label: say('reporter.columns.number'), sortable: true, cell: (one) => one.number ?? '' },
    {
      key: 'title',
      label: say('reporter.columns.title'),
      sortable: true,
      cell: (one) => <a href={`/desk/cases/${one.id}`}>{topic(one)}</a>,
    },
    {
      key: 'state',
      label: say('reporter.columns.state'),
      sortable: true,
      cell: (one) => <StateBadge say={say} state={one.state} />,
    },
    {
      key: 'errors',
      label: say('reporter.columns.findings'),
      sortable: true,
      cell: (one) => <Tally say={say} errors={one.errors} warnings={one.warnings} />,
    },
    {
      key: 'saved',
      label: say('reporter.columns.saved'),
      sortable: true,
      cell: (one) => <time>{sayInstant(say, one.savedAt)}</time>,
    },
    { key: 'act', label: say('reporter.columns.act'), cell: (one) => <Act say={say} one={one} /> },
  ]
}

/** The own cases with where each stands and what is asked next. */
export function MyCases(props: {
  say: Say
  found: Awaited<ReturnType<typeof ownCases>>
  query: ListQuery
  open: boolean
}) {
  const { say, found, query, open } = props
  const states = found.states.map(({ state, count }) => ({
    value: state,
    label: `${say(`state.case.${state}`)} ${count}`,
  }))
  const filtered = query.search !== '' || query.filters['state'] !== ''
  const empty = filtered ? (
    <p>{say('reporter.emptyFiltered')}</p>
  ) : (
    <>
      <p>{say(open ? 'reporter.emptyList' : 'reporter.over')}</p>
      {open ? (
        <a class="btn btn-primary" href="/desk/cases/new">
          {say('reporter.newCase')}
        </a>
      ) : (
        ''
      )}
    </>
  )
  return (
    <>
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'state', label: say('reporter.columns.state'), options: states }]}
      />
      <List
        say={say}
        query={query}
        columns={columnsOf(say)}
        rows={found.rows}
        total={found.total}
        caption={say('reporter.myCases')}
        empty={empty}
      />
    </>
  )
}

/** What a case is asked for, in the order of the editor; what a call asks nothing under is left out. */
const demanded: readonly RuleKey[] = [
  'works',
  'focusAreas',
  'textLimits.case',
  'title',
  'photos.mandatory',
  'photos',
  'photos.captionParts',
  'form',
  'facets',
]

/** Rules of which the first sentence tells too little. */
const inFull: readonly RuleKey[] = ['works', 'photos']

/** What the call asks of a case in the words of its rules, each with its clause. */
function demandsOf(say: Say, { rules }: Call): { words: string; clause: string }[] {
  const told = demanded
    .filter((key) => !asksNothing(key, rules))
    .map((key) => {
      const told = tellRule(rules, key, say)
      const words = (inFull.includes(key) ? told : told.slice(0, 1)).join(say('rules.told.kindJoin'))
      return {
        words: say('reporter.demand.told', { name: say(`rules.name.${key}`), words }),
        clause: clauseOf(rules, key),
      }
    })
  return [...told, { words: say('reporter.demand.truth'), clause: clauseOf(rules, 'criteria') }]
}

/** Before a case is begun: for whom, through whom, by when, and what is asked. */
export function NewCase(props: { say: Say; call: Call; unit: string; channel: string; closes: string }) {
  const { say, call, unit, channel, closes } = props
  return (
    <div class="columns">
      <section class="sheet" aria-labelledby="demands">
        <h2 id="demands">{say('reporter.demands')}</h2>
        <ul class="demands">
          {demandsOf(say, call).map(({ words, clause }) => (
            <li>
              <Icon name="check2" />
              <span>
                {words} {clause === '' ? '' : <span class="clause">{say('shell.clause', { clause })}</span>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <form class="sheet" method="post" action="/desk/cases">
        <dl class="facts">
          <dt>{say('reporter.unitName')}</dt>
          <dd>{unit}</dd>
          <dt>{say('reporter.channelName')}</dt>
          <dd>{channel}</dd>
          <dt>{say('reporter.closesAt')}</dt>
          <dd>{closes}</dd>
        </dl>
        <p class="hint gap-above">{say('reporter.channelHint')}</p>
        <input type="hidden" name="call" value={call.id} />
        <button class="btn btn-primary" type="submit">
          {say('reporter.begin')}
        </button>
      </form>
    </div>
  )
}
