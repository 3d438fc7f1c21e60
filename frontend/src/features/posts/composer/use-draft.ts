import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../../apollo/graphql.js';
import type { PostKind } from '../../../apollo/enums.js';
import { keepOnDevice, readFromDevice } from '../../../lib/device-store.js';
import { useViewer } from '../../people/viewer.js';
import type { Audience } from './audience.js';
import type { ComposeIntent } from './composer-context.js';

const DraftQuery = graphql(`
  query Draft {
    viewer {
      draft {
        text
        kind
        visibility
        teamId
        updatedAt
      }
    }
  }
`);

const SaveDraftMutation = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        text
        kind
        visibility
        teamId
        updatedAt
      }
    }
  }
`);

const SAVE_AFTER_MS = 800;

export interface DraftContent {
  text: string;
  kind: PostKind | null;
  audience: Audience;
}

/** Under which name this browser keeps what is being written: one draft for new posts, one for each post answered. */
function draftName(intent: ComposeIntent): string {
  return intent.type === 'new' ? 'draft.new' : `draft.${intent.type}.${intent.post.id}`;
}

/** What was left here: by this browser, else, for a new post, by another device. */
export function useLeftDraft(intent: ComposeIntent): { here: string | null; server: DraftContent | null } {
  const { person } = useViewer();
  const { data } = useQuery(
    DraftQuery,
    intent.type === 'new' ? { fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const draft = data?.viewer.draft ?? null;
  return {
    here: readFromDevice(person.id, draftName(intent)),
    server:
      draft === null
        ? null
        : {
            text: draft.text,
            kind: draft.kind,
            audience: { visibility: draft.visibility, teamId: draft.teamId },
          },
  };
}

/**
 * Keeps what is written: on this device at each letter, on the server once one pauses or leaves.
 *
 * @param sending true while it is being posted: nothing is saved then, for it may be gone in a moment
 * @returns forgets the draft: it was posted
 */
export function useKeepDraft(
  intent: ComposeIntent,
  { text, kind, audience }: DraftContent,
  sending: boolean,
): () => void {
  const { person } = useViewer();
  const [saveDraft] = useMutation(SaveDraftMutation, {
    update: (cache, { data }) => {
      if (data) cache.modify({ id: 'Viewer:{}', fields: { draft: () => data.saveDraft.draft } });
    },
  });
  const saved = useRef<string | null>(null);
  const unsaved = useRef<(() => void) | null>(null);
  // One after the other: two on their way at once could arrive the wrong way round.
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const name = draftName(intent);
  const forServer = intent.type === 'new';
  const { visibility, teamId } = audience;

  useEffect(() => {
    const written = JSON.stringify({ text, kind, visibility, teamId });
    // What was found on opening is kept already.
    saved.current ??= written;
    if (sending || written === saved.current) return;
    keepOnDevice(person.id, name, text === '' ? null : text);
    if (!forServer) return;
    const save = () => {
      unsaved.current = null;
      saved.current = written;
      const variables = { input: { text, kind, visibility, teamId } };
      // A draft that could not be saved is still in this browser; the next letter tries again.
      saving.current = saving.current
        .then(() => saveDraft({ variables }))
        .catch(() => {
          saved.current = '';
        });
    };
    unsaved.current = save;
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, kind, visibility, teamId, sending, name, forServer, person.id, saveDraft]);

  useEffect(() => () => unsaved.current?.(), []);

  return () => {
    keepOnDevice(person.id, name, null);
    unsaved.current = null;
    if (!forServer) return;
    const variables = { input: { text: '', visibility: 'COMPANY' } } as const;
    saving.current = saving.current.then(() => saveDraft({ variables })).catch(() => undefined);
  };
}
