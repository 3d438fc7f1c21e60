import type { ReactNode } from 'react';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import css from './team-picker.module.css';
import { TeamSelect } from './team-select.js';

export interface PickedTeam {
  id: string;
  displayName: string;
}

interface Props {
  label: string;
  /** What the list says while nothing is chosen in it. */
  none: string;
  picked: readonly PickedTeam[];
  onChange: (picked: readonly PickedTeam[]) => void;
}

/** Several teams: those chosen, each with a way out, and the tree to choose another from. */
export function TeamPicker({ label, none, picked, onChange }: Props): ReactNode {
  const t = useT();
  return (
    <div className={css.picker}>
      <TeamSelect
        label={label}
        none={none}
        value=""
        onChange={(id, displayName) => {
          if (id !== '' && !picked.some((team) => team.id === id)) onChange([...picked, { id, displayName }]);
        }}
      />
      {picked.length > 0 && (
        <ul className={css.picked} aria-label={label}>
          {picked.map((team) => (
            <li key={team.id} className={css.team}>
              {team.displayName}
              <Button
                tone="quiet"
                size="s"
                iconOnly
                aria-label={t('teams.unpick', { team: team.displayName })}
                onPress={() => onChange(picked.filter(({ id }) => id !== team.id))}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
