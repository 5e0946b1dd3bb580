import { actAs, changePassword, setLanguage } from '../../../actions/session.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { attempt, onward, type Route, route, sent, statusOf, type Visit } from '../visit.ts'
import { PasswordForm } from './pages.tsx'

function passwordPage(visit: Visit, refusal: Refusal | null) {
  const { say, visitor } = visit
  const status = refusal ? statusOf(refusal) : 200
  return show(
    visit,
    { title: say('shell.changePassword'), status },
    <PasswordForm say={say} must={visitor.mustChangePassword} refusal={refusal} />,
  )
}

/** The own account: password, language, the office acted in. */
export const accountRoutes: Route[] = [
  route('get', '/desk/password', null, (visit) => passwordPage(visit, null)),
  route('post', '/desk/password', null, async (visit) => {
    const form = await sent(visit.c)
    const input = { current: form.text('current'), next: form.text('next'), again: form.text('again') }
    return attempt(
      async () => {
        await changePassword(visit.app, visit.visitor, visit.token, input)
        return onward(visit, '/desk', 'shell.passwordChanged')
      },
      (refusal) => passwordPage(visit, refusal),
    )
  }),
  route('post', '/desk/office', null, async (visit) => {
    const form = await sent(visit.c)
    await actAs(visit.app, visit.visitor, visit.token, form.text('office'))
    return onward(visit, '/desk')
  }),
  route('post', '/desk/language', null, async (visit) => {
    const form = await sent(visit.c)
    await setLanguage(visit.app, visit.visitor, form.text('language') === 'en' ? 'en' : 'zh-CN')
    return onward(visit, localPath(form.text('back')))
  }),
]

/** A path within this back office, so that a form cannot lead elsewhere. */
export function localPath(path: string): string {
  return /^\/desk(\/[\w./-]*)?$/.test(path) ? path : '/desk'
}
