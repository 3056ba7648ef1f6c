import type { ComponentProps, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { Icon, type IconName } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
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

type ButtonProps = Look & Omit<ComponentProps<'button'>, keyof Look> & { isBusy?: boolean }

/** A native button; while busy it keeps its place and its focus, and does nothing more. */
export function Button({
  variant,
  size,
  icon,
  isIconOnly,
  isBusy,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(nameClasses(variant, size, isIconOnly), className)}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      <Face icon={icon} isIconOnly={isIconOnly}>
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
