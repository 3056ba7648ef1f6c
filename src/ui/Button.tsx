import type { ComponentProps, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { Icon, type IconName } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
import { useDelayed } from './useDelayed.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import classes from './Button.module.css'

/** `primary`: the one thing the screen is for; `default`: the others; `quiet`: inside rows; `danger`: takes something away. */
export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger'

type Look = {
  variant?: ButtonVariant
  size?: 'normal' | 'small'
  icon?: IconName
  /** Shows only the icon; the children stay as the accessible name. */
  isIconOnly?: boolean
  children: ReactNode
}

type ButtonProps = Look &
  Omit<ComponentProps<'button'>, keyof Look> & {
    /** What it asks for is under way. */
    isBusy?: boolean
    /** It has nothing to do at this moment, for a reason said beside it. */
    isHeld?: boolean
  }

/**
 * A native button; while busy or held it keeps its place and its focus, and does nothing more. Should what it asks for last, a sign
 * turns in it, and it keeps its size.
 */
export function Button({
  variant,
  size,
  icon,
  isIconOnly,
  isBusy = false,
  isHeld = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const isIdle = isBusy || isHeld
  const isSlow = useDelayed(isBusy, 500)
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(
        nameClasses(variant, size, isIconOnly),
        isSlow && icon === undefined && classes.slow,
        className,
      )}
      aria-disabled={isIdle || undefined}
      onClick={isIdle ? (event) => event.preventDefault() : onClick}
    >
      {isSlow && <span aria-hidden="true" className={classes.sign} />}
      <Face icon={isSlow ? undefined : icon} isIconOnly={isIconOnly}>
        {children}
      </Face>
    </button>
  )
}

/** Looks like a button, goes somewhere: a link, so that it opens in a tab and can be copied. */
export function ButtonLink({ variant, size, icon, isIconOnly, children, className, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={joinClasses(nameClasses(variant, size, isIconOnly), className)}>
      <Face icon={icon} isIconOnly={isIconOnly}>
        {children}
      </Face>
    </Link>
  )
}

type FaceProps = { icon: IconName | undefined; isIconOnly: boolean | undefined; children: ReactNode }

function Face({ icon, isIconOnly, children }: FaceProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {isIconOnly ? <VisuallyHidden>{children}</VisuallyHidden> : children}
    </>
  )
}

function nameClasses(variant: ButtonVariant = 'default', size: Look['size'] = 'normal', isIconOnly = false): string {
  return joinClasses(classes.button, classes[variant], size === 'small' && classes.small, isIconOnly && classes.icon)
}
