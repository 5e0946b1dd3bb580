import { literal } from '../../../foundation/literal.ts'
import { foldWidth } from '../../../foundation/text.ts'
import type { FormLayout } from '../../campaign/form.ts'

/** What a label on a form asks for; `group` heads other labels, `stranger` asks for what this form does not have. */
export type Blank = {
  readonly key: string
  readonly label: string
  readonly kind: 'line' | 'number' | 'phone' | 'choice' | 'parts' | 'title' | 'opinion' | 'group' | 'stranger'
}

/** The labels of a form under every name that people give them. */
export type LabelBook = {
  /** The blank that a text is the label of, and nothing else. */
  readonly find: (text: string) => Blank | null
  /** The blank that a text begins with the label of, and what stands behind the colon or the line break. */
  readonly begin: (text: string) => { readonly blank: Blank; readonly rest: string } | null
  /** Where in a line labels with a colon stand. */
  readonly within: (line: string) => number[]
  /** Whether a label may begin with this text and go on elsewhere. */
  readonly opens: (text: string) => boolean
}

/** Names for the same blank, as forms of different years and houses have them. */
const sameBlank: readonly string[][] = [
  '案例名称 案例题目 题目 案例标题 标题 案例名 名称 典型案例名称 申报案例 申报案例名称 案例主题 申报题目 典型案例题目',
  '实施单位 申报单位 单位名称 报送单位 单位 实施单位名称 案例实施单位 所在单位 填报单位 单位全称 申报单位名称 企业名称 工作单位',
  '单位性质 企业性质 性质 单位类型 企业类型 经济类型 经济性质 单位类别 所有制性质 所有制形式',
  '职工人数 在职职工数 职工数 在职职工人数 职工总数 员工人数 员工数 现有职工数 现有职工人数 单位人数 人数 在岗职工数 员工总数',
  '所属行业 行业 行业类别 所在行业 行业类型 所属行业类别 所属产业',
  '地址 通讯地址 单位地址 联系地址 详细地址 通信地址 所在地 办公地址 单位所在地',
  '工会主席姓名 工会主席 负责人 工会负责人 主席姓名 工会负责人姓名 主席 负责人姓名',
  '联系电话 电话 手机 联系方式 手机号 手机号码 电话号码 联系手机 办公电话 工会主席电话 联系人电话 主席电话',
  '案例简介 案例概况 简介 案例内容 内容简介 案例介绍 案例摘要 主要内容 案例简要介绍 情况简介 案例概述',
].map((names) => names.split(' '))

const strangers =
  '邮箱 电子邮箱 电子邮件 传真 邮编 邮政编码 填表人 填报人 填表日期 填报日期 备注 序号 编号 案例编号 联系人 联系人姓名 职务 会员人数 会员数 工会会员数 女职工人数 党员人数 成立时间 所属地区 推荐单位 法人代表 法定代表人 案例类别 案例类型 字数'.split(
    ' ',
  )
const groups = '单位基本情况 基本情况 基本信息 单位情况 单位概况 单位基本信息 单位信息'.split(' ')

const seal = /[(（](?:盖章|公章|签章|章|盖公章|加盖公章)[)）]|(?:盖章|公章|签章)$/g

/** A label without what differs from form to form: spaces, breaks, width, seal, numbering, brackets behind it. */
export function plainLabel(text: string): string {
  let plain = foldWidth(text).replace(/[\s_*]+/g, '')
  plain = plain
    .replace(/[:：]+$/, '')
    .replace(seal, '')
    .replace(/[:：]+$/, '')
  plain = plain.replace(/^(?:[\d一二三四五六七八九十]{1,2}[、.)]|\([\d一二三四五六七八九十]{1,2}\))/, '')
  for (let bare = plain; ; plain = bare) {
    bare = plain.replace(/(?<=.)\([^()]*\)$/, '')
    if (bare === plain) return plain
  }
}

const books = new WeakMap<FormLayout, LabelBook>()

/** The labels of a form, by its own words first and then by the usual ones. */
export function labelBook(layout: FormLayout): LabelBook {
  const known = books.get(layout)
  if (known) return known
  const book = bookOf(namesOf(layout))
  books.set(layout, book)
  return book
}

function namesOf(layout: FormLayout): Map<string, Blank> {
  const blanks = blanksOf(layout)
  const names = new Map<string, Blank>()
  const add = (name: string, blank: Blank) => {
    const plain = plainLabel(name)
    if (plain !== '' && !names.has(plain)) names.set(plain, blank)
  }
  for (const blank of blanks) add(blank.label, blank)
  for (const blank of blanks) {
    const group = sameBlank.find((names) => names.includes(plainLabel(blank.label)))
    for (const name of group ?? []) add(name, blank)
  }
  for (const cell of layout.cells)
    if (cell.kind === 'label') add(cell.label, { key: '', label: plainLabel(cell.label), kind: 'group' })
  for (const name of groups) add(name, { key: '', label: name, kind: 'group' })
  for (const name of strangers) add(name, { key: '', label: name, kind: 'stranger' })
  return names
}

function blanksOf(layout: FormLayout): Blank[] {
  const fields = layout.fields.map((field): Blank => {
    const kind = field.kind === 'text' ? 'line' : field.kind
    return { key: field.key, label: field.label, kind }
  })
  const printed = layout.cells.flatMap((cell): Blank[] => {
    if (cell.kind !== 'caseTitle' && cell.kind !== 'opinion' && cell.kind !== 'unitName') return []
    const beside = layout.cells.filter((one) => one.kind === 'label' && one.row === cell.row)
    const left = beside.filter((one) => one.column < cell.column).at(-1)
    const above = layout.cells.find(
      (one) => one.kind === 'label' && one.row === cell.row - 1 && one.column === cell.column,
    )
    const label = (left ?? above)?.label.replace(/\n/g, '') ?? ''
    if (cell.kind === 'unitName') return [{ key: 'unitName', label, kind: 'line' }]
    return [{ key: cell.kind, label, kind: cell.kind === 'opinion' ? 'opinion' : 'title' }]
  })
  return [...printed, ...fields]
}

const longestLabel = 60

function bookOf(names: ReadonlyMap<string, Blank>): LabelBook {
  const opinion = [...names.values()].find((blank) => blank.kind === 'opinion') ?? null
  const find = (text: string): Blank | null => {
    if (text.length > longestLabel * 2) return null
    const plain = plainLabel(text)
    const whole = names.get(plain)
    if (whole) return whole
    if (opinion && plain.length <= longestLabel && /^[^。；;:]*意见$/.test(plain)) return opinion
    const parts = plain.split(/[/、或]/)
    return parts.length > 1 && parts.every((part) => names.has(part))
      ? (names.get(parts[0] ?? '') ?? null)
      : null
  }
  const inLine = withColon([...names.keys()])
  const beginnings = new Set(
    [...names.keys()].flatMap((name) => Array.from(name, (_, end) => name.slice(0, end)).slice(1)),
  )
  return {
    find,
    begin: (text) => begun(text, find),
    within: (line) => [...line.matchAll(inLine)].map((match) => match.index + (match[1] ?? '').length),
    opens: (text) => text.length <= longestLabel && beginnings.has(plainLabel(text)),
  }
}

function begun(text: string, find: LabelBook['find']): ReturnType<LabelBook['begin']> {
  const head = text.slice(0, longestLabel * 2)
  const colon = /[:：]/.exec(head)
  if (colon) {
    const blank = find(head.slice(0, colon.index))
    if (blank) return { blank, rest: text.slice(colon.index + 1) }
  }
  const lines = text.split('\n')
  for (let count = Math.min(4, lines.length - 1); count > 0; count -= 1) {
    const blank = find(lines.slice(0, count).join(''))
    if (blank) return { blank, rest: lines.slice(count).join('\n') }
  }
  return null
}

function withColon(names: readonly string[]): RegExp {
  const spaced = names
    .filter((name) => name.length > 1)
    .sort((one, other) => other.length - one.length)
    .map((name) => Array.from(name, literal).join('[ \\u3000]*'))
  return new RegExp(
    `(^|[\\s；;，,])(?:${spaced.join('|')})[ \\u3000]*(?:[（(][^（）()\\n]{0,30}[）)][ \\u3000]*)?[：:]`,
    'g',
  )
}
