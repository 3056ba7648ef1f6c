/** Our mark: a page with its corner turned, two lines written. */
export function BrandMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#1b7686" />
      <path d="M9 7h9.5L24 12.5V25H9z" fill="#e2f5f6" />
      <path d="M18.5 7v5.5H24z" fill="#7fd0db" />
      <path d="M12.5 17h8M12.5 20.5h5.5" stroke="#0b5563" strokeWidth="1.9" strokeLinecap="round" />
    </svg>
  )
}
