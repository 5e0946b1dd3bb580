import { Controller } from '@hotwired/stimulus'

/** The score sheet: adds up, keeps what is not handed in yet in this browser, and answers to keys. */
export class ScoringController extends Controller<HTMLFormElement> {
  static override targets = ['score', 'total', 'band', 'next', 'restored']
  static override values = { key: String }

  declare readonly scoreTargets: HTMLInputElement[]
  declare readonly totalTarget: HTMLOutputElement
  declare readonly bandTargets: HTMLElement[]
  declare readonly nextTarget: HTMLButtonElement
  declare readonly restoredTarget: HTMLElement
  declare readonly keyValue: string

  private given: Record<string, string> = {}

  override connect(): void {
    this.given = this.typed()
    this.forgetEarlier()
    this.restore()
    this.addUp()
  }

  /** After every change: adds up and keeps the sheet. */
  write(): void {
    this.addUp()
    try {
      localStorage.setItem(this.key, JSON.stringify(this.typed()))
    } catch {
      this.restoredTarget.hidden = true
    }
  }

  /** After the server has taken the sheet nothing needs to be kept. */
  sent(event: CustomEvent<{ success: boolean }>): void {
    if (event.detail.success) localStorage.removeItem(this.key)
  }

  /** Back to what the server knows. */
  discard(): void {
    localStorage.removeItem(this.key)
    this.fill(this.given)
    this.restoredTarget.hidden = true
    this.addUp()
  }

  /** A digit goes to its criterion, Ctrl+Enter hands in and goes on. */
  press(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault()
      this.element.requestSubmit(this.nextTarget)
      return
    }
    const typing =
      event.target instanceof Element && event.target.matches('input:not([type=radio]), textarea, select')
    if ((typing && !event.altKey) || event.ctrlKey || event.metaKey) return
    const score = this.scoreTargets[Number(event.key) - 1]
    if (!score) return
    event.preventDefault()
    score.focus()
    score.select()
    score.closest('fieldset')?.scrollIntoView({ block: 'nearest' })
  }

  private get key(): string {
    return `score:${this.keyValue}`
  }

  /** What was kept for earlier revisions of the same sheet has been handed in since. */
  private forgetEarlier(): void {
    const sheet = this.key.slice(0, this.key.lastIndexOf(':') + 1)
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(sheet) && name !== this.key) localStorage.removeItem(name)
    }
  }

  private restore(): void {
    const kept = localStorage.getItem(this.key)
    if (kept === null || kept === JSON.stringify(this.given)) return
    this.fill(JSON.parse(kept) as Record<string, string>)
    this.restoredTarget.hidden = false
  }

  private typed(): Record<string, string> {
    const values = [...new FormData(this.element)].filter(([name]) => name !== 'then')
    return Object.fromEntries(values.map(([name, value]) => [name, String(value)]))
  }

  private fill(values: Record<string, string>): void {
    for (const field of this.element.elements) {
      if (field instanceof HTMLInputElement && field.type === 'radio')
        field.checked = values[field.name] === field.value
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
        field.value = values[field.name] ?? ''
    }
  }

  private addUp(): void {
    const filled = this.scoreTargets.filter((score) => score.value !== '')
    const total = filled.reduce((sum, score) => sum + Number(score.value), 0)
    this.totalTarget.textContent = filled.length === 0 ? '' : String(Math.round(total * 100) / 100)
    for (const band of this.bandTargets) band.classList.toggle('band-chosen', this.falls(band))
  }

  /** Whether the score of the band's criterion falls into it; the better band at a boundary. */
  private falls(band: HTMLElement): boolean {
    const { criterion, from, to } = band.dataset
    const value = this.scoreTargets.find((score) => score.dataset['criterion'] === criterion)?.value ?? ''
    if (value === '') return false
    const within = (one: HTMLElement) =>
      Number(value) >= Number(one.dataset['from']) && Number(value) <= Number(one.dataset['to'])
    const best = this.bandTargets.find((one) => one.dataset['criterion'] === criterion && within(one))
    return best === band && from !== undefined && to !== undefined
  }
}
