/** Longest texts accepted, in UTF-16 code units. Shared by form, API, importer and stores. */
export const limits = {
  id: 64,
  slug: 80,
  name: 200,
  viewName: 80,
  cookieName: 256,
  namesInRow: 50,
  line: 2_000,
  heading: 300,
  body: 20_000,
  reason: 500,
  address: 2_000,
  rowsInPlatform: 500,
  hostsInPlatform: 50,
} as const
