import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { buildHouse, openDoors } from './app.ts'
import { type Config, ConfigError, configFrom } from './config.ts'
import { runCommand } from './doors/cli/cli.ts'
import { prepareDemonstration, type Stage } from './doors/cli/demonstration/prepare.ts'
import { startJobs } from './doors/jobs/jobs.ts'
import { Refusal } from './foundation/refusal.ts'
import { sayIn } from './foundation/wording/wording.ts'

const say = sayIn('zh-CN')

type Listener = (request: IncomingMessage, response: ServerResponse) => void

function notReady(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' })
  response.end('{"status":"starting"}')
}

/** Opens the program to the network: answers 503 until the house is built, then serves all doors. */
async function serve(config: Config, stage: Stage | null): Promise<void> {
  let listener: Listener = notReady
  const server = createServer((request, response) => listener(request, response))
  await listening(server, config)
  const house = await buildHouse(config, { demonstration: stage !== null })
  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await house.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const logins = stage ? await prepareDemonstration(house.app, stage, (line) => console.log(line)) : []
  await startJobs(house.app)
  const doors = await openDoors(house.app, config)
  listener = getRequestListener((request, env) => doors.fetch(request, env))
  console.log(`典范 Dianfan  ${config.publicUrl}/desk`)
  for (const line of logins) console.log(line)
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

async function main(): Promise<number | null> {
  const [command = 'serve', ...words] = process.argv.slice(2)
  const config = configFrom(process.env)
  if (command === 'serve') return serve(config, null).then(() => null)
  const demonstration = { ...config, dataFolder: join(config.dataFolder, 'demonstration') }
  if (command === 'demo') return serve(demonstration, 'collecting').then(() => null)
  return runCommand(command, words, {
    build: (options) => buildHouse(options.demonstration ? demonstration : config, options),
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
