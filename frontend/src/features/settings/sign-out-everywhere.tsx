import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useRefusal } from '../../ui/refusal.js';
import { useLeave } from '../accounts/sign-out.js';

const SignOutEverywhereMutation = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      ok
    }
  }
`);

/** Ends every session, this one too. */
export function SignOutEverywhere(): ReactNode {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const refused = useRefusal();
  const leave = useLeave();
  const [signOutEverywhere, { loading }] = useMutation(SignOutEverywhereMutation);
  const confirm = () => void signOutEverywhere().then(leave).catch(refused);
  return (
    <>
      <Button tone="danger" onPress={() => setAsked(true)}>
        {t('settings.sessions.endAll')}
      </Button>
      <ConfirmDialog
        title={t('settings.sessions.endAll.title')}
        action={t('settings.sessions.endAll')}
        open={asked}
        pending={loading}
        danger
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        {t('settings.sessions.endAll.words')}
      </ConfirmDialog>
    </>
  );
}
