import type { Child } from 'hono/jsx'

/** A short table that neither sorts nor pages; each cell names its label for the phone with `data-label`. */
export function Table(props: { labels: readonly string[]; children?: Child }) {
  return (
    <div class="table-frame">
      <table class="list">
        <thead>
          <tr>
            {props.labels.map((label) => (
              <th>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  )
}
