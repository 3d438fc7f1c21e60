import { randomUUID } from 'node:crypto';

import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { type NewCompany, SetupHooks } from '../accounts/setup.hooks.js';
import { TopicPostingService } from '../topics/topic-posting.service.js';
import { TopicSettings } from '../topics/topic-settings.service.js';
import { MetricRule } from './metric.model.js';
import { MetricsService } from './metrics.service.js';

const DESCRIPTION =
  'Les chiffres du jour, à la fermeture : une ligne, un montant. / The day’s figures at closing time: one line, one amount.';

/** Currencies one writes by their sign. */
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', CAD: '$' };

/** The topic a company sells on, `#ventes` and `#sales` in one: there from the set-up. */
@Injectable()
export class SalesTopic implements OnModuleInit {
  constructor(
    private readonly setup: SetupHooks,
    private readonly topics: TopicSettings,
    private readonly metrics: MetricsService,
    private readonly posting: TopicPostingService,
  ) {}

  onModuleInit(): void {
    this.setup.register((transaction, company) => this.open(transaction, company));
  }

  /** Makes the topic with its metrics. */
  async open(transaction: Transaction, { personId, currency }: NewCompany): Promise<void> {
    const id = randomUUID();
    await this.topics.declare(transaction, {
      id,
      key: 'ventes',
      nameFr: 'ventes',
      nameEn: 'sales',
      description: DESCRIPTION,
      ownerId: personId,
    });
    await this.measure(transaction, id, currency);
  }

  /**
   * Has a topic count turnover in the company's currency, tickets and the average basket, under both its names, and
   * offers whoever writes on it the line to fill in.
   */
  async measure(transaction: Transaction, topicId: string, currency: string): Promise<void> {
    await this.topics.alias(transaction, 'sales', topicId);
    const turnover = await this.metrics.addIn(transaction, topicId, {
      nameFr: 'CA',
      nameEn: 'Turnover',
      unit: currency,
      labels: ['Chiffre d’affaires', 'Sales', 'Takings', 'Revenue'],
      nouns: [],
      rule: MetricRule.SUM,
      decimals: 0,
      taxNote: 'TTC',
      isDefault: true,
    });
    const tickets = await this.metrics.addIn(transaction, topicId, {
      nameFr: 'Tickets',
      nameEn: 'Tickets',
      unit: 'COUNT',
      labels: [],
      nouns: ['ticket', 'tickets'],
      rule: MetricRule.SUM,
      decimals: 0,
      isDefault: true,
    });
    await this.metrics.addIn(transaction, topicId, {
      nameFr: 'Panier moyen',
      nameEn: 'Average basket',
      unit: currency,
      labels: ['Panier', 'Basket'],
      nouns: [],
      rule: MetricRule.RATIO,
      numeratorId: turnover,
      denominatorId: tickets,
      decimals: 2,
      isDefault: false,
    });
    const sign = SIGNS[currency];
    await this.posting.write(transaction, topicId, {
      posters: 'EVERYONE',
      defaultTeamId: null,
      templateFr: `CA … ${sign ?? currency}, … tickets`,
      templateEn: `Turnover ${sign ?? `${currency} `}…, … tickets`,
    });
  }
}
