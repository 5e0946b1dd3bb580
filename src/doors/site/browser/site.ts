import './site.css'

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.objection')) {
  form.addEventListener('submit', () => {
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
    if (button) setTimeout(() => button.setAttribute('disabled', ''), 0)
  })
}

function showSeal(form: HTMLFormElement): void {
  const kind = form.querySelector<HTMLInputElement>('input[name=kind]:checked')?.value
  const field = form.querySelector('#field-sealName')?.closest<HTMLElement>('.field')
  if (field) field.hidden = kind !== 'unit'
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.objection')) {
  showSeal(form)
  form.addEventListener('change', () => showSeal(form))
}
