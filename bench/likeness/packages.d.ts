declare module 'minhash' {
  export class Minhash {
    constructor(settings: { numPerm: number; seed: number })
    hashvalues: number[]
    update(gram: string): void
    jaccard(other: Minhash): number
  }
}

declare module 'simhash-js' {
  export class SimHash {
    constructor(settings: { kshingles: number; maxFeatures: number })
    hash(text: string): number
  }
}
