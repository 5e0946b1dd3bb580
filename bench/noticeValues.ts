/** Values are compared without what printing adds: spaces, width of signs, a closing stop. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .normalize('NFKC')
      .replaceAll(/[\s“”"'‘’]/g, '')
      .replace(/[。;,.]+$/, '')
      .replaceAll(/[—–－~～-]+/g, '-')
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]))
  return value
}
