import { Controller } from '@hotwired/stimulus'
import { countText } from '../../../foundation/text.ts'

/** Counts a text while it is typed, with the same rules as the server. */
export class CountController extends Controller {
  static override targets = ['text', 'word', 'han', 'nonSpace', 'meter']
  static override values = { counter: String }
  declare readonly textTarget: HTMLTextAreaElement
  declare readonly wordTarget: HTMLElement
  declare readonly hanTarget: HTMLElement
  declare readonly nonSpaceTarget: HTMLElement
  declare readonly meterTarget: HTMLMeterElement
  declare readonly counterValue: 'word' | 'han' | 'nonSpace'

  show(): void {
    const counts = countText(this.textTarget.value)
    this.wordTarget.textContent = String(counts.word)
    this.hanTarget.textContent = String(counts.han)
    this.nonSpaceTarget.textContent = String(counts.nonSpace)
    this.meterTarget.value = counts[this.counterValue]
  }
}

/** A blank that is as high as its text. */
export class GrowController extends Controller<HTMLTextAreaElement> {
  override connect(): void {
    this.stretch()
  }

  stretch(): void {
    const wanted = this.element.value.split('\n').length + Math.floor(this.element.value.length / 60)
    this.element.rows = Math.min(Math.max(wanted + 1, 4), 16)
  }
}
