import { raw } from 'hono/html'
import { iconSvg } from '../../../formats/icon.ts'

/** A decorative Bootstrap icon. */
export function Icon(props: { name: string; class?: string }) {
  return <span class={`icon ${props.class ?? ''}`}>{raw(iconSvg(props.name))}</span>
}
