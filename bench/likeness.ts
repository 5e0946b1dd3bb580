import { labelledSet } from './likeness/set.ts'

/** Prints what the labelled set of texts holds. */
export async function likenessBench(): Promise<void> {
  const { texts, alike, thousand } = labelledSet('frozen')
  console.log(`${texts.length} texts, ${alike.length} pairs alike, one text ${thousand.length} times`)
}
