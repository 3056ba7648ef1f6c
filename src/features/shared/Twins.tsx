import { Link } from 'react-router'
import classes from './Shared.module.css'

type Props = { text: string; twins: readonly { href: string; name: string }[] }

/** What is there already under a name that is typed: two of one thing are one too many, and may still be meant. */
export function Twins({ text, twins }: Props) {
  // Always there, so that what comes into it is said.
  return (
    <div role="status">
      {twins.length > 0 && (
        <div className={classes.notice}>
          <p>{text}</p>
          {twins.map(({ href, name }) => (
            <Link key={href} to={href}>
              <bdi>{name}</bdi>
            </Link>
          ))}
        </div>
      )}
    </div>
  )
}
