/** The number of a case, kept on one line. */
export function CaseNumber(props: { number: string | null }) {
  return <span class="case-number">{props.number ?? ''}</span>
}
