import type { Block, Table } from '../../formats/page.ts'
import { annexHead, paragraph } from './gongwen.ts'

/** The cases of one tier, in the order in which they are to be read. */
export type AwardTier = {
  readonly name: string
  readonly entries: readonly { readonly title: string; readonly unitName: string }[]
}

/** The unions that share one award for organising. */
export type OrganisationTier = { readonly name: string; readonly names: readonly string[] }

const dress = { size: 12, line: 19, indent: 0, tracking: 0, align: 'left' } as const

/** An annex: its name as the text lists it, and its table. */
export type Annex = { readonly name: string; readonly table: Table }

/** The lists that follow a 公示 or a 通报, one annex for each tier that has a name in it. */
export function awardAnnexes(tiers: readonly AwardTier[], organisations: OrganisationTier | null): Annex[] {
  const cases = tiers
    .filter(({ entries }) => entries.length > 0)
    .map((tier) => ({ name: `${tier.name}名单`, table: nameTable(tier.entries) }))
  if (!organisations?.names.length) return cases
  return [...cases, { name: `${organisations.name}名单`, table: organisationTable(organisations.names) }]
}

/** The annexes behind a paper, each on its own page. */
export function annexPages(annexes: readonly Annex[]): Block[] {
  return annexes.flatMap(({ name, table }, index) => [
    ...annexHead(annexes.length === 1 ? '附件' : `附件${index + 1}`, name),
    table,
  ])
}

/** How many were chosen of each tier, such as 优秀典型案例24个、优秀组织奖3个. */
export function awardCounts(tiers: readonly AwardTier[], organisations: OrganisationTier | null): string {
  const cases = tiers.map(({ name, entries }) => `${name}${entries.length}个`)
  const all = organisations?.names.length
    ? [...cases, `${organisations.name}${organisations.names.length}个`]
    : cases
  return all.join('、')
}

/** Cases by number, title and unit, the head repeated on every page. */
function nameTable(entries: AwardTier['entries']): Table {
  const rows = entries.map(({ title, unitName }, index) => [String(index + 1), title, unitName])
  return listTable([10, 56, 34], ['序号', '案例名称', '报送单位'], rows)
}

/** Unions by number and name. */
function organisationTable(names: readonly string[]): Table {
  return listTable(
    [12, 88],
    ['序号', '单位名称'],
    names.map((name, index) => [String(index + 1), name]),
  )
}

function listTable(columns: readonly number[], head: readonly string[], rows: readonly string[][]): Table {
  return {
    kind: 'table',
    columns,
    headerRows: 1,
    dress,
    rows: [
      {
        minHeight: 9,
        cells: head.map((text) => ({ align: 'center', blocks: [paragraph(text, { font: 'hei' })] })),
      },
      ...rows.map((row) => ({
        minHeight: 10,
        cells: row.map((text, column) => ({
          align: column === 0 ? ('center' as const) : ('left' as const),
          blocks: [paragraph(text)],
        })),
      })),
    ],
  }
}
