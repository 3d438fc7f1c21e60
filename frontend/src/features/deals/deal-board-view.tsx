import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import type { DealBoardData } from './deal-board.query.js';
import { DealTable } from './deal-table.js';
import { DealTotals } from './deal-totals.js';
import type { DealWording } from './deal-words.js';
import { ReasonTable } from './reason-table.js';

interface Props {
  board: DealBoardData;
  wording: DealWording;
  /** The address of the same board for other choices. */
  hrefOf: (changes: Record<string, string>) => string;
}

/** Won and lost in numbers; each team, topic and client leads to its own. */
export function DealBoardView({ board, wording, hrefOf }: Props): ReactNode {
  const t = useT();
  const { sums, months, teams, topics, clients, reasons } = board;
  return (
    <>
      <DealTotals sums={sums} wording={wording} />
      {months.length > 1 && (
        <DealTable
          caption={t('deals.byMonth')}
          head={t('deals.month')}
          wording={wording}
          rows={months.toReversed().map((each) => ({
            key: each.month,
            label: wording.month(each.month),
            sums: each.sums,
          }))}
        />
      )}
      <DealTable
        caption={t('deals.byTeam')}
        head={t('deals.team')}
        wording={wording}
        rows={teams.map(({ team, depth, sums: own }) => ({
          key: team.id,
          depth,
          label: <Link to={hrefOf({ team: team.handle })}>{team.displayName}</Link>,
          sums: own,
        }))}
      />
      <DealTable
        caption={t('deals.byClient')}
        head={t('deals.client')}
        wording={wording}
        rows={clients.map(({ key, name, sums: own }) => ({
          key,
          label: <Link to={hrefOf({ client: key, clientName: name })}>{name}</Link>,
          sums: own,
        }))}
      />
      <DealTable
        caption={t('deals.byTopic')}
        head={t('deals.topic')}
        wording={wording}
        rows={topics.map(({ topic, sums: own }) => ({
          key: topic.id,
          label: <Link to={hrefOf({ topic: topic.key })}>#{topic.name}</Link>,
          sums: own,
        }))}
      />
      <ReasonTable reasons={reasons} wording={wording} />
    </>
  );
}
