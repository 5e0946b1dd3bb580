import {
  endOffice,
  grantOfficeIn,
  listAccounts,
  readAccount,
  resetPassword,
  setDisabled,
  unlockAccount,
} from '../../../actions/accountCare.ts'
import { createAccount } from '../../../actions/accounts.ts'
import { readLog, verifyLog } from '../../../actions/log.ts'
import { exportLog } from '../../../actions/logExport.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import {
  query as asked,
  attempt,
  onward,
  param,
  type Route,
  route,
  sent,
  statusFor,
  untyped,
  type Visit,
} from '../visit.ts'
import { AccountPage } from './account.tsx'
import { AccountList } from './accountList.tsx'
import { ExportLink, LogPage } from './log.tsx'
import { NewAccountForm, PasswordOnce } from './newAccount.tsx'

async function accountsPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['login', 'name', 'created'], ['role', 'state'])
  const { search, sort, descending, size, page, filters } = query
  const asked = { search, sort, descending, role: filters['role'] ?? '', state: filters['state'] ?? '' }
  const listed = await listAccounts(app, actor, { ...asked, limit: size, offset: (page - 1) * size })
  const acts = couldEver(actor, 'account.create') ? (
    <a class="btn btn-primary" href="/desk/accounts/new">
      {say('administration.newAccount')}
    </a>
  ) : null
  const list = <AccountList say={say} listed={listed} query={query} />
  return show(
    visit,
    { title: say('administration.accounts'), lead: say('administration.accountsLead'), acts, wide: true },
    list,
  )
}

function newAccountPage(visit: Visit, typed = untyped) {
  const { say } = visit
  const lead = say('administration.newAccountLead')
  const form = <NewAccountForm say={say} {...typed} />
  return show(visit, { title: say('administration.newAccount'), lead, status: statusFor(typed) }, form)
}

async function accountPage(visit: Visit, typed = untyped, personId = param(visit, 'person')) {
  const { say, app, actor } = visit
  const one = await readAccount(app, actor, personId)
  const page = <AccountPage say={say} one={one} actor={actor} {...typed} />
  return show(visit, { title: one.login, lead: one.name, wide: true, status: statusFor(typed) }, page)
}

async function opened(visit: Visit) {
  const { say, app, actor } = visit
  const form = await sent(visit.c)
  const input = { login: form.text('login'), name: form.text('name'), email: form.text('email') }
  return attempt(
    async () => {
      const { personId, password } = await createAccount(app, actor, input)
      const login = input.login.trim().toLowerCase()
      const said = say('administration.opened', { login })
      const page = (
        <PasswordOnce say={say} said={said} login={login} password={password} personId={personId} />
      )
      return show(visit, { title: say('administration.newAccount') }, page)
    },
    (refusal) => newAccountPage(visit, { values: form.values, refusal }),
  )
}

async function passwordReset(visit: Visit) {
  const { say, app, actor } = visit
  const personId = param(visit, 'person')
  const { login, password } = await resetPassword(app, actor, personId)
  const said = say('administration.resetTitle')
  const page = <PasswordOnce say={say} said={said} login={login} password={password} personId={personId} />
  return show(visit, { title: said }, page)
}

function disabling(disabled: boolean) {
  return (visit: Visit) =>
    attempt(
      async () => {
        await setDisabled(visit.app, visit.actor, param(visit, 'person'), disabled)
        const said = disabled ? 'administration.disabledSaid' : 'administration.enabledSaid'
        return onward(visit, `/desk/accounts/${param(visit, 'person')}`, said)
      },
      (refusal) => accountPage(visit, { values: {}, refusal }),
    )
}

/** Which part of the log the address asks for. */
function logAsked(visit: Visit) {
  const query = listQuery(visit, [], ['deed', 'subject', 'id', 'from', 'to'])
  const { search: who, size: limit, filters } = query
  const filter = (name: string) => filters[name] ?? ''
  const isDay = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  const day = (name: string) => (isDay(filter(name)) ? filter(name) : '')
  const place = (name: string) => (/^\d{1,15}$/.test(asked(visit, name)) ? Number(asked(visit, name)) : null)
  const days = { from: day('from'), to: day('to') }
  const about = { deed: filter('deed'), subject: filter('subject'), subjectId: filter('id') }
  return { query, part: { who, ...about, ...days, limit, before: place('before'), after: place('after') } }
}

async function logPage(visit: Visit) {
  const { say, app, actor } = visit
  const { query, part } = logAsked(visit)
  const read = await readLog(app, actor, part)
  const mayVerify = couldEver(actor, 'log.verify')
  const mayExport = couldEver(actor, 'log.export') && read.total > 0
  const acts = mayExport ? <ExportLink say={say} query={query} /> : null
  const list = <LogPage say={say} read={read} query={query} mayVerify={mayVerify} />
  return show(
    visit,
    { title: say('administration.log'), lead: say('administration.logLead'), acts, wide: true },
    list,
  )
}

async function logSheet(visit: Visit) {
  const { name, bytes } = await exportLog(visit.app, visit.actor, logAsked(visit).part, visit.say)
  return visit.c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="log.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`,
    'cache-control': 'private, no-store',
  })
}

/** The administrators: accounts by one, offices by another, the log by the third. */
export const administrationRoutes: Route[] = [
  route('get', '/desk/accounts', 'account.read', accountsPage),
  route('get', '/desk/accounts/new', 'account.create', (visit) => newAccountPage(visit)),
  route('post', '/desk/accounts', 'account.create', opened),
  route('get', '/desk/accounts/:person', 'account.read', (visit) => accountPage(visit)),
  route('post', '/desk/accounts/:person/password', 'account.resetPassword', passwordReset),
  route('post', '/desk/accounts/:person/disabling', 'account.disable', disabling(true)),
  route('post', '/desk/accounts/:person/enabling', 'account.enable', disabling(false)),
  route('post', '/desk/accounts/:person/unlocking', 'account.unlock', async (visit) => {
    await unlockAccount(visit.app, visit.actor, param(visit, 'person'))
    return onward(visit, `/desk/accounts/${param(visit, 'person')}`, 'administration.unlockedSaid')
  }),
  route('post', '/desk/accounts/:person/offices', 'office.grant', async (visit) => {
    const form = await sent(visit.c)
    const input = {
      personId: param(visit, 'person'),
      role: form.text('role'),
      organisation: form.text('organisation'),
    }
    return attempt(
      async () => {
        await grantOfficeIn(visit.app, visit.actor, input)
        return onward(visit, `/desk/accounts/${input.personId}`, 'administration.granted')
      },
      (refusal) => accountPage(visit, { values: form.values, refusal }),
    )
  }),
  route('post', '/desk/offices/:office/end', 'office.end', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        const { personId } = await endOffice(visit.app, visit.actor, param(visit, 'office'))
        return onward(visit, `/desk/accounts/${personId}`, 'administration.ended')
      },
      (refusal) => accountPage(visit, { values: {}, refusal }, form.text('person')),
    )
  }),
  route('get', '/desk/log', 'log.read', logPage),
  route('get', '/desk/log/log.xlsx', 'log.export', logSheet),
  route('post', '/desk/log/verification', 'log.verify', async (visit) => {
    await verifyLog(visit.app, visit.actor)
    return onward(visit, '/desk/log', 'administration.verifiedSaid')
  }),
]
