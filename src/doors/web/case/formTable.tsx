import type { FormCell, FormLayout } from '../../../domain/campaign/form.ts'
import type { CaseContent } from '../../../domain/case/content.ts'
import { briefOf } from '../../../domain/case/formValues.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

type Filled = { say: Say; form: FormLayout; content: Pick<CaseContent, 'form' | 'topic'>; title: string }

function wordsOf({ form, content, title }: Filled, cell: FormCell): string {
  if (cell.kind === 'caseTitle') return title
  if (cell.kind !== 'field' || cell.field === null) return cell.label
  const field = form.fields.find((one) => one.key === cell.field)
  return field?.parts ? briefOf(content, form, field.key) : (content.form[cell.field] ?? '')
}

function Cell(props: Filled & { cells: readonly FormCell[] }) {
  const [first] = props.cells
  if (!first) return <></>
  const lines = props.cells.flatMap((cell) =>
    wordsOf(props, cell)
      .split('\n')
      .map((words) => ({ words, aside: cell.kind === 'seal' || cell.kind === 'date' })),
  )
  const spans = { rowspan: first.rowSpan, colspan: first.columnSpan }
  const content = lines.map(({ words, aside }) => <div class={aside ? 'form-aside' : ''}>{words}</div>)
  return first.kind === 'label' ? <th {...spans}>{content}</th> : <td {...spans}>{content}</td>
}

/** The application form as it stands on paper; what shares a cell stands in it together. */
export function FormTable(props: Filled) {
  const { say, form } = props
  const rows = Array.from({ length: form.rows }, (_, row) =>
    Array.from({ length: form.columns }, (__, column) =>
      form.cells.filter((cell) => cell.row === row + 1 && cell.column === column + 1),
    ),
  )
  return (
    <section class="sheet" aria-labelledby="form">
      <h2 id="form">{say('reading.form')}</h2>
      <table class="paper-form">
        <caption>{form.title}</caption>
        {rows.map((cells) => (
          <tr>
            {cells.map((shared) => (
              <Cell {...props} cells={shared} />
            ))}
          </tr>
        ))}
      </table>
    </section>
  )
}
