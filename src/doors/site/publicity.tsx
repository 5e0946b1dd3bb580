import { type Filed, fileObjection, type ObjectionInput } from '../../actions/objections.ts'
import { type PublicPublication, publicPublication } from '../../actions/publicCalls.ts'
import { Refusal } from '../../foundation/refusal.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { sayFullDay, sayLongDay } from './dates.ts'
import { ObjectionForm } from './objectionForm.tsx'
import { Icon, PageHead, PartHead, show } from './page.tsx'
import { param, query, type Visit } from './visit.ts'

type Typed = { readonly values: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

/** A 公示: what is shown until when, and how to object. */
export async function publicityPage(
  visit: Visit,
  typed: Typed = { values: {}, refusal: null },
): Promise<Response> {
  const { app, say } = visit
  const publication = await publicPublication(app, param(visit, 'id'))
  const { call } = publication
  const filed = query(visit, 'filed')
  const status = typed.refusal ? statusOf(typed.refusal) : 200
  return show(
    visit,
    { title: say('publicity.titleOf', { title: call.title }), status },
    <div class="frame part">
      <PageHead title={call.title} kicker={say('publicity.title')} lead={call.organiserName} />
      {filed ? <Acknowledgement say={say} number={filed} answerBy={query(visit, 'answer')} /> : ''}
      <Period say={say} publication={publication} />
      <div class="publicity-text" lang="zh-CN">
        {publication.text.split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </div>
      {[...Map.groupBy(publication.entries, gradeOf)].map(([, entries], index) => (
        <Entries say={say} id={`entries-${index + 1}`} entries={entries} />
      ))}
      <section aria-labelledby="object" class="object">
        <PartHead id="object" title={say('publicity.objectTitle')} />
        {publication.open ? (
          <ObjectionForm say={say} publication={publication} {...typed} />
        ) : (
          <p class="empty">{say('publicity.objectOver', { date: sayFullDay(say, publication.endsOn) })}</p>
        )}
      </section>
    </div>,
  )
}

function statusOf(refusal: Refusal): 409 | 422 | 503 {
  return refusal.kind === 'conflict' ? 409 : refusal.kind === 'unavailable' ? 503 : 422
}

/** Takes an objection; a refused one is shown again with all that was typed. */
export async function objectionSent(visit: Visit): Promise<Response> {
  const { app, c } = visit
  const id = param(visit, 'id')
  const words = new URLSearchParams(await c.req.text())
  const values = Object.fromEntries(words.entries())
  try {
    const filed = await fileObjection(app, id, inputFrom(words), { address: visit.address })
    return c.redirect(acknowledged(id, filed), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'not-found') throw error
    return publicityPage(visit, { values, refusal: error })
  }
}

function acknowledged(id: string, { number, answerBy }: Filed): string {
  return `/publicity/${id}?${new URLSearchParams({ filed: number, answer: answerBy }).toString()}`
}

function inputFrom(words: URLSearchParams): ObjectionInput {
  const text = (name: string) => words.get(name) ?? ''
  const matter = {
    awardId: text('awardId') || null,
    name: text('name'),
    contact: text('contact'),
    text: text('text'),
  }
  return text('kind') === 'unit'
    ? { kind: 'unit', sealName: text('sealName'), ...matter }
    : { kind: 'person', ...matter }
}

function Acknowledgement(props: { say: Say; number: string; answerBy: string }) {
  const { say, number, answerBy } = props
  const known = /^\d{4}-\d{2}-\d{2}$/.test(answerBy)
  return (
    <div class="said" role="status">
      <p>
        <Icon name="check-circle" /> {say('publicity.filed')}
      </p>
      <p class="said-number">{number}</p>
      <p>
        {say('publicity.filedKeep')}{' '}
        {known ? say('publicity.filedAnswer', { date: sayFullDay(say, answerBy) }) : ''}
      </p>
    </div>
  )
}

function Period(props: { say: Say; publication: PublicPublication }) {
  const { say, publication } = props
  const { startsOn, endsOn, workingDays, open, daysLeft, closed } = publication
  const where = closed
    ? say('publicity.closed')
    : open
      ? say('publicity.left', { days: daysLeft })
      : say('publicity.over')
  return (
    <div class="period">
      <p>
        <span>{say('publicity.period')}</span>
        <b>
          {sayLongDay(say, startsOn)} — {sayLongDay(say, endsOn)}
        </b>
        <span>{say('publicity.workingDays', { days: workingDays })}</span>
      </p>
      <p class={open ? 'period-state period-open' : 'period-state'}>{where}</p>
    </div>
  )
}

type Entry = PublicPublication['entries'][number]

function gradeOf({ kind, awardName }: Entry): string {
  return `${kind} ${awardName}`
}

/** What is listed under one award; all of one kind. */
function Entries(props: { say: Say; id: string; entries: readonly Entry[] }) {
  const { say, id, entries } = props
  const { kind = 'case', awardName: title = '' } = entries[0] ?? {}
  return (
    <section aria-labelledby={id}>
      <PartHead id={id} title={say('publicity.listOf', { title, count: entries.length })} />
      <table class="names" lang="zh-CN">
        <thead>
          <tr>
            <th scope="col" class="names-number">
              {say('publicity.number')}
            </th>
            <th scope="col">
              {kind === 'case' ? say('publicity.caseTitle') : say('publicity.organisation')}
            </th>
            {kind === 'case' ? <th scope="col">{say('publicity.unit')}</th> : ''}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <tr class={entry.struck ? 'names-struck' : ''}>
              <td class="names-number">{index + 1}</td>
              <td class="names-title">
                <span>{kind === 'case' ? entry.title.replace(`${entry.unitName}：`, '') : entry.title}</span>
                {entry.struck ? <b class="chip chip-quiet">{say('publicity.struck')}</b> : ''}
              </td>
              {kind === 'case' ? <td>{entry.unitName}</td> : ''}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
