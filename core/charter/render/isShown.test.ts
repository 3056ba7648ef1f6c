import { expect, test } from 'vitest'
import { isShown } from './isShown.ts'
import { parseBody } from './parseBody.ts'

const contact = 'publisher.dataProtectionContact'
const shown = (body: string, value: string | null): number =>
  parseBody(body).blocks.filter((block) => isShown(block, { [contact]: value })).length

test.each([
  ['a paragraph that holds it', `Contact: {${contact}}`, 0, 1],
  ['inside emphasis', `*Contact: {${contact}}*`, 0, 1],
  ['as the target of a link', `[Contact]({${contact}})`, 0, 1],
  ['the paragraphs around it stay', `One.\n\nContact: {${contact}}\n\nTwo.`, 2, 3],
  ['a variable that is not optional stays, to be marked as missing', 'Contact: {publisher.contact}', 1, 1],
])('%s', (_, body, without, withValue) => {
  expect([shown(body, null), shown(body, 'dpo@portal.example')]).toEqual([without, withValue])
})
