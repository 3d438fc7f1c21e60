import { glue } from '@breve/text';
import { Suspense, use } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import css from '../../features/covenant/commitments.module.css';
import { Markdown } from '../../features/covenant/markdown.js';
import { readMarkdown } from '../../features/covenant/markdown-blocks.js';
import { PACK, packDocument, type PackDocument } from '../../features/covenant/privacy-pack.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { classNames } from '../../ui/class-names.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { RowSkeletons } from '../../ui/skeleton.js';

const FILES = import.meta.glob<string>('../../../../docs/privacy/{fr,en}/*.md', {
  query: '?raw',
  import: 'default',
});
const read = new Map<string, Promise<string>>();

/** A document of the privacy pack: the file that comes with the software, in the reader's language. */
export function Component(): ReactNode {
  const t = useT();
  const { document: asked } = useParams();
  const document = packDocument(asked);
  if (document === null) {
    return (
      <Page title={t('ui.notFound.title')} header={<PageHeader withBack title={t('covenant.title')} />}>
        <EmptyState title={t('ui.notFound.title')} />
      </Page>
    );
  }
  const title = t(`covenant.pack.${document}`);
  return (
    <Page title={title} header={<PageHeader withBack title={title} />}>
      <Suspense fallback={<RowSkeletons count={6} />}>
        <Document document={document} />
      </Suspense>
    </Page>
  );
}

function Document({ document }: { document: PackDocument }): ReactNode {
  const { language } = useLanguage();
  const file = PACK[document][language];
  const text = use(fileOf(`../../../../docs/privacy/${language}/${file}`));
  const blocks = readMarkdown(glue(text, language));
  return (
    <div className={classNames(css.text, css.wide)}>
      <Markdown blocks={blocks} />
    </div>
  );
}

/** Each file is fetched once, when somebody looks at it. */
function fileOf(path: string): Promise<string> {
  const known = read.get(path);
  if (known) return known;
  const fetched = FILES[path]?.() ?? Promise.reject(new Error(`There is no ${path}.`));
  read.set(path, fetched);
  return fetched;
}
