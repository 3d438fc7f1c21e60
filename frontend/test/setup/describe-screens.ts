import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { RoleName } from '../../../backend/src/features/accounts/viewer.model.js';
import { TestNetwork, type TestPerson } from '../../../backend/test/setup/test-network.js';
import { type BusyCompany, furnish } from './busy-company.js';
import { OPENED } from './opened-screens.js';
import { SCREENS } from './screens.js';
import { PATIENCE, Stage } from './stage.js';
import { Unopened } from './unopened.js';
import { axeViolations, bringAxe, type Look, shows, shownWords, sticksOut, type Visit } from './visit.js';
import { strayWords, WORDS } from './words.js';

const SET_LANGUAGE =
  'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { viewer { email } } }';

/**
 * How axe sees a screen in a language: the other language sees it in the other theme and at the other width, and every
 * fourth screen has the same sights, so that each language is seen in all of them.
 */
function sightOf(place: number, language: Look['language']): Pick<Look, 'theme' | 'width'> {
  const onDesk = (place % 2 === 0) === (language === 'fr');
  const light = place % 4 < 2 === onDesk;
  return { theme: light ? 'light' : 'dark', width: onDesk ? 1280 : 320 };
}

/**
 * Looks at every screen in a language, at three widths. axe, which takes long, is asked once: the two languages
 * together ask it about every screen in both themes, on a desk and on a phone.
 */
export function describeScreens(language: Look['language']): void {
  let stage: Stage;
  let young: TestNetwork;
  let unopened: Unopened;
  let life: BusyCompany;
  let founder: TestPerson;
  let member: TestPerson;

  beforeAll(async () => {
    [stage, young, unopened] = await Promise.all([Stage.open(), TestNetwork.start(), Unopened.start()]);
    life = await furnish(stage);
    member = await stage.join('mia');
    founder = await young.join('ada', [RoleName.ADMINISTRATOR]);
    await founder.caller.get('mutation { endFirstVisit { viewer { firstVisit } } }');
  }, PATIENCE);

  afterAll(async () => {
    await stage.close();
    await young.stop();
    await unopened.stop();
  }, PATIENCE);

  const words = WORDS[language];
  const look: Look = { language, theme: 'light', width: 1280 };
  /** One window for each who looks. */
  let windows: Map<string, Visit>;

  beforeAll(async () => {
    const input = { language: language.toUpperCase() };
    for (const person of [life.ada, founder, member]) await person.caller.get(SET_LANGUAGE, { input });
    const { address } = young.instance;
    windows = new Map([
      ['busy administrator', await stage.visit(life.ada, look)],
      ['busy member', await stage.visit(member, look)],
      ['busy nobody', await stage.visit(null, look)],
      ['young administrator', await stage.visit(founder, look, address)],
      ['unopened nobody', await stage.visit(null, look, unopened.instance.address)],
    ]);
    await Promise.all([...windows.values()].map(({ context }) => bringAxe(context)));
  }, PATIENCE);
  afterAll(() => stage.clear());

  it.each([...SCREENS, ...OPENED].map((screen, place) => ({ ...screen, sight: sightOf(place, language) })))(
    '$name',
    async ({ in: where = 'busy', as: who = 'administrator', path, shows: telling, open, sight }) => {
      const found = windows.get(`${where} ${who}`);
      if (!found) throw new Error(`Nobody looks at ${where} as ${who}.`);
      const { page, complaints } = found;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: sight.theme });
      await page.goto(typeof path === 'string' ? path : path({ ...life, setUp: unopened.setUp }));
      await shows(page, typeof telling === 'string' ? words[telling] : telling.text);
      await open?.(page, words);

      const faults: string[] = [];
      const need = (fault: string, right: boolean) => {
        if (!right) faults.push(fault);
      };
      need('another lang', (await page.locator('html').getAttribute('lang')) === language);
      need('no title', /\S · Brève$/.test(await page.title()));
      need('not one h1', (await page.locator('h1').count()) === 1);
      faults.push(...strayWords(await shownWords(page), language).map((stray) => `stray: ${stray}`));
      for (const width of [1280, 320, 360]) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await sticksOut(page)));
        if (width !== sight.width) continue;
        for (const violation of await axeViolations(page, { settled: true }))
          faults.push(`${sight.theme} ${width}: ${violation}`);
      }
      expect(faults).toEqual([]);
      expect(complaints.splice(0)).toEqual([]);
    },
    PATIENCE,
  );
}
