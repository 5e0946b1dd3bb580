import { federation, names } from './classNames.ts'
import type { BodyClass } from './reading.ts'

/** The ranks of places, from the highest down. */
export const placeRanks: readonly BodyClass[] = ['province', 'city', 'county', 'zone', 'township']

/** And of provinces: 省（区、市）. */
const provinceInBrackets = /省\((?:自治)?区、(?:直辖)?市\)(?![直级])/
/** Two names of counties that hold their sort in brackets: 市（区）, 区（市）, 市（县、区）. */
const countyInBrackets = /[市区县]\((?:县|区|市|、){1,5}\)(?![直属])/

/** And of cities: 市（州）, 市（地）. */
const cityInBrackets = /市\((?:州|地|盟|、){1,5}\)(?![直属])|州\(市\)(?![直属])/
/** Societies of such places are none of them: 市（区）体育联合会. */
const society = new RegExp(`(?:[协学商]会|政研会|${federation})(?:\\([^()]{2,8}\\))?$`)
const eachOne = /(各|每(?=个[省市县区州镇乡]))个/

/** The class that words name; null where they name none. */
export function classOf(words: string): BodyClass | null {
  if (eachOne.test(words)) return classOf(words.replace(eachOne, '$1'))
  const isSociety = society.test(words)
  if (!isSociety && cityInBrackets.test(words)) return 'city'
  if (!isSociety && countyInBrackets.test(words)) return 'county'
  if (provinceInBrackets.test(words)) return 'province'
  const outside = words.replaceAll(/\([^()]*\)/g, '')
  return nameIn(outside) ?? nameIn(words)
}

function nameIn(words: string): BodyClass | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
