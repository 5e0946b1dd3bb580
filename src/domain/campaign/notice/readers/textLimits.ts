import type { Read } from '../read.ts'

export function textLimits(): Read {
  return { rules: [] }
}
