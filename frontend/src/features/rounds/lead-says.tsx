import { HEALTHS } from '@breve/text';
import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { useRefusal } from '../../ui/refusal.js';
import { Select } from '../../ui/select.js';
import { HEALTH_WORDS } from './health-mark.js';
import type { HealthName, RoundData, RoundDayData } from './round.fragment.js';
import { useRoundActs } from './use-round-acts.js';

/** The lead's word on a project's health, in place of its worst line; all see whose word it is. */
export function LeadSays({ round, day }: { round: RoundData; day: RoundDayData }): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { setHealth } = useRoundActs();
  const say = async (health: HealthName | null) => {
    try {
      await setHealth({ variables: { input: { topic: round.topic.key, health } } });
    } catch (refusal) {
      refused(refusal);
    }
  };
  return (
    <Select
      label={t('rounds.leadSays')}
      name={`says-${round.id}`}
      slim
      value={day.saidBy === null ? '' : (day.health ?? '')}
      onChange={(value) => void say(value === '' ? null : value)}
      choices={[
        { value: '' as const, label: t('rounds.asLines') },
        ...HEALTHS.map((value) => ({ value, label: t(HEALTH_WORDS[value]) })),
      ]}
    />
  );
}
