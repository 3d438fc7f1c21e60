import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { copyText } from '../lib/clipboard.js';
import { useT } from '../lib/intl/translate.js';
import { useAnnouncer } from './announcer.js';
import { Button } from './button.js';
import css from './copy-field.module.css';

/** Something to hand on, such as a link: read whole, selected by a click, copied by a button. */
export function CopyField({ label, value }: { label: string; value: string }): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    input.current?.select();
    notify(t((await copyText(value, input.current ?? undefined)) ? 'form.copied' : 'form.copyByHand'));
  };
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <div className={css.row}>
        <input
          ref={input}
          id={id}
          className={css.value}
          value={value}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button tone="strong" onPress={() => void copy()}>
          {t('form.copy')}
        </Button>
      </div>
    </div>
  );
}
