import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useTheme } from '../../lib/theme/theme.js';
import { Checkbox } from '../../ui/checkbox.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { useRefusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { useViewer } from '../people/viewer.js';

const SetShortcutsEnabledMutation = graphql(`
  mutation SetShortcutsEnabled($input: SetShortcutsEnabledInput!) {
    setShortcutsEnabled(input: $input) {
      __typename
      viewer {
        __typename
        shortcutsEnabled
      }
    }
  }
`);

/** Light or dark is kept by this device, shortcuts by the account. */
export function DisplaySettings(): ReactNode {
  const t = useT();
  const [theme, setTheme] = useTheme();
  const { shortcutsEnabled } = useViewer();
  const refused = useRefusal();
  const [setShortcutsEnabled] = useMutation(SetShortcutsEnabledMutation);

  const enableShortcuts = (enabled: boolean) =>
    setShortcutsEnabled({
      variables: { input: { enabled } },
      optimisticResponse: {
        setShortcutsEnabled: {
          __typename: 'UpdateProfilePayload',
          viewer: { __typename: 'Viewer', shortcutsEnabled: enabled },
        },
      },
    }).catch(refused);

  return (
    <>
      <Section title={t('shell.theme')} words={t('settings.theme.words')}>
        <RadioGroup
          legend={t('shell.theme')}
          name="theme"
          value={theme}
          onChange={setTheme}
          choices={[
            { value: 'auto', label: t('shell.theme.auto'), hint: t('settings.theme.auto.hint') },
            { value: 'light', label: t('shell.theme.light') },
            { value: 'dark', label: t('shell.theme.dark') },
          ]}
        />
      </Section>
      <Section title={t('shell.shortcuts')}>
        <Checkbox
          name="shortcuts"
          checked={shortcutsEnabled}
          onChange={(enabled) => void enableShortcuts(enabled)}
          hint={t('settings.shortcuts.hint')}
        >
          {t('settings.shortcuts')}
        </Checkbox>
      </Section>
    </>
  );
}
