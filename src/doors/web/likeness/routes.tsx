import { readLikeness, readLikePair } from '../../../actions/likenessReading.ts'
import { ruleLikeness } from '../../../actions/likenessRuling.ts'
import { readPhotoLikeness } from '../../../actions/photoLikeness.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { show } from '../page.tsx'
import { attempt, onward, param, type Route, route, sent, statusFor, untyped, type Visit } from '../visit.ts'
import { LikenessList } from './pages.tsx'
import { LikePairPage } from './pair.tsx'
import { LikePhotoList } from './photoPages.tsx'

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const found = await readLikeness(app, actor, param(visit, 'id'))
  const photos = await readPhotoLikeness(app, actor, param(visit, 'id'))
  const title = say('likeness.pageTitle', { number: found.theCase.number ?? '' })
  const options = { title, lead: found.theCase.title, wide: true }
  return show(
    visit,
    options,
    <LikenessList say={say} found={found} photos={<LikePhotoList say={say} found={photos} />} />,
  )
}

async function pairPage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const pair = await readLikePair(app, actor, param(visit, 'id'), param(visit, 'other'))
  const status = statusFor(typed)
  const options = { title: say('likeness.pairTitle'), lead: pair.theCase.title, wide: true, status } as const
  const mayRule = couldEver(actor, 'likeness.rule')
  return show(visit, options, <LikePairPage say={say} pair={pair} mayRule={mayRule} {...typed} />)
}

/** What is like a case, for its recommender and the organiser's house. */
export const likenessRoutes: Route[] = [
  route('get', '/desk/cases/:id/likeness', 'likeness.read', listPage),
  route('get', '/desk/cases/:id/likeness/:other', 'likeness.read', (visit) => pairPage(visit)),
  route('post', '/desk/cases/:id/likeness/:other', 'likeness.rule', async (visit) => {
    const form = await sent(visit.c)
    const [id, other] = [param(visit, 'id'), param(visit, 'other')]
    return attempt(
      async () => {
        const words = { ruling: form.text('ruling'), reason: form.text('reason') }
        const { mayAsk } = await ruleLikeness(visit.app, visit.actor, id, other, words)
        const next = mayAsk ? `/desk/cases/${id}/examination?ask=likeness` : `/desk/cases/${id}/likeness`
        return onward(visit, next, 'likeness.ruled')
      },
      (refusal) => pairPage(visit, { values: form.values, refusal }),
    )
  }),
]
