import { Controller } from '@hotwired/stimulus'

type Answer = { to?: string; message?: string }

/**
 * Takes a file that is dropped on the form and shows how far it is. What cannot be read is told above the form, which
 * keeps everything; without this script the form is sent as any other.
 */
export class DropController extends Controller<HTMLFormElement> {
  static override targets = ['area', 'file', 'going', 'words', 'meter', 'problem', 'button']
  static override values = { reading: String, sending: String, lost: String }
  declare readonly areaTarget: HTMLElement
  declare readonly fileTarget: HTMLInputElement
  declare readonly goingTarget: HTMLElement
  declare readonly wordsTarget: HTMLElement
  declare readonly meterTarget: HTMLProgressElement
  declare readonly problemTarget: HTMLElement
  declare readonly buttonTarget: HTMLButtonElement
  declare readonly readingValue: string
  declare readonly sendingValue: string
  declare readonly lostValue: string

  over(event: DragEvent): void {
    event.preventDefault()
    this.areaTarget.classList.add('drop-over')
  }

  left(): void {
    this.areaTarget.classList.remove('drop-over')
  }

  dropped(event: DragEvent): void {
    event.preventDefault()
    this.left()
    const files = event.dataTransfer?.files
    if (!files || files.length === 0) return
    this.fileTarget.files = files
    this.element.requestSubmit(this.buttonTarget)
  }

  chosen(): void {
    if (this.fileTarget.files?.length) this.element.requestSubmit(this.buttonTarget)
  }

  send(event: Event): void {
    event.preventDefault()
    event.stopImmediatePropagation()
    const request = new XMLHttpRequest()
    request.open('POST', this.element.action)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => this.show(total > 0 ? (loaded / total) * 100 : 0)
    request.onload = () => this.answered((request.response ?? {}) as Answer)
    request.onerror = () => this.answered({})
    this.problemTarget.hidden = true
    this.buttonTarget.disabled = true
    this.show(0)
    request.send(new FormData(this.element))
  }

  private show(percent: number): void {
    this.goingTarget.hidden = false
    const sent = Math.round(percent)
    if (sent >= 100) this.meterTarget.removeAttribute('value')
    else this.meterTarget.value = sent
    this.wordsTarget.textContent =
      sent >= 100 ? this.readingValue : this.sendingValue.replace('{percent}', String(sent))
  }

  private answered({ to, message }: Answer): void {
    if (to) {
      window.location.assign(to)
      return
    }
    this.goingTarget.hidden = true
    this.buttonTarget.disabled = false
    this.fileTarget.value = ''
    this.problemTarget.textContent = message ?? this.lostValue
    this.problemTarget.hidden = false
    this.problemTarget.scrollIntoView({ block: 'nearest' })
  }
}
