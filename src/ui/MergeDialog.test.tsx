// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { MergeDialog, type MergeTexts } from './MergeDialog.tsx'
import type { MergeField } from './MergeFieldset.tsx'
import '#src/testing/patience.ts'

const texts: MergeTexts = {
  title: 'Two versions',
  intro: 'Nothing is lost.',
  close: 'Later',
  conflicts: 'Changed by both',
  settled: 'Changed by one',
  merge: 'Keep these',
  unsettled: 'Choose for each field.',
  mine: 'Mine',
  theirs: 'Theirs',
  own: 'Other',
  base: 'Before:',
  empty: '(empty)',
  edit: 'Other value',
}
const fields: MergeField[] = [
  { key: 'purpose.fr', label: 'Purpose', base: 'a', mine: 'b', theirs: 'c', preset: null, editor: 'text' },
  { key: 'service', label: 'Service', base: 's', mine: 's', theirs: 't', preset: 'theirs' },
]

beforeAll(() => {
  // jsdom knows the element and not its methods.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(cleanup)

function open() {
  const onMerge = vi.fn()
  const onClose = vi.fn()
  render(<MergeDialog texts={texts} fields={fields} onMerge={onMerge} onClose={onClose} />)
  return { onMerge, onClose, user: userEvent.setup(), purpose: within(screen.getByRole('group', { name: 'Purpose' })) }
}

describe('MergeDialog', () => {
  it('takes beforehand what one side alone changed, and asks for the rest by putting the focus there', async () => {
    const { onMerge, user, purpose } = open()
    const service = within(screen.getByRole('group', { name: 'Service' }))
    expect(service.getByRole('radio', { name: /Theirs/ })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('button', { name: 'Keep these' }))
    expect(onMerge).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe('Choose for each field.')
    expect(document.activeElement).toBe(purpose.getByRole('radio', { name: /Mine/ }))
  })

  it('gives the value chosen for each field, by keyboard', async () => {
    const { onMerge, user, purpose } = open()
    purpose.getByRole('radio', { name: /Mine/ }).focus()
    await user.keyboard('[Space]')
    // To the other group of choices, then to the two buttons at the foot.
    await user.tab()
    await user.tab()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onMerge).toHaveBeenCalledWith({ 'purpose.fr': 'b', service: 't' })
  })

  it('lets one write a third value, beginning with mine', async () => {
    const { onMerge, user, purpose } = open()
    await user.click(purpose.getByRole('radio', { name: 'Other' }))
    const editor = purpose.getByRole('textbox', { name: 'Other value' })
    expect(editor).toHaveProperty('value', 'b')
    await user.type(editor, ' and c')
    await user.click(screen.getByRole('button', { name: 'Keep these' }))
    expect(onMerge).toHaveBeenCalledWith({ 'purpose.fr': 'b and c', service: 't' })
  })

  it('settles nothing when closed', async () => {
    const { onMerge, onClose, user } = open()
    await user.click(screen.getAllByRole('button', { name: 'Later' })[0]!)
    expect(onClose).toHaveBeenCalled()
    expect(onMerge).not.toHaveBeenCalled()
  })
})
