// 16 by 16, drawn with one 1.5 stroke so that they keep the weight of the text beside them.
const shapes = {
  add: 'M8 3v10M3 8h10',
  arrowDown: 'M8 3v10M4 9l4 4 4-4',
  arrowUp: 'M8 13V3M4 7l4-4 4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  chevronDown: 'M4 6l4 4 4-4',
  chevronLeft: 'M10 4L6 8l4 4',
  chevronRight: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5V3.5A1 1 0 0 1 6.5 2.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M3.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z',
  edit: 'M10.5 3L13 5.5 6 12.5l-3 .5.5-3zM9 4.5L11.5 7',
  external: 'M6 4H3.5v8.5H12V10M9 3h4v4M13 3L7.5 8.5',
  grid: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  grip: 'M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01',
  import: 'M8 2.5v7M5 7l3 3 3-3M2.5 10.5v3h11v-3',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  people:
    'M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM2 13c0-2.2 1.8-3.5 4-3.5s4 1.3 4 3.5M10.5 3.4a2.1 2.1 0 0 1 0 3.8M11.8 9.9c1.4.4 2.2 1.5 2.2 3.1',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9',
  rows: 'M2.5 3h11v3.5h-11zM2.5 9.5h11V13h-11zM6 3v3.5M6 9.5V13',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  undo: 'M5 3.5L2.5 6 5 8.5M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
  warning: 'M8 2.5l6 11H2zM8 7v3M8 11.8v.01',
} as const

export type IconName = keyof typeof shapes

type Props = { name: IconName; size?: number }

/** A sign beside a word; it says nothing by itself, so assistive technology skips it. */
export function Icon({ name, size = 16 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
