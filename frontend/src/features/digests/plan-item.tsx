import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useRefusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { DeleteDigestPlanMutation, type DigestPlanData, MakeDigestMutation } from './digest-plans.query.js';
import { useDigestName } from './digest-name.js';
import css from './digest-plans.module.css';

interface Props {
  plan: DigestPlanData;
  onChange: () => void;
  onEdit: () => void;
  /** Beside its acts. */
  menu: ReactNode;
}

/** A digest one wants: when the next one comes, one at once, and those that came. */
export function PlanItem({ plan, onChange, onEdit, menu }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const navigate = useNavigate();
  const refused = useRefusal();
  const [make, making] = useMutation(MakeDigestMutation);
  const [remove, removing] = useMutation(DeleteDigestPlanMutation);
  const name = useDigestName()(plan);
  const [asked, setAsked] = useState(false);
  const variables = { input: { planId: plan.id } };

  const makeNow = async () => {
    try {
      const { data } = await make({ variables });
      onChange();
      await navigate(`/digests/${data?.makeDigest.digest.id ?? ''}`);
    } catch (refusal) {
      refused(refusal);
    }
  };
  const removeNow = async () => {
    try {
      await remove({ variables });
    } catch (refusal) {
      refused(refusal);
    }
    setAsked(false);
    onChange();
  };

  return (
    <Section
      title={name}
      words={
        plan.nextDueAt === null
          ? t('digests.plan.onlyNow')
          : t(plan.byMail ? 'digests.plan.nextByMail' : 'digests.plan.next', {
              moment: times.exact(plan.nextDueAt),
            })
      }
      actions={
        <div className={css.acts}>
          <Button
            size="s"
            isPending={making.loading}
            aria-label={t('digests.plan.nowNamed', { name })}
            onPress={() => void makeNow()}
          >
            {t('digests.plan.now')}
          </Button>
          <Button size="s" tone="quiet" aria-label={t('digests.plan.editNamed', { name })} onPress={onEdit}>
            {t('digests.plan.edit')}
          </Button>
          <Button
            size="s"
            tone="quiet"
            aria-label={t('digests.plan.endNamed', { name })}
            onPress={() => setAsked(true)}
          >
            {t('digests.plan.end')}
          </Button>
          {menu}
        </div>
      }
    >
      {plan.editions.length > 0 && (
        <ul className={css.editions}>
          {plan.editions.map(({ id, madeAt }) => (
            <li key={id}>
              <Link to={`/digests/${id}`}>{times.exact(madeAt)}</Link>
            </li>
          ))}
        </ul>
      )}
      <ConfirmDialog
        title={t('digests.plan.endNamed', { name })}
        action={t('digests.plan.end')}
        open={asked}
        danger
        pending={removing.loading}
        onConfirm={() => void removeNow()}
        onClose={() => setAsked(false)}
      >
        {t('digests.plan.endWords')}
      </ConfirmDialog>
    </Section>
  );
}
