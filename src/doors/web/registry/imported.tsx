import type { HandedOver } from '../../../actions/passwords.ts'
import type { RegistryPlan } from '../../../domain/organisation/registry/plan.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Table } from '../ui/table.tsx'

const shown = 200

type DoneProps = {
  say: Say
  plan: RegistryPlan
  accounts: readonly HandedOver[]
  /** The workbook of accounts as an address of its own, so that no password is kept on the server. */
  workbook: string | null
  onward: { path: string; label: string }
}

/** What was done, and the one time that the new passwords can be read. */
export function ImportDone(props: DoneProps) {
  const { say, plan, accounts, workbook, onward } = props
  const counts = { added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged }
  return (
    <>
      <div class="notice notice-good" role="status">
        {say('registry.done', counts)}
      </div>
      {workbook ? (
        <div class="notice notice-warn">
          <p>{say('registry.handOver', { count: accounts.length })}</p>
          <a class="btn btn-primary" href={workbook} download="accounts.xlsx" data-turbo="false">
            {say('registry.download')}
          </a>
        </div>
      ) : (
        ''
      )}
      <div class="act-row">
        <a class="btn btn-outline-secondary" href={onward.path}>
          {onward.label}
        </a>
      </div>
      {accounts.length > 0 ? <HandOverTable say={say} accounts={accounts} /> : ''}
    </>
  )
}

/** Accounts with their one-time passwords. */
function HandOverTable(props: { say: Say; accounts: readonly HandedOver[] }) {
  const { say, accounts } = props
  const labels = [say('registry.unit'), say('shell.login'), say('registry.oneTime')]
  return (
    <Table labels={labels}>
      {accounts.slice(0, shown).map(({ organisationName, login, password }) => (
        <tr>
          <td data-label={labels[0]}>{organisationName}</td>
          <td data-label={labels[1]}>{login}</td>
          <td data-label={labels[2]}>
            <code>{password}</code>
          </td>
        </tr>
      ))}
    </Table>
  )
}
