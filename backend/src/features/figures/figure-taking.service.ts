import { type Figure, readFigures } from '@breve/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Transaction } from '../../platform/database/transaction.js';
import { BreveError } from '../../platform/errors/breve-error.js';
import { newId } from '../../platform/ids/ids.js';
import { CompanyService } from '../people/company.service.js';
import {
  type FigureChoice,
  type FigurePost,
  type FigureRequest,
  PostFigureHooks,
  type TakenFigures,
} from '../posts/post-figures.hooks.js';
import { PostHooks } from '../posts/post-hooks.js';
import { type AuthorTeam, readAuthorTeams } from './author-teams.query.js';
import { correctFigures, type ReadAnew } from './correct-figures.js';
import { dollarOf, figureTopics } from './counting-topics.js';
import { isDay } from './days.js';
import { countsAt } from './metric-rules.js';
import { readShownMetrics } from './metrics.query.js';
import { deleteFigures, insertFigures, readStored } from './stored-figures.query.js';

/** A figure that a metric takes. */
type Counted = Figure & { metricId: string };

/** Reads the figures of posts and stores them, in the transactions of the posts. */
@Injectable()
export class FigureTaking implements OnModuleInit {
  constructor(
    private readonly hooks: PostHooks,
    private readonly figureHooks: PostFigureHooks,
    private readonly companies: CompanyService,
  ) {}

  onModuleInit(): void {
    this.figureHooks.register((transaction, request) => this.take(transaction, request));
    this.hooks.register('deleted', (transaction, { postId }) => deleteFigures(transaction, postId));
  }

  /** @throws BreveError `BAD_USER_INPUT` for a choice of no figure or a day that is none; `FORBIDDEN` for a team of others */
  private async take(transaction: Transaction, request: FigureRequest): Promise<TakenFigures> {
    const { choices } = request;
    const figures = await this.read(transaction, request);
    const byStart = new Map(choices.map((choice) => [choice.start, choice]));
    if (choices.some(({ start }) => !figures.some((figure) => figure.start === start))) {
      throw new BreveError('BAD_USER_INPUT', { reason: 'figure' });
    }
    const counted = figures.filter((figure): figure is Counted => figure.metricId !== null);
    const teams = counted.length === 0 ? [] : await readAuthorTeams(transaction, request.author.personId);
    const anew = counted.map((figure) => toAnew(figure, byStart.get(figure.start), teams));
    return {
      figures: figures.filter(({ start }) => byStart.get(start)?.refused !== true),
      store: (post) =>
        insertFigures(transaction, post, isDeal(post) ? [] : correctFigures([], anew, isAnswer(post))),
      correct: async (post) => {
        const before = await readStored(transaction, post.id);
        if (before.length > 0) await deleteFigures(transaction, post.id);
        const after = isDeal(post) ? [] : correctFigures(before, anew, isAnswer(post));
        await insertFigures(transaction, post, after);
      },
    };
  }

  private async read(transaction: Transaction, request: FigureRequest): Promise<Figure[]> {
    const { author, read, countingTopics, writtenAt } = request;
    if (countingTopics.size === 0) return [];
    const all = await readShownMetrics(transaction, [...new Set(countingTopics.values())]);
    const metrics = all.filter((metric) => countsAt(metric, writtenAt));
    const company = await this.companies.findCompany(transaction);
    return readFigures(read, {
      language: author.language,
      dollar: dollarOf(company?.currency ?? ''),
      writtenAt,
      timeZone: author.timeZone,
      topics: figureTopics(countingTopics, metrics),
    }).figures;
  }
}

/** Amounts of deals won and lost enter no series. */
function isDeal({ kind }: FigurePost): boolean {
  return kind === 'WIN' || kind === 'LOSS';
}

function isAnswer({ parentId }: FigurePost): boolean {
  return parentId !== null;
}

/** @throws BreveError `BAD_USER_INPUT` for a day that is none; `FORBIDDEN` for a team that is not the author's to speak for */
function toAnew(figure: Counted, choice: FigureChoice | undefined, teams: readonly AuthorTeam[]): ReadAnew {
  const { metricId, unit, value, start, end } = figure;
  const teamId = choice?.teamId ?? undefined;
  if (teamId !== undefined && !teams.some(({ id }) => id === teamId)) {
    throw new BreveError('FORBIDDEN', { reason: 'team' });
  }
  const day = choice?.day ?? undefined;
  if (day !== undefined && !isDay(day)) throw new BreveError('BAD_USER_INPUT', { reason: 'day' });
  const replaces = choice?.replaces == null ? undefined : choice.replaces ? 'SLOT' : null;
  return {
    id: newId(),
    metricId,
    teamId: teamId ?? teams[0]?.id ?? null,
    unit,
    value,
    firstValue: null,
    delta: figure.delta?.value ?? null,
    day: day ?? figure.day,
    dayChosen: day !== undefined,
    replaces: replaces ?? null,
    refused: choice?.refused === true,
    start,
    end,
    said: { refused: choice?.refused ?? undefined, teamId, day, replaces },
  };
}
