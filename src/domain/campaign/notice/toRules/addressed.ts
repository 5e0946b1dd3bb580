import {
  type AddresseeClass,
  addresseeClasses,
  isAddresseeClass,
} from '../../../organisation/organisation.ts'
import { addressedBy } from '../../quotasHeld.ts'
import type { Rules } from '../../rules.ts'
import type { BodyClass, ReadRule } from '../reading.ts'
import type { Told } from './drawn.ts'

/** The class of addressees that a body of a notice is of; `null` for those that a call gives no quota (作者、基层单位). */
export function addresseeOf(body: BodyClass | null | undefined): AddresseeClass | null {
  if (body === 'department') return 'organ'
  return body && isAddresseeClass(body) ? body : null
}

/** The classes that a notice is written to. */
export function addressedClasses({ of }: Told): AddresseeClass[] {
  const bodies = of('addressees').flatMap(({ value }) => value.classes)
  return inTheirOrder(bodies.map((one) => addresseeOf(one.class)))
}

/** The classes that a notice is written to or gives a quota, save those that are but a part of what others send. */
export function namedClasses(told: Told): AddresseeClass[] {
  const parts = partsIn(told)
  const own = told.of('quota').filter((rule) => !parts.includes(rule))
  return inTheirOrder([...addressedClasses(told), ...own.map(({ value }) => addresseeOf(value.class))])
}

/**
 * 其中来自乡镇工会的不少于2个: what the cases that a class sends must hold of another one. That one is not written to, and all
 * that is said of it stands behind 其中 or is a floor of works (乡镇案例不少于1篇).
 */
export function partsIn(told: Told): ReadRule<'quota'>[] {
  const addressed = addressedClasses(told)
  const read = told.of('quota')
  const classOf = ({ value }: ReadRule<'quota'>) => addresseeOf(value.class)
  const byClass = Map.groupBy(read, classOf)
  if (!addressed.some((name) => byClass.has(name))) return []
  const isOnlyPart = (name: AddresseeClass | null) =>
    name !== null && !addressed.includes(name) && byClass.get(name)?.every((rule) => isPart(told.text, rule))
  const parts = new Set([...byClass.keys()].filter(isOnlyPart))
  return read.filter((rule) => parts.has(classOf(rule)))
}

const works = /案例|成果|项目|作品|征文|材料|来自/
/** 各厂党委报送不少于5篇: who sends so many himself. */
const sends = /^[各每]|报送|推[荐选送]|[上申]报|选送|提交|组织/

/** Whether a number stands behind 其中 in its sentence, or is a floor of works that nobody is said to send. */
function isPart(text: string, { span: [start, end], quote, value }: ReadRule<'quota'>): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  if (quote.startsWith('其中') || /其中[^。；\n]{0,30}$/.test(before)) return true
  const isFloor = value.max === null && !sends.test(quote)
  return isFloor && works.test(text.slice(Math.max(0, start - 12), end))
}

function inTheirOrder(classes: readonly (AddresseeClass | null)[]): AddresseeClass[] {
  return addresseeClasses.filter((one) => classes.includes(one))
}

/** A template without what it asks of classes that the notice does not name; whole where it names none at all. */
export function templateFor(told: Told): Rules {
  const { template } = told
  const named = namedClasses(told)
  if (named.length === 0 || addressedBy(template).every((one) => named.includes(one))) return template
  const { quotas, overview } = template
  return {
    ...template,
    quotas: quotas.filter((quota) => named.includes(quota.class)),
    overview: { ...overview, of: overview.of.filter((one) => named.includes(one)) },
  }
}
