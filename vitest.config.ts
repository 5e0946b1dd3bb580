import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longestFirst.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/database.ts'],
    sequence: { sequencer: LongestFirst },
    // More than two cores have, for a test of the whole waits half of its time for a browser, a server or a database.
    maxWorkers: Math.max(4, availableParallelism()),
    // A worker keeps what it has loaded and compiled for its next file, which is a third of the reader's tests.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
