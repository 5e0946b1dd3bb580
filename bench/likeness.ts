import { growthBench } from './likeness/growth.ts'
import { photosBench } from './likeness/photos.ts'
import { textsBench } from './likeness/texts.ts'

/** Prints how well likeness is found and how it grows: by `LIKENESS_PHOTOS` photos and up to `LIKENESS_SIZES` texts. */
export async function likenessBench(): Promise<void> {
  textsBench()
  growthBench((process.env['LIKENESS_SIZES'] ?? '1000,10000,100000').split(',').map(Number))
  await photosBench(Number(process.env['LIKENESS_PHOTOS'] ?? '504'))
}
