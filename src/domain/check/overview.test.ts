import { expect, test } from 'vitest'
import { countText } from '../../foundation/text.ts'
import { rulesOfNotice2019 as rules } from '../campaign/noticeOf2019.ts'
import { checkOverview } from './checks.ts'

const codes = (text: string) => checkOverview(rules, text, countText(text)).map((finding) => finding.code)

test('a report of a thousand 字 is long enough and one of 999 is not', () => {
  const text = '征集情况与新思考'
  expect(codes(text + '字'.repeat(992))).toEqual([])
  expect(codes(text + '字'.repeat(991))).toEqual(['overview-under'])
})

test('a report holds both the drive and the thoughts', () => {
  expect(codes('字'.repeat(1000))).toEqual(['overview-without-drive', 'overview-without-thoughts'])
})
