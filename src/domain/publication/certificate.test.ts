import { expect, test } from 'vitest'
import { certificateKinds, certificateNumber, readCertificateNumber } from './certificate.ts'

test('certificates of cases and of organisations are numbered apart', () => {
  expect(certificateNumber('case', 2019, 12)).toBe('案证〔2019〕12号')
  expect(certificateNumber('organisation', 2019, 3)).toBe('组证〔2019〕3号')
})

test('every number made is read back as it was', () => {
  for (const kind of certificateKinds)
    for (const year of [2019, 2026])
      for (const sequence of [1, 9, 10, 120, 99_999])
        expect(readCertificateNumber(certificateNumber(kind, year, sequence))).toEqual({
          kind,
          year,
          sequence,
        })
})

test('a number typed with other brackets, blanks or leading noughts is read', () => {
  const number = { kind: 'case', year: 2019, sequence: 12 }
  for (const text of ['案证[2019]12号', '案证（2019）第012号', ' 案证 (2019) 12 ', '案证【2019】12'])
    expect(readCertificateNumber(text)).toEqual(number)
})

test('what is no certificate number is not read as one', () => {
  for (const text of ['', '异〔2019〕3号', '案证〔2019〕0号', '案证〔19〕3号', '案证2019-3'])
    expect(readCertificateNumber(text)).toBeNull()
})
