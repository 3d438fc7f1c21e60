import { normalizeText } from '@breve/text';
import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { unsafe_readResult } from 'gql.tada';
import { graphql } from '../../../apollo/graphql.js';
import { randomId } from '../../../lib/random-id.js';
import { useViewer } from '../../people/viewer.js';
import type { Viewer } from '../../people/viewer.js';
import { PostItemFragment } from '../post-item.fragment.js';
import type { PostItemData } from '../post-item.fragment.js';
import type { ComposeIntent } from './composer-context.js';
import type { DealBeingWritten } from './deals/use-deal.js';
import type { Figures } from './figures/use-figures.js';
import { placePost } from './place-post.js';
import type { QuestionDetails } from './question/question-fields.js';
import type { DraftContent } from './use-draft.js';

const CreatePostMutation = graphql(
  `
    mutation CreatePost($input: CreatePostInput!) {
      createPost(input: $input) {
        __typename
        post {
          __typename
          id
          createdAt
          visibility
          rootId
          topics {
            id
          }
          inReplyTo {
            __typename
            id
            replyCount
          }
          quoteOf {
            id
            quoteCount
          }
          author {
            id
          }
          ...PostItem
        }
      }
    }
  `,
  [PostItemFragment],
);

/**
 * Posts. The post stands in its timelines at once and leaves them again when the server refuses it. A retry of the
 * same text carries the same key, so that a lost answer never makes a second post.
 */
export function useCreatePost(intent: ComposeIntent): (
  content: DraftContent,
  /** False to let the server decide by the topics of the text. */
  saysAudience: boolean,
  quoted: PostItemData | null,
  figures: Figures['choices'],
  deal: DealBeingWritten['choice'],
  details: QuestionDetails,
  /** False: it is no line of an evening round. */
  countsInRounds: boolean,
) => Promise<{ id: string }> {
  const viewer = useViewer();
  const [createPost] = useMutation(CreatePostMutation);
  const attempt = useRef<{ payload: string; key: string } | null>(null);

  return async (content, saysAudience, quoted, figures, deal, details, countsInRounds) => {
    const { text, kind, audience } = content;
    const fields = {
      text,
      ...(kind === null ? {} : { kind }),
      ...(intent.type === 'reply'
        ? { inReplyToId: intent.post.id }
        : saysAudience && { visibility: audience.visibility, teamId: audience.teamId }),
      ...(quoted === null ? {} : { quoteOfId: quoted.id }),
      ...(figures.length === 0 ? {} : { figures }),
      ...(kind === 'QUESTION' ? questionOf(details) : {}),
      ...(deal === null ? {} : { deal }),
      ...(countsInRounds ? {} : { countsInRounds }),
    };
    const payload = JSON.stringify(fields);
    if (attempt.current?.payload !== payload) attempt.current = { payload, key: randomId() };
    const { data } = await createPost({
      variables: { input: { ...fields, idempotencyKey: attempt.current.key } },
      optimisticResponse: optimistic(viewer, intent, { text, kind, audience }, quoted, attempt.current.key),
      update: (cache, result) => {
        const post = result.data?.createPost.post;
        if (post !== undefined) placePost(cache, post);
      },
    });
    if (data === undefined) throw new Error('createPost answered nothing');
    return data.createPost.post;
  };
}

/** What was said of the question, where anything was. */
function questionOf({ purpose, dueOn }: QuestionDetails) {
  if (purpose.trim() === '' && dueOn === '') return {};
  return { question: { purpose: purpose.trim() || null, dueOn: dueOn || null } };
}

/** What the post will most likely be; the server's answer takes its place. Nothing can be done with it until then. */
function optimistic(
  { person }: Viewer,
  intent: ComposeIntent,
  content: DraftContent,
  quoted: PostItemData | null,
  key: string,
) {
  const answered = intent.type === 'reply' ? intent.post : null;
  const team = person.teams.find((one) => one.team.id === content.audience.teamId)?.team ?? null;
  return unsafe_readResult(CreatePostMutation, {
    createPost: {
      __typename: 'CreatePostPayload',
      post: {
        __typename: 'Post',
        id: `optimistic-${key}`,
        text: normalizeText(content.text),
        lang: 'und',
        entities: [],
        topics: [],
        kind: content.kind ?? 'PLAIN',
        visibility: answered?.visibility ?? content.audience.visibility,
        audienceTeam: answered?.audienceTeam ?? team,
        createdAt: new Date().toISOString(),
        editedAt: null,
        deletedAt: null,
        rootId: answered === null ? null : (answered.rootId ?? answered.id),
        author: { ...person, isViewer: true },
        inReplyTo:
          answered === null
            ? null
            : {
                __typename: 'Post',
                id: answered.id,
                author: answered.author,
                replyCount: answered.replyCount + 1,
              },
        quoteOf: quoted === null ? null : { ...quoted, quoteCount: quoted.quoteCount + 1 },
        replyCount: 0,
        repostCount: 0,
        quoteCount: 0,
        reactions: [],
        viewerReaction: null,
        viewerReposted: false,
        viewerBookmarked: false,
        isAcceptedAnswer: false,
        viewerMay: { edit: false, delete: false, purge: false, reply: false, acceptAnswer: false },
      },
    },
  });
}
