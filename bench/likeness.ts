import { photosBench } from './likeness/photos.ts'
import { textsBench } from './likeness/texts.ts'

/** Prints how well likeness is found: `LIKENESS_PHOTOS` says of how many photos. */
export async function likenessBench(): Promise<void> {
  textsBench()
  await photosBench(Number(process.env['LIKENESS_PHOTOS'] ?? '504'))
}
