/** Hands a file to the browser, which keeps it where the person keeps what comes from pages. */
export function handFile(name: string, file: Blob): void {
  const href = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  URL.revokeObjectURL(href)
}
