import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { getElementFromPointWithoutHoneypot } from '@atlaskit/pragmatic-drag-and-drop/get-element-from-point-without-honey-pot'
import type { DropPlace } from './dropTarget.ts'
import classes from './rowDrag.module.css'

export interface RowDrag {
  /** The row under the pointer. */
  readonly row: HTMLElement
  /** What is held to drag it. */
  readonly grip: HTMLElement
  /** Where rows may be let go of. */
  readonly area: HTMLElement
  /** The ids of the rows that go along, and what they are called; asked when the drag begins. */
  readonly take: () => { readonly rowIds: readonly string[]; readonly label: string }
  /** Whether rows let go of there would go anywhere. */
  readonly canDrop: (rowIds: readonly string[], place: DropPlace) => boolean
  readonly drop: (rowIds: readonly string[], place: DropPlace) => void
}

let release: (() => void) | null = null

/** Has the row that the pointer is on be dragged by its grip; the one before it no longer is. */
export function makeDraggable({ row, grip, area, take, canDrop, drop }: RowDrag): void {
  release?.()
  let taken: ReturnType<typeof take> = { rowIds: [], label: '' }
  const find = ({ clientX, clientY }: { clientX: number; clientY: number }): DropPlace | null => {
    const place = readPlace(clientX, clientY)
    return place !== null && canDrop(taken.rowIds, place) ? place : null
  }
  release = combine(
    draggable({
      element: row,
      dragHandle: grip,
      onGenerateDragPreview({ nativeSetDragImage }) {
        taken = take()
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: pointerOutsideOfPreview({ x: '12px', y: '8px' }),
          render({ container }) {
            const preview = document.createElement('div')
            preview.className = classes.preview ?? ''
            preview.textContent = taken.label
            container.append(preview)
          },
        })
      },
      onDrag: ({ location }) => mark(find(location.current.input)),
      onDrop({ location }) {
        const place = find(location.current.input)
        mark(null)
        // Given up by Escape, or let go of beside the rows.
        if (place !== null && location.current.dropTargets.length > 0) drop(taken.rowIds, place)
      },
    }),
    dropTargetForElements({ element: area, getDropEffect: () => 'move' }),
  )
}

/** What is under that point of the window: the nearer edge of a row, or a category without rows that one sees. */
function readPlace(x: number, y: number): DropPlace | null {
  const element = getElementFromPointWithoutHoneypot({ x, y })
  const section = element?.closest<HTMLElement>('[data-category]')
  const categoryId = section?.dataset['category']
  if (!section || categoryId === undefined) return null
  const row = element?.closest<HTMLElement>('[data-row]')
  const id = row?.dataset['row']
  if (!row || id === undefined) return section.querySelector('[data-row]') ? null : { categoryId, row: null }
  const { top, height } = row.getBoundingClientRect()
  return { categoryId, row: { id, edge: y < top + height / 2 ? 'before' : 'after' } }
}

/** Draws the line where rows would go. The attribute is nobody else's: no rendering writes it. */
function mark(place: DropPlace | null): void {
  const element =
    place === null
      ? null
      : document.querySelector<HTMLElement>(
          place.row === null
            ? `[data-category="${CSS.escape(place.categoryId)}"]`
            : `[data-row="${CSS.escape(place.row.id)}"]`,
        )
  for (const other of document.querySelectorAll<HTMLElement>('[data-drop]'))
    if (other !== element) delete other.dataset['drop']
  if (element && place !== null) element.dataset['drop'] = place.row?.edge ?? 'inside'
}
