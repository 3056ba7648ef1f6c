import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who works with the keys alone; after each of them the focus must be seen on something. */
export class Keys {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses one key, or several at once (`Alt+ArrowUp`). */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.expectFocusSeen()
  }

  /** Writes over what the field under the focus holds. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.type(text)
    await this.expectFocusSeen()
  }

  /** Presses Tab until `target` has the focus; every stop on the way must be seen too. */
  async tabTo(target: Locator, most = 120): Promise<void> {
    await expect(target).toBeAttached()
    const stops: string[] = []
    for (let pressed = 0; pressed < most; pressed += 1) {
      await this.page.keyboard.press('Tab')
      const stop = await readFocus(this.page)
      stops.push(stop.name)
      // Past the last stop the focus leaves the page for the browser's own bar.
      if (!stop.isLost) expect(stop).toMatchObject({ isSeen: true })
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    }
    throw new Error(`Tab does not reach ${String(target)}; it goes by ${stops.join(', ')}`)
  }

  /** The focus is on something of the page, in sight, and drawn as having it. */
  async expectFocusSeen(): Promise<void> {
    await expect(async () => {
      const { name, ...focus } = await readFocus(this.page)
      expect(focus, name).toEqual({ isLost: false, isSeen: true })
    }).toPass({ timeout: 5_000 })
  }
}

interface Focus {
  readonly name: string
  readonly isLost: boolean
  readonly isSeen: boolean
}

/**
 * Where the focus is. Seen: in the window, with a ring of its own or of what stands for it (a row, the label of a hidden
 * radio). What only the program brings the focus to (a heading) is read from there on and needs no ring.
 */
function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return { name: 'nothing', isLost: true, isSeen: false }
    const name = `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInWindow = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
    const isHeld =
      element.getAttribute('tabindex') === '-1' &&
      !element.matches('input, button, a, [role=menuitem], [role=option], [role=tab]')
    const around: Element[] = [element]
    for (let parent = element.parentElement; parent !== null && around.length < 5; parent = parent.parentElement)
      around.push(parent)
    const isRinged = around.some((candidate, distance) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate)
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
      return isOutlined || (distance === 0 && boxShadow !== 'none')
    })
    return { name, isLost: false, isSeen: isInWindow && (isHeld || isRinged || element.tagName === 'IFRAME') }
  })
}
