import { Controller } from '@hotwired/stimulus'
import Sortable from 'sortablejs'
import { upload } from './uploads.ts'

type Words = Record<'uploading' | 'waits' | 'failed' | 'retry' | 'dismiss' | 'sure', string>

/** Photos by dropping or choosing several: one upload after the other with progress, sorted by drag or buttons. */
export class PhotosController extends Controller<HTMLElement> {
  static override targets = ['list', 'card', 'uploads', 'input']
  static override values = { url: String, words: Object }
  declare readonly listTarget: HTMLElement
  declare readonly uploadsTarget: HTMLElement
  declare readonly inputTarget: HTMLInputElement
  declare readonly urlValue: string
  declare readonly wordsValue: Words
  private row: Promise<void> = Promise.resolve()
  private sortable: Sortable | null = null

  override connect(): void {
    const onEnd = () => this.tell()
    this.sortable = Sortable.create(this.listTarget, { handle: '.photo-handle', animation: 120, onEnd })
  }

  override disconnect(): void {
    this.sortable?.destroy()
  }

  choose(event: Event): void {
    event.stopPropagation()
    this.add([...(this.inputTarget.files ?? [])])
    this.inputTarget.value = ''
  }

  over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.element.classList.add('is-over')
  }

  leave(): void {
    this.element.classList.remove('is-over')
  }

  drop(event: DragEvent): void {
    this.leave()
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    this.add([...event.dataTransfer.files])
  }

  private add(files: File[]): void {
    for (const file of files) {
      const line = document.createElement('li')
      this.uploadsTarget.append(line)
      this.enqueue(file, line)
    }
  }

  private enqueue(file: File, line: HTMLLIElement): void {
    line.className = ''
    line.textContent = this.wordsValue.waits.replace('{name}', file.name)
    this.row = this.row.then(() => this.send(file, line))
  }

  private async send(file: File, line: HTMLLIElement): Promise<void> {
    const bar = document.createElement('progress')
    bar.max = 100
    bar.setAttribute('aria-label', file.name)
    line.replaceChildren(this.wordsValue.uploading.replace('{name}', file.name), ' ', bar)
    const answer = await upload(this.urlValue, 'photos', file, (percent) => {
      bar.value = percent
    })
    if ('html' in answer) {
      line.remove()
      this.listTarget.insertAdjacentHTML('beforeend', answer.html)
      this.tell()
      return
    }
    line.className = 'upload-failed'
    line.textContent = answer.message ?? this.wordsValue.failed.replace('{name}', file.name)
    if (answer.message === null)
      line.append(
        ' ',
        this.button(this.wordsValue.retry, () => this.enqueue(file, line)),
      )
    line.append(
      ' ',
      this.button(this.wordsValue.dismiss, () => line.remove()),
    )
  }

  private button(words: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'linklike'
    button.textContent = words
    button.addEventListener('click', act)
    return button
  }

  up(event: Event): void {
    const card = this.cardOf(event)
    card?.previousElementSibling?.before(card)
    this.moved(event)
  }

  down(event: Event): void {
    const card = this.cardOf(event)
    card?.nextElementSibling?.after(card)
    this.moved(event)
  }

  async remove(event: Event): Promise<void> {
    event.preventDefault()
    const card = this.cardOf(event)
    const id = card?.querySelector<HTMLInputElement>('input[name="photo"]')?.value
    if (!card || !id || !window.confirm(this.wordsValue.sure)) return
    const init = { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams() }
    const response = await fetch(`/desk/files/${id}/removal`, init).catch(() => null)
    if (!response?.ok) return
    card.remove()
    this.tell()
  }

  useTaken(event: Event & { params: { day: string } }): void {
    const blank = (event.currentTarget as HTMLElement).parentElement?.querySelector('input')
    if (!blank) return
    blank.value = event.params.day
    this.tell()
  }

  private cardOf(event: Event): HTMLElement | null {
    return (event.currentTarget as HTMLElement).closest<HTMLElement>('.photo-card')
  }

  private moved(event: Event): void {
    event.preventDefault()
    ;(event.currentTarget as HTMLElement).focus()
    this.tell()
  }

  private tell(): void {
    this.dispatch('changed')
  }
}

/** The stamped scan: uploaded as soon as it is chosen. */
export class ScanController extends Controller {
  static override targets = ['now', 'input', 'progress', 'problem']
  static override values = { url: String }
  declare readonly nowTarget: HTMLElement
  declare readonly inputTarget: HTMLInputElement
  declare readonly progressTarget: HTMLProgressElement
  declare readonly problemTarget: HTMLElement
  declare readonly urlValue: string

  async choose(event: Event): Promise<void> {
    event.stopPropagation()
    const file = this.inputTarget.files?.[0]
    this.inputTarget.value = ''
    if (!file) return
    this.problemTarget.textContent = ''
    this.progressTarget.hidden = false
    const answer = await upload(this.urlValue, 'scan', file, (percent) => {
      this.progressTarget.value = percent
    })
    this.progressTarget.hidden = true
    if ('html' in answer) {
      this.nowTarget.innerHTML = answer.html
      this.element.dispatchEvent(new CustomEvent('photos:changed', { bubbles: true }))
    } else this.problemTarget.textContent = answer.message ?? this.problemTarget.dataset['failed'] ?? ''
  }
}
