import { foldWidth } from '../../foundation/text.ts'
import { maskName } from '../case/masking.ts'

const identityNumber = /(?<![\dA-Za-z])(\d{3})\d{11}(\d{3}[\dXx])(?![\dA-Za-z])/g
const mobile = /(?<!\d)(1[3-9]\d)[ -]?\d{4}[ -]?(\d{4})(?!\d)/g
const landline = /(?<![\d.])([(]?0\d{2,3}[)]?[ -]?)\d{3,4}(\d{4})(?!\d)/g
const mailAddress = /([\w.+-])[\w.+-]*@([\w-]+(?:\.[\w-]+)+)/g
const wideDigits = /[０-９－＠．]{2,}/g

/**
 * A text for the public without telephones, mail addresses and identity numbers, and with the names given hidden
 * (domain, 6.2). Figures such as years, sums and counts stay.
 */
export function concealPersonal(text: string, names: readonly string[] = []): string {
  const narrow = text.replace(wideDigits, (digits) => foldWidth(digits))
  const numberless = narrow
    .replace(identityNumber, '$1***********$2')
    .replace(mobile, '$1****$2')
    .replace(landline, '$1****$2')
    .replace(mailAddress, '$1***@$2')
  return [...names]
    .map((name) => name.trim())
    .filter((name) => Array.from(name).length >= 2)
    .sort((one, other) => other.length - one.length)
    .reduce((concealed, name) => concealed.replaceAll(name, maskName(name)), numberless)
}
