import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import type { ReactNode } from 'react';
import { T, useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import css from './mail-row.module.css';

export const MailRowFragment = graphql(`
  fragment MailRow on UndeliveredMail {
    id
    subject
    state
    attempts
    lastError
    address
    createdAt
    person {
      id
      displayName
    }
  }
`);

interface Props {
  mail: ResultOf<typeof MailRowFragment>;
  isPending: boolean;
  onAgain: () => void;
  onLeave: () => void;
}

/** A mail that did not arrive, or nobody knows: whose, what the server said, and what to do. */
export function MailRow({ mail, isPending, onAgain, onLeave }: Props): ReactNode {
  const t = useT();
  const { subject, state, attempts, lastError, address, createdAt, person } = mail;
  const named = { subject, name: person.displayName };
  return (
    <li className={css.row}>
      <div className={css.whom}>
        <p className={css.name}>{person.displayName}</p>
        {address !== null && <p className={css.detail}>{address}</p>}
      </div>
      <div>
        <p>{subject}</p>
        <p className={css.detail}>
          <T
            id="mail.tries"
            values={{ count: attempts, moment: <Moment key="written" at={createdAt} as="date" /> }}
          />
        </p>
      </div>
      <div>
        <p>{t(state === 'FAILED' ? 'mail.failed' : 'mail.unknown')}</p>
        <p className={css.detail}>
          {state === 'UNKNOWN' && t('mail.unknown.words')} {lastError !== null && <code>{lastError}</code>}
        </p>
      </div>
      <div className={css.acts}>
        <Button size="s" aria-label={t('mail.againNamed', named)} isPending={isPending} onPress={onAgain}>
          {t('mail.again')}
        </Button>
        <Button
          size="s"
          tone="quiet"
          aria-label={t('mail.leaveNamed', named)}
          isPending={isPending}
          onPress={onLeave}
        >
          {t('mail.leave')}
        </Button>
      </div>
    </li>
  );
}
