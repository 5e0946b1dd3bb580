import type { Read } from '../read.ts'

export function photos(): Read {
  return { rules: [] }
}
