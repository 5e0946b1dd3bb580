import { type PublicCall, publicCall, publicCalls } from '../../actions/publicCalls.ts'
import type { FormLayout } from '../../domain/campaign/form.ts'
import type { Rules } from '../../domain/campaign/rules.ts'
import { timeOf } from '../../foundation/clock.ts'
import { maskPhone } from '../../foundation/text.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { sayDay, sayFullDay } from './dates.ts'
import { NoticePaper } from './noticePaper.tsx'
import { Icon, PageHead, PartHead, show } from './page.tsx'
import { plainRules } from './plainRules.ts'
import { param, type Visit } from './visit.ts'

/** All calls: what is open, what is under 公示, what has results. */
export async function callsPage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const calls = await publicCalls(app)
  const title = say('showcase.site.calls')
  return show(
    visit,
    { title },
    <div class="frame part">
      <PageHead title={title} lead={say('showcase.site.callsLead')} />
      {calls.length === 0 ? <p class="empty">{say('showcase.site.nothingYet')}</p> : ''}
      <ul class="call-list">
        {calls.map((found) => (
          <li>
            <p class="kicker">{found.past ? say('showcase.site.callPast') : say('showcase.site.callOpen')}</p>
            <h2>
              <a href={`/calls/${found.call.id}`}>{found.call.title}</a>
            </h2>
            <p class="soft">
              {found.call.organiserName} {found.call.documentNumber}
            </p>
            <Ways say={say} found={found} />
          </li>
        ))}
      </ul>
    </div>,
  )
}

function Ways(props: { say: Say; found: PublicCall }) {
  const { say, found } = props
  const { call, publication, hasResults } = found
  return (
    <p class="ways">
      <a class="button" href={`/calls/${call.id}`}>
        <Icon name="file-text" /> {say('showcase.site.readNotice')}
      </a>
      {publication ? (
        <a class="button" href={`/publicity/${publication.id}`}>
          <Icon name="clipboard-check" /> {say('publicity.title')}
        </a>
      ) : (
        ''
      )}
      {hasResults ? (
        <a class="button" href={`/results/${call.id}`}>
          <Icon name="award" /> {say('showcase.site.results')}
        </a>
      ) : (
        ''
      )}
    </p>
  )
}

/** One call: until when, the rules in plain words, the timetable, the notice, the form. */
export async function callPage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const found = await publicCall(app, param(visit, 'id'))
  const { call, past, closing } = found
  const kicker = past ? say('showcase.site.callPast') : say('showcase.site.callOpen')
  return show(
    visit,
    {
      title: call.title,
      description: `${call.organiserName} ${say('shell.deadlineOn', { date: sayDay(say, closing.day) })}`,
    },
    <div class="frame part">
      <PageHead
        title={call.title}
        kicker={kicker}
        lead={[call.organiserName, call.documentNumber].filter(Boolean).join(' · ')}
      >
        <Ways say={say} found={found} />
      </PageHead>
      <div class="two">
        <div>
          <PlainRules say={say} rules={call.rules} />
          <NoticePaper say={say} text={found.notice} formTitle={call.rules.form.title} />
          <BlankForm say={say} form={call.rules.form} />
        </div>
        <Timetable say={say} found={found} />
      </div>
    </div>,
  )
}

function Timetable(props: { say: Say; found: PublicCall }) {
  const { say, found } = props
  const { call, closing, past, daysLeft, publication, hasResults } = found
  const left = past
    ? say('shell.passed')
    : daysLeft === 0
      ? say('shell.lastDay')
      : say('shell.daysLeft', { days: daysLeft })
  return (
    <aside class="timetable" aria-labelledby="timetable">
      <p class="due">
        <b>{sayDay(say, closing.day)}</b>
        <span>{say('showcase.site.dueAt', { time: timeOf(closing.instant) })}</span>
        <span class="due-left">{left}</span>
      </p>
      <h2 id="timetable">{say('showcase.site.timetable')}</h2>
      <ol>
        {call.issuedOn ? (
          <Stage
            done
            say={say}
            words={say('showcase.site.stageIssued')}
            date={sayFullDay(say, call.issuedOn)}
          />
        ) : (
          ''
        )}
        <Stage
          done={past}
          now={!past}
          say={say}
          words={say('showcase.site.stageCollect')}
          date={sayFullDay(say, closing.day)}
        />
        <Stage
          done={publication !== null}
          now={past && publication === null}
          say={say}
          words={say('showcase.site.stageReview')}
        />
        <Stage
          done={hasResults}
          now={publication?.runs ?? false}
          say={say}
          words={say('showcase.site.stagePublic', { days: call.rules.publicity.workingDays })}
          date={
            publication
              ? `${sayFullDay(say, publication.startsOn)} — ${sayFullDay(say, publication.endsOn)}`
              : ''
          }
        />
        <Stage done={hasResults} say={say} words={say('showcase.site.stageResults')} />
      </ol>
      <h2>{say('showcase.site.contact')}</h2>
      <p>{call.rules.contact.office}</p>
      {call.rules.mailbox ? <p>{call.rules.mailbox}</p> : ''}
      <p class="soft">{call.rules.contact.phones.map(maskPhone).join('，')}</p>
    </aside>
  )
}

function Stage(props: { say: Say; words: string; date?: string; done?: boolean; now?: boolean }) {
  const { words, date, done, now } = props
  return (
    <li class={done ? 'stage-done' : now ? 'stage-now' : ''} aria-current={now ? 'step' : undefined}>
      <b>{words}</b>
      {date ? <span>{date}</span> : ''}
    </li>
  )
}

function PlainRules(props: { say: Say; rules: Rules }) {
  const { say, rules } = props
  return (
    <section aria-labelledby="rules">
      <PartHead id="rules" title={say('showcase.site.rules')} />
      <dl class="plain-rules">
        {plainRules(say, rules).map(({ icon, label, words }) => (
          <div>
            <dt>
              <Icon name={icon} /> {label}
            </dt>
            {words.map((line) => (
              <dd>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <h3 class="areas-title" id="area">
        {say('showcase.site.area')}
      </h3>
      <ol class="area-texts" lang="zh-CN">
        {rules.focusAreas.map(({ name, text }) => (
          <li>
            <b>{name}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function BlankForm(props: { say: Say; form: FormLayout }) {
  const { say, form } = props
  const rows = Array.from({ length: form.rows }, (_, index) => index + 1)
  const cellsOf = (row: number) =>
    form.cells.filter(
      (cell) =>
        cell.row === row &&
        (cell.kind === 'label' ||
          cell.kind === 'field' ||
          cell.kind === 'caseTitle' ||
          cell.kind === 'opinion'),
    )
  return (
    <section aria-labelledby="form">
      <PartHead id="form" title={say('showcase.site.form')} />
      <section class="paper-form" lang="zh-CN" tabindex={0} aria-label={form.title}>
        <p>{form.title}</p>
        <table>
          <tbody>
            {rows.map((row) => (
              <tr>
                {cellsOf(row).map((cell) => (
                  <td
                    rowspan={cell.rowSpan}
                    colspan={cell.columnSpan}
                    class={cell.kind === 'label' ? 'paper-label' : ''}
                  >
                    {cell.kind === 'label' ? cell.label : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
