/**
 * A link's target as ASCII that needs no escape in HTML but `&`: everything that a URL cannot hold is percent-encoded (braces too, which
 * portals interpolate). What is encoded already stays; `#`, `/`, `?` and the like keep their meaning.
 */
export function encodeHref(target: string): string {
  return target.toWellFormed().replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~[\]]/gu, encodeURIComponent)
}
