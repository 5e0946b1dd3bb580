import { foldWidth, readNumber } from '../../../foundation/text.ts'
import type { ReadForm } from './formReading.ts'
import type { Material } from './material.ts'
import { partTitle } from './unionName.ts'

/** Something that form and material say differently, by the label of the form. */
export type Disagreement = { readonly label: string; readonly form: string; readonly material: string }

/** What form and material say differently of title, unit, workers and telephone. */
export function disagreements(material: Material, form: ReadForm): Disagreement[] {
  return [
    titles(material, form),
    units(material, form),
    workers(material, form),
    phones(material, form),
  ].filter((found) => found !== null)
}

function titles(material: Material, form: ReadForm): Disagreement | null {
  const [told, asked] = [
    core(material.topic || material.title),
    core(partTitle(form.title).topic || form.title),
  ]
  if (told === '' || asked === '' || told.includes(asked) || asked.includes(told)) return null
  return { label: labelOf(form, form.title, '案例名称'), form: form.title, material: material.title }
}

function units(material: Material, form: ReadForm): Disagreement | null {
  const unit = form.values['implementer'] ?? ''
  const told = [material.union, material.unitLine].filter((name) => name !== '')
  const asked = unitCore(unit)
  if (asked === '' || told.length === 0) return null
  if (
    told.map(unitCore).some((name) => name.includes(asked) || asked.includes(name) || shareName(asked, name))
  )
    return null
  return { label: labelOf(form, unit, '实施单位'), form: unit, material: told[0] ?? '' }
}

const enoughShared = 3

/** Whether two names have a run of letters in common besides their place and what all units are called. */
function shareName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const least = Math.min(enoughShared, short.length)
  for (let at = 0; at + least <= short.length; at += 1)
    if (long.includes(short.slice(at, at + least))) return true
  return false
}

const staff =
  /(?:现有|共有|拥有|在册|在岗|全公司|全厂|全院|全校)(?:在职|在岗|正式)?(?:干部)?(?:职工|员工)(?:总数)?(?:约|近|共)?\s*([\d,，]+)\s*(?:多|余)?[人名]/g
const apart = 0.2

function workers(material: Material, form: ReadForm): Disagreement | null {
  const written = form.values['workers'] ?? ''
  const asked = readNumber(written)
  const told = [...material.body.slice(0, 20_000).matchAll(staff)].flatMap((match) => {
    const count = readNumber(match[1] ?? '')
    return count === null ? [] : [{ count, words: match[0] }]
  })
  if (asked === null || asked === 0 || told.length === 0) return null
  if (told.some(({ count }) => Math.abs(count - asked) <= apart * asked)) return null
  return { label: labelOf(form, written, '职工人数'), form: written, material: told[0]?.words ?? '' }
}

function phones(material: Material, form: ReadForm): Disagreement | null {
  const written = form.values['phone'] ?? ''
  const [asked, told] = [numbersIn(written), numbersIn(material.notes.join('\n'))]
  if (asked.length === 0 || told.length === 0 || asked.some((number) => told.includes(number))) return null
  return { label: labelOf(form, written, '联系电话'), form: written, material: told[0] ?? '' }
}

function numbersIn(text: string): string[] {
  return (foldWidth(text).match(/1\d{2}[\s-]?\d{4}[\s-]?\d{4}|(?:0\d{2,3}[\s-]?)?\d{7,8}/g) ?? []).map(
    (number) => number.replace(/\D/g, ''),
  )
}

function core(text: string): string {
  return foldWidth(text).replace(/[^\p{L}\p{N}]/gu, '')
}

const everyUnit =
  /工会工作委员会|工会联合会|联合工会委员会|工会委员会|联合工会|总工会|工会|股份|有限责任公司|有限公司|集团|分?公司|居民委员会|村民委员会|人民政府|机关|项目部|管理/g
const place = /^(?:.{2,3}省)?(?:.{2,3}市(?!场))?(?:.{2,3}[区县])?(?=.{2})/

/** The part of a unit's name that is its own. */
function unitCore(name: string): string {
  return core(name).replace(place, '').replace(everyUnit, '')
}

function labelOf({ byLabel }: ReadForm, text: string, usual: string): string {
  return Object.entries(byLabel).find(([, written]) => written === text)?.[0] ?? usual
}
