import { Controller } from '@hotwired/stimulus'
import Sortable from 'sortablejs'

/** Lets endorsed cases be dragged to their rank; the arrows beside them do the same without a mouse. */
export class RankingController extends Controller<HTMLElement> {
  private sortable: Sortable | null = null

  override connect(): void {
    const body = this.element.querySelector('tbody')
    if (!body?.querySelector('[data-ranking-case]')) return
    const draggable = 'tr:has([data-ranking-case])'
    const supported = CSS.supports('selector(:has(*))')
    this.sortable = Sortable.create(body, {
      handle: '.rank-handle',
      animation: 120,
      ...(supported ? { draggable } : {}),
      onEnd: (event) => this.save(event),
    })
  }

  override disconnect(): void {
    this.sortable?.destroy()
    this.sortable = null
  }

  private save(event: Sortable.SortableEvent): void {
    const handle = event.item.querySelector<HTMLElement>('[data-ranking-case]')
    const handles = [...this.element.querySelectorAll<HTMLElement>('[data-ranking-case]')]
    if (!handle) return
    const form = document.createElement('form')
    form.method = 'post'
    form.action = `/desk/cases/${handle.dataset['rankingCase']}/rank`
    const rank = document.createElement('input')
    rank.type = 'hidden'
    rank.name = 'rank'
    rank.value = String(handles.indexOf(handle) + 1)
    form.append(rank)
    document.body.append(form)
    form.requestSubmit()
  }
}
