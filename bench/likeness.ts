import { growthBench } from './likeness/growth.ts'
import { storedBench } from './likeness/stored.ts'
import { textsBench } from './likeness/texts.ts'

/**
 * Prints how well likeness of texts is found, and how it grows up to `LIKENESS_SIZES` texts in memory and up to
 * `LIKENESS_STORED` in PostgreSQL.
 */
export async function likenessBench(): Promise<void> {
  textsBench()
  growthBench(sizesIn('LIKENESS_SIZES', '1000,10000,100000'))
  await storedBench(sizesIn('LIKENESS_STORED', '1000,10000'))
}

function sizesIn(name: string, usual: string): number[] {
  return (process.env[name] ?? usual).split(',').filter(Boolean).map(Number)
}
