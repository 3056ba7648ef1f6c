/** What two names of views have in common when they are the same but for case, or for how their accents are written in Unicode. */
export function viewNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC')
}
