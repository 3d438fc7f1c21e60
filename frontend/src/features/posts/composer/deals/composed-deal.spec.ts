import { readText } from '@breve/text';
import { describe, expect, it } from '@jest/globals';
import { composeDeal, dealChoiceOf, NO_AMOUNT, wordsOf } from './composed-deal.js';

const context = { dollar: 'USD', clientKeys: ['corvo'], teams: [{ id: 'lyon', displayName: 'Lyon' }] };
const text = 'Signed with Nordhaven: 30 k€, then 12 k€ a year #won';

describe('a deal being written', () => {
  it.each([
    [text, 'Nordhaven', '30000'],
    ['Gagné #Corvo 5 k€', 'Corvo', '5000'],
    ['Nothing said', '', undefined],
  ])('of %s is with %s, of %s', (line, client, value) => {
    const deal = composeDeal(readText(line), context, 'en', {});
    expect([deal.client, deal.amount?.value]).toEqual([client, value]);
    expect(dealChoiceOf(deal, {})).toBeNull();
  });

  it('sends what was said alone', () => {
    const words = { amount: '12000 EUR', client: 'Nord Haven' };
    const deal = composeDeal(readText(text), context, 'en', words);
    expect(deal.client).toBe('Nord Haven');
    expect(dealChoiceOf(deal, words)).toEqual({
      client: 'Nord Haven',
      teamId: null,
      withoutAmount: false,
      amountStart: text.indexOf('12 k€'),
    });
    const none = { amount: NO_AMOUNT };
    expect(dealChoiceOf(composeDeal(readText(text), context, 'en', none), none)).toMatchObject({
      withoutAmount: true,
      amountStart: null,
    });
  });

  it('takes what is stored for said where the text says otherwise', () => {
    const read = composeDeal(readText(text), context, 'en', {});
    const stored = { id: 'x', client: 'Nordhaven', amount: '30000', currency: 'EUR', withoutAmount: false };
    expect(wordsOf({ ...stored, team: { id: 'lyon' } }, read)).toEqual({});
    expect(wordsOf({ ...stored, client: null, amount: '12000', team: { id: 'paris' } }, read)).toEqual({
      client: '',
      amount: '12000 EUR',
      teamId: 'paris',
    });
    expect(wordsOf({ ...stored, amount: null, withoutAmount: true, team: null }, read)).toEqual({
      amount: NO_AMOUNT,
    });
  });
});
