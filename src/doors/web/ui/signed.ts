/** A number that was added or taken away, with its sign. */
export function signed(count: number): string {
  return count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0'
}
