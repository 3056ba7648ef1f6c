/**
 * A width at which the page is looked at, in CSS pixels. `shrinks`: the page takes the room there is down to `least` (a phone
 * may be narrower); otherwise it keeps its width and is scaled down.
 */
export interface Frame {
  readonly width: number
  readonly least: number
  readonly shrinks: boolean
}

export const devices = ['phone', 'tablet', 'desktop'] as const
export type Device = (typeof devices)[number]

export const frames: Readonly<Record<Device, Frame>> = {
  phone: { width: 412, least: 280, shrinks: true },
  tablet: { width: 768, least: 768, shrinks: false },
  desktop: { width: 1280, least: 1280, shrinks: false },
}
