import type { FormCell, FormField, FormLayout } from '../form.ts'

const fields: FormField[] = [
  text('implementer', '实施单位', 60),
  {
    ...text('unitNature', '单位性质', 20),
    kind: 'choice',
    options: ['机关', '事业', '国有', '集体', '民营', '港澳台', '外资', '农民专业合作社', '社区', '其他'],
  },
  { ...text('workers', '职工人数', 10), kind: 'number' },
  text('industry', '所属行业', 40),
  text('address', '地址', 80),
  { ...text('chair', '工会主席姓名', 30), personal: true },
  { ...text('phone', '联系电话', 40), kind: 'phone', personal: true },
  {
    ...text('brief', '案例简介', 600),
    kind: 'parts',
    parts: [
      { key: 'background', label: '实施背景' },
      { key: 'process', label: '过程' },
      { key: 'practice', label: '主要做法' },
      { key: 'effect', label: '工作效果' },
    ],
  },
]

function text(key: string, label: string, maxLength: number): FormField {
  return { key, label, kind: 'text', required: true, maxLength, personal: false }
}

const opinionLabel = '县（市）区总工会，产业（系统）、集团公司、直属工会工作部意见'

const cells: FormCell[] = [
  label(1, 1, '案例名称'),
  { ...label(1, 2, ''), kind: 'caseTitle' },
  label(1, 3, '实施单位\n（盖章）'),
  field(1, 4, 'implementer'),
  { ...label(1, 4, '（盖章）'), kind: 'seal' },
  { ...label(2, 1, '单位基本情况'), rowSpan: 4 },
  ...['单位性质', '职工人数', '所属行业'].map((name, index) => label(2, index + 2, name)),
  ...['unitNature', 'workers', 'industry'].map((key, index) => field(3, index + 2, key)),
  ...['地址', '工会主席姓名', '联系电话'].map((name, index) => label(4, index + 2, name)),
  ...['address', 'chair', 'phone'].map((key, index) => field(5, index + 2, key)),
  label(6, 1, '案例简介\n（实施背景、过程、主要做法及工作效果）'),
  { ...field(6, 2, 'brief'), columnSpan: 3 },
  label(7, 1, opinionLabel),
  { ...label(7, 2, ''), kind: 'opinion', columnSpan: 3 },
  { ...label(7, 2, '（盖章）'), kind: 'seal', columnSpan: 3 },
  { ...label(7, 2, '年   月   日'), kind: 'date', columnSpan: 3 },
]

function label(row: number, column: number, words: string): FormCell {
  return { row, column, rowSpan: 1, columnSpan: 1, kind: 'label', label: words, field: null }
}

function field(row: number, column: number, key: string): FormCell {
  return { ...label(row, column, ''), kind: 'field', field: key }
}

/**
 * The application form of the annex, seven rows by four columns; the seal of the implementing unit (row 1) and
 * opinion, seal and date of the recommending union (row 7) share a cell and so its row and column.
 */
export const formOf2019: FormLayout = {
  title: '职工思想政治工作典型案例申报表',
  rows: 7,
  columns: 4,
  fields,
  cells,
}
