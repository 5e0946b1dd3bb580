import { Refusal, type RefusalKind } from '../../foundation/refusal.ts'
import { Icon, PageHead, sentence, show } from './page.tsx'
import type { Visit } from './visit.ts'

const statuses: Record<RefusalKind, 404 | 409 | 422 | 503> = {
  'not-found': 404,
  'not-allowed': 404,
  'too-late': 422,
  'over-quota': 422,
  invalid: 422,
  conflict: 409,
  unavailable: 503,
}

/** What a visitor sees where nothing can be shown: what happened, and where to go on. */
export function failurePage(visit: Visit, error: unknown): Response | Promise<Response> {
  const { say, app } = visit
  const refused = error instanceof Refusal ? error : null
  const number = refused ? '' : app.ids.next().slice(0, 8)
  if (number) console.error(number, error)
  const status = refused ? statuses[refused.kind] : 500
  const title = status === 404 ? say('shell.notFoundTitle') : say('shell.faultTitle')
  const words =
    refused && status !== 404
      ? sentence(say, refused)
      : number
        ? say('showcase.site.fault', { number })
        : say('showcase.site.notFound')
  const ways = [
    { href: '/', label: say('showcase.site.home'), icon: 'house-door' },
    { href: '/cases', label: say('showcase.site.cases'), icon: 'images' },
    { href: '/calls', label: say('showcase.site.calls'), icon: 'megaphone' },
  ]
  return show(
    visit,
    { title, status },
    <div class="frame failure">
      <p class="failure-number" aria-hidden="true">
        {status}
      </p>
      <PageHead title={title} lead={words} />
      <p class="ways">
        {ways.map((way) => (
          <a class="button" href={way.href}>
            <Icon name={way.icon} /> {way.label}
          </a>
        ))}
      </p>
    </div>,
  )
}
