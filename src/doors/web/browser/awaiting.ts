import { Controller } from '@hotwired/stimulus'

const everyMilliseconds = 1_000

/** A page that waits for something being made: it is opened again every second. */
export class AwaitingController extends Controller {
  private timer = 0

  override connect(): void {
    this.timer = window.setTimeout(() => location.replace(location.href), everyMilliseconds)
  }

  override disconnect(): void {
    window.clearTimeout(this.timer)
  }
}
