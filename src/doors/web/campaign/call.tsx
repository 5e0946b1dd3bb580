import type { OwnPart } from '../../../actions/addressees.ts'
import type { Call } from '../../../actions/calls.ts'
import type { TimetableEntry } from '../../../actions/timetable.ts'
import { ruleSections } from '../../../domain/campaign/editing.ts'
import { contactNames, placeOf } from '../../../domain/campaign/notice/shown.ts'
import { addressedBy } from '../../../domain/campaign/quotasHeld.ts'
import { doubtsOf, type Rules, ruleKeys } from '../../../domain/campaign/rules.ts'
import { sayCases } from '../../../domain/campaign/telling.ts'
import type { Actor } from '../../../domain/person/roles.ts'
import { maskPhone } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayFullDay } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { Timetable } from '../ui/timetable.tsx'
import { CallEnded } from './ending.tsx'
import { firstPlaces, NoticePaper, type Place } from './notice/paper.tsx'
import { RulesTold } from './rulesTold.tsx'

type CallProps = {
  say: Say
  call: Call
  timetable: readonly TimetableEntry[]
  part: OwnPart | null
  actor: Actor
}

function OwnPartCard(props: { say: Say; call: Call; part: OwnPart; recommends: boolean }) {
  const { say, call, part, recommends } = props
  const { quota } = part
  const owes = quota?.scope === 'perUnit' && call.rules.overview.of.includes(quota.class)
  return (
    <section class="sheet">
      <h2>{say('campaign.page.ownPart')}</h2>
      {quota ? (
        <p>
          {sayCases(
            say,
            `campaign.page.${quota.scope === 'collective' ? 'ownCollective' : 'ownQuota'}`,
            quota,
          )}
          {owes ? say('campaign.page.ownOverview') : ''}
        </p>
      ) : (
        ''
      )}
      {part.through ? <p>{say('campaign.page.ownThrough', { name: part.through })}</p> : ''}
      <a class="btn btn-primary" href={recommends ? `/desk/calls/${call.id}/channel` : '/desk/cases'}>
        {say(recommends ? 'campaign.page.toChannel' : 'campaign.page.toCases')}
      </a>
    </section>
  )
}

/** Where the words of each rule stand in the text of the call's notice. */
function noticePlaces({ rules, noticeText }: Call): Place[] {
  return ruleKeys.flatMap((key): Place[] => {
    const span = placeOf(noticeText, rules.sources[key])
    return span ? [{ on: key, span }] : []
  })
}

function NoticeText(props: { say: Say; call: Call }) {
  const { say, call } = props
  return (
    <section class="sheet" id="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">{say('campaign.page.notice')}</h2>
      {call.noticeText.trim() === '' ? (
        <p class="hint">{say('campaign.page.noNotice')}</p>
      ) : (
        <section class="notice-text" tabindex={0} aria-labelledby="notice-title">
          <NoticePaper
            say={say}
            text={call.noticeText}
            names={contactNames(call.noticeText)}
            places={noticePlaces(call)}
          />
        </section>
      )}
    </section>
  )
}

function Parts(props: { say: Say }) {
  const { say } = props
  return (
    <nav class="sheet" aria-label={say('campaign.page.pages')}>
      <ul class="names">
        {ruleSections.map(({ name }) => (
          <li>
            <a href={`#part-${name}`}>{say.find(`rules.section.${name}`) ?? name}</a>
          </li>
        ))}
        <li>
          <a href="#notice">{say('campaign.page.notice')}</a>
        </li>
      </ul>
    </nav>
  )
}

function Contact(props: { say: Say; call: Call }) {
  const { say, call } = props
  const { contact, mailbox } = call.rules
  return (
    <section class="sheet">
      <h2>{say('campaign.page.contact')}</h2>
      <dl class="facts">
        <dt>{contact.office}</dt>
        <dd>{contact.phones.map(maskPhone).join(say('rules.and'))}</dd>
        {mailbox ? <dt>{say('campaign.page.mailbox')}</dt> : ''}
        {mailbox ? <dd>{mailbox}</dd> : ''}
      </dl>
    </section>
  )
}

function classesOf(rules: Rules, say: Say): string {
  return addressedBy(rules)
    .map((one) => say(`state.organisation.${one}`))
    .join(say('rules.and'))
}

function ForOrganiser(props: { say: Say; call: Call }) {
  const { say, call } = props
  const doubts = doubtsOf(call.rules).length
  return (
    <>
      {call.openedAt ? (
        ''
      ) : (
        <div class="notice notice-warn">
          <p>{say('campaign.page.prepared')}</p>
          <form method="post" action={`/desk/calls/${call.id}/opening`}>
            <p class="hint">{say('campaign.page.openHint', { classes: classesOf(call.rules, say) })}</p>
            <button class="btn btn-primary" type="submit">
              {say('campaign.page.open')}
            </button>
          </form>
        </div>
      )}
      {doubts > 0 ? (
        <div class="notice notice-info">
          <Icon name="question-circle" /> {say('campaign.page.doubts', { count: doubts })}{' '}
          <a href={`/desk/calls/${call.id}/rules`}>{say('campaign.page.settle')}</a>
        </div>
      ) : (
        ''
      )}
    </>
  )
}

/** The call as everyone reads it: what it asks of one's own union, dates, rules with their source, the notice. */
export function CallPage(props: CallProps) {
  const { say, call, part, actor } = props
  const organises = actor.office.role === 'organiser' && actor.office.organisationId === call.organiserId
  return (
    <>
      <CallEnded say={say} call={call} />
      {organises && !call.closedAt ? <ForOrganiser say={say} call={call} /> : ''}
      <div class="columns">
        <div>
          {part ? (
            <OwnPartCard say={say} call={call} part={part} recommends={actor.office.role === 'recommender'} />
          ) : (
            ''
          )}
          <RulesTold say={say} rules={call.rules} at={firstPlaces(noticePlaces(call))} />
          <NoticeText say={say} call={call} />
        </div>
        <aside class="beside">
          <Parts say={say} />
          <section class="sheet">
            <h2>{say('campaign.page.timetable')}</h2>
            <Timetable say={say} entries={props.timetable} />
          </section>
          <Contact say={say} call={call} />
        </aside>
      </div>
    </>
  )
}

/** What acts the organiser finds at the head of a call. */
export function CallActs(props: { say: Say; call: Call }) {
  const { say, call } = props
  const links = [
    ...(call.closedAt
      ? []
      : ([
          ['notice/reading', 'noticeDesk.title'],
          ['rules', 'campaign.page.rules'],
          ['notice', 'campaign.page.editNotice'],
        ] as const)),
    ['progress', 'campaign.page.progress'],
    ...(call.openedAt && !call.closedAt ? ([['closing', 'campaign.closing.act']] as const) : []),
  ] as const
  return (
    <>
      {links.map(([path, label]) => (
        <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}/${path}`}>
          {say(label)}
        </a>
      ))}
    </>
  )
}

/** The line below the call's title. */
export function callLead(say: Say, call: Call): string {
  const line = say('campaign.page.lead', { organiser: call.organiserName, number: call.documentNumber })
  return call.issuedOn ? `${line} · ${sayFullDay(say, call.issuedOn)}` : line
}
