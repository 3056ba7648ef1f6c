/**
 * The charter's own looks: paper, light in every scheme (it is a page to read and to print, and portals are light), quiet, without a
 * request to anywhere. On a screen under 640 px each row of a table becomes an entry of labelled lines under its cookie's name; the
 * roles of a table are then said by the markup. On paper it stays a table. Every pair of colours is at least 4.5:1. Two closing
 * braces never touch: portals would read them.
 */
export const stylesheet = `
:root { color-scheme: light; }
body { margin: 0; background: #fbf8f2; color: #26231f; font: 1.0625rem/1.6 Georgia, "Iowan Old Style", "Times New Roman", serif;
  overflow-wrap: break-word; }
main { max-width: 56rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1, h2, h3, caption, th, td, header p { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -0.015em; margin: 0 0 0.75rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1.125rem; line-height: 1.35; margin: 2rem 0 0.5rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
li > p { margin: 0; }
header { border-bottom: 1px solid #d9d2c4; padding-bottom: 1rem; }
header p { font-size: 0.9375rem; color: #5a534a; margin: 0; }
a { color: #0b5563; text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid #0b5563; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 2rem; font-size: 0.9375rem; line-height: 1.5; }
caption { text-align: left; color: #5a534a; font-size: 0.875rem; padding: 0 0 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.625rem 0.75rem 0.625rem 0; border-top: 1px solid #d9d2c4;
  overflow-wrap: anywhere; }
thead th { color: #5a534a; font-size: 0.8125rem; font-weight: 600; border-top: 0; overflow-wrap: break-word; }
tbody th { font-weight: 600; min-width: 10.5rem; }
mark { background: #fdf2dc; color: #8a5a00; padding: 0 0.25em; font-size: 0.9em; }
@media screen and (max-width: 640px) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.625rem; }
  table, caption, tbody, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tbody tr { display: flex; flex-direction: column; border-top: 1px solid #d9d2c4; padding: 0.875rem 0; }
  th, td { border: 0; padding: 0.1875rem 0; }
  tbody th { order: -1; font-size: 1rem; }
  td:empty { display: none; }
  tbody th::before, td::before { content: attr(data-label); display: block; color: #5a534a; font-size: 0.8125rem;
    font-weight: 400; }
}
@page { margin: 18mm 16mm; }
@media print {
  :root { font-size: 10pt; }
  body { background: none; color: #000; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, caption { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  p, li { orphans: 3; widows: 3; }
  p, ul, ol { max-width: none; }
  tr { break-inside: avoid; }
  a { color: inherit; }
}
`
