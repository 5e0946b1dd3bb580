import { examineHouse } from '../../actions/doctor.ts'
import type { Command } from './cli.ts'

/** Proves the invariants of the database and the files. */
export const doctorCommand: Command = {
  usage: 'doctor [--demonstration] [--json]',
  help: 'prove the invariants of the database, the files and the log; exit code 1 where one is broken',
  async run(words, roof) {
    const house = await roof.build({ demonstration: words.includes('--demonstration') })
    try {
      const examined = await examineHouse(house.app)
      const broken = examined.filter((one) => one.broken > 0)
      if (words.includes('--json'))
        console.log(JSON.stringify({ invariants: examined, broken: broken.length }))
      else
        for (const one of examined)
          console.log(
            `${one.broken === 0 ? 'holds ' : 'BROKEN'}  ${one.name}${one.broken ? `  (${one.broken})` : ''}`,
          )
      return broken.length === 0 ? 0 : 1
    } finally {
      await house.close()
    }
  },
}
