import { openCallPage, remind } from '../../../actions/addressees.ts'
import { listCalls } from '../../../actions/calls.ts'
import { openCampaign, setUpCampaign } from '../../../actions/campaign.ts'
import { changeNotice, changeRule, confirmAsTheyStand, readRules } from '../../../actions/campaignRules.ts'
import { readFacetCoverage, readFocusCoverage, readProgress, unreported } from '../../../actions/progress.ts'
import { ruleForms } from '../../../domain/campaign/editing.ts'
import { type RuleKey, ruleKeys } from '../../../domain/campaign/rules.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { type Refusal, refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { sayDay } from '../ui/dates.ts'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { CallActs, CallPage, callLead } from './call.tsx'
import { CallList } from './callList.tsx'
import { CoveragePage } from './coverage.tsx'
import { NewCallForm, NoticeForm } from './newCall.tsx'
import { facetPicture, focusPicture, unionsPicture } from './pictures.ts'
import { ProgressPage } from './progress.tsx'
import { RuleForm, RulesPage } from './rules.tsx'

type Typed = { values: Readonly<Record<string, string>> | null; refusal: Refusal | null }
const nothing: Typed = { values: null, refusal: null }

function statusFor({ refusal }: Typed) {
  return refusal ? statusOf(refusal) : 200
}

function callPath(visit: Visit, rest = ''): string {
  return `/desk/calls/${param(visit, 'call')}${rest}`
}

async function callsPage(visit: Visit) {
  const { say, app, actor } = visit
  const calls = await listCalls(app, actor)
  const acts = couldEver(actor, 'campaign.create') ? (
    <a class="btn btn-primary" href="/desk/calls/new">
      {say('campaign.create')}
    </a>
  ) : null
  return show(
    visit,
    { title: say('campaign.title'), lead: say('campaign.listLead'), acts },
    <CallList say={say} calls={calls} visit={visit} />,
  )
}

async function newCallPage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const calls = await listCalls(app, actor)
  const form = (
    <NewCallForm
      say={say}
      calls={calls}
      action="/desk/calls"
      values={typed.values ?? {}}
      refusal={typed.refusal}
    />
  )
  return show(
    visit,
    { title: say('campaign.create'), lead: say('campaign.createLead'), status: statusFor(typed) },
    form,
  )
}

async function callPage(visit: Visit) {
  const { say, app, actor } = visit
  const { call, timetable, part } = await openCallPage(app, actor, param(visit, 'call'))
  const acts = couldEver(actor, 'campaign.edit') ? <CallActs say={say} call={call} /> : null
  return show(
    visit,
    { title: call.title, lead: callLead(say, call), acts, wide: true },
    <CallPage say={say} call={call} timetable={timetable} part={part} actor={actor} />,
  )
}

async function noticePage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const { call } = await readRules(app, actor, param(visit, 'call'))
  const { title, documentNumber, issuedOn, noticeText } = call
  const values = typed.values ?? { title, documentNumber, issuedOn: issuedOn ?? '', noticeText }
  const form = <NoticeForm say={say} call={call} values={values} refusal={typed.refusal} />
  return show(
    visit,
    { title: say('campaign.page.editNotice'), lead: call.title, status: statusFor(typed) },
    form,
  )
}

async function rulesPage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const read = await readRules(app, actor, param(visit, 'call'))
  const lead = say('rules.lead', { version: read.call.rulesVersion })
  return show(
    visit,
    { title: say('rules.title'), lead, status: statusFor(typed) },
    <RulesPage say={say} read={read} refusal={typed.refusal} />,
  )
}

function ruleKey(visit: Visit): RuleKey {
  const key = ruleKeys.find((one) => one === param(visit, 'rule'))
  if (!key) throw refusal('not-found', 'not-found')
  return key
}

async function rulePage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const key = ruleKey(visit)
  const read = await readRules(app, actor, param(visit, 'call'))
  const title = say('rules.editTitle', { name: say(`rules.name.${key}`) })
  const form = <RuleForm say={say} read={read} ruleKey={key} typed={typed.values} refusal={typed.refusal} />
  return show(visit, { title, lead: read.call.title, status: statusFor(typed) }, form)
}

/** What was typed, with several choices of a name parted by commas as the form shows them. */
async function typedRule(visit: Visit, form: Sent): Promise<Record<string, string>> {
  const { call } = await readRules(visit.app, visit.actor, param(visit, 'call'))
  const fields = ruleForms[ruleKey(visit)].fields(call.rules, { departments: [] })
  return Object.fromEntries(fields.map(({ name }) => [name, form.all(name).join(',')]))
}

async function progressPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['code', 'read', 'submitted', 'forwarded'], ['class', 'standing'])
  const { search, sort, descending, filters, size, page } = query
  const asked = {
    search,
    sort,
    descending,
    class: filters['class'] ?? '',
    standing: filters['standing'] ?? '',
  }
  const read = await readProgress(app, actor, param(visit, 'call'), {
    ...asked,
    limit: size,
    offset: (page - 1) * size,
  })
  const { closing, daysLeft } = read
  const left =
    daysLeft < 0
      ? say('shell.passed')
      : daysLeft === 0
        ? say('shell.lastDay')
        : say('shell.daysLeft', { days: daysLeft })
  const acts = (
    <a class="btn btn-outline-secondary" href={callPath(visit, '/coverage')}>
      {say('progress.coverage')}
    </a>
  )
  return show(
    visit,
    {
      title: say('progress.title'),
      lead: say('progress.lead', { day: sayDay(say, closing.day), left }),
      acts,
      wide: true,
    },
    <ProgressPage say={say} read={read} query={query} mayRemind={couldEver(actor, 'addressee.remind')} />,
  )
}

async function coveragePage(visit: Visit) {
  const { say, app, actor } = visit
  const id = param(visit, 'call')
  const [focus, facets] = await Promise.all([
    readFocusCoverage(app, actor, id),
    readFacetCoverage(app, actor, id),
  ])
  const acts = (
    <a class="btn btn-outline-secondary" href={callPath(visit, '/progress')}>
      {say('progress.title')}
    </a>
  )
  const page = <CoveragePage say={say} focus={focus} facets={facets} />
  return show(
    visit,
    { title: say('progress.coverage'), lead: say('progress.coverageLead'), acts, wide: true },
    page,
  )
}

/** The call: its page for everyone, the organiser's editor of rules, progress and coverage. */
export const campaignRoutes: Route[] = [
  route('get', '/desk/calls', 'campaign.read', callsPage),
  route('get', '/desk/calls/new', 'campaign.create', (visit) => newCallPage(visit)),
  route('post', '/desk/calls', 'campaign.create', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        const { campaignId } = await setUpCampaign(visit.app, visit.actor, form)
        return onward(visit, `/desk/calls/${campaignId}/rules`, 'campaign.created')
      },
      (refused) => newCallPage(visit, { values: form.values, refusal: refused }),
    )
  }),
  route('get', '/desk/calls/:call', 'campaign.read', callPage),
  route('get', '/desk/calls/:call/notice', 'campaign.edit', (visit) => noticePage(visit)),
  route('post', '/desk/calls/:call/notice', 'campaign.edit', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await changeNotice(visit.app, visit.actor, param(visit, 'call'), form)
        return onward(visit, callPath(visit), 'campaign.page.noticeSaved')
      },
      (refused) => noticePage(visit, { values: form.values, refusal: refused }),
    )
  }),
  route('post', '/desk/calls/:call/opening', 'campaign.open', (visit) =>
    attempt(
      async () => {
        await openCampaign(visit.app, visit.actor, param(visit, 'call'))
        return onward(visit, callPath(visit), 'campaign.page.opened')
      },
      (refused) => rulesPage(visit, { values: null, refusal: refused }),
    ),
  ),
  route('get', '/desk/calls/:call/rules', 'campaign.edit', (visit) => rulesPage(visit)),
  route('post', '/desk/calls/:call/rules/confirmation', 'campaign.edit', async (visit) => {
    const form = await sent(visit.c)
    const input = { keys: form.all('rule'), version: Number(form.text('version')) }
    return attempt(
      async () => {
        await confirmAsTheyStand(visit.app, visit.actor, param(visit, 'call'), input)
        return onward(
          visit,
          callPath(visit, '/rules'),
          input.keys.length === 0 ? 'rules.nothingChosen' : 'rules.confirmedSaid',
        )
      },
      (refused) => rulesPage(visit, { values: null, refusal: refused }),
    )
  }),
  route('get', '/desk/calls/:call/rules/:rule', 'campaign.edit', (visit) => rulePage(visit)),
  route('post', '/desk/calls/:call/rules/:rule', 'campaign.edit', async (visit) => {
    const form = await sent(visit.c)
    const key = ruleKey(visit)
    const input = {
      key,
      version: Number(form.text('version')),
      typed: form,
      confirm: form.text('confirm') === 'yes',
    }
    return attempt(
      async () => {
        await changeRule(visit.app, visit.actor, param(visit, 'call'), input)
        return onward(visit, callPath(visit, '/rules'), 'rules.saved')
      },
      async (refused) => rulePage(visit, { values: await typedRule(visit, form), refusal: refused }),
    )
  }),
  route('get', '/desk/calls/:call/progress', 'campaign.progress', progressPage),
  route('get', '/desk/calls/:call/progress/unions.svg', 'campaign.progress', unionsPicture),
  route('get', '/desk/calls/:call/coverage', 'campaign.progress', coveragePage),
  route('get', '/desk/calls/:call/coverage.svg', 'campaign.progress', focusPicture),
  route('get', '/desk/calls/:call/coverage/:facet', 'campaign.progress', facetPicture),
  route('post', '/desk/calls/:call/reminders', 'addressee.remind', async (visit) => {
    const form = await sent(visit.c)
    const { app, actor } = visit
    const call = param(visit, 'call')
    const unit = form.text('unit')
    const units = unit === '' ? await unreported(app, actor, call, form.text('standing')) : [unit]
    await remind(app, actor, call, units)
    return onward(visit, callPath(visit, '/progress'), 'progress.reminded')
  }),
]
