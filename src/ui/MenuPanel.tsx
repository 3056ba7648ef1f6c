import { Menu } from '@mantine/core'
import type { Ref } from 'react'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Menu.css'
import { Icon, type IconName } from './Icon.tsx'
import classes from './MenuPanel.module.css'

export type MenuEntry = {
  key: string
  label: string
  icon?: IconName
  onSelect: () => void
  isDanger?: boolean
  isDisabled?: boolean
  /** What is shown at present, of several to choose from. */
  isCurrent?: boolean
  /** A line before it sets it apart from what is of another sort. */
  startsGroup?: boolean
}

type Props = {
  entries: readonly MenuEntry[]
  isOpen: boolean
  onChange: (isOpen: boolean) => void
  /** Id of the button that opens it. */
  labelledBy: string
}

/** Where the panel hangs. Of what Menu gives its target only the place is taken: the button beside it says the rest. */
function Anchor({ ref }: { ref?: Ref<HTMLSpanElement> }) {
  return <span ref={ref} className={classes.anchor} aria-hidden="true" />
}

/** The heavy half of MenuButton, fetched at first use. It hangs from a place over the button, not from the button itself. */
export function MenuPanel({ entries, isOpen, onChange, labelledBy }: Props) {
  // The menu would try the very first, and leave the focus outside where that can do nothing.
  const first = entries.find(({ isDisabled }) => isDisabled !== true)?.key

  return (
    <Menu
      opened={isOpen}
      onChange={onChange}
      position="bottom-end"
      offset={4}
      // Inside the page's landmarks, and with entries for only children, as a menu must be.
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      // MenuButton gives the focus back, at once: what an entry itself puts the focus on keeps it.
      returnFocus={false}
      // On a phone a menu keeps off the edge of the screen.
      middlewares={{ shift: { padding: 8 }, flip: true }}
      shadow="none"
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: classes.panel ?? '', item: classes.entry ?? '' }}
    >
      <Menu.Target>
        <Anchor />
      </Menu.Target>
      <Menu.Dropdown aria-labelledby={labelledBy}>
        {entries.map(({ key, label, icon, onSelect, isDanger, isDisabled, isCurrent, startsGroup }) => (
          <Menu.Item
            key={key}
            onClick={onSelect}
            disabled={isDisabled ?? false}
            data-autofocus={key === first || undefined}
            data-danger={isDanger || undefined}
            data-starts-group={startsGroup || undefined}
            aria-current={isCurrent || undefined}
            leftSection={icon && <Icon name={icon} />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
