import { assignmentBench } from './assignment.ts'
import { checkBench } from './check.ts'
import { documentBench } from './document.ts'
import { intakeBench } from './intake.ts'
import { likenessBench } from './likeness.ts'
import { mailboxBench } from './mailbox.ts'
import { noticeBench } from './notice.ts'
import { packageBench } from './package.ts'
import { pagesBench } from './pages.ts'
import { paperBench } from './paper.ts'
import { photoLikenessBench } from './photoLikeness.ts'
import { registryBench } from './registry.ts'
import { savingBench } from './saving.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  check: checkBench,
  assignment: assignmentBench,
  paper: paperBench,
  document: documentBench,
  notice: noticeBench,
  likeness: likenessBench,
  photoLikeness: photoLikenessBench,
  registry: registryBench,
  saving: savingBench,
  package: packageBench,
  mailbox: mailboxBench,
  intake: intakeBench,
  pages: pagesBench,
}

const wanted = process.argv.slice(2).filter((word) => word !== '--')
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 64
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`\n${name}`)
    await bench()
  }
}
