import { expect, test } from 'vitest'
import { sendPaper } from './send.ts'

const made = { format: 'docx', bytes: Buffer.from('words'), sha256: 'a1b2c3d4'.repeat(8) } as const

test('a paper goes out under its Chinese name and a plain one, and is kept by no cache', () => {
  const { headers } = sendPaper({ ...made, name: '申报表-2019-HA-003.docx' })
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="paper-a1b2c3d4.docx"; filename*=UTF-8\'\'%E7%94%B3%E6%8A%A5%E8%A1%A8-2019-HA-003.docx',
  )
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('content-length')).toBe('5')
})

test('signs that a header may not hold are encoded', () => {
  const { headers } = sendPaper({ ...made, name: "综合材料-“某”工会(筹)'*.docx" })
  expect(headers.get('content-disposition')).toMatch(/filename\*=UTF-8''[%A-Za-z0-9._-]+$/)
})
