import { actorFor } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { readDraft, saveDraft } from '../../../actions/caseDrafts.ts'
import { correctCase } from '../../../actions/caseSubmission.ts'
import {
  askCorrection,
  disqualifyCase,
  receiveCase,
  ruleInvalid,
  ruleValid,
} from '../../../actions/examination.ts'
import { award } from './awarding.ts'
import { momentOf, storyOf } from './calendar.ts'
import { lookForLikeness } from './likeness.ts'
import type { Stage } from './prepare.ts'
import { closesBatch, isEndorsed, ofChannel } from './recommending.ts'
import type { Written } from './reporting.ts'
import { review } from './reviewing.ts'

/** Takes the cases through examination, review and award as far as the stage goes. */
export async function judge(
  app: App,
  callId: string,
  written: readonly Written[],
  stage: Stage,
): Promise<void> {
  const forwarded = written.filter((one) => {
    const { under } = one.told.unit
    return isEndorsed(one) && one.told.ending !== 'endorsed' && closesBatch(under, ofChannel(written, under))
  })
  await examine(app, forwarded)
  await lookForLikeness(app, callId, written)
  await review(app, callId, stage)
  await ruleLate(app, forwarded)
  if (stage === 'publicising' || stage === 'awarded') await award(app, callId, written, stage)
}

async function examine(app: App, forwarded: readonly Written[]): Promise<void> {
  const story = storyOf(app)
  const examiner = await actorFor(app, 'organiser', 'examiner')
  for (const [index, one] of forwarded.entries()) {
    const { id, told } = one
    await story.at(momentOf(index, forwarded.length, '2019-04', 1, 3))
    if (told.ending === 'forwarded') continue
    await receiveCase(app, examiner, id)
    if (['received', 'valid'].includes(told.ending)) continue
    if (told.ending === 'invalid')
      await ruleInvalid(app, examiner, id, '申报表扫描件模糊，无法辨认盖章单位，经提醒未能在规定时间内补齐。')
    else if (told.ending === 'deficient' || told.ending === 'corrected') {
      await askCorrection(app, examiner, id, {
        reason: '请补充每张照片的具体地点，并核对案例中的起止时间。',
        until: '2019-04-30',
      })
      if (told.ending === 'corrected') await correct(app, one)
    } else if (told.ending === 'disqualified') {
      await disqualifyCase(
        app,
        examiner.office.role === 'organiser' ? examiner : await actorFor(app, 'organiser', 'organiser'),
        id,
        '经比对，正文与另一单位报送的案例高度相似，所述活动无法提供原始记录，取消资格。',
      )
    } else await ruleValid(app, examiner, id, '形式要件齐全，内容真实可查。')
  }
}

async function correct(app: App, { id, reporter, told }: Written): Promise<void> {
  const draft = await readDraft(app, reporter, id)
  const content = { ...draft.content, brand: draft.content.brand || `${told.topic.slice(0, 8)}品牌` }
  const saved = await saveDraft(app, reporter, id, { revision: draft.revision, content })
  await correctCase(app, reporter, id, { revision: saved.revision, pledge: true, consent: true })
}

/** Cases that are ruled valid after the plan was applied wait for a later round. */
async function ruleLate(app: App, forwarded: readonly Written[]): Promise<void> {
  const examiner = await actorFor(app, 'organiser', 'examiner')
  await storyOf(app).at('2019-04-15 16:00')
  for (const { id, told } of forwarded) {
    if (told.ending === 'valid') await ruleValid(app, examiner, id, '补充核实后认定有效。')
  }
}
