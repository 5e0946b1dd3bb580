import type { Read } from '../read.ts'

export function quotas(): Read {
  return { rules: [] }
}
