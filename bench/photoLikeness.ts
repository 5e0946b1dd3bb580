import { photoGrowthBench } from './likeness/photoGrowth.ts'
import { hallsBench, photosBench } from './likeness/photos.ts'

/** Prints how well photos are found again, by `LIKENESS_PHOTOS` paintings, and how that grows to `PHOTO_SIZES` photos. */
export async function photoLikenessBench(): Promise<void> {
  photoGrowthBench((process.env['PHOTO_SIZES'] ?? '1000,10000,100000').split(',').map(Number))
  const amount = Number(process.env['LIKENESS_PHOTOS'] ?? '504')
  await hallsBench(amount)
  await photosBench(amount)
}
