import { literal } from '../../../foundation/literal.ts'
import type { FormField } from '../../campaign/form.ts'

/** The brief of a form by its parts; `undivided` when it was written without their headings. */
export type Brief = { readonly parts: Readonly<Record<string, string>>; readonly undivided: boolean }

const sameHeading: readonly string[][] = [
  '实施背景 背景 背景情况 案例背景 工作背景 实施的背景',
  '过程 实施过程 工作过程 开展过程 推进过程 基本过程',
  '主要做法 做法 具体做法 工作做法 主要措施 主要举措 做法与措施',
  '工作效果 效果 成效 工作成效 主要成效 实施效果 取得成效 取得的成效 取得效果 实施成效 活动成效',
].map((names) => names.split(' '))

/** Splits the text of the one printed cell by its headings (form, row 6); without headings all of it is the first part. */
export function splitBrief(text: string, field: FormField): Brief {
  const wanted = field.parts ?? []
  const heading = headingOf(wanted)
  const parts: Record<string, string[]> = {}
  let key = ''
  for (const line of text.split('\n')) {
    const found = heading(line)
    if (found && !(found.key in parts)) key = found.key
    const words = (found && found.key === key ? found.rest : line).trim()
    const lines = parts[key] ?? []
    parts[key] = lines
    if (words !== '') lines.push(words)
  }
  const { '': before = [], ...headed } = parts
  const first = wanted[0]?.key ?? ''
  const undivided = Object.keys(headed).length === 0
  if (before.length > 0) headed[first] = [...before, ...(headed[first] ?? [])]
  return {
    parts: Object.fromEntries(
      wanted.map((part) => [`${field.key}.${part.key}`, (headed[part.key] ?? []).join('\n')]),
    ),
    undivided: undivided && before.length > 0,
  }
}

type Found = { readonly key: string; readonly rest: string }

function headingOf(wanted: readonly { key: string; label: string }[]): (line: string) => Found | null {
  const keys = new Map<string, string>()
  for (const part of wanted) keys.set(part.label, part.key)
  for (const part of wanted)
    for (const name of sameHeading.find((names) => names.includes(part.label)) ?? [])
      if (!keys.has(name)) keys.set(name, part.key)
  const names = [...keys.keys()].sort((one, other) => other.length - one.length).map(literal)
  const numbering = '(?:[（(]?[一二三四五六\\d]{1,2}[）)、.．][ \\u3000]*)?'
  const pattern = new RegExp(
    `^[\\s\\u3000]*${numbering}[【〖［[]?(${names.join('|')})[】〗］\\]]?(?:[ \\u3000]*[：:][ \\u3000]*|[。.]?[ \\u3000]*$)`,
  )
  return (line) => {
    const match = names.length > 0 ? pattern.exec(line) : null
    const key = keys.get(match?.[1] ?? '')
    return match && key !== undefined ? { key, rest: line.slice(match[0].length) } : null
  }
}
