import type { Actor } from '../domain/person/roles.ts'
import type { App } from './app.ts'
import { type ToDo, toDo } from './toDo.ts'

const verifiedEveryDays = 30

/** Accounts whose one-time password has never been replaced: they wait to be handed over. */
async function systemToDos(app: App): Promise<ToDo[]> {
  const { count } = await app.store.read
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('must_change_password', '=', true)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count > 0 ? [toDo('handOverAccounts', count)] : []
}

async function securityToDos(app: App): Promise<ToDo[]> {
  const { count } = await app.store.read
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('disabled_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('offices')
            .select('offices.id')
            .whereRef('offices.person_id', '=', 'people.id')
            .where('offices.ended_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return count > 0 ? [toDo('grantOffices', count)] : []
}

async function auditToDos(app: App): Promise<ToDo[]> {
  const since = new Date(app.clock.now().getTime() - verifiedEveryDays * 86_400_000)
  const verified = await app.store.read
    .selectFrom('events')
    .select('sequence')
    .where('at', '>', since)
    .where('deed', '=', 'log.verify')
    .limit(1)
    .executeTakeFirst()
  return verified ? [] : [toDo('verifyLog')]
}

/** What waits for an administrator; none of it is business. */
export async function administratorToDos(app: App, actor: Actor): Promise<ToDo[]> {
  if (actor.office.role === 'systemAdministrator') return systemToDos(app)
  if (actor.office.role === 'securityAdministrator') return securityToDos(app)
  return auditToDos(app)
}
