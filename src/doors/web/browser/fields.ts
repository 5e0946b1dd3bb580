import { tidyPasted } from '../../../foundation/text.ts'

/** What a form holds as pairs of name and value; files are left out. */
export type Pairs = [string, string][]

/** The fields of a form as they stand. */
export function fieldsOf(form: HTMLFormElement): Pairs {
  const pairs: Pairs = []
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') pairs.push([name, value])
  return pairs.filter(([name]) => name !== 'revision')
}

/** Whether two forms hold the same once they are tidied as the server does it. */
export function areSame(one: Pairs, other: Pairs): boolean {
  return tidied(one) === tidied(other)
}

function tidied(pairs: Pairs): string {
  return JSON.stringify(pairs.map(([name, value]) => [name, tidyPasted(value).replace(/\t/g, ' ')]))
}

/** Writes pairs back into a form: text, choices, boxes, and the order of the photos that are still there. */
export function fill(form: HTMLFormElement, pairs: Pairs): void {
  const valuesOf = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value)
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
      control.checked = valuesOf(control.name).includes(control.value)
    } else if (isText(control) && control.name !== 'revision' && control.name !== 'photo') {
      const [value] = valuesOf(control.name)
      if (value !== undefined) control.value = value
    }
  }
  orderPhotos(form, valuesOf('photo'))
}

function isText(control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (control instanceof HTMLInputElement) return !['file', 'submit', 'button'].includes(control.type)
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
}

function orderPhotos(form: HTMLFormElement, ids: string[]): void {
  for (const id of ids) {
    const card = form.querySelector(`input[name="photo"][value="${CSS.escape(id)}"]`)?.closest('li')
    card?.parentElement?.append(card)
  }
}
