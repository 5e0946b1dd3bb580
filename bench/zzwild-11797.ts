import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readNotice } from '../src/domain/campaign/notice/read.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'

const out = process.argv[2] ?? ''
for (const f of readdirSync(out).filter((f) => /^\d\d\.text$/.test(f)))
  writeFileSync(
    `${out}/${f.replace('.text', '.out.json')}`,
    JSON.stringify(readNotice(readFileSync(`${out}/${f}`, 'utf8'), { calendar: stateCouncilCalendar() })),
  )
