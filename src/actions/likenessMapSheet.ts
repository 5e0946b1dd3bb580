import { sharesWords } from '../domain/likeness/telling.ts'
import type { MemberRow, PairRow } from '../engines/store/likenessMapParts.ts'
import type { ClusterRow } from '../engines/store/likenessMaps.ts'
import type { WorkbookContent } from '../formats/workbook.ts'
import { dayOf, timeOf } from '../foundation/clock.ts'
import type { Say } from '../foundation/wording/wording.ts'
import type { Call } from './calls.ts'

type Parts = {
  readonly call: Call
  readonly rows: readonly ClusterRow[]
  readonly members: readonly MemberRow[]
  readonly pairs: readonly PairRow[]
  readonly at: Date
}

/** The map as a workbook: a sheet of pairs with what was ruled, a sheet of clusters with their texts. */
export function mapSheet(say: Say, parts: Parts): WorkbookContent {
  const s = 'likenessDesk.map'
  const note = say(`${s}.sheetNote`, { at: `${dayOf(parts.at)} ${timeOf(parts.at)}` })
  const sheet = { landscape: true, repeatHeader: true, notes: [note] }
  const text = (header: string, width: number) => ({ header, width, kind: 'wrapped' as const })
  return {
    title: `${parts.call.title} ${say(`${s}.title`)}`,
    at: parts.at,
    sheets: [
      {
        ...sheet,
        name: say(`${s}.pairs`),
        columns: [
          { header: say(`${s}.cluster`), width: 7, kind: 'integer' },
          text(say(`${s}.first`), 34),
          text(say(`${s}.second`), 34),
          text(say(`${s}.band`), 14),
          text(say('likeness.found'), 44),
          text(say('likeness.ruling'), 16),
          text(say('likeness.reason'), 30),
          text(say('likeness.by'), 18),
        ],
        rows: pairCells(say, parts),
      },
      {
        ...sheet,
        name: say(`${s}.members`),
        columns: [
          { header: say(`${s}.cluster`), width: 7, kind: 'integer' },
          text(say(`${s}.caseTitle`), 44),
          text(say('likeness.unit'), 34),
          text(say(`${s}.number`), 16),
          text(say('likeness.origin'), 30),
        ],
        rows: parts.members.map((one) => [
          one.number,
          one.title,
          one.unitName,
          one.caseNumber ?? '',
          memberOrigin(say, one, parts.call.id),
        ]),
      },
    ],
  }
}

function pairCells(say: Say, { members, pairs }: Parts): (string | number)[][] {
  const names = new Map(
    members.map(({ id, title, caseNumber }) => [id, [title, caseNumber ?? ''].join(' ').trim()]),
  )
  return pairs.map((pair) => [
    pair.number,
    names.get(pair.a) ?? '',
    names.get(pair.b) ?? '',
    say(`likeness.band.${pair.band}`),
    [pairWords(say, pair), photoWords(say, pair)].filter((words) => words !== '').join(say('likeness.comma')),
    rulingWords(say, pair),
    pair.reason ?? '',
    pair.ruledAt ? `${pair.ruledBy} ${dayOf(pair.ruledAt)}` : '',
  ])
}

/** What the texts of a pair have in common, without their band; empty where they are not alike. */
export function pairWords(say: Say, { run, ...pair }: PairRow): string {
  return pair.band === 'none' ? '' : sharesWords({ ...pair, longestRun: run }, say)
}

/** How many of the photos of a pair are alike; empty where none are. */
export function photoWords(say: Say, { photos }: PairRow): string {
  return photos === 0 ? '' : say('likenessDesk.map.photos', { count: photos })
}

/** What was ruled last of a pair, of its texts or of its photos. */
export function rulingWords(say: Say, { ruling, ruledOn }: PairRow): string {
  const room = ruledOn === 'photos' ? 'photoLikeness' : 'likeness'
  return say.find(`${room}.verdict.${ruling}`) ?? say('likeness.unruled')
}

/** Where a text of the map comes from. */
export function memberOrigin(say: Say, member: MemberRow, callId: string): string {
  if (member.sourceName !== null)
    return say('likeness.origins.added', { name: member.sourceName, year: member.sourceYear ?? '' })
  return member.campaignId === callId
    ? say('likeness.origins.call')
    : say('likeness.origins.earlier', { call: member.callTitle })
}
