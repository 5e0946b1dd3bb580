import type { PictureFacts } from '../case/facts.ts'
import { readSpan } from '../check/writtenTime.ts'

/** What besides the look of two photos speaks for one photo or for two. */
export type PhotoClue = 'captions-differ' | 'same-shot' | 'other-shot' | 'other-camera'

/** A photo as its caption and its camera tell of it. */
export type ToldPhoto = {
  readonly caption: { readonly time: string } | null
  readonly picture: Pick<PictureFacts, 'takenAt' | 'camera'> | null
}

/** The clues in what captions and cameras tell of two photos; clocks of cameras may be wrong, and what is missing says nothing. */
export function cluesOf(one: ToldPhoto, other: ToldPhoto): PhotoClue[] {
  const [span, second] = [readSpan(one.caption?.time ?? ''), readSpan(other.caption?.time ?? '')]
  const apart = span && second && (span.to < second.from || second.to < span.from)
  const [taken, again] = [one.picture?.takenAt, other.picture?.takenAt]
  const [camera, twin] = [one.picture?.camera, other.picture?.camera]
  const shot: PhotoClue[] = taken && again ? [taken === again ? 'same-shot' : 'other-shot'] : []
  return [
    ...(apart ? ['captions-differ' as const] : []),
    ...shot,
    ...(camera && twin && camera !== twin ? ['other-camera' as const] : []),
  ]
}
