import { caseAwardName } from '../../domain/award/grades.ts'
import type { Rules } from '../../domain/campaign/rules.ts'
import { sayCases, tellRule } from '../../domain/campaign/telling.ts'
import { worksOf } from '../../domain/campaign/works.ts'
import type { Say } from '../../foundation/wording/wording.ts'

/** A rule of a call in plain words. */
export type PlainRule = { readonly icon: string; readonly label: string; readonly words: readonly string[] }

/** What a call demands, in the words of the public site: text, photos, title, form, numbers, awards. */
export function plainRules(say: Say, rules: Rules): PlainRule[] {
  return [
    { icon: 'pencil-square', label: say('showcase.site.ruleText'), words: textWords(say, rules) },
    { icon: 'image', label: say('showcase.site.rulePhotos'), words: photoWords(say, rules) },
    ...(worksOf(rules).length === 0
      ? []
      : [{ icon: 'collection', label: say('rules.name.works'), words: tellRule(rules, 'works', say) }]),
    {
      icon: 'ui-checks',
      label: say('showcase.site.ruleForm'),
      words: [say('showcase.site.ruleFormWords', { form: rules.form.title })],
    },
    { icon: 'people', label: say('showcase.site.ruleQuotas'), words: numberWords(say, rules) },
    {
      icon: 'award',
      label: say('showcase.site.ruleAwards'),
      words: [
        say('showcase.site.ruleAwardsWords', {
          cases: caseAwardName(rules.awards),
          organisations: rules.awards.organisationName,
        }),
      ],
    },
  ]
}

function textWords(say: Say, rules: Rules): string[] {
  const { max, min } = rules.textLimits.case
  const words = [say('showcase.site.ruleTitle')]
  if (max !== null) words.unshift(say('showcase.site.ruleTextMax', { max }))
  if (min !== null) words.unshift(say('showcase.site.ruleTextMin', { min }))
  return words
}

function photoWords(say: Say, { photos }: Rules): string[] {
  const formats = photos.formats.map((format) => (format === 'jpeg' ? 'JPG' : 'PNG')).join(' / ')
  const values = { min: photos.min, formats }
  return [
    photos.mandatory
      ? say('showcase.site.rulePhotosMust', values)
      : say(photos.min === 0 ? 'showcase.site.rulePhotosAny' : 'showcase.site.rulePhotosMay', values),
    ...(photos.captionParts.length > 0 ? [say('showcase.site.ruleCaptions')] : []),
  ]
}

function numberWords(say: Say, rules: Rules): string[] {
  return rules.quotas.map(({ class: kind, min, max, scope }) => {
    const wording = scope === 'collective' ? 'ruleQuotaTogether' : 'ruleQuotaEach'
    const values = { kind: say(`state.organisation.${kind}`) }
    return sayCases(say, `showcase.site.${wording}`, { min, max }, values)
  })
}
