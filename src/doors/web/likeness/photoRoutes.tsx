import { openLikePhoto, readLikePhotoPair } from '../../../actions/photoLikeness.ts'
import { rulePhotos } from '../../../actions/photoRuling.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { sendMade } from '../case/files.ts'
import { show } from '../page.tsx'
import {
  attempt,
  onward,
  param,
  query,
  type Route,
  route,
  sent,
  statusFor,
  untyped,
  type Visit,
} from '../visit.ts'
import { LikePhotoPairPage } from './photoPair.tsx'

async function pairPage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const found = await readLikePhotoPair(app, actor, param(visit, 'id'), param(visit, 'pair'))
  const status = statusFor(typed)
  const options = {
    title: say('photoLikeness.pairTitle'),
    lead: found.theCase.title,
    wide: true,
    status,
  } as const
  const mayRule = couldEver(actor, 'likeness.rule')
  return show(visit, options, <LikePhotoPairPage say={say} found={found} mayRule={mayRule} {...typed} />)
}

function picture(visit: Visit, side: 'own' | 'other') {
  const size = query(visit, 'size') === 'large' ? 'large' : 'small'
  const asked = { caseId: param(visit, 'id'), key: param(visit, 'pair'), side, size } as const
  return sendMade(visit, async () => {
    const { sha256, content } = await openLikePhoto(visit.app, visit.actor, asked)
    return { tag: `${sha256}-${size}`, content }
  })
}

const path = '/desk/cases/:id/likeness/photos/:pair'

/** Photos that are alike, side by side, for the case's recommender and the organiser's house. */
export const photoLikenessRoutes: Route[] = [
  route('get', path, 'likeness.read', (visit) => pairPage(visit)),
  route('get', `${path}/own`, 'likeness.read', (visit) => picture(visit, 'own')),
  route('get', `${path}/other`, 'likeness.read', (visit) => picture(visit, 'other')),
  route('post', path, 'likeness.rule', async (visit) => {
    const form = await sent(visit.c)
    const [id, pair] = [param(visit, 'id'), param(visit, 'pair')]
    return attempt(
      async () => {
        const words = { ruling: form.text('ruling'), reason: form.text('reason') }
        const { mayAsk } = await rulePhotos(visit.app, visit.actor, id, pair, words)
        const next = mayAsk ? 'examination?ask=likeness' : 'likeness'
        return onward(visit, `/desk/cases/${id}/${next}`, 'likeness.ruled')
      },
      (refusal) => pairPage(visit, { values: form.values, refusal }),
    )
  }),
]
