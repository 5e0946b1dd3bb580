import type { Context, Hono } from 'hono'
import type { App } from '../../../actions/app.ts'
import { type Founding, foundingInput, foundOrganisation, isFounded } from '../../../actions/firstRun.ts'
import { Refusal } from '../../../foundation/refusal.ts'
import { languageOf, sayIn } from '../../../foundation/wording/wording.ts'
import { showOutside } from '../page.tsx'
import { type Sent, sent, statusOf } from '../visit.ts'
import { SetupDone, SetupForm } from './pages.tsx'
import { addTrial, type Trial } from './trial.tsx'

type Typed = { mayTry: boolean; values: Sent['values']; refusal: Refusal | null }

/** Leads everyone to the first-run page while there is no organisation; closed for ever afterwards. */
export function addSetup(door: Hono, app: App, trial: Trial | undefined): void {
  let founded = false
  const done = async () => {
    founded ||= await isFounded(app)
    return founded
  }
  const mayTry = trial !== undefined
  if (trial) addTrial(door, app, trial, done)
  door.get('/desk/setup/demonstration', (c) => c.redirect('/desk/login', 303))
  door.use('/desk', async (c, next) => ((await done()) ? next() : c.redirect('/desk/setup', 303)))
  door.use('/desk/login', async (c, next) => ((await done()) ? next() : c.redirect('/desk/setup', 303)))
  door.get('/desk/setup', async (c) => {
    return (await done()) ? c.redirect('/desk', 303) : formPage(c, app, { mayTry, values: {}, refusal: null })
  })
  door.post('/desk/setup', async (c) => ((await done()) ? c.redirect('/desk', 303) : found(c, app, mayTry)))
}

function sayFor(c: Context) {
  return sayIn(languageOf(c.req.header('accept-language')))
}

function formPage(c: Context, app: App, typed: Typed) {
  const say = sayFor(c)
  const status = typed.refusal ? statusOf(typed.refusal) : 200
  return showOutside(c, app, say, { title: say('setup.title'), status }, <SetupForm say={say} {...typed} />)
}

async function found(c: Context, app: App, mayTry: boolean) {
  let values: Sent['values'] = {}
  try {
    const form = await sent(c)
    values = form.values
    const founded = await foundOrganisation(app, readFounding(form))
    const say = sayFor(c)
    return showOutside(
      c,
      app,
      say,
      { title: say('setup.doneTitle') },
      <SetupDone say={say} founded={founded} />,
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return formPage(c, app, { mayTry, values, refusal: error })
  }
}

const typedNames = ['name', 'code', 'level', 'login', 'title', 'email', 'password', 'again'] as const

function readFounding(form: Sent): Founding {
  const typed = Object.fromEntries(typedNames.map((name) => [name, form.text(name)]))
  return foundingInput.parse({ ...typed, supervisor: form.text('supervisor') === 'yes' })
}
