/** A figure, what it counts, and where it leads; an empty address leads nowhere. */
export type Tile = readonly [label: string, figure: number | string, address?: string]

/** Figures at a glance. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <div class="tiles">
      {tiles.map(([label, figure, address = '']) =>
        address === '' ? (
          <div class="tile">
            <b>{figure}</b>
            <span>{label}</span>
          </div>
        ) : (
          <a class="tile" href={address}>
            <b>{figure}</b>
            <span>{label}</span>
          </a>
        ),
      )}
    </div>
  )
}
