import type { DealSums } from '../deals/deal-board.model.js';
import type { ProjectReport } from '../rounds/project-reports.service.js';

/** The sections of a digest, in their order. */
export const DIGEST_SECTIONS = [
  'ANNOUNCEMENTS',
  'FIGURES',
  'DEALS',
  'PROJECTS',
  'QUESTIONS',
  'ANSWERS',
  'RELAYED',
  'SEARCHES',
] as const;
export type DigestSectionKind = (typeof DIGEST_SECTIONS)[number];

/** Why a line is there. */
export const DIGEST_REASONS = [
  'ANNOUNCED',
  'REPORTED',
  'WON',
  'LOST',
  'HEALTH',
  'SILENT',
  'UNANSWERED',
  'ACCEPTED',
  'RELAYED',
  'FOUND',
  'FOLLOWED',
] as const;
export type DigestReasonKind = (typeof DIGEST_REASONS)[number];

/** A value of whole days or weeks beside the one it is compared with. */
export interface StoredComparison {
  readonly start: string;
  readonly before: string;
  readonly value: string | null;
  readonly previous: string | null;
}

/** A figure as it was when the digest was made: numbers, and ids of what they are of. */
export interface StoredFigure {
  readonly metricId: string;
  readonly topicKey: string;
  /** The handle of the team it is of; null for the company. */
  readonly teamHandle: string | null;
  readonly unit: string;
  readonly day: StoredComparison;
  readonly weekToDate: StoredComparison | null;
  readonly week: StoredComparison;
  readonly days: readonly { readonly day: string; readonly value: string | null }[];
  readonly expectedCount: number;
  readonly missingTeamIds: readonly string[];
}

/** How a project stood when its round closed. */
export type StoredProject = Omit<ProjectReport, 'postId'>;

/** One line: a post, a figure or a project, and why it is there. Words of posts are never kept here. */
export interface StoredLine {
  readonly reason: DigestReasonKind;
  readonly postId?: string;
  readonly figure?: StoredFigure;
  /** With the post of its worst line, if it has one. */
  readonly project?: StoredProject;
  /** Of RELAYED: by how many people of other teams. */
  readonly count?: number;
  /** Of UNANSWERED: since when, ISO. */
  readonly since?: string;
  /** Of FOUND: by which search. */
  readonly searchId?: string;
  /** Of FOLLOWED: the topic one follows; none for whoever wrote the post. */
  readonly followedTopicId?: string;
}

/** A section that has something to say. */
export interface StoredSection {
  readonly kind: DigestSectionKind;
  readonly lines: readonly StoredLine[];
  /** How many more there were than a section holds; editions of before it was counted say nothing. */
  readonly leftOut?: number;
  /** Of DEALS: all of them added up, beyond what is listed too. */
  readonly deals?: DealSums;
}

/** So many lines a section holds at most. */
export const MOST_LINES = 50;
/** So many are counted at most, those listed among them. */
export const MOST_COUNTED = 1_000;
/** So many lines show at first. */
const SHOWN_FIRST = 12;

/**
 * How many lines of each section show at first: twelve in all, given out one by one in the order of the sections, so
 * that none is hidden behind a long one before it.
 */
export function shownFirst(counts: readonly number[], most = SHOWN_FIRST): number[] {
  const shown = counts.map(() => 0);
  let left = Math.min(
    most,
    counts.reduce((sum, count) => sum + count, 0),
  );
  while (left > 0) {
    for (const [index, count] of counts.entries()) {
      if (left === 0) break;
      const given = shown[index] ?? 0;
      if (given >= count) continue;
      shown[index] = given + 1;
      left -= 1;
    }
  }
  return shown;
}

/** A section of all that was found, the first fifty listed; null for nothing. */
export function sectionOf(kind: DigestSectionKind, found: readonly StoredLine[]): StoredSection | null {
  if (found.length === 0) return null;
  const leftOut = Math.max(0, found.length - MOST_LINES);
  return { kind, lines: found.slice(0, MOST_LINES), leftOut };
}
