import { areSame, type Pairs } from './fields.ts'
import type { Mirror } from './mirror.ts'

/** The banner that offers what this computer kept and the server never had. */
export class AsideBanner {
  private readonly banner: HTMLElement | null
  private readonly words: HTMLElement | null
  private readonly mirror: Mirror

  constructor(banner: HTMLElement | null, words: HTMLElement | null, mirror: Mirror) {
    this.banner = banner
    this.words = words
    this.mirror = mirror
  }

  /** Shows the newest copy that differs from what stands in the form; one that does not is forgotten. */
  show(here: Pairs): void {
    let found = this.mirror.aside()
    while (found && areSame(found.kept.fields, here)) {
      this.mirror.drop(found.key)
      found = this.mirror.aside()
    }
    if (this.banner) this.banner.hidden = found === null
    if (!found || !this.words) return
    const time = new Date(found.kept.at).toLocaleString(document.documentElement.lang)
    this.words.textContent = (this.words.dataset['words'] ?? '').replace('{time}', time)
  }

  /** Takes the copy out and hides the banner. */
  take(): Pairs | null {
    const found = this.mirror.aside()
    if (this.banner) this.banner.hidden = true
    if (found) this.mirror.drop(found.key)
    return found?.kept.fields ?? null
  }
}
