import { expect, test } from 'vitest'
import type { PhotoRule, Rules } from '../src/domain/campaign/rules.ts'
import type { CaseContent, CasePhoto } from '../src/domain/case/content.ts'
import type { CaseFacts, PhotoFacts } from '../src/domain/case/facts.ts'
import type { Outcome } from '../src/domain/check/check.ts'
import { checkCase } from '../src/domain/check/checks.ts'
import type { Finding } from '../src/domain/check/finding.ts'
import { countText } from '../src/foundation/text.ts'
import { finding as english } from '../src/foundation/wording/en/finding.ts'
import { finding as chinese } from '../src/foundation/wording/zh-CN/finding.ts'
import { soundCase, soundPhoto } from './soundCase.ts'

export const sound = soundCase()

export function withContent(changes: Partial<CaseContent>, rules: Rules = sound.rules): Finding[] {
  const content = { ...sound.content, ...changes }
  return checkCase(rules, content, { ...sound.facts, count: countText(content.body) })
}

export function withFacts(changes: Partial<CaseFacts>, rules: Partial<Rules> = {}): Finding[] {
  return checkCase({ ...sound.rules, ...rules }, sound.content, { ...sound.facts, ...changes })
}

export function withForm(key: string, value: string): Finding[] {
  return withContent({ form: { ...sound.content.form, [key]: value } })
}

export function withPhoto(changes: Partial<PhotoFacts>, rule: Partial<PhotoRule> = {}): Finding[] {
  const photos = [soundPhoto(1), soundPhoto(2, changes), soundPhoto(3)]
  return withFacts({ photos }, { photos: { ...sound.rules.photos, ...rule } })
}

export function withCaption(changes: Partial<CasePhoto>): Finding[] {
  return withContent({
    photos: sound.content.photos.map((photo, index) => (index === 1 ? { ...photo, ...changes } : photo)),
  })
}

export function withPhotoRule(rule: Partial<PhotoRule>, photos = sound.content.photos): Finding[] {
  return withContent({ photos }, { ...sound.rules, photos: { ...sound.rules.photos, ...rule } })
}

type Expected = { item?: string; values?: Record<string, string | number> }
export type Provoked = Record<string, [provoke: () => Finding[], expected?: Expected]>

/** Declares the tests that every finding of the checks is made where and with what is expected, and can be worded. */
export function testProvoked(
  checks: readonly { outcomes: Readonly<Record<string, Outcome>> }[],
  provoked: Provoked,
) {
  const outcomes: Record<string, Outcome> = Object.assign({}, ...checks.map((check) => check.outcomes))

  test('every finding that these checks can make is provoked', () => {
    expect(Object.keys(provoked).toSorted()).toEqual(Object.keys(outcomes).toSorted())
  })

  test.each(Object.entries(provoked))('%s is found once, where it is, and quotes its figures', (code, [
    provoke,
    expected,
  ]) => {
    const found = provoke().filter((finding) => finding.code === code)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ...outcomes[code], values: expected?.values ?? {} })
    expect(found[0]?.where.item).toBe(expected?.item)
  })

  test.each(
    Object.entries(provoked),
  )('the wording of %s quotes only values that the finding carries', (code, [provoke]) => {
    const values = provoke().find((finding) => finding.code === code)?.values ?? {}
    for (const wordings of [chinese, english] as Record<string, { message: string; remedy: string }>[]) {
      const words = `${wordings[code]?.message}${wordings[code]?.remedy}`
      const quoted = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys(values)).toEqual(expect.arrayContaining(quoted))
    }
  })
}
