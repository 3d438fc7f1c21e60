import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useAct } from '../../apollo/use-act.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Checkbox } from '../../ui/checkbox.js';
import { useRefusal } from '../../ui/refusal.js';
import css from './round-sheet.module.css';

const RoundMailsQuery = graphql(`
  query RoundMails {
    roundMails {
      mailEnabled
      wanted
    }
  }
`);

const SetRoundMailsMutation = graphql(`
  mutation SetRoundMails($input: SetRoundMailsInput!) {
    setRoundMails(input: $input) {
      roundMails {
        mailEnabled
        wanted
      }
    }
  }
`);

/** Whether one wants the mail of the evening; nothing where mail is off. */
export function RoundMailChoice(): ReactNode {
  const t = useT();
  const { announce } = useAnnouncer();
  const refused = useRefusal();
  const setRoundMails = useAct(SetRoundMailsMutation);
  const { data } = useQuery(RoundMailsQuery);
  if (data?.roundMails.mailEnabled !== true) return null;
  const choose = async (wanted: boolean) => {
    try {
      await setRoundMails({
        variables: { input: { wanted } },
        optimisticResponse: {
          setRoundMails: { roundMails: { mailEnabled: true, wanted } },
        },
        update: (cache, { data: answer }) => {
          if (answer) cache.writeQuery({ query: RoundMailsQuery, data: answer.setRoundMails });
        },
      });
      announce(t(wanted ? 'rounds.mail.on' : 'rounds.mail.off'));
    } catch (refusal) {
      refused(refusal);
    }
  };
  return (
    <div className={css.mail}>
      <Checkbox
        name="roundMails"
        checked={data.roundMails.wanted}
        onChange={(wanted) => void choose(wanted)}
        hint={t('rounds.mail.hint')}
      >
        {t('rounds.mail')}
      </Checkbox>
    </div>
  );
}
