import { growthBench } from './likeness/growth.ts'
import { textsBench } from './likeness/texts.ts'

/** Prints how well likeness of texts is found, and how it grows up to `LIKENESS_SIZES` texts. */
export async function likenessBench(): Promise<void> {
  textsBench()
  growthBench((process.env['LIKENESS_SIZES'] ?? '1000,10000,100000').split(',').map(Number))
}
