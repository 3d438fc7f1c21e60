import { addTerm, SEARCH_OPERATORS, type SearchOperator } from '@breve/text';
import { Fragment, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import css from './search-help.module.css';
import { HELP_WORDS, NOT_YET, OPERATOR_WORDS, VALUE_WORDS } from './search-words.js';

interface Props {
  query: string;
  /** A search with a term more; the caret goes to its end. */
  onAdd: (query: string) => void;
}

const WRITTEN: readonly { fr: string; en: string; words: MessageId }[] = [
  { fr: 'compte rendu', en: 'meeting notes', words: 'search.help.words' },
  { fr: '« compte rendu du CE »', en: '"meeting notes"', words: 'search.help.phrase' },
  { fr: '-brouillon', en: '-draft', words: 'search.help.without' },
  { fr: 'Lyon OU Paris', en: 'Lyon OR Paris', words: 'search.help.or' },
  { fr: 'colis*', en: 'deliv*', words: 'search.help.prefix' },
  { fr: '#ventes', en: '#sales', words: 'search.help.topic' },
  { fr: '@claire.moreau', en: '@claire.moreau', words: 'search.help.mention' },
  { fr: 'CA>10k', en: 'turnover>10k', words: 'search.help.comparison' },
];

/** What a search can say, in the reader's language: each value is put into the search by a click. */
export function SearchHelp({ query, onAdd }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={css.help}>
      <Button tone="quiet" size="s" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
        {t('search.help')}
        <Icon name={open ? 'up' : 'down'} size={14} />
      </Button>
      <div id={id} hidden={!open} className={css.panel}>
        <dl className={css.list}>
          {WRITTEN.map((one) => (
            <Fragment key={one.words}>
              <dt>
                <code className={css.code}>{one[language]}</code>
              </dt>
              <dd>{t(one.words)}</dd>
            </Fragment>
          ))}
          {SEARCH_OPERATORS.map((operator) => (
            <Operator key={operator.name} operator={operator} query={query} onAdd={onAdd} />
          ))}
        </dl>
        <p className={css.note}>{t('search.help.both')}</p>
      </div>
    </div>
  );
}

function Operator({ operator, query, onAdd }: Props & { operator: SearchOperator }): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const { name, values } = operator;
  const written = operator[language][0] ?? name;
  const words = HELP_WORDS[name] ?? OPERATOR_WORDS[name];
  const group = values.type === 'choice' ? name : values.type;
  const keyOf = (value: string) => `search.value.${group}.${value}`;
  const choices =
    values.type === 'choice' || values.type === 'language'
      ? values.choices.filter(({ value }) => !NOT_YET.has(keyOf(value)))
      : [];
  return (
    <>
      <dt>
        <code className={css.code}>{`${written}:`}</code>
      </dt>
      <dd>
        {words !== undefined && t(words)}
        {choices.length > 0 && (
          <span className={css.choices}>
            {choices.map((choice) => {
              const spelling = choice[language][0] ?? choice.value;
              const says = VALUE_WORDS[keyOf(choice.value)];
              return (
                <Button
                  key={choice.value}
                  tone="quiet"
                  size="s"
                  title={says === undefined ? undefined : t(says)}
                  onPress={() => onAdd(addTerm(query, `${written}:${spelling}`, { language }))}
                >
                  {spelling}
                </Button>
              );
            })}
          </span>
        )}
        {values.type === 'date' && <span className={css.dates}>{t('search.help.date')}</span>}
      </dd>
    </>
  );
}
