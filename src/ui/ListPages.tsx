import { Pagination } from './Pagination.tsx'
import { SegmentedControl } from './SegmentedControl.tsx'
import { SelectField } from './SelectField.tsx'
import classes from './ListPages.module.css'

type Density = 'comfortable' | 'compact'

type Props = {
  texts: Record<Density | 'label' | 'summary' | 'previous' | 'next' | 'sizeLabel' | 'density', string> & {
    size: (size: number) => string
  }
  total: number
  sizes: readonly [number, ...number[]]
  state: { readonly page: number; readonly pageSize: number }
  hrefOf: (page: number) => string
  onNear: (page: number) => void
  onResize: (pageSize: number) => void
  density: Density
  onDensity: (density: Density) => void
}

/** The foot of a list: how many there are, how many a page shows and how close together, the pages. */
export function ListPages(props: Props) {
  const { texts, total, sizes, state, hrefOf, onNear, onResize, density, onDensity } = props
  return (
    <Pagination
      label={texts.label}
      summary={texts.summary}
      page={state.page}
      pageCount={Math.ceil(total / state.pageSize)}
      hrefOf={hrefOf}
      onNear={onNear}
      previousLabel={texts.previous}
      nextLabel={texts.next}
    >
      {total > sizes[0] && (
        <SelectField
          label={texts.sizeLabel}
          isLabelHidden
          className={classes.size}
          value={String(state.pageSize)}
          options={sizes.map((size) => ({ value: String(size), label: texts.size(size) }))}
          onChange={(event) => onResize(Number(event.currentTarget.value))}
        />
      )}
      <SegmentedControl
        label={texts.density}
        value={density}
        options={(['comfortable', 'compact'] as const).map((value) => ({ value, label: texts[value] }))}
        onChoose={onDensity}
      />
    </Pagination>
  )
}
