import { setFlagsFromString } from 'node:v8'

/**
 * Compiles a pattern once, when it is first used. By default V8 makes code to be interpreted of it and, as soon as it
 * is used again, code for the machine; the notice reader has over a thousand patterns that nearly every notice uses
 * again, so that the first notice of a process took twice as long. Holds for the process, from where it is called.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
