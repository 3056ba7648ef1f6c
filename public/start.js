// Runs before the first paint, so that a remembered colour scheme never flashes; a file of its own keeps a strict CSP possible.
;(function () {
  var scheme = null
  try {
    scheme = localStorage.getItem('charterdesk.scheme')
  } catch (error) {
    // Storage may be refused by the browser: the system's scheme is used.
  }
  if (scheme !== 'light' && scheme !== 'dark')
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
