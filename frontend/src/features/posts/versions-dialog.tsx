import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { useRefusal } from '../../ui/refusal.js';
import { RowSkeletons } from '../../ui/skeleton.js';
import { KindMark } from './kind-mark.js';
import css from './versions-dialog.module.css';

const VersionsQuery = graphql(`
  query Versions($id: ID!) {
    post(id: $id) {
      id
      lang
      versions {
        number
        text
        kind
        writtenAt
        purgedAt
      }
    }
  }
`);

const PurgeVersionMutation = graphql(`
  mutation PurgePostVersion($input: PurgePostVersionInput!) {
    purgePostVersion(input: $input) {
      post {
        id
        versions {
          number
          text
          kind
          writtenAt
          purgedAt
        }
      }
    }
  }
`);

interface Props {
  postId: string;
  mayPurge: boolean;
  onClose: () => void;
}

/** Every version of a post, newest first, for its readers. Its author or a moderator may remove a text for good. */
export function VersionsDialog({ postId, mayPurge, onClose }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const refused = useRefusal();
  const [purging, setPurging] = useState<number | null>(null);
  const { data, error, refetch } = useQuery(VersionsQuery, {
    variables: { id: postId },
    fetchPolicy: 'cache-and-network',
  });
  const [purge, { loading }] = useMutation(PurgeVersionMutation);
  const list = useRef<HTMLOListElement>(null);
  const purged = useRef(false);
  const confirm = async (number: number) => {
    await purge({ variables: { input: { postId, number } } }).catch(refused);
    purged.current = true;
    setPurging(null);
  };
  // The button that had the focus went with the text: it would fall out of the dialog.
  useEffect(() => {
    if (purging !== null || !purged.current) return;
    purged.current = false;
    list.current?.focus();
  }, [purging]);
  const post = data?.post;
  const versions = post?.versions.toSorted((a, b) => b.number - a.number) ?? [];
  return (
    <Dialog title={t('versions.title')} open onClose={onClose}>
      {post === undefined &&
        (error === undefined ? (
          <RowSkeletons count={2} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        ))}
      <ol ref={list} tabIndex={-1} className={css.list}>
        {versions.map((version, index) => (
          <li key={version.number}>
            <p className={css.head}>
              {t('versions.written', { number: version.number, moment: times.exact(version.writtenAt) })}
              <KindMark kind={version.kind} />
            </p>
            {version.purgedAt !== null || version.text === null ? (
              <p className={css.purged}>
                {t('versions.purged', { moment: times.relative(version.purgedAt ?? version.writtenAt) })}
              </p>
            ) : (
              <p className={css.text} lang={post?.lang}>
                {version.text}
              </p>
            )}
            {mayPurge && version.purgedAt === null && index > 0 && (
              <Button size="s" tone="danger" onPress={() => setPurging(version.number)}>
                {t('versions.purge')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {purging !== null && (
        <ConfirmDialog
          title={t('versions.purgeTitle')}
          action={t('versions.purge')}
          danger
          open
          pending={loading}
          onConfirm={() => void confirm(purging)}
          onClose={() => setPurging(null)}
        >
          {t('versions.purgeWords')}
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
