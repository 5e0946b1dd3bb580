import type { Read } from '../read.ts'

export function deadlines(): Read {
  return { rules: [] }
}
