import { growthBench } from './likeness/growth.ts'
import { peersBench } from './likeness/peers.ts'
import { storedBench } from './likeness/stored.ts'
import { textsBench } from './likeness/texts.ts'

/**
 * Prints how well likeness of texts is found, beside published packages on a share of the set (`LIKENESS_PEERS`), and
 * how the index grows up to `LIKENESS_SIZES` texts in memory and up to `LIKENESS_STORED` in PostgreSQL.
 */
export async function likenessBench(): Promise<void> {
  textsBench()
  peersBench(Number(process.env['LIKENESS_PEERS'] ?? '0.1'))
  growthBench(sizesIn('LIKENESS_SIZES', '1000,10000,100000'))
  await storedBench(sizesIn('LIKENESS_STORED', '1000,10000'))
}

function sizesIn(name: string, usual: string): number[] {
  return (process.env[name] ?? usual).split(',').filter(Boolean).map(Number)
}
