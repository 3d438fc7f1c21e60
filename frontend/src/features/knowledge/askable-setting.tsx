import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Checkbox } from '../../ui/checkbox.js';
import { useRefusal } from '../../ui/refusal.js';

const AskableQuery = graphql(`
  query Askable {
    viewer {
      askable
    }
  }
`);

const SetAskableMutation = graphql(`
  mutation SetAskable($input: SetAskableInput!) {
    setAskable(input: $input) {
      askable
    }
  }
`);

/** Whether questions are proposed to one, and whether one is listed among those who know. */
export function AskableSetting(): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const { data } = useQuery(AskableQuery);
  const [set] = useMutation(SetAskableMutation, {
    update: (cache, result) => {
      const askable = result.data?.setAskable.askable;
      if (askable !== undefined) cache.modify({ id: 'Viewer:{}', fields: { askable: () => askable } });
    },
  });
  return (
    <Checkbox
      checked={data?.viewer.askable ?? true}
      disabled={data === undefined}
      onChange={(askable) => {
        set({ variables: { input: { askable } } }).catch(refused);
      }}
    >
      {t('settings.askable')}
    </Checkbox>
  );
}
