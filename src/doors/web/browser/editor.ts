import { Controller } from '@hotwired/stimulus'
import { AsideBanner } from './aside.ts'
import { areSame, fieldsOf, fill, type Pairs } from './fields.ts'
import { type Mirror, type Mirrored, mirrorOf } from './mirror.ts'
import { EditorPanel, type Line } from './panel.ts'
import { put } from './saves.ts'

const pause = 1_200
const retryAfter = 5_000

/**
 * Saves what is typed within two seconds and keeps it on this computer until the server has it. A save whose answer
 * was lost is sent again as it was, so that the writer's own save is never taken for somebody else's.
 */
export class EditorController extends Controller<HTMLFormElement> {
  static override targets = ['revision']
  static override values = {
    url: String,
    case: String,
    person: String,
    revision: Number,
    start: String,
    words: Object,
  }
  declare readonly revisionTarget: HTMLInputElement
  declare readonly urlValue: string
  declare readonly caseValue: string
  declare readonly personValue: string
  declare revisionValue: number
  declare readonly startValue: 'clean' | 'typed' | 'stale'
  declare readonly wordsValue: Record<Line, string>

  private mirror!: Mirror
  private panel!: EditorPanel
  private aside!: AsideBanner
  private acknowledged: Pairs = []
  private unconfirmed: { revision: number; fields: Pairs } | null = null
  private saving: Promise<void> | null = null
  private timer = 0
  private stopped = false
  private leaving = false
  private newest = 0
  private filesChanged = false
  private behind = false
  private others: BroadcastChannel | null = null

  override connect(): void {
    this.element.classList.add('scripted')
    this.mirror = mirrorOf(this.personValue, this.caseValue)
    this.panel = new EditorPanel(this.element, this.wordsValue)
    this.aside = new AsideBanner(this.panel.part('aside'), this.panel.part('asideWords'), this.mirror)
    this.acknowledged = fieldsOf(this.element)
    keepOutOfCache()
    this.others = new BroadcastChannel(`dianfan:${this.caseValue}`)
    this.others.onmessage = ({ data }) => this.savedElsewhere(Number(data))
    for (const [event, listener] of this.listeners) window.addEventListener(event, listener)
    if (this.startValue === 'stale') this.meetConflict(this.revisionValue)
    else if (this.startValue === 'typed') this.changed()
    else this.restore()
  }

  override disconnect(): void {
    this.mirrorNow()
    if (!this.leaving && this.saving === null) void this.save()
    clearTimeout(this.timer)
    this.stopped = true
    this.others?.close()
    for (const [event, listener] of this.listeners) window.removeEventListener(event, listener)
  }

  /** Goes on where this tab was cut off, unless somebody else has written since: then the copy is offered. */
  private restore(): void {
    const own = this.mirror.own()
    const here = fieldsOf(this.element)
    const arrived = own?.sent && areSame(own.sent, here)
    if (own && areSame(own.fields, here)) this.mirror.forget()
    else if (own && (arrived || own.revision === this.revisionValue)) {
      if (own.sent && !arrived) this.unconfirmed = { revision: own.revision, fields: own.sent }
      this.write(own.fields)
    } else if (own) {
      this.mirror.setAside(own)
      this.mirror.forget()
    }
    this.aside.show(here)
  }

  private write(fields: Pairs): void {
    fill(this.element, fields)
    for (const area of this.element.querySelectorAll('textarea'))
      area.dispatchEvent(new Event('input', { bubbles: true }))
    this.changed()
  }

  private get dirty(): boolean {
    return (
      this.filesChanged || this.unconfirmed !== null || !areSame(fieldsOf(this.element), this.acknowledged)
    )
  }

  changed(event?: Event): void {
    if (event?.type === 'photos:changed') this.filesChanged = true
    if (this.panel.inConflict) {
      this.mirrorNow()
      return
    }
    if (this.timer === 0) this.timer = window.setTimeout(this.now, pause)
    this.mirrorNow()
  }

  private get kept(): Mirrored {
    const sent = this.unconfirmed?.fields ?? null
    return { revision: this.revisionValue, at: Date.now(), fields: fieldsOf(this.element), sent }
  }

  private mirrorNow = (): void => {
    if (!this.stopped && this.dirty && !this.mirror.keep(this.kept)) this.panel.show('unmirrored')
  }

  private lastChance = (): void => {
    this.mirrorNow()
    if (this.saving === null) void this.save()
  }

  private warn = (event: BeforeUnloadEvent): void => {
    if (!this.leaving && this.dirty && this.panel.line === 'unmirrored') event.preventDefault()
  }

  private now = (): void => {
    clearTimeout(this.timer)
    this.timer = 0
    void this.save()
  }

  private get listeners() {
    return [
      ['online', this.now],
      ['pagehide', this.lastChance],
      ['beforeunload', this.warn],
      ['focus', this.catchUp],
    ] as [string, EventListener][]
  }

  private save(): Promise<void> {
    this.saving ??= this.saveOnce().finally(() => {
      this.saving = null
      if (!this.stopped && this.timer === 0 && !this.panel.inConflict && this.dirty) {
        this.timer = window.setTimeout(this.now, this.unconfirmed ? retryAfter : pause)
      }
    })
    return this.saving
  }

  private async saveOnce(): Promise<void> {
    if (!this.dirty || this.panel.inConflict) return
    const sent = this.unconfirmed ?? { revision: this.revisionValue, fields: fieldsOf(this.element) }
    this.panel.show('saving')
    this.unconfirmed = sent
    this.filesChanged = false
    this.mirrorNow()
    const answer = await put(this.urlValue, sent)
    if (this.stopped) return
    if (answer.kind !== 'unreached') this.unconfirmed = null
    if (answer.kind === 'saved') {
      this.setRevision(answer.revision)
      this.acknowledged = sent.fields
      this.panel.take(answer)
      if (!this.dirty) this.mirror.forget()
      this.others?.postMessage(answer.revision)
    } else if (answer.kind === 'stale') this.meetConflict(answer.revision, answer.message)
    else this.panel.show(answer.kind === 'unreached' ? 'offline' : answer.kind, answer.message)
    if (answer.kind !== 'saved') this.mirrorNow()
    if (answer.kind === 'refused' || answer.kind === 'loggedOut') this.acknowledged = sent.fields
  }

  private setRevision(revision: number): void {
    this.revisionValue = revision
    this.revisionTarget.value = String(revision)
  }

  private meetConflict(newest: number, words?: string): void {
    this.newest = newest
    this.panel.showConflict(words)
  }

  private savedElsewhere(revision: number): void {
    if (revision <= this.revisionValue || this.dirty || this.saving !== null) return
    this.behind = true
    this.panel.show('elsewhere')
  }

  /** Coming back to a window that another one has overtaken loads what is there now. */
  private catchUp = (): void => {
    const uploading = this.element.querySelector('.uploads li') !== null
    if (this.behind && !this.dirty && !uploading) this.reload()
  }

  private reload(): void {
    this.leaving = true
    window.location.reload()
  }

  takeTheirs(): void {
    this.mirror.setAside(this.kept)
    this.mirror.forget()
    this.stopped = true
    this.reload()
  }

  keepMine(): void {
    this.setRevision(this.newest)
    this.panel.hideConflict()
    this.now()
  }

  takeAside(): void {
    const fields = this.aside.take()
    if (fields) this.write(fields)
  }

  dropAside(): void {
    this.aside.take()
    this.aside.show(fieldsOf(this.element))
  }

  /** A button sends the form only after what is on its way has arrived, so that it carries the newest revision. */
  async submit(event: SubmitEvent): Promise<void> {
    if (this.leaving) return
    event.preventDefault()
    clearTimeout(this.timer)
    this.timer = 0
    await this.saving
    await this.save()
    const { submitter } = event
    const stays = submitter instanceof HTMLButtonElement && submitter.value === 'stay'
    if (stays || this.panel.inConflict || this.unconfirmed) return
    this.leaving = true
    window.setTimeout(() => this.element.requestSubmit(submitter))
    window.setTimeout(() => {
      this.leaving = false
    }, 3_000)
  }
}

/** A page with an old revision must not come back from Turbo's memory. */
function keepOutOfCache(): void {
  const meta = document.createElement('meta')
  meta.name = 'turbo-cache-control'
  meta.content = 'no-cache'
  document.head.append(meta)
}
