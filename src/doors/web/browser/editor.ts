import { Controller } from '@hotwired/stimulus'
import { areSame, fieldsOf, fill, type Pairs } from './fields.ts'
import { type Mirror, mirrorOf } from './mirror.ts'
import { type Answer, put } from './saves.ts'

type Line = 'saved' | 'saving' | 'offline' | 'elsewhere' | 'loggedOut' | 'refused' | 'unmirrored'

const pause = 1_200
const retryAfter = 5_000

/**
 * Saves what is typed within two seconds and keeps it on this computer until the server has it. A save whose answer
 * was lost is sent again as it was, so that the writer's own save is never taken for somebody else's.
 */
export class EditorController extends Controller<HTMLFormElement> {
  static override targets = [
    ...['revision', 'line', 'logIn', 'slot', 'side', 'tally'],
    ...['conflict', 'conflictWords', 'aside', 'asideWords'],
  ]
  static override values = {
    ...{ url: String, case: String, person: String, revision: Number, dirty: Boolean, words: Object },
  }
  declare readonly revisionTarget: HTMLInputElement
  declare readonly lineTarget: HTMLElement
  declare readonly logInTarget: HTMLElement
  declare readonly slotTargets: HTMLElement[]
  declare readonly sideTarget: HTMLElement
  declare readonly tallyTarget: HTMLElement
  declare readonly conflictTarget: HTMLElement
  declare readonly conflictWordsTarget: HTMLElement
  declare readonly asideTarget: HTMLElement
  declare readonly asideWordsTarget: HTMLElement
  declare readonly urlValue: string
  declare readonly caseValue: string
  declare readonly personValue: string
  declare revisionValue: number
  declare readonly dirtyValue: boolean
  declare readonly wordsValue: Record<Line, string>

  private mirror!: Mirror
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
    this.acknowledged = fieldsOf(this.element)
    this.keepOutOfCache()
    this.others = new BroadcastChannel(`dianfan:${this.caseValue}`)
    this.others.onmessage = ({ data }) => this.savedElsewhere(Number(data))
    window.addEventListener('online', this.now)
    window.addEventListener('pagehide', this.lastChance)
    window.addEventListener('beforeunload', this.warn)
    window.addEventListener('focus', this.catchUp)
    if (this.dirtyValue) this.changed()
    else this.restore()
  }

  override disconnect(): void {
    this.mirrorNow()
    if (!this.leaving && this.saving === null) void this.save()
    clearTimeout(this.timer)
    this.stopped = true
    this.others?.close()
    window.removeEventListener('online', this.now)
    window.removeEventListener('pagehide', this.lastChance)
    window.removeEventListener('beforeunload', this.warn)
    window.removeEventListener('focus', this.catchUp)
  }

  /** A page with an old revision must not come back from Turbo's memory. */
  private keepOutOfCache(): void {
    const meta = document.createElement('meta')
    meta.name = 'turbo-cache-control'
    meta.content = 'no-cache'
    document.head.append(meta)
  }

  private restore(): void {
    const own = this.mirror.own()
    const here = fieldsOf(this.element)
    if (own && areSame(own.fields, here)) this.mirror.forget()
    else if (own && own.revision === this.revisionValue) this.write(own.fields)
    else if (own) {
      this.mirror.setAside(own)
      this.mirror.forget()
    }
    this.showAside(here)
  }

  private showAside(here: Pairs): void {
    const found = this.mirror.aside()
    if (found && areSame(found.kept.fields, here)) this.mirror.drop(found.key)
    const shown = found !== null && !areSame(found.kept.fields, here)
    this.asideTarget.hidden = !shown
    if (!shown) return
    const time = new Date(found.kept.at).toLocaleString(document.documentElement.lang)
    this.asideWordsTarget.textContent = (this.asideWordsTarget.dataset['words'] ?? '').replace('{time}', time)
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
    if (!this.conflictTarget.hidden) {
      this.mirrorNow()
      return
    }
    if (this.timer === 0) this.timer = window.setTimeout(this.now, pause)
    this.mirrorNow()
  }

  private mirrorNow = (): void => {
    if (this.stopped || !this.dirty) return
    const kept = { revision: this.revisionValue, at: Date.now(), fields: fieldsOf(this.element) }
    if (!this.mirror.keep(kept)) this.show('unmirrored')
  }

  private lastChance = (): void => {
    this.mirrorNow()
    if (this.saving === null) void this.save()
  }

  private warn = (event: BeforeUnloadEvent): void => {
    if (!this.leaving && this.dirty && this.lineTarget.dataset['state'] === 'unmirrored')
      event.preventDefault()
  }

  private now = (): void => {
    clearTimeout(this.timer)
    this.timer = 0
    void this.save()
  }

  private save(): Promise<void> {
    this.saving ??= this.saveOnce().finally(() => {
      this.saving = null
      if (!this.stopped && this.timer === 0 && this.conflictTarget.hidden && this.dirty) {
        this.timer = window.setTimeout(this.now, this.unconfirmed ? retryAfter : pause)
      }
    })
    return this.saving
  }

  private async saveOnce(): Promise<void> {
    if (!this.dirty || !this.conflictTarget.hidden) return
    const sent = this.unconfirmed ?? { revision: this.revisionValue, fields: fieldsOf(this.element) }
    this.show('saving')
    this.unconfirmed = sent
    this.filesChanged = false
    const answer = await put(this.urlValue, sent)
    if (answer.kind !== 'unreached') this.unconfirmed = null
    if (answer.kind === 'saved') this.take(answer, sent.fields)
    else if (answer.kind === 'stale') this.showConflict(answer)
    else this.show(answer.kind === 'unreached' ? 'offline' : answer.kind, answer.message)
    this.logInTarget.hidden = answer.kind !== 'loggedOut'
    if (answer.kind !== 'saved') this.mirrorNow()
    if (answer.kind === 'refused' || answer.kind === 'loggedOut') this.acknowledged = sent.fields
  }

  private take(answer: Extract<Answer, { kind: 'saved' }>, fields: Pairs): void {
    this.setRevision(answer.revision)
    this.acknowledged = fields
    for (const slot of this.slotTargets) swap(slot, answer.places[slot.dataset['place'] ?? ''] ?? '')
    swap(this.sideTarget, answer.side)
    swap(this.tallyTarget, answer.tally)
    this.show('saved', answer.savedAt)
    if (!this.dirty) this.mirror.forget()
    this.others?.postMessage(answer.revision)
  }

  private setRevision(revision: number): void {
    this.revisionValue = revision
    this.revisionTarget.value = String(revision)
  }

  private show(line: Line, aside = ''): void {
    const words = this.wordsValue[line].replace('{time}', aside)
    this.lineTarget.dataset['state'] = line
    this.lineTarget.textContent = line === 'refused' && aside ? `${words}：${aside}` : words
  }

  private showConflict(answer: Extract<Answer, { kind: 'stale' }>): void {
    this.newest = answer.revision
    this.conflictTarget.hidden = false
    this.conflictWordsTarget.textContent = answer.message
    this.conflictTarget.scrollIntoView({ block: 'center' })
    this.show('elsewhere')
  }

  private savedElsewhere(revision: number): void {
    if (revision <= this.revisionValue || this.dirty || this.saving !== null) return
    this.behind = true
    this.show('elsewhere')
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
    this.mirror.setAside({ revision: this.revisionValue, at: Date.now(), fields: fieldsOf(this.element) })
    this.mirror.forget()
    this.stopped = true
    this.reload()
  }

  keepMine(): void {
    this.setRevision(this.newest)
    this.conflictTarget.hidden = true
    this.now()
  }

  takeAside(): void {
    const found = this.mirror.aside()
    this.asideTarget.hidden = true
    if (!found) return
    this.mirror.drop(found.key)
    this.write(found.kept.fields)
  }

  dropAside(): void {
    const found = this.mirror.aside()
    if (found) this.mirror.drop(found.key)
    this.showAside(fieldsOf(this.element))
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
    if (stays || !this.conflictTarget.hidden || this.unconfirmed) return
    this.leaving = true
    this.element.requestSubmit(submitter)
    window.setTimeout(() => {
      this.leaving = false
    }, 3_000)
  }
}

function swap(element: HTMLElement, html: string): void {
  if (element.innerHTML !== html) element.innerHTML = html
}
