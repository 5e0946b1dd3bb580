import { expect, test } from 'vitest'
import { sound, withContent, withForm } from '../../../test/provoke.ts'

test('a brief cut out of the text in all its parts is found and names them', () => {
  const keys = ['brief.background', 'brief.process', 'brief.practice', 'brief.effect']
  const cut = keys.map((key, index) => [key, sound.content.body.slice(index * 120, index * 120 + 110)])
  const [finding, ...others] = withContent({ form: { ...sound.content.form, ...Object.fromEntries(cut) } })
  expect(finding?.values).toEqual({ percent: 100, parts: '实施背景、过程、主要做法、工作效果' })
  expect(others).toEqual([])
})

test('a sentence that stands in both is no copy', () => {
  expect(
    withForm(
      'brief.practice',
      `${'先听后说，一事一记，件件有回音，人人有去处。'.repeat(4)}${sound.content.body.slice(0, 40)}`,
    ),
  ).toEqual([])
})

test('other marks and breaks do not hide a copy', () => {
  const cut = sound.content.body.slice(0, 400).replace(/[，。]/g, '\n')
  expect(withForm('brief.practice', cut).map((finding) => finding.code)).toEqual(['brief-copies-body'])
})
