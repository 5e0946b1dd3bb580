import type { Command } from './cli.ts'
import { demonstrationLogIns, logInLines, progressLine } from './demonstration/logIns.ts'
import { prepareDemonstration, type Stage, stages } from './demonstration/prepare.ts'

function stageOf(words: readonly string[]): Stage | null {
  const at = words.indexOf('--stage')
  const word = at === -1 ? 'collecting' : words[at + 1]
  return stages.find((stage) => stage === word) ?? null
}

/** Fills the demonstration's data folder up to a stage of the call, all through the actions. */
export const seedCommand: Command = {
  usage: `seed [--stage ${stages.join('|')}] [--json]`,
  help: 'fill the empty data folder of the demonstration up to a stage of the call',
  async run(words, roof) {
    const stage = stageOf(words)
    if (!stage) {
      console.error(`dianfan ${this.usage}`)
      return 64
    }
    const json = words.includes('--json')
    const house = await roof.build({ demonstration: true })
    try {
      await prepareDemonstration(house.app, stage, (progress) => {
        const line = json ? null : progressLine(progress)
        if (line) console.log(line)
      })
      console.log(json ? JSON.stringify({ stage, logins: demonstrationLogIns }) : logInLines().join('\n'))
      return 0
    } finally {
      await house.close()
    }
  },
}
