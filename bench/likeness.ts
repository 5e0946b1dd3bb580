import { textsBench } from './likeness/texts.ts'

/** Prints how well and how fast likeness is found. */
export async function likenessBench(): Promise<void> {
  textsBench()
}
