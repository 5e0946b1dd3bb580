import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { rulesOfNotice2019 } from '../../domain/campaign/noticeOf2019.ts'
import type { Rules } from '../../domain/campaign/rules.ts'
import type { Severity } from '../../domain/check/finding.ts'
import { writeWorkbook } from '../../formats/workbook.ts'
import { type Say, sayIn } from '../../foundation/wording/wording.ts'
import { type ExaminedPackage, examinePackage } from './check/examine.ts'
import { packageFace } from './check/face.ts'
import { type Gathered, gathered, type Rejected } from './check/gather.ts'
import { inOrder } from './check/pool.ts'
import { progressOn } from './check/progress.ts'
import { packageReport, rejectedLine } from './check/report.ts'
import { rulesIn } from './check/rules.ts'
import { checkSheet, type SheetRow, sheetRow } from './check/sheet.ts'
import { type Command, exits } from './cli.ts'

type Asked = {
  readonly paths: readonly string[]
  readonly json: boolean
  readonly rules: string | null
  readonly xlsx: string | null
}

function askedIn(words: readonly string[]): Asked | null {
  try {
    const options = {
      json: { type: 'boolean' },
      rules: { type: 'string' },
      xlsx: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    if (positionals.length === 0) return null
    const { json = false, rules = null, xlsx = null } = values
    return { paths: positionals, json, rules, xlsx }
  } catch {
    return null
  }
}

type Looked = { readonly examined: ExaminedPackage | null; readonly rejected: readonly Rejected[] }

async function lookAt(gathered: Gathered, rules: Rules): Promise<Looked> {
  if ('rejected' in gathered) return { examined: null, rejected: [gathered.rejected] }
  const examined = await examinePackage(gathered.found, rules, new Date())
  const readable = [...examined.readers.values()].some((reader) => reader !== 'none' && reader !== 'other')
  if (readable) return { examined, rejected: examined.rejected }
  const reason = { path: examined.path, reason: 'unsupported' }
  return { examined: null, rejected: examined.rejected.length > 0 ? examined.rejected : [reason] }
}

/** What has been told so far; the packages themselves are let go as soon as they are written. */
type Told = {
  packages: number
  readonly rejected: Rejected[]
  readonly rows: SheetRow[]
  gravest: Severity | null
}

async function tellAll(asked: Asked, rules: Rules, say: Say): Promise<Told> {
  const told: Told = { packages: 0, rejected: [], rows: [], gravest: null }
  const progress = progressOn(process.stderr, say)
  if (asked.json) await written('{"packages":[')
  for await (const { examined, rejected } of inOrder(
    gathered(asked.paths),
    2 * availableParallelism(),
    (one) => lookAt(one, rules),
  )) {
    told.rejected.push(...rejected)
    if (!examined) continue
    told.packages += 1
    if (examined.findings.some(({ severity }) => severity === 'error')) told.gravest = 'error'
    else if (examined.findings.some(({ severity }) => severity === 'warning')) told.gravest ??= 'warning'
    if (asked.xlsx !== null) told.rows.push(sheetRow(examined, told.packages, rules, say))
    const face = asked.json ? JSON.stringify(packageFace(examined, rules, say)) : null
    await written(
      face === null ? packageReport(examined, rules, say) : `${told.packages > 1 ? ',' : ''}\n${face}`,
    )
    progress.tell(told.packages)
  }
  progress.end()
  if (asked.json) await written(`\n],"rejected":${JSON.stringify(told.rejected)}}\n`)
  return told
}

async function written(text: string): Promise<void> {
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
}

function summary({ packages, rejected }: Told, say: Say): string {
  return [
    ...rejected.map((one) => rejectedLine(one, say)),
    say('packages.total', { packages, rejected: rejected.length }),
    '',
  ].join('\n')
}

/** Checks files, folders, archives and mails against the rules of a call, without a server or a database. */
export const checkCommand: Command = {
  usage: 'check PATH… [--json] [--rules FILE] [--xlsx FILE]',
  help: `check cases that came as files, folders, archives (zip, rar) or mails (eml, msg) against the rules of a call;
      --rules FILE takes the rules as JSON or a notice as file, otherwise those of the notice that comes with the program;
      --json prints {"packages", "rejected"}, --xlsx FILE writes a summary sheet with a row for each case;
      exit code 0 when nothing graver than a notice is found, 2 when there are warnings, 1 when there are errors or
      something cannot be read`,
  async run(words) {
    const asked = askedIn(words)
    if (!asked) {
      console.error(`dianfan ${this.usage}`)
      return exits.usage
    }
    const say = sayIn('zh-CN')
    const rules = asked.rules === null ? rulesOfNotice2019 : await rulesIn(asked.rules)
    if (!rules) {
      console.error(say('packages.noRules', { file: asked.rules ?? '' }))
      return exits.refused
    }
    process.stdout.once('error', () => undefined)
    const told = await tellAll(asked, rules, say)
    if (!asked.json) await written(summary(told, say))
    if (asked.xlsx !== null) {
      const title = say('packages.sheet.title')
      await writeFile(asked.xlsx, await writeWorkbook({ title, sheets: [checkSheet(told.rows, say)] }))
    }
    if (told.rejected.length > 0 || told.gravest === 'error') return exits.refused
    return told.gravest === 'warning' ? exits.doubts : exits.done
  },
}
