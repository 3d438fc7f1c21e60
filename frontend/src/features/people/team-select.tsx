import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { Select } from '../../ui/select.js';
import { flatten, treeOf, without } from './team-nodes.js';

const TeamChoicesQuery = graphql(`
  query TeamChoices {
    teams {
      id
      displayName
      parent {
        id
      }
    }
  }
`);

/** Two figure spaces a level: a native list knows no other indentation. */
const INDENT = '\u2007\u2007';

interface Props {
  label: string;
  /** What choosing no team means. */
  none: string;
  /** A team's id, or empty. */
  value: string;
  onChange: (teamId: string, displayName: string) => void;
  /** Left out with all below it. */
  exceptId?: string;
}

/** A team, chosen in the tree. */
export function TeamSelect({ label, none, value, onChange, exceptId }: Props): ReactNode {
  const { data } = useQuery(TeamChoicesQuery);
  const tree = treeOf(data?.teams ?? []);
  const offered = flatten(exceptId === undefined ? tree : without(tree, exceptId));
  return (
    <Select
      label={label}
      name="team"
      value={value}
      onChange={(id) => onChange(id, data?.teams.find((team) => team.id === id)?.displayName ?? '')}
      choices={[
        { value: '', label: none },
        ...offered.map(({ team, depth }) => ({
          value: team.id,
          label: INDENT.repeat(depth) + team.displayName,
        })),
      ]}
    />
  );
}
