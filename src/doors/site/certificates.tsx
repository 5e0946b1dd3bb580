import { type Verified, verifyCertificate } from '../../actions/publicCalls.ts'
import { Refusal } from '../../foundation/refusal.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { Icon, PageHead, show } from './page.tsx'
import { param, query, type Visit } from './visit.ts'

/** Where the number of a certificate is typed to be verified. */
export function certificateSearch(visit: Visit): Response | Promise<Response> {
  const { say, c } = visit
  const number = query(visit, 'number')
  if (number !== '') return c.redirect(`/certificates/${encodeURIComponent(number)}`, 303)
  const title = say('showcase.site.certificates')
  return show(
    visit,
    { title },
    <div class="frame part narrow">
      <PageHead title={title} lead={say('showcase.site.certificateLead')} />
      <NumberForm say={say} number="" />
    </div>,
  )
}

function NumberForm(props: { say: Say; number: string }) {
  const { say, number } = props
  return (
    <form class="number-form" method="get" action="/certificates">
      <label for="number">{say('showcase.site.certificateNumber')}</label>
      <div class="finder-line">
        <input
          id="number"
          type="text"
          name="number"
          value={number}
          required
          maxlength={60}
          placeholder={say('showcase.site.certificateHint')}
        />
        <button class="button button-main" type="submit">
          {say('showcase.site.verify')}
        </button>
      </div>
    </form>
  )
}

/** What a certificate's number stands for, or that there is none of that number. */
export async function certificatePage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const number = param(visit, 'number')
  const title = say('showcase.site.certificates')
  try {
    const verified = await verifyCertificate(app, number)
    const content = <Verdict say={say} verified={verified} />
    return show(visit, { title }, <div class="frame part narrow">{content}</div>)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return show(
      visit,
      { title, status: 404 },
      <div class="frame part narrow">
        <PageHead title={title} />
        <p class="refused" role="alert">
          <Icon name="x-octagon" /> {say('showcase.site.certificateUnknown', { number })}
        </p>
        <NumberForm say={say} number={number} />
      </div>,
    )
  }
}

function Verdict(props: { say: Say; verified: Verified }) {
  const { say, verified } = props
  const isCase = verified.kind === 'case'
  const title = isCase ? verified.title.replace(`${verified.unitName}：`, '') : verified.title
  return (
    <article class="certificate">
      <p class="certificate-true">
        <Icon name="patch-check" /> {say('showcase.site.certificateTrue')}
      </p>
      <h1 lang="zh-CN">{verified.tier}</h1>
      <dl lang="zh-CN">
        <div>
          <dt>{isCase ? say('publicity.caseTitle') : say('publicity.organisation')}</dt>
          <dd>{title}</dd>
        </div>
        {isCase ? (
          <div>
            <dt>{say('publicity.unit')}</dt>
            <dd>{verified.unitName}</dd>
          </div>
        ) : (
          ''
        )}
        <div>
          <dt>{say('showcase.site.certificateCall')}</dt>
          <dd>{verified.callTitle}</dd>
        </div>
        <div>
          <dt>{say('showcase.site.certificateIssuer')}</dt>
          <dd>{verified.issuer}</dd>
        </div>
        <div>
          <dt>{say('showcase.site.certificateNumber')}</dt>
          <dd>{verified.number}</dd>
        </div>
      </dl>
    </article>
  )
}
