/** The size of a file as people read it: 3.2 MB, 640 KB. */
export function saySize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(Math.floor(bytes / 10_000) / 100).toFixed(2)} MB`
  if (bytes >= 1_000) return `${Math.floor(bytes / 1000)} KB`
  return `${bytes} B`
}
