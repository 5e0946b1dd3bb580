import type { Answer } from './saves.ts'

/** How the writing stands towards the server, as the save line says it. */
export type Line = 'saved' | 'saving' | 'offline' | 'elsewhere' | 'loggedOut' | 'refused' | 'unmirrored'

/** What the editor shows of saving: the line, the findings beside each place, the side, the banner of a conflict. */
export class EditorPanel {
  private readonly form: HTMLElement
  private readonly words: Readonly<Record<Line, string>>

  constructor(form: HTMLElement, words: Readonly<Record<Line, string>>) {
    this.form = form
    this.words = words
  }

  part(name: string): HTMLElement | null {
    return this.form.querySelector<HTMLElement>(`[data-editor-part="${name}"]`)
  }

  get line(): string | undefined {
    return this.part('line')?.dataset['state']
  }

  show(line: Line, aside = ''): void {
    const place = this.part('line')
    const logIn = this.part('logIn')
    if (logIn) logIn.hidden = line !== 'loggedOut'
    if (!place) return
    const words = this.words[line].replace('{time}', aside)
    place.dataset['state'] = line
    place.textContent = line === 'refused' && aside ? `${words}：${aside}` : words
  }

  /** Shows what the server found in what it saved. */
  take(answer: Extract<Answer, { kind: 'saved' }>): void {
    for (const slot of this.form.querySelectorAll<HTMLElement>('[data-place]')) {
      swap(slot, answer.places[slot.dataset['place'] ?? ''] ?? '')
    }
    swap(this.part('side'), answer.side)
    swap(this.part('tally'), answer.tally)
    this.show('saved', answer.savedAt)
  }

  get inConflict(): boolean {
    return this.part('conflict')?.hidden === false
  }

  showConflict(words?: string): void {
    const banner = this.part('conflict')
    const place = this.part('conflictWords')
    if (place && words) place.textContent = words
    if (banner) banner.hidden = false
    banner?.scrollIntoView({ block: 'center' })
    this.show('elsewhere')
  }

  hideConflict(): void {
    const banner = this.part('conflict')
    if (banner) banner.hidden = true
  }
}

function swap(element: HTMLElement | null, html: string): void {
  if (element && element.innerHTML !== html) element.innerHTML = html
}
