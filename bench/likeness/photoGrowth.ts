import { photoHashes } from '../../src/domain/likeness/photoHash.ts'
import { photoIndex } from '../../src/domain/likeness/photoIndex.ts'
import { comparePhotos, type Photo, photoPrint } from '../../src/domain/likeness/photos.ts'
import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'

/** What this thread has worked, in milliseconds: on a busy machine the clock tells of others. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const asked = 200
const mostCandidates = 200
const side = 64

/** Prints what photos take in the index, how long one takes to enter, and what a question takes and loses, as it grows. */
export function photoGrowthBench(sizes: readonly number[]): void {
  const index = photoIndex()
  let [hashing, entering, at] = [0, 0, 0]
  for (const size of sizes) {
    for (; at < size; at += 1) {
      const { gray } = heap(at, wholeFrame)
      const start = worked()
      const hashes = photoHashes(gray)
      const hashed = worked()
      index.add(at, hashes)
      entering += worked() - hashed
      hashing += hashed - start
    }
    const { median, worst, exhaustive, found, first } = questions(index, size)
    const bytes = (index.bytes / size).toFixed(0)
    console.log(
      `${size} photos: ${bytes} bytes for each in memory, ${(hashing / size).toFixed(2)} ms to hash and ${(entering / size).toFixed(3)} ms of work to enter one; candidates of one cropped by 0 to 12 % a side: median ${median.toFixed(1)} ms, p99 ${worst.toFixed(1)} ms; of ${asked} the comparison knows ${exhaustive}, of these ${found} are candidates, ${first} the first`,
    )
  }
}

function questions(index: ReturnType<typeof photoIndex>, size: number) {
  const times: number[] = []
  let [exhaustive, found, first] = [0, 0, 0]
  for (let run = 0; run < asked; run += 1) {
    const chance = chanceOf(`photo-question ${run}`)
    const place = chance.whole(0, size - 1)
    const [left, top, right, bottom] = [0, 0, 0, 0].map(() => chance.between(0, 0.12))
    const cut = heap(
      place,
      { left: left ?? 0, top: top ?? 0, right: 1 - (right ?? 0), bottom: 1 - (bottom ?? 0) },
      chance,
    )
    const start = worked()
    const candidates = index.candidates(cut.gray, mostCandidates)
    times.push(worked() - start)
    if (!comparePhotos(photoPrint(heap(place, wholeFrame)), photoPrint(cut))) continue
    exhaustive += 1
    if (candidates.some(({ id }) => id === place)) found += 1
    if (candidates[0]?.id === place) first += 1
  }
  times.sort((one, other) => one - other)
  return {
    median: times[asked / 2] ?? 0,
    worst: times[Math.floor(asked * 0.99)] ?? 0,
    exhaustive,
    found,
    first,
  }
}

type Frame = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
const wholeFrame: Frame = { left: 0, top: 0, right: 1, bottom: 1 }
const leaves = 140
/** Each value is the mean of as many by as many. */
const fine = 2

/**
 * A heap of leaves of all sizes that lie on each other, which has the statistics of photographs and can be seen through
 * any frame; `blur` shakes the values as compression does.
 */
function heap(seed: number, frame: Frame, blur?: Chance): Photo {
  const chance = chanceOf(`photo-heap ${seed}`)
  const planes = [chance.whole(40, 210), 128, 128].map((value) =>
    new Uint8Array((side * fine) ** 2).fill(value),
  )
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const radius = 0.05 / Math.sqrt(1 - chance.between(0, 0.985))
    const [x, y] = [chance.between(-0.1, 1.1), chance.between(-0.1, 1.1)]
    const values = [chance.whole(15, 240), chance.whole(90, 166), chance.whole(90, 166)]
    const isRound = chance.happens(0.5)
    eachRow(frame, { x, y, radius, isRound }, (from, to) => {
      for (const [plane, value] of values.entries()) planes[plane]?.fill(value, from, to)
    })
  }
  const [gray, blue, red] = planes.map((plane, at) => coarse(plane, at === 0 ? fine : fine * 2))
  const shaken = (value: number) => Math.min(255, Math.max(0, value + (blur?.between(-5, 5) ?? 0)))
  const colour = Uint8Array.from([...(blue ?? []), ...(red ?? [])])
  const sha256 = `${seed}${blur ? ' cut' : ''}`
  return { sha256, width: 480, height: 360, gray: Uint8Array.from(gray ?? [], shaken), colour }
}

type Leaf = { readonly x: number; readonly y: number; readonly radius: number; readonly isRound: boolean }

function eachRow(
  frame: Frame,
  { x, y, radius, isRound }: Leaf,
  see: (from: number, to: number) => void,
): void {
  const length = side * fine
  const [wide, high] = [frame.right - frame.left, frame.bottom - frame.top]
  const [middleX, middleY] = [((x - frame.left) / wide) * length, ((y - frame.top) / high) * length]
  const [acrossX, acrossY] = [(radius / wide) * length, (radius / high) * length]
  for (
    let row = Math.max(0, Math.ceil(middleY - acrossY));
    row < Math.min(length, middleY + acrossY);
    row += 1
  ) {
    const share = isRound ? Math.sqrt(Math.max(0, 1 - ((row - middleY) / acrossY) ** 2)) : 1
    const from = Math.max(0, Math.ceil(middleX - acrossX * share))
    const to = Math.min(length, Math.ceil(middleX + acrossX * share))
    if (from < to) see(row * length + from, row * length + to)
  }
}

/** The means of squares of values. */
function coarse(values: Uint8Array, by: number): Uint8Array {
  const length = side * fine
  const small = length / by
  const sums = new Float32Array(small * small)
  for (const [at, value] of values.entries()) {
    const cell = Math.floor(Math.floor(at / length) / by) * small + Math.floor((at % length) / by)
    sums[cell] = (sums[cell] ?? 0) + value
  }
  return Uint8Array.from(sums, (sum) => Math.round(sum / (by * by)))
}
