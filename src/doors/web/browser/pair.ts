import { Controller } from '@hotwired/stimulus'

/** Where on the height of a pane the eye is taken to rest. */
const eye = 0.3

/**
 * Lights a passage on both sides while it is pointed at or has the focus, and lets the side that is not being scrolled
 * follow the one that is. Numbered links do the same without this script.
 */
export class PairController extends Controller<HTMLElement> {
  static override targets = ['pane', 'linking', 'linked']
  declare readonly paneTargets: HTMLElement[]
  declare readonly linkingTarget: HTMLElement
  declare readonly linkedTarget: HTMLInputElement
  private leading: HTMLElement | null = null
  private lit: HTMLElement[] = []

  override connect(): void {
    this.linkingTarget.hidden = !this.paneTargets.some(scrolls)
    for (const pane of this.paneTargets) {
      for (const name of ['pointerenter', 'focusin', 'touchstart', 'wheel'] as const)
        pane.addEventListener(name, () => this.lead(pane), { passive: true })
      pane.addEventListener('scroll', () => this.scrolled(pane), { passive: true })
      for (const name of ['pointerover', 'focusin'] as const)
        pane.addEventListener(name, (event) => this.light(event.target as HTMLElement))
      pane.addEventListener('pointerleave', () => this.darken())
    }
  }

  /** A number or a line of the list brings its passage into sight on both sides at once. */
  follow(event: Event): void {
    const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-passage]')
    const number = link?.dataset['passage']
    if (!number || !this.paneTargets.every(scrolls)) return
    event.preventDefault()
    const from = link.closest<HTMLElement>('[data-pair-target="pane"]')
    this.leading = null
    for (const pane of this.paneTargets) {
      const mark = markIn(pane, number)
      if (mark && pane !== from) pane.scrollTop = mark.offsetTop - pane.clientHeight * eye
    }
    this.lightNumber(number)
    const target = this.paneTargets.find((pane) => pane !== from)
    markIn(target, number)?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
  }

  private lead(pane: HTMLElement): void {
    this.leading = pane
  }

  private scrolled(pane: HTMLElement): void {
    if (pane !== this.leading || !this.linkedTarget.checked) return
    const other = this.paneTargets.find((one) => one !== pane)
    if (!other || !scrolls(other)) return
    const line = pane.scrollTop + pane.clientHeight * eye
    other.scrollTop = placeAcross(pane, other, line) - other.clientHeight * eye
  }

  private light(from: HTMLElement): void {
    const number = from.closest<HTMLElement>('mark[data-passage]')?.dataset['passage']
    if (number) this.lightNumber(number)
  }

  private lightNumber(number: string): void {
    this.darken()
    this.lit = this.paneTargets.flatMap((pane) => markIn(pane, number) ?? [])
    for (const mark of this.lit) mark.classList.add('is-lit')
  }

  private darken(): void {
    for (const mark of this.lit) mark.classList.remove('is-lit')
    this.lit = []
  }
}

function scrolls(pane: HTMLElement): boolean {
  return pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY !== 'visible'
}

function markIn(pane: HTMLElement | undefined, number: string): HTMLElement | null {
  return pane?.querySelector<HTMLElement>(`mark[data-passage="${number}"]`) ?? null
}

/** Where the eye rests when a pane is scrolled to its beginning, 0, or to its end, 1. */
function endOf(pane: HTMLElement, end: number): number {
  return end * (pane.scrollHeight - pane.clientHeight) + pane.clientHeight * eye
}

/**
 * Which place of the other side belongs to a place of this one: between two passages that follow each other on both
 * sides in proportion, else as far from the nearest passage.
 */
function placeAcross(pane: HTMLElement, other: HTMLElement, line: number): number {
  const passages = [...pane.querySelectorAll<HTMLElement>('mark[data-passage]')].flatMap((mark) => {
    const twin = markIn(other, mark.dataset['passage'] ?? '')
    return twin ? [{ own: mark.offsetTop, theirs: twin.offsetTop }] : []
  })
  const ends = [0, 1].map((end) => ({ own: endOf(pane, end), theirs: endOf(other, end) }))
  const marks = [...ends, ...passages].sort((one, two) => one.own - two.own)
  const before = marks.findLast(({ own }) => own <= line)
  const after = marks.find(({ own }) => own > line)
  if (before && after && after.theirs > before.theirs) {
    const share = (line - before.own) / (after.own - before.own)
    return before.theirs + share * (after.theirs - before.theirs)
  }
  const [nearest] = [before, after]
    .flatMap((one) => one ?? [])
    .sort((one, two) => Math.abs(one.own - line) - Math.abs(two.own - line))
  return nearest ? nearest.theirs + line - nearest.own : line
}
