import {
  type AddresseeClass,
  addresseeClasses,
  isAddresseeClass,
} from '../../../organisation/organisation.ts'
import { addressedBy, type Rules } from '../../rules.ts'
import type { BodyClass } from '../reading.ts'
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

/** The classes that a notice is written to or gives a quota. */
export function namedClasses(told: Told): AddresseeClass[] {
  return inTheirOrder([
    ...addressedClasses(told),
    ...told.of('quota').map(({ value }) => addresseeOf(value.class)),
  ])
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
