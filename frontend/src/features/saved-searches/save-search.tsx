import { useState } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Part } from '../../ui/part.js';

const SaveSearchDialog = lazily(async () => (await import('./save-search-dialog.js')).SaveSearchDialog);

/** A button that keeps the search one has written. */
export function SaveSearch({ query }: { query: string }): ReactNode {
  const t = useT();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button size="s" onPress={() => setAsked(true)}>
        {t('searches.save')}
      </Button>
      {asked && (
        <Part onFail={() => setAsked(false)}>
          <SaveSearchDialog query={query} onClose={() => setAsked(false)} />
        </Part>
      )}
    </>
  );
}
