import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Say, sayIn } from '../../foundation/wording/wording.ts'
import { inOrder } from './check/pool.ts'
import { progressOn } from './check/progress.ts'
import { type Command, exits, type Roof } from './cli.ts'
import { compareFiles, type Found } from './likeness/compare.ts'
import { filesUnder, type Named, type Opened, openFile, type Rejected } from './likeness/gather.ts'
import { type Measure, type MeasureFiles, measureOf } from './likeness/measure.ts'
import { likenessPage } from './likeness/page.ts'
import { likenessReport } from './likeness/report.ts'

type Asked = {
  readonly paths: readonly string[]
  readonly against: readonly string[]
  readonly json: boolean
  readonly html: string | null
  readonly files: MeasureFiles
}

/** `--against` takes every path behind it up to the next option. */
function askedIn(words: readonly string[]): Asked | null {
  const spread = words.flatMap((word, at) => {
    if (word.startsWith('-') || words[at - 1] === '--against') return [word]
    const option = words.slice(0, at).findLast((one) => one.startsWith('-'))
    return option === '--against' ? ['--against', word] : [word]
  })
  try {
    const options = {
      against: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      html: { type: 'string' },
      notice: { type: 'string' },
      formulas: { type: 'string' },
      settings: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args: spread, options, allowPositionals: true })
    const { against = [], json = false, html = null, ...files } = values
    return positionals.length === 0 ? null : { paths: positionals, against, json, html, files }
  } catch {
    return null
  }
}

async function* named({ paths, against }: Asked): AsyncGenerator<Named | Rejected> {
  const seen = new Set<string>()
  yield* filesUnder(paths, true, seen)
  yield* filesUnder(against, false, seen)
}

type Read = { readonly files: Opened[]; readonly rejected: Rejected[] }

async function openAll(asked: Asked, { known }: Measure, say: Say): Promise<Read> {
  const [files, rejected]: [Opened[], Rejected[]] = [[], []]
  const progress = progressOn(process.stderr, say)
  const open = async (one: Named | Rejected) => ('reason' in one ? one : openFile(one, known))
  for await (const one of inOrder(named(asked), availableParallelism() + 1, open)) {
    if ('reason' in one) rejected.push(one)
    else files.push(one)
    progress.tell(files.length)
  }
  progress.end()
  return { files, rejected }
}

/** What programs get: the face that is promised to them, and nothing beside it. */
function faceOf({ texts, photos, clusters }: Found, rejected: readonly Rejected[]) {
  return {
    texts: texts.map(({ template: _, ...one }) => one),
    photos,
    clusters,
    rejected,
  }
}

async function written(text: string): Promise<void> {
  process.stdout.once('error', () => undefined)
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
}

/** Makes the index of the house again; the program may run meanwhile. */
async function rebuild(roof: Roof): Promise<number> {
  const { rebuildIndex } = await import('../../actions/likeness.ts')
  const { reprintPhotos } = await import('../../actions/photoPrints.ts')
  const house = await roof.build({})
  const say = sayIn('zh-CN')
  const progress = progressOn(process.stderr, say)
  try {
    const count = await rebuildIndex(house.app, progress.tell)
    const photos = await reprintPhotos(house.app, progress.tell)
    progress.end()
    await written(
      `${say('likeness.rebuilt', { count })}\n${say('photoLikeness.rebuilt', { count: photos })}\n`,
    )
    return exits.done
  } finally {
    await house.close()
  }
}

/** Finds texts and photos that are alike among files, without a server or a database; it decides nothing. */
export const likenessCommand: Command = {
  usage:
    'likeness FILE|FOLDER… [--against FOLDER…] [--notice FILE] [--formulas FILE] [--settings FILE] [--json] [--html FILE] | likeness rebuild',
  help: `find texts and photos that are alike: among the files (docx, doc, pdf, txt, jpg), and with those in the folders
      behind --against, which are not compared with each other;
      --notice FILE names the notice, whose own sentences count for nothing, --formulas FILE a list of formulas in place
      of that of the program, one on each line, --settings FILE limits as JSON, such as {"same": 0.85};
      --json prints {"texts", "photos", "clusters", "rejected"}, --html FILE writes a page with both texts side by side;
      rebuild makes the index of the house again;
      exit code 0 when nothing is alike, 1 when something is or a file cannot be read, 64 when the words are wrong`,
  async run(words, roof) {
    if (words.length === 1 && words[0] === 'rebuild') return rebuild(roof)
    const asked = askedIn(words)
    if (!asked) {
      console.error(`dianfan ${this.usage}`)
      return exits.usage
    }
    const say = sayIn('zh-CN')
    const measure = await measureOf(asked.files, say)
    if (typeof measure === 'string') {
      console.error(measure)
      return exits.usage
    }
    const { files, rejected } = await openAll(asked, measure, say)
    const progress = progressOn(process.stderr, say)
    const found = compareFiles(files, measure.settings, progress.tell)
    progress.end()
    if (asked.html !== null) await writeFile(asked.html, likenessPage(found, files, rejected, say))
    if (asked.json) await written(`${JSON.stringify(faceOf(found, rejected), null, 2)}\n`)
    else await written(likenessReport(found, files, rejected, say))
    const clean = found.texts.length + found.photos.length + rejected.length === 0
    return clean ? exits.done : exits.refused
  },
}
