import type { Pairs } from './fields.ts'

/** What became of a save. */
export type Answer =
  | {
      readonly kind: 'saved'
      readonly revision: number
      readonly savedAt: string
      readonly places: Readonly<Record<string, string>>
      readonly side: string
      readonly tally: string
    }
  | { readonly kind: 'stale'; readonly revision: number; readonly message: string }
  | { readonly kind: 'unreached' | 'loggedOut' | 'refused'; readonly message: string }

/** Up to this length a browser sends what was typed even while its page is closed. */
const outlivesPage = 20_000

/** Sends what was typed; a server that is out of reach or in trouble is asked again later. */
export async function put(url: string, body: { revision: number; fields: Pairs }): Promise<Answer> {
  try {
    const text = JSON.stringify(body)
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: text,
      keepalive: text.length < outlivesPage,
    })
    if (response.status >= 500) return { kind: 'unreached', message: '' }
    if (response.status === 401) return { kind: 'loggedOut', message: '' }
    const answer = await response.json()
    if (response.ok) return { kind: 'saved', ...answer }
    if (response.status === 409 && typeof answer.revision === 'number') return { kind: 'stale', ...answer }
    return { kind: 'refused', message: String(answer.message ?? '') }
  } catch {
    return { kind: 'unreached', message: '' }
  }
}
