import { Controller } from '@hotwired/stimulus'

/**
 * Lights the words of the notice that a rule rests on, and the rule that words give, while either is pointed at or
 * has the focus; the other pane moves only as far as it must. Anchors do the same without this script.
 */
export class ReadNoticeController extends Controller<HTMLElement> {
  static override targets = ['place', 'rule', 'pin']
  declare readonly placeTargets: HTMLElement[]
  declare readonly ruleTargets: HTMLElement[]
  declare readonly pinTarget: HTMLDetailsElement
  declare readonly hasPinTarget: boolean
  private lit: HTMLElement[] = []

  override connect(): void {
    for (const name of ['pointerover', 'focusin'] as const)
      this.element.addEventListener(name, (event) => this.light(event.target as HTMLElement))
    this.element.addEventListener('pointerleave', () => this.darken())
  }

  private light(from: HTMLElement): void {
    const one = from.closest<HTMLElement>('[data-on]')
    if (!one || this.lit.includes(one)) return
    this.darken()
    const names = (one.dataset['on'] ?? '').split(' ')
    const others = (one.localName === 'mark' ? this.ruleTargets : this.placeTargets).filter((other) =>
      (other.dataset['on'] ?? '').split(' ').some((name) => names.includes(name)),
    )
    this.lit = [one, ...others]
    for (const element of this.lit) element.classList.add('is-lit')
    if (others[0]) intoView(others[0])
  }

  private darken(): void {
    for (const element of this.lit) element.classList.remove('is-lit')
    this.lit = []
  }

  /** Chooses the sentence in which words were marked, in the form that pins a rule. */
  marked(): void {
    const words = document.getSelection()?.toString().trim().replaceAll(/\s+/g, ' ') ?? ''
    if (words.length < 4 || !this.hasPinTarget) return
    const select = this.pinTarget.querySelector<HTMLSelectElement>('select[name="at"]')
    const found = [...(select?.options ?? [])].find(({ text }) => {
      const sentence = text.replace(/^\S*　/, '')
      return sentence.includes(words.slice(0, 24)) || words.includes(sentence.slice(0, 24))
    })
    if (!select || !found) return
    select.value = found.value
    this.pinTarget.open = true
  }
}

/** Moves the pane that holds an element, never the page. */
function intoView(element: HTMLElement): void {
  const pane = element.closest<HTMLElement>('.reading-pane')
  if (!pane || pane.scrollHeight <= pane.clientHeight) return
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return
  pane.scrollBy({ top: inner.top - outer.top - pane.clientHeight / 3, behavior: 'smooth' })
}
