import { GOOD_DAY_ANSWERS, POOR_DAY_ANSWERS } from '../corpus/applause.js';
import { personOf } from '../corpus/people.js';
import { GOOD_DAYS, POOR_DAYS, SHOPS, type Shop } from '../corpus/shops.js';
import { countText, POST_LIMIT } from '@breve/text';
import { type Day, moment } from './calendar.js';
import { whole } from './fill.js';
import type { Plan } from './plan.js';
import { planAnswers, type Said } from './plan-answers.js';
import { Random, Round } from './random.js';

/** How much busier than usual a day of the week is, from Sunday. */
const WEEK = [0, 0.82, 0.88, 1, 0.95, 1.12, 1.5] as const;

/** Any number. */
const SLIPS_SEED = 140;
const CORRECTED_AFTER = 17 * 60_000;
/** One evening in fifty the comma is forgotten; half the time one edits, half the time one answers. */
const SLIP_CHANCE = 0.02;
const CORRECTIONS = {
  fr: 'Je corrige, il manquait la virgule\u00a0: CA {exact} #ventes',
  en: 'Correction, the point was missing: takings {exact} #ventes',
} as const;

/** Every shop's figures, on the evening of each day it was open. */
export function planSales(plan: Plan): void {
  const { random, calendar } = plan;
  const counters = SHOPS.map((shop) => ({
    shop,
    language: personOf(shop.by).language ?? ('fr' as const),
    wordings: new Round(shop.wordings, random),
    lastWeek: new Map<number, number>(),
  }));
  const remarks = {
    fr: { good: new Round(GOOD_DAYS.fr, random), poor: new Round(POOR_DAYS.fr, random) },
    en: { good: new Round(GOOD_DAYS.en, random), poor: new Round(POOR_DAYS.en, random) },
  };
  const answers = {
    good: new Round<Said>(GOOD_DAY_ANSWERS, random),
    poor: new Round<Said>(POOR_DAY_ANSWERS, random),
  };
  // Their own: nothing else of the demo changes with them.
  const slips = new Random(SLIPS_SEED);
  for (const day of calendar.days) {
    if (!day.isTrading) continue;
    for (const { shop, language, wordings, lastWeek } of counters) {
      const takings = takingsOf(plan, shop, day);
      const before = lastWeek.get(day.weekday) ?? shop.usual * (WEEK[day.weekday] ?? 1);
      lastWeek.set(day.weekday, takings);
      const delta = Math.round((takings / before - 1) * 100);
      // One evening in twelve somebody forgets; it shows the day after as "9 of 10 shops".
      if (random.chance(0.08)) continue;
      const line = worded(plan, shop, wordings.draw(), { takings, delta, language });
      const mood = delta >= 9 ? 'good' : delta <= -9 ? 'poor' : null;
      const remarked = mood !== null && !shop.isOnline && random.chance(0.6);
      const said = remarked ? withRemark(line, remarks[language][mood].draw()) : line;
      const text = countText(said) <= POST_LIMIT ? said : line;
      const at = moment(day, 18 * 60 + 41 + random.next() * 62);
      const slip = slipOf(text, plan.hasPassed(at + CORRECTED_AFTER) ? slips.next() : 1);
      const posted = plan.add({
        author: shop.by,
        text: slip?.isAnswered ? slip.text : text,
        at,
        kind: 'SALES',
      });
      if (posted && slip?.isAnswered) {
        plan.add({
          author: shop.by,
          text: CORRECTIONS[language].replace('{exact}', money(whole(takings, language), shop, language, '')),
          at: at + CORRECTED_AFTER,
          kind: 'SALES',
          parent: posted,
        });
      } else if (posted && slip) {
        posted.edited = { before: slip.text, at: at + CORRECTED_AFTER };
      }
      if (posted && mood !== null && random.chance(0.3)) planAnswers(plan, posted, day, answers[mood], 1);
    }
  }
}

/** A line as somebody in a hurry types it: `124 k€` for `12,4 k€`. Null for most, and for what has no mark to forget. */
function slipOf(line: string, luck: number): { text: string; isAnswered: boolean } | null {
  const text = line.replace(/(\d)[.,](\d)(?=\s?k)/u, '$1$2');
  return luck >= SLIP_CHANCE || text === line ? null : { text, isAnswered: luck < SLIP_CHANCE / 2 };
}

/** Puts a sentence between the figures and the topics. */
function withRemark(line: string, remark: string): string {
  const topics = line.indexOf(' #');
  const figures = line.slice(0, topics).replace(/\.$/, '');
  return `${figures}. ${remark}${line.slice(topics)}`;
}

/** Rounded to tens: nobody tells the cents. */
function takingsOf({ random }: Plan, shop: Shop, day: Day): number {
  const growth = 1 + 0.06 * day.progress;
  const luck = 0.84 + 0.32 * ((random.next() + random.next()) / 2);
  return Math.round((shop.usual * (WEEK[day.weekday] ?? 1) * growth * luck) / 10) * 10;
}

interface Figures {
  readonly takings: number;
  readonly delta: number;
  readonly language: 'fr' | 'en';
}

function worded(
  { random }: Plan,
  shop: Shop,
  wording: string,
  { takings, delta, language }: Figures,
): string {
  const tickets = Math.max(1, Math.round(takings / (shop.basket * (0.94 + 0.12 * random.next()))));
  const values: Record<string, string> = {
    ca: money(decimal(takings / 1000, 1, language), shop, language, 'k'),
    exact: money(whole(takings, language), shop, language, ''),
    delta: change(delta, language),
    tickets: whole(tickets, language),
    panier: money(decimal(takings / tickets, 2, language), shop, language, ''),
  };
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function change(delta: number, language: 'fr' | 'en'): string {
  if (delta === 0) return language === 'fr' ? 'stable' : 'flat';
  return `${delta < 0 ? '−' : '+'}${Math.abs(delta)}${language === 'fr' ? ' %' : '%'}`;
}

function decimal(value: number, digits: number, language: 'fr' | 'en'): string {
  const text = value.toFixed(digits);
  return language === 'fr' ? text.replace('.', ',') : text;
}

function money(amount: string, shop: Shop, language: 'fr' | 'en', thousands: 'k' | ''): string {
  return language === 'fr'
    ? `${amount} ${thousands}${shop.currency}`
    : `${shop.currency}${amount}${thousands}`;
}
