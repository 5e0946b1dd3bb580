import { foldWidth, maskPhone } from '../../foundation/text.ts'
import { formValueKeys } from '../campaign/form.ts'
import type { CaseSubject } from './check.ts'
import { caseCheck } from './check.ts'
import type { Place } from './finding.ts'

const phone = /(?<!\d|\d\.)(?:1[3-9]\d(?:[-\s]?)\d{4}(?:[-\s]?)\d{4}|0\d{2,3}[-—]\d{7,8})(?!\d|\.\d)/g
const identityNumber =
  /(?<!\d)\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/g

/** No telephone or identity number stands in what many people will read (domain, 6.2). */
export const privacyCheck = caseCheck({
  name: 'privacy',
  whileTyping: true,
  outcomes: {
    'phone-in-text': { severity: 'warning', rule: null },
    'identity-number-in-text': { severity: 'error', rule: null },
    'private-number-in-name': { severity: 'warning', rule: null },
  },
  examine(subject, report) {
    for (const { where, name } of namesOf(subject))
      if (name.match(identityNumber) ?? name.match(phone))
        report('private-number-in-name', where, { name: hidden(name) })
    for (const { where, text } of textsOf(subject)) {
      const folded = foldWidth(text)
      const identities = folded.match(identityNumber) ?? []
      const phones = folded.replace(identityNumber, '').match(phone) ?? []
      if (identities.length > 0)
        report('identity-number-in-text', where, {
          number: hideAllButEnd(identities),
          count: identities.length,
        })
      if (phones.length > 0)
        report('phone-in-text', where, { number: maskPhone(phones[0] ?? ''), count: phones.length })
    }
  },
})

/** The names of the files; nobody who only sees a list of them is to learn a number from it. */
function namesOf({ facts }: CaseSubject): { where: Place; name: string }[] {
  const photos = facts.photos.map(({ attachmentId, name }) => ({
    where: { part: 'photos', item: attachmentId } as const,
    name: foldWidth(name),
  }))
  const shown = new Set(facts.photos.map(({ attachmentId }) => attachmentId))
  const others = (facts.parcel?.names ?? []).filter((name) => !shown.has(name))
  return [
    ...photos,
    ...others.map((name) => ({
      where: { part: 'documents', item: name } as const,
      name: foldWidth(name.split('/').at(-1) ?? ''),
    })),
  ]
}

function hidden(name: string): string {
  return maskPhone(name.replace(identityNumber, (number) => hideAllButEnd([number])))
}

function hideAllButEnd(numbers: readonly string[]): string {
  return `**************${(numbers[0] ?? '').slice(-4)}`
}

function textsOf({ rules, content }: CaseSubject): { where: Place; text: string }[] {
  const written = formValueKeys(rules.form).filter(({ field }) => !field.personal)
  return [
    { where: { part: 'title' }, text: content.topic },
    { where: { part: 'body' }, text: content.body },
    ...written.map(({ key }) => ({
      where: { part: 'form', item: key } as const,
      text: content.form[key] ?? '',
    })),
    ...content.photos.map((photo) => ({
      where: { part: 'photos', item: photo.attachmentId } as const,
      text: `${photo.place}\n${photo.activity}`,
    })),
  ]
}
