import type { Locator, Page } from 'playwright-core';

/** A page as somebody uses it who has no mouse. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until an element has the focus. */
  at(element: Locator): Promise<void> {
    return element.and(this.page.locator(':focus')).waitFor();
  }

  /** Goes on with Tab until an element has the focus. */
  async tabTo(element: Locator): Promise<void> {
    await element.waitFor();
    for (let stop = 0; stop < 40; stop += 1) {
      await this.press('Tab');
      if ((await element.and(this.page.locator(':focus')).count()) > 0) return;
    }
    throw new Error(`Tab does not lead to ${String(element)}.`);
  }

  /** What has the focus without showing it, by an outline or by the bar beside a post; empty when all is well. */
  unseen(): Promise<string> {
    return this.page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const bar = getComputedStyle(element, '::before');
      const { width, top, bottom } = element.getBoundingClientRect();
      const onScreen = width > 0 && bottom > 0 && top < innerHeight;
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      const marked = element.matches('article') && bar.content !== 'none' && bar.inlineSize !== '0px';
      const seen = element !== document.body && onScreen && (outlined || marked);
      return seen ? '' : element.outerHTML.slice(0, 200);
    });
  }

  /**
   * Presses a key of a French keyboard.
   *
   * @param key what it writes
   * @param code where it is, named after what is there on an American one
   */
  async azerty(key: string, code: string, shift = false): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const modifiers = shift ? 8 : 0;
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, modifiers });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
    await session.detach();
  }
}
