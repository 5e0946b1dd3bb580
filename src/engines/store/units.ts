import type { Rules } from '../../domain/campaign/rules.ts'
import { channelOf, type UnitInLine } from '../../domain/endorsement/channel.ts'
import { lineOf } from '../../domain/organisation/organisation.ts'
import type { Read } from './store.ts'

/** Through whom the unit whose path is given recommends in a call; null where nobody does. */
export async function channelOfUnit(
  read: Read,
  rules: Pick<Rules, 'quotas'>,
  path: string,
): Promise<{ id: string; name: string } | null> {
  const id = channelOf(rules, await lineDownTo(read, path))
  if (id === null) return null
  return read
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The organisations from the root of leadership down to the one whose path is given. */
async function lineDownTo(read: Read, path: string): Promise<UnitInLine[]> {
  const ids = lineOf({ path })
  const units = await unitsInLine(read).where('unit.id', 'in', ids).execute()
  return units.map(inLine).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** Every organisation as it stands in a line, by its identifier. */
export async function everyUnitInLine(read: Read): Promise<Map<string, UnitInLine>> {
  const units = await unitsInLine(read).execute()
  return new Map(units.map((unit) => [unit.id, inLine(unit)]))
}

function unitsInLine(read: Read) {
  return read
    .selectFrom('organisations as unit')
    .leftJoin('organisations as through', 'through.id', 'unit.recommends_through_id')
    .select(['unit.id', 'unit.kind', 'unit.name'])
    .select(['through.id as throughId', 'through.kind as throughKind', 'through.name as throughName'])
}

type Row = Awaited<ReturnType<ReturnType<typeof unitsInLine>['execute']>>[number]

function inLine({ id, kind, name, throughId, throughKind, throughName }: Row): UnitInLine {
  const through =
    throughId && throughKind && throughName !== null
      ? { id: throughId, kind: throughKind, name: throughName }
      : null
  return { id, kind, name, through }
}
