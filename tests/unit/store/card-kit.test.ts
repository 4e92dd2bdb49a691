import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compileCardKit } from '../../../lib/card/compile-card-kit.ts';
import { CARD_KIT_FORMAT } from '../../../lib/model/card-kit.ts';
import { seal } from '../../../lib/model/sealed.ts';
import type { Language } from '../../../lib/model/settings.ts';
import { keepCardKit, restoreCardKit } from '../../../lib/store/card-kit.ts';
import { giveConsent, writeSettings } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

const compile = (chosen: Language | null) => compileCardKit(chosen ?? 'nb');
const sealed = (language: Language) => seal(CARD_KIT_FORMAT, compileCardKit(language));
const stored = () => fake.storage.local.values['card-kit'];

describe('the card’s kit', () => {
  test('is not made before consent', async () => {
    await keepCardKit(compile);
    expect(await restoreCardKit(compile)).toBe(false);
    expect(fake.storage.local.values).toEqual({});
  });
  test('is in the language that the reader chose, and stays until another is chosen', async () => {
    await giveConsent();
    await keepCardKit(compile);
    expect(stored()).toEqual(sealed('nb'));
    const set = vi.spyOn(fake.storage.local, 'set');
    await keepCardKit(compile);
    expect(set).not.toHaveBeenCalled();
    await writeSettings({ language: 'nn' });
    await keepCardKit(compile);
    expect(stored()).toEqual(sealed('nn'));
  });
  test('of two changes of language in a row the last stays', async () => {
    await giveConsent();
    await writeSettings({ language: 'en' });
    const first = keepCardKit(compile);
    await writeSettings({ language: 'nn' });
    await Promise.all([first, keepCardKit(compile)]);
    expect(stored()).toEqual(sealed('nn'));
  });
  test.each([null, 'a', compileCardKit('nb'), seal(CARD_KIT_FORMAT - 1, compileCardKit('nb')), sealed('en')])(
    'is made instead of %j',
    async (damaged) => {
      await giveConsent();
      await fake.storage.local.set({ 'card-kit': damaged });
      await keepCardKit(compile);
      expect(stored()).toEqual(sealed('nb'));
    },
  );
  test('is restored whatever stands there', async () => {
    await giveConsent();
    await fake.storage.local.set({ 'card-kit': { ...sealed('nb'), json: '' } });
    expect(await restoreCardKit(compile)).toBe(true);
    expect(stored()).toEqual(sealed('nb'));
  });
});
