import type { FormCell, FormField, FormLayout } from '../../form.ts'
import type { ReadCell, ReadRule } from '../reading.ts'
import type { Drawn, Told } from './drawn.ts'

/** The application form as the notice prints it; where only its name is read the template's stays and is asked about. */
export function form({ of, template }: Told): Drawn[] {
  const printed = of('form')
  const named = of('requirement').find(({ value }) => value.what === 'form')
  const rule = printed.find(({ value }) => /申报|推荐|登记|报名|申请/.test(value.title)) ?? printed[0]
  const layout = rule ? layoutOf(rule, template.form) : null
  const seen = rule ?? named
  if (!seen) return []
  const used = named ? [named] : []
  if (!rule || !layout) return [{ key: 'form', seen, used, open: { asks: 'form' } }]
  const set: Drawn['set'] = (rules) => ({ ...rules, form: layout })
  return [{ key: 'form', seen: named ?? rule, used: [rule, ...used], set }]
}

function layoutOf({ value }: ReadRule<'form'>, known: FormLayout): FormLayout | null {
  const fields: FormField[] = []
  const cells = value.cells.map((read): FormCell => {
    const { row, column, rowSpan, columnSpan, kind } = read
    const cell = { row, column, rowSpan, columnSpan, kind, label: read.label, field: null }
    if (kind !== 'field') return cell
    const label = named(labelOf(value.cells, read))
    if (/^(?:案例|作品|成果|材料|项目)?(?:名称|题目|标题)$/.test(label)) return { ...cell, kind: 'caseTitle' }
    const field = fieldOf(label, known, fields)
    fields.push(field)
    return { ...cell, field: field.key }
  })
  const { title, rows, columns } = value
  return fields.length === 0 || title === '' ? null : { title, rows, columns, fields, cells }
}

/** The label of a blank: beside it where it is as high, else above it. */
function labelOf(cells: readonly ReadCell[], blank: ReadCell): string {
  const labels = cells.filter(({ kind }) => kind === 'label')
  const beside = labels.find(
    (one) => one.row === blank.row && one.rowSpan === blank.rowSpan && endsAt(one) === blank.column,
  )
  const above = labels.findLast((one) => one.column === blank.column && one.row < blank.row)
  return (beside ?? above ?? labels.find((one) => endsAt(one) === blank.column))?.label ?? ''
}

function endsAt({ column, columnSpan }: ReadCell): number {
  return column + columnSpan
}

function named(label: string): string {
  return label.replaceAll(/[（(][^）)]*[）)]|[\s：:]/g, '')
}

function fieldOf(label: string, known: FormLayout, taken: readonly FormField[]): FormField {
  const same = known.fields.find((field) => field.label === label)
  if (same && !taken.some(({ key }) => key === same.key)) return same
  const key = `blank${taken.length + 1}`
  const kept = { key, label: label || key, required: true, personal: false }
  if (/电话|手机|联系方式/.test(label)) return { ...kept, kind: 'phone', maxLength: 40, personal: true }
  if (/人数|数量|年龄/.test(label)) return { ...kept, kind: 'number', maxLength: 10 }
  const person = /姓名|联系人|负责人|填报人|主席/.test(label)
  const long = /简介|简述|内容|事迹|做法|经验|成效|背景|概况|情况|说明/.test(label)
  return { ...kept, kind: 'text', maxLength: long ? 2000 : 80, personal: person }
}
