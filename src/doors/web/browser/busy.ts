import { Controller } from '@hotwired/stimulus'

/** A form whose answer takes long: it says so once it is sent, and is sent once. */
export class BusyController extends Controller {
  static override targets = ['button', 'words']
  declare readonly buttonTarget: HTMLButtonElement
  declare readonly wordsTarget: HTMLElement

  show(): void {
    this.buttonTarget.disabled = true
    this.wordsTarget.hidden = false
  }
}
