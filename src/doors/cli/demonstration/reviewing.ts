import { actorFor } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { callById } from '../../../actions/calls.ts'
import { addPanelMember, closeRound, createRound } from '../../../actions/review.ts'
import { applyPlan } from '../../../actions/reviewApplying.ts'
import { makePlan } from '../../../actions/reviewPlan.ts'
import { giveScore } from '../../../actions/scoring.ts'
import { nextCase } from '../../../actions/scoringDesk.ts'
import type { Rules } from '../../../domain/campaign/rules.ts'
import { momentOf, storyOf } from './calendar.ts'
import { reviewerLogins } from './panel.ts'
import type { Stage } from './prepare.ts'

const comments = [
  '做法具体，成效有据。',
  '切口小、可复制，建议补充制度层面的总结。',
  '主题鲜明，职工参与度高。',
  '数据扎实，推广价值较大。',
]

/** Sets up the round, assigns the cases and lets the reviewers score; some have not finished while it is reviewed. */
export async function review(app: App, callId: string, stage: Stage): Promise<void> {
  const story = storyOf(app)
  const organiser = await actorFor(app, 'organiser', 'organiser')
  await story.at('2019-04-04 10:00')
  const { roundId } = await createRound(app, organiser, callId, { name: '专家评审', dueOn: '2019-04-19' })
  for (const login of reviewerLogins) {
    const { personId } = await actorFor(app, login, 'reviewer')
    await addPanelMember(app, organiser, roundId, { personId, capacity: null })
  }
  const { digest } = await makePlan(app, organiser, roundId)
  await applyPlan(app, organiser, roundId, digest)
  const { rules } = await callById(app, callId)
  const finished = stage !== 'reviewing'
  for (const [index, login] of reviewerLogins.entries()) {
    await story.at(momentOf(index, reviewerLogins.length, '2019-04', 8, 14))
    await scoreAll(app, callId, rules, login, finished ? 1000 : 3 + index)
  }
  if (!finished) return
  await story.at('2019-04-19 17:00')
  await closeRound(app, organiser, roundId, { reason: '' })
}

async function scoreAll(app: App, callId: string, rules: Rules, login: string, most: number): Promise<void> {
  const reviewer = await actorFor(app, login, 'reviewer')
  for (let done = 0; done < most; done += 1) {
    const caseId = await nextCase(app, reviewer, callId)
    if (!caseId) return
    await giveScore(app, reviewer, caseId, sheetFor(rules, caseId, login, done))
  }
}

/** Scores that hang on the case and a little on the reviewer, so that a ranking comes of it. */
function sheetFor(rules: Rules, caseId: string, login: string, turn: number) {
  const letters = [...caseId.slice(-6)].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
  const scores = rules.criteria.map(({ key, weight }, index) => {
    const share = 0.68 + ((letters * (index + 3)) % 23) / 100 + ((login.length + turn + index) % 5) / 100
    return [key, Math.round(Math.min(share, 0.98) * weight * 2) / 2]
  })
  const gates = rules.gates.map(({ key }) => [key, 'pass' as const])
  const comment = comments[(letters + turn) % comments.length] ?? ''
  return { scores: Object.fromEntries(scores), gates: Object.fromEntries(gates), comment, changeReason: '' }
}
