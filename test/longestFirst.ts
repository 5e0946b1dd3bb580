import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The tests that take longest, first those that wait for a whole demonstration. */
const longest = [/\/test\/program\/trial\./, /\/test\/journeys\/pages\./, /\/test\//] as const

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((pattern) => pattern.test(moduleId))
  return place < 0 ? longest.length : place
}

/**
 * Begins with the tests of the whole, which wait and take long, so that the many short ones fill the gaps. Where no
 * earlier run is remembered the tool would go by the size of a file, and end with one worker busy and the others idle.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
