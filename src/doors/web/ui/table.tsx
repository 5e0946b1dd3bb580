import type { Child } from 'hono/jsx'

/**
 * A short table that neither sorts nor pages; each cell names its label for the phone with `data-label`. One that may be
 * wider than the page has a name of its own, so that it is reached and moved by keyboard.
 */
export function Table(props: { labels: readonly string[]; named?: string; children?: Child }) {
  const reach = props.named === undefined ? {} : { role: 'region', tabindex: 0, 'aria-label': props.named }
  return (
    <div class="table-frame" {...reach}>
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
