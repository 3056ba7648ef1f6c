import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import type { Device } from './frames.ts'

const shapes: Readonly<Record<Device, string>> = {
  phone: 'M5 2.5h6v11H5zM7.25 11.75h1.5',
  tablet: 'M3.5 2.5h9v11h-9zM7.25 11.75h1.5',
  desktop: 'M2 3.5h12v7.5H2zM5.5 13.5h5',
}

/** A device in outline; its name is what is read. */
export function DeviceIcon({ device, name }: { device: Device; name: string }) {
  return (
    <span title={name}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
        aria-hidden="true"
        style={{ display: 'block' }}
      >
        <path d={shapes[device]} />
      </svg>
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  )
}
