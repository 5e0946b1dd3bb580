import { foldWidth } from '../../foundation/text.ts'
import type { FormLayout } from '../campaign/form.ts'
import { type CaseContent, emptyContent } from '../case/content.ts'

/** A case as a line of a list names it. */
export type ListedCase = {
  readonly row: number
  /** The union, or the enterprise behind it. */
  readonly unit: string
  readonly recommender: string
  readonly content: CaseContent
}

const heads = {
  topic: ['案例名称', '案例题目', '案例标题', '题目', '标题'],
  unit: ['单位', '实施单位', '申报单位', '报送单位', '单位名称', '工会名称', '所在单位'],
  recommender: ['推荐单位', '推荐工会', '推荐报送单位'],
  brand: ['品牌', '品牌名称'],
} as const
type Head = keyof typeof heads

/** The cases of a list by the heads of its columns, or `null` where it names no cases and units. */
export function casesOfList(
  cells: readonly (readonly string[])[],
  rowNumbers: readonly number[],
  layout: FormLayout,
): ListedCase[] | null {
  const at = cells.findIndex((line) => columnOf(line, 'topic') >= 0 && columnOf(line, 'unit') >= 0)
  const head = cells[at]
  if (!head) return null
  const fields = layout.fields.flatMap(({ key, label }) => {
    const column = head.findIndex((cell) => plain(cell) === plain(label))
    return column < 0 ? [] : [{ key, column }]
  })
  return cells.slice(at + 1).flatMap((line, index): ListedCase[] => {
    const cell = (name: Head) => (line[columnOf(head, name)] ?? '').trim()
    if (cell('topic') === '' || cell('unit') === '') return []
    const form = fields.map(({ key, column }) => [key, (line[column] ?? '').trim()])
    const content = { ...emptyContent(), topic: topicIn(cell('topic')), brand: cell('brand') }
    return [
      {
        row: rowNumbers[at + 1 + index] ?? at + 2 + index,
        ...{ unit: cell('unit'), recommender: cell('recommender') },
        content: { ...content, form: Object.fromEntries(form.filter(([, value]) => value !== '')) },
      },
    ]
  })
}

function columnOf(line: readonly string[], head: Head): number {
  return line.findIndex((cell) => (heads[head] as readonly string[]).includes(plain(cell)))
}

/** A list may give the whole title, the union before the topic (notice 三、3 工会名称+题目). */
function topicIn(title: string): string {
  return title.replace(/^.{2,60}?(?:工会|委员会)[：:]/, '').slice(0, 500)
}

function plain(text: string): string {
  return foldWidth(text).replace(/[\s*:()]/g, '')
}
