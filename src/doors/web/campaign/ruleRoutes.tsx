import { openCampaign } from '../../../actions/campaign.ts'
import { changeRule, confirmAsTheyStand, readRules } from '../../../actions/campaignRules.ts'
import { ruleForms } from '../../../domain/campaign/editing.ts'
import { type RuleKey, ruleKeys } from '../../../domain/campaign/rules.ts'
import { type Refusal, refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import {
  attempt,
  onward,
  param,
  query,
  type Route,
  route,
  type Sent,
  sent,
  statusOf,
  type Visit,
} from '../visit.ts'
import { RuleForm, RulesPage } from './rules.tsx'

type Typed = { values: Readonly<Record<string, string>> | null; refusal: Refusal | null }
const nothing: Typed = { values: null, refusal: null }

function statusFor({ refusal }: Typed) {
  return refusal ? statusOf(refusal) : 200
}

function callPath(visit: Visit, rest = ''): string {
  return `/desk/calls/${param(visit, 'call')}${rest}`
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
  const back = typed.values?.['back'] ?? query(visit, 'back')
  const at = typed.values?.['at']
  const form = (
    <RuleForm
      say={say}
      read={read}
      ruleKey={key}
      typed={typed.values}
      refusal={typed.refusal}
      back={back === 'reading' ? '/notice/reading' : '/rules'}
      at={at}
    />
  )
  return show(visit, { title, lead: read.call.title, status: statusFor(typed) }, form)
}

/** What was typed, with several choices of a name parted by commas as the form shows them. */
async function typedRule(visit: Visit, form: Sent): Promise<Record<string, string>> {
  const { call } = await readRules(visit.app, visit.actor, param(visit, 'call'))
  const fields = ruleForms[ruleKey(visit)].fields(call.rules, { departments: [] })
  const further = ['back', 'at'].map((name) => [name, form.text(name)])
  return Object.fromEntries([...fields.map(({ name }) => [name, form.all(name).join(',')]), ...further])
}

/** The organiser's editor of rules, and the opening of the call that they end in. */
export const ruleRoutes: Route[] = [
  route('post', '/desk/calls/:call/opening', 'campaign.open', (visit) =>
    attempt(
      async () => {
        const told = await openCampaign(visit.app, visit.actor, param(visit, 'call'))
        return onward(visit, callPath(visit), 'campaign.page.opened', told)
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
      at: form.text('at'),
    }
    const back = form.text('back') === 'reading' ? '/notice/reading' : '/rules'
    return attempt(
      async () => {
        await changeRule(visit.app, visit.actor, param(visit, 'call'), input)
        return onward(visit, callPath(visit, back), 'rules.saved')
      },
      async (refused) => rulePage(visit, { values: await typedRule(visit, form), refusal: refused }),
    )
  }),
]
