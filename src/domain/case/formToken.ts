/** Which print of which case a form is: its number, or its identifier while it has none, and the version it becomes. */
export type PrintedCase = { readonly reference: string; readonly version: number }

/** How the code on a printed form begins, by which it is told from other codes on a page. */
export const formTokenMark = 'DF1:'
const shape = /^DF1:([^:\s]{1,60}):([1-9]\d{0,3}):(\d{2})$/

/**
 * What the QR code on a printed form says: case and version with two check digits (ISO 7064, mod 97-10). It holds
 * nothing of a person and leads nowhere.
 */
export function formToken({ reference, version }: PrintedCase): string {
  const told = `${reference.toUpperCase()}:${version}`
  return `${formTokenMark}${told}:${checkDigits(told)}`
}

/** Reads the token of a form back; what is not one of ours, or was misread, is `null`. */
export function readFormToken(text: string): PrintedCase | null {
  const [, reference, version, digits] = shape.exec(text.trim()) ?? []
  if (!reference || !version || checkDigits(`${reference}:${version}`) !== digits) return null
  return { reference, version: Number(version) }
}

/** Whether a token names this case, by its number or by its identifier. */
export function namesCase(printed: PrintedCase, theCase: { id: string; number: string | null }): boolean {
  return [theCase.id, theCase.number ?? ''].some((name) => name.toUpperCase() === printed.reference)
}

function checkDigits(text: string): string {
  const rest = Array.from(text).reduce(
    (sum, letter) => (sum * 256 + ((letter.codePointAt(0) ?? 0) % 256)) % 97,
    0,
  )
  return String(98 - ((rest * 100) % 97)).padStart(2, '0')
}
