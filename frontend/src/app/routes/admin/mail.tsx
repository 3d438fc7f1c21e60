import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../../apollo/graphql.js';
import { MailRow, MailRowFragment } from '../../../features/admin/mail-row.js';
import { useT } from '../../../lib/intl/translate.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { useRefusal } from '../../../ui/refusal.js';
import { RowSkeletons } from '../../../ui/skeleton.js';
import css from './admin.module.css';

const MailStatusQuery = graphql(
  `
    query MailStatus {
      mailStatus {
        enabled
        from
        undelivered {
          id
          ...MailRow
        }
      }
    }
  `,
  [MailRowFragment],
);

const SendMailAgainMutation = graphql(`
  mutation SendMailAgain($input: MailIdInput!) {
    sendMailAgain(input: $input) {
      mailStatus {
        enabled
      }
    }
  }
`);

const LeaveMailMutation = graphql(`
  mutation LeaveMail($input: MailIdInput!) {
    leaveMail(input: $input) {
      mailStatus {
        enabled
      }
    }
  }
`);

export function Component(): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { data, error, refetch } = useQuery(MailStatusQuery, { fetchPolicy: 'cache-and-network' });
  const [sendAgain, again] = useMutation(SendMailAgainMutation);
  const [leaveMail, leaving] = useMutation(LeaveMailMutation);

  const decide = async (decision: typeof sendAgain | typeof leaveMail, mailId: string) => {
    try {
      await decision({ variables: { input: { mailId } } });
    } catch (refusal) {
      refused(refusal);
    }
    await refetch();
  };

  if (data === undefined) {
    return error === undefined ? (
      <RowSkeletons count={3} />
    ) : (
      <ErrorState error={error} onRetry={() => refetch()} />
    );
  }
  const { enabled, from } = data.mailStatus;
  const undelivered = readFragment(MailRowFragment, data.mailStatus.undelivered);
  if (!enabled && undelivered.length === 0) {
    return <EmptyState title={t('mail.off')}>{t('mail.off.words')}</EmptyState>;
  }
  return (
    <>
      <div className={css.bar}>
        <p>
          {enabled ? t('mail.from', { address: from ?? '' }) : t('mail.off.words')}{' '}
          {undelivered.length > 0 && t('mail.words')}
        </p>
      </div>
      {undelivered.length === 0 ? (
        <EmptyState title={t('mail.none')}>{t('mail.none.words')}</EmptyState>
      ) : (
        <ul>
          {undelivered.map((mail) => (
            <MailRow
              key={mail.id}
              mail={mail}
              isPending={again.loading || leaving.loading}
              onAgain={() => void decide(sendAgain, mail.id)}
              onLeave={() => void decide(leaveMail, mail.id)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
