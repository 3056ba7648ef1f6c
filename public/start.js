// Runs before the first paint, so that a remembered colour scheme never flashes. The build writes it into the page (nameScreens.ts).
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

  // The files of the screens one begins with, named by the build: fetched now, not once the program has found out that it needs them.
  var path = location.pathname.replace(/^\/|\/$/g, '') || 'platforms'
  var named = document.currentScript
  var files = named.getAttribute('data-' + path.replace('/', '-'))
  if (!files && /^platforms\/[^/]+(\/cookies)?$/.test(path)) files = named.getAttribute('data-platform')
  if (!files) return
  files.split(' ').forEach(function (file) {
    var link = document.createElement('link')
    var isStyle = /\.css$/.test(file)
    link.rel = isStyle ? 'preload' : 'modulepreload'
    if (isStyle) link.as = 'style'
    link.crossOrigin = ''
    link.href = file
    document.head.appendChild(link)
  })
})()
