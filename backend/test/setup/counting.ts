import { SalesTopic } from '../../src/features/figures/sales-topic.service.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestNetwork, TestPerson } from './test-network.js';

/** A figure as these tests ask for it. */
export interface TestFigure {
  value: string;
  unit: string;
  day: string;
  firstValue: string | null;
  delta: string | null;
  refused: boolean;
  metric: { nameEn: string };
  team: { handle: string } | null;
}

const FIELDS = 'value unit day firstValue delta refused metric { nameEn } team { handle }';

/** A post with its figures. */
export interface CountedPost {
  id: string;
  kind: string;
  figures: TestFigure[];
}

/** The sales topic as the set-up makes it. */
export function openSales(network: TestNetwork, owner: TestPerson): Promise<void> {
  return network
    .service(UnitOfWork)
    .run((transaction) =>
      network.service(SalesTopic).open(transaction, { personId: owner.id, currency: 'EUR' }),
    );
}

/** Posts, and reads the figures back. */
export async function count(
  person: TestPerson,
  text: string,
  more: Record<string, unknown> = {},
): Promise<CountedPost> {
  const { createPost } = await person.caller.get<{ createPost: { post: CountedPost } }>(
    `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id kind figures { ${FIELDS} } } } }`,
    { input: { text, ...more } },
  );
  return createPost.post;
}

/** Edits, and reads the figures back. */
export async function recount(person: TestPerson, input: Record<string, unknown>): Promise<CountedPost> {
  const { updatePost } = await person.caller.get<{ updatePost: { post: CountedPost } }>(
    `mutation ($input: UpdatePostInput!) { updatePost(input: $input) { post { id kind figures { ${FIELDS} } } } }`,
    { input },
  );
  return updatePost.post;
}

/** Metric, value and unit of each figure. */
export function said({ figures }: CountedPost): string[] {
  return figures.map(({ metric, value, unit, refused }) =>
    [metric.nameEn, value, unit, ...(refused ? ['refused'] : [])].join(' '),
  );
}
