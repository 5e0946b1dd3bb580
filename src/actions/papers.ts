import { createHash } from 'node:crypto'
import type { Actor } from '../domain/person/roles.ts'
import { keepPaper } from '../engines/store/papers.ts'
import type { Page } from '../formats/page.ts'
import { printed } from '../formats/press.ts'
import type { WorkbookContent } from '../formats/workbook.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { deedOf } from './deed.ts'

/** The formats a paper is handed out in. */
export type PaperFormat = 'pdf' | 'docx' | 'xlsx'

/** The kinds of papers; the wording room `papers` names each. */
export type PaperKind =
  | 'form'
  | 'receipt'
  | 'scores'
  | 'summary'
  | 'overview'
  | 'rules'
  | 'notice'
  | 'publicity'
  | 'circular'
  | 'certificate'

/** A paper as it is handed out. */
export type Made = {
  readonly name: string
  readonly format: PaperFormat
  readonly bytes: Buffer
  readonly sha256: string
}

/** What a paper is made of: of which subject, what stands in its name, and its content as a value. */
export type Order = {
  readonly campaignId: string
  readonly kind: PaperKind
  readonly subject: { readonly kind: string; readonly id: string }
  /** Told apart in the name of the file: the number of a case, the name of a union; empty for none. */
  readonly named: string
  readonly format: PaperFormat
  readonly content: Page | WorkbookContent
  /** Personal information stands in it in full, so that each time it is handed out is logged (domain, 6.2). */
  readonly personal?: boolean
}

/** Papers are written in Chinese, whatever language the person reads the pages in. */
export const sayOnPaper = sayIn('zh-CN')

/**
 * Makes a paper and records it with its digest, who made it and a log entry. The same content gives the same
 * bytes and no second record; one that holds personal information is logged each time it is handed out.
 */
export async function makePaper(app: App, actor: Actor, order: Order): Promise<Made> {
  const { campaignId, kind, subject, format, named } = order
  const bytes = await printed(order.content, format)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    const paper = { campaignId, kind, subjectId: subject.id, format, sha256, bytes: bytes.length }
    const id = idOf([campaignId, kind, subject.id, format, sha256])
    const first = await keepPaper(tx, { ...paper, id }, { at, personId: actor.personId })
    if (!first && !order.personal) return
    const details = { format, sha256, ...(order.personal ? { personal: true } : {}) }
    tx.log(deedOf(actor, at, `paper.${kind}`, { ...subject, campaignId }, details))
  })
  const title = sayOnPaper(`papers.kind.${kind}`)
  return { name: `${named === '' ? title : `${title}-${plain(named)}`}.${format}`, format, bytes, sha256 }
}

/** One record for each paper, known by what it is: two that make it at once make one record. */
function idOf(words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** Without what a file's name may not hold. */
function plain(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').slice(0, 80)
}
