import { chanceOf } from '../../src/formats/painting/chance.ts'

/** A file cut at every tenth of its length. */
export function truncated(whole: Buffer): Buffer[] {
  return Array.from({ length: 10 }, (_, tenth) => whole.subarray(0, Math.floor((whole.length * tenth) / 10)))
}

/** A file with some bytes changed. */
export function flipped(whole: Buffer, seed: number): Buffer {
  const chance = chanceOf(`flipped ${seed}`)
  const broken = Buffer.from(whole)
  for (let count = 0; count < 20; count += 1)
    broken[chance.whole(0, broken.length - 1)] = chance.whole(0, 255)
  return broken
}

/** A file with a stretch cut out, doubled or overwritten, as a bad transfer leaves it. */
export function garbled(whole: Buffer, seed: number): Buffer {
  const chance = chanceOf(`garbled ${seed}`)
  const [from = 0, to = 0] = [chance.whole(0, whole.length), chance.whole(0, whole.length)].toSorted(
    (one, other) => one - other,
  )
  const [head, middle, tail] = [whole.subarray(0, from), whole.subarray(from, to), whole.subarray(to)]
  if (seed % 3 === 0) return Buffer.concat([head, tail])
  return Buffer.concat([
    head,
    seed % 3 === 1 ? Buffer.concat([middle, middle]) : Buffer.alloc(middle.length, 0xff),
    tail,
  ])
}

/** The first bytes of a kind with chance behind them. */
export function onlyMagic(whole: Buffer, seed: number): Buffer {
  const chance = chanceOf(`noise ${seed}`)
  return Buffer.concat([
    whole.subarray(0, 12),
    Buffer.from(Array.from({ length: 3_000 }, () => chance.whole(0, 255))),
  ])
}
