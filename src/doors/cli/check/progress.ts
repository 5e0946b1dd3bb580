import type { Say } from '../../../foundation/wording/wording.ts'

/** A line on standard error that tells how far the work is; nothing where nobody looks. */
export function progressOn(stream: NodeJS.WriteStream, say: Say): { tell(done: number): void; end(): void } {
  if (!stream.isTTY) return { tell: () => undefined, end: () => undefined }
  const started = performance.now()
  let shown = 0
  return {
    tell(done) {
      const now = performance.now()
      if (now - shown < 100) return
      shown = now
      const perSecond = (done / Math.max(0.001, (now - started) / 1000)).toFixed(1)
      stream.write(`\r\x1b[K${say('packages.progress', { done, perSecond })}`)
    },
    end: () => void stream.write('\r\x1b[K'),
  }
}
