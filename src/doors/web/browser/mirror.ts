import type { Pairs } from './fields.ts'

/** What this computer keeps of a case until the server has it. */
export type Mirrored = {
  readonly revision: number
  readonly at: number
  readonly fields: Pairs
  /** What was sent on that revision without an answer so far. */
  readonly sent: Pairs | null
}

/** The place on this computer where what one person types in one case is kept, apart for each tab. */
export type Mirror = {
  /** Keeps the fields; `false` where the browser does not let it. */
  keep(kept: Mirrored): boolean
  own(): Mirrored | null
  forget(): void
  /** Sets a copy aside, where it stays until the person takes or drops it. */
  setAside(kept: Mirrored): void
  /** The newest copy set aside, or left by a tab that ended without reaching the server. */
  aside(): { key: string; kept: Mirrored } | null
  drop(key: string): void
}

const abandonedAfter = 15_000

function tabName(): string {
  const known = sessionStorage.getItem('dianfan:tab')
  if (known) return known
  const made = Math.random().toString(36).slice(2)
  sessionStorage.setItem('dianfan:tab', made)
  return made
}

function read(key: string): Mirrored | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Mirrored | null
    return kept && Array.isArray(kept.fields) ? kept : null
  } catch {
    return null
  }
}

function write(key: string, kept: Mirrored): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

function keysUnder(prefix: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
}

/** Opens the mirror of a person and a case. */
export function mirrorOf(person: string, caseId: string): Mirror {
  const prefix = `dianfan:draft:${person}:${caseId}:`
  const own = `${prefix}${tabName()}`
  return {
    keep: (kept) => write(own, kept),
    own: () => read(own),
    forget: () => localStorage.removeItem(own),
    setAside: (kept) => void write(`${prefix}aside`, kept),
    aside() {
      const now = Date.now()
      const found = keysUnder(prefix)
        .filter((key) => key !== own)
        .flatMap((key) => {
          const kept = read(key)
          return kept ? [{ key, kept }] : []
        })
        .filter(({ key, kept }) => key.endsWith(':aside') || now - kept.at > abandonedAfter)
      return found.sort((a, b) => b.kept.at - a.kept.at)[0] ?? null
    },
    drop: (key) => localStorage.removeItem(key),
  }
}
