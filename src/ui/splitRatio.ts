/** How a split is held between its two panes, as the first one's share in percent. */
export type SplitLimits = { min: number; max: number; initial: number }

export function clampRatio(ratio: number, { min, max }: SplitLimits): number {
  return Math.round(Math.min(max, Math.max(min, ratio)) * 10) / 10
}

/** Where a key takes the divider, or null when the key is none of its own. */
export function moveByKey(key: string, isFar: boolean, ratio: number, limits: SplitLimits): number | null {
  const step = isFar ? 10 : 2
  const moves: Record<string, number> = {
    ArrowLeft: ratio - step,
    ArrowRight: ratio + step,
    Home: limits.min,
    End: limits.max,
    Enter: limits.initial,
  }
  const moved = moves[key]
  return moved === undefined ? null : clampRatio(moved, limits)
}

/** The remembered share; what storage holds may be absent, damaged or from other limits. */
export function readRatio(storageKey: string, limits: SplitLimits): number {
  try {
    const stored = Number.parseFloat(localStorage.getItem(storageKey) ?? '')
    return Number.isFinite(stored) ? clampRatio(stored, limits) : limits.initial
  } catch {
    return limits.initial
  }
}

export function rememberRatio(storageKey: string, ratio: number): void {
  try {
    localStorage.setItem(storageKey, String(ratio))
  } catch {
    // A browser that refuses storage keeps the divider where it is, for this visit only.
  }
}
