import type { App } from '../../actions/app.ts'
import { Refusal } from '../../foundation/refusal.ts'
import { sayIn } from '../../foundation/wording/wording.ts'

/** What a command needs from the roof: the house, built when it is wanted. */
export type Roof = {
  build(options: { demonstration?: boolean }): Promise<{ app: App; close(): Promise<void> }>
}

/** Exit codes of the terminal door. */
export const exits = { done: 0, refused: 1, doubts: 2, usage: 64, fault: 70 } as const

/** One command: its words, what it says of itself, and the deed. */
export type Command = {
  readonly usage: string
  readonly help: string
  readonly run: (words: readonly string[], roof: Roof) => Promise<number>
}

/** Each command is loaded when it is called, so that none waits for what another needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  seed: async () => (await import('./seed.ts')).seedCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  notice: async () => (await import('./notice.ts')).noticeCommand,
  likeness: async () => (await import('./likeness.ts')).likenessCommand,
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = all.map((one) => `  dianfan ${one.usage}\n      ${one.help}`)
  return [
    '典范 Dianfan',
    '',
    '  dianfan serve',
    '      start the program',
    '  dianfan demo',
    '      start the demonstration',
    ...lines,
  ].join('\n')
}

/** Runs a command of the terminal door and answers its exit code. */
export async function runCommand(name: string, words: readonly string[], roof: Roof): Promise<number> {
  if (name === '--help' || name === 'help') {
    console.log(await overview())
    return exits.done
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined
  if (!command) {
    console.error(`dianfan: unknown command ${name}\n\n${await overview()}`)
    return exits.usage
  }
  if (words.includes('--help')) {
    console.log(`dianfan ${command.usage}\n${command.help}`)
    return exits.done
  }
  try {
    return await command.run(words, roof)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const say = sayIn('zh-CN')
    console.error(
      say.find(`refusal.${error.code}`, error.values) ??
        say.find(`procedure.${error.code}`, error.values) ??
        error.message,
    )
    return exits.refused
  }
}
