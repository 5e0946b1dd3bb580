import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Further, House } from './app.ts'
import { type Config, ConfigError, configFrom, refuseOldNode } from './config.ts'
import { runCommand } from './doors/cli/cli.ts'
import type { Progress } from './doors/cli/demonstration/prepare.ts'
import type { Trial, TrialStanding } from './doors/web/setup/trial.tsx'
import { Refusal } from './foundation/refusal.ts'
import { sayIn } from './foundation/wording/wording.ts'

/** How long the empty house stays open behind the demonstration, for pages that were asked for before. */
const answersUnderWay = 3_000

const say = sayIn('zh-CN')

type Listener = (request: IncomingMessage, response: ServerResponse) => void

function notReady(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' })
  response.end('{"status":"starting"}')
}

/** What answers on the port, and the houses that have to be closed with the program. */
type Network = { listener: Listener; readonly houses: Set<House> }

/** Opens the program to the network; it answers 503 until a house is shown. */
async function openNetwork(config: Config): Promise<Network> {
  const network: Network = { listener: notReady, houses: new Set() }
  const server = createServer((request, response) => network.listener(request, response))
  await listening(server, config)
  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await Promise.allSettled([...network.houses].map((house) => house.close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return network
}

/** The house is loaded when it is wanted, so that a command that needs none starts at once. */
const loadRoof = () => import('./app.ts')
const loadFounding = () => import('./actions/firstRun.ts')

async function show(config: Config, network: Network, house: House, further: Further): Promise<void> {
  const { startJobs } = await import('./doors/jobs/jobs.ts')
  const { startMailbox } = await import('./doors/mailbox/mailbox.ts')
  const { openDoors } = await loadRoof()
  const { getRequestListener } = await import('@hono/node-server')
  await startJobs(house.app)
  await startMailbox(house.app, config.imap?.minutes ?? 5)
  const doors = await openDoors(house.app, config, further)
  await rehearse(house)
  network.listener = getRequestListener((request, env) => doors.fetch(request, env))
}

/** The first makes the patterns ready, the second what calls them. */
const rehearsals = 2

/** What takes long at first only is done before anybody waits for it. */
async function rehearse({ app }: House): Promise<void> {
  const { rehearseReading } = await import('./actions/noticeReading.ts')
  const { rehearsalText } = await import('./doors/cli/demonstration/material.ts')
  const text = await rehearsalText()
  for (let time = 0; time < rehearsals; time += 1) rehearseReading(app, text)
}

async function serve(config: Config): Promise<void> {
  const network = await openNetwork(config)
  const house = await (await loadRoof()).buildHouse(config)
  network.houses.add(house)
  const { isFounded } = await loadFounding()
  const founded = await isFounded(house.app)
  await show(config, network, house, founded ? {} : { trial: trialOf(config, network, house) })
  console.log(`典范 Dianfan  ${config.publicUrl}/desk`)
  if (founded || isLoopback(config.host)) return
  for (const say of [sayIn('zh-CN'), sayIn('en')]) console.log(say('setup.openToAll', { host: config.host }))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

function demonstrationOf(config: Config): Config {
  return { ...config, dataFolder: join(config.dataFolder, 'demonstration') }
}

/** Prepares the demonstration and shows it, unless meanwhile it is no longer `wanted`. */
async function showDemonstration(
  config: Config,
  network: Network,
  tell: (progress: Progress) => void,
  wanted: () => Promise<boolean> = async () => true,
): Promise<void> {
  const { buildHouse } = await loadRoof()
  const { prepareDemonstration } = await import('./doors/cli/demonstration/prepare.ts')
  const { demonstrationLogIns, logInLines } = await import('./doors/cli/demonstration/logIns.ts')
  const house = await buildHouse(config, { demonstration: true })
  network.houses.add(house)
  try {
    await prepareDemonstration(house.app, 'collecting', tell)
    if (!(await wanted())) throw new Refusal('conflict', 'already-founded')
    await show(config, network, house, { logIns: demonstrationLogIns })
  } catch (error) {
    network.houses.delete(house)
    await house.close()
    throw error
  }
  console.log(`典范 Dianfan  ${config.publicUrl}/desk`)
  for (const line of logInLines()) console.log(line)
}

/** The demonstration on trial: in a database and folder of its own it takes the place of the empty house. */
function trialOf(config: Config, network: Network, empty: House): Trial {
  const own = demonstrationOf({ ...config, databaseUrl: null })
  let standing: TrialStanding = { kind: 'none' }
  const load = async () => {
    const tell = (progress: Progress) => {
      standing = { kind: 'loading', ...progress }
    }
    const { isFounded } = await loadFounding()
    await showDemonstration(own, network, tell, async () => !(await isFounded(empty.app)))
    await wait(answersUnderWay)
    network.houses.delete(empty)
    await empty.close()
  }
  return {
    standing: () => standing,
    begin() {
      if (standing.kind === 'loading') return
      standing = { kind: 'loading', done: 0, of: 0 }
      load().catch((error: unknown) => {
        if (!(error instanceof Refusal)) console.error(error)
        standing = { kind: 'failed', problem: error instanceof Refusal ? error : null }
      })
    },
  }
}

async function listening(server: Server, config: Config): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE' ? new Refusal('unavailable', 'port-taken', { port: config.port }) : error,
      )
    })
    server.listen(config.port, config.host, done)
  })
}

async function demonstrate(config: Config): Promise<void> {
  const network = await openNetwork(config)
  const { progressLine } = await import('./doors/cli/demonstration/logIns.ts')
  await showDemonstration(config, network, (progress) => {
    const line = progressLine(progress)
    if (line) console.log(line)
  })
}

async function main(): Promise<number | null> {
  refuseOldNode(process.versions.node)
  const [command = 'serve', ...words] = process.argv.slice(2)
  const config = configFrom(process.env)
  if (command === 'serve') return serve(config).then(() => null)
  const demonstration = demonstrationOf(config)
  if (command === 'demo') return demonstrate(demonstration).then(() => null)
  return runCommand(command, words, {
    async build(options) {
      const { buildHouse } = await loadRoof()
      return buildHouse(options.demonstration ? demonstration : config, options)
    },
  })
}

main().then(
  (code) => {
    if (code !== null) process.exit(code)
  },
  (error: unknown) => {
    if (error instanceof Refusal)
      console.error(say.find(`refusal.${error.code}`, error.values) ?? error.message)
    else if (error instanceof ConfigError) console.error(error.lines.join('\n'))
    else console.error(error)
    process.exit(error instanceof Refusal ? 1 : error instanceof ConfigError ? 64 : 70)
  },
)
