import { listOrganisations, readOrganisation } from '../../../actions/organisations.ts'
import {
  accountSheet,
  importSheet,
  keepSheet,
  previewSheet,
  registryTemplate,
} from '../../../actions/registrySheet.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { type Refusal, refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { parcel } from '../parcel.ts'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, statusOf, type Visit } from '../visit.ts'
import { ImportDone } from './imported.tsx'
import { ImportForm, PlanPage } from './importing.tsx'
import { OrganisationPage, RegistryList } from './pages.tsx'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['code', 'name', 'kind'], ['kind'])
  const { search, sort, descending, size, page, filters } = query
  const asked = {
    search,
    sort,
    descending,
    kind: filters['kind'] ?? '',
    limit: size,
    offset: (page - 1) * size,
  }
  const listed = await listOrganisations(app, actor, asked)
  const mayImport = couldEver(actor, 'organisation.import')
  const acts = mayImport ? (
    <a class="btn btn-primary" href="/desk/registry/import">
      {say('registry.import')}
    </a>
  ) : null
  const list = <RegistryList say={say} listed={listed} query={query} mayImport={mayImport} />
  return show(visit, { title: say('registry.title'), lead: say('registry.lead'), acts, wide: true }, list)
}

function importPage(visit: Visit, refused: Refusal | null = null) {
  const { say } = visit
  const status = refused ? statusOf(refused) : 200
  return show(
    visit,
    { title: say('registry.importTitle'), lead: say('registry.importLead'), status },
    <ImportForm say={say} refusal={refused} action="/desk/registry/import" />,
  )
}

/** The stored sheet named in the address; refused where there is none. */
function sheetOf(visit: Visit): string {
  const sha256 = param(visit, 'sheet')
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw refusal('not-found', 'not-found')
  return sha256
}

async function previewPage(visit: Visit) {
  const { say, app, actor } = visit
  const sha256 = sheetOf(visit)
  const plan = await previewSheet(app, actor, sha256)
  const page = (
    <PlanPage say={say} plan={plan} apply={`/desk/registry/import/${sha256}`} again="/desk/registry/import" />
  )
  return show(
    visit,
    { title: say('registry.previewTitle'), lead: say('registry.previewLead'), wide: true },
    page,
  )
}

async function applied(visit: Visit) {
  const { say, app, actor } = visit
  const { plan, accounts } = await importSheet(app, actor, sheetOf(visit))
  const made = accounts.length > 0 ? await accountSheet(accounts, `${app.publicUrl}/desk`) : null
  const workbook = made ? `data:${xlsx};base64,${made.toString('base64')}` : null
  const next = { path: '/desk/registry', label: say('registry.toList') }
  const page = <ImportDone say={say} plan={plan} accounts={accounts} workbook={workbook} onward={next} />
  return show(visit, { title: say('registry.doneTitle') }, page)
}

/** Takes the sheet of a form and keeps it; the address of its preview. */
async function uploaded(visit: Visit): Promise<string> {
  const kept: string[] = []
  const form = await parcel(visit.c, async (file) => {
    kept.push((await keepSheet(visit.app, visit.actor, file.content)).sha256)
  })
  const refused = form.refusals[0]
  if (refused) throw refused
  const [sha256] = kept
  if (!sha256) throw refusal('invalid', 'form', {}, { sheet: { code: 'registry-sheet-none' } })
  return sha256
}

async function templateFile(visit: Visit) {
  const bytes = await registryTemplate()
  const name = encodeURIComponent(`${visit.say('registry.templateTitle')}.xlsx`)
  return visit.c.body(new Uint8Array(bytes), 200, {
    'content-type': xlsx,
    'content-disposition': `attachment; filename="registry.xlsx"; filename*=UTF-8''${name}`,
  })
}

/** The registry of unions: list, one union, import. */
export const registryRoutes: Route[] = [
  route('get', '/desk/registry', 'organisation.read', listPage),
  route('get', '/desk/registry/template.xlsx', 'organisation.import', templateFile),
  route('get', '/desk/registry/import', 'organisation.import', (visit) => importPage(visit)),
  route('post', '/desk/registry/import', 'organisation.import', (visit) =>
    attempt(
      async () => onward(visit, `/desk/registry/import/${await uploaded(visit)}`),
      (refused) => importPage(visit, refused),
    ),
  ),
  route('get', '/desk/registry/import/:sheet', 'organisation.import', previewPage),
  route('post', '/desk/registry/import/:sheet', 'organisation.import', (visit) =>
    attempt(
      () => applied(visit),
      (refused) => importPage(visit, refused),
    ),
  ),
  route('get', '/desk/registry/:organisation', 'organisation.read', async (visit) => {
    const one = await readOrganisation(visit.app, visit.actor, param(visit, 'organisation'))
    return show(visit, { title: one.name, wide: true }, <OrganisationPage say={visit.say} one={one} />)
  }),
]
