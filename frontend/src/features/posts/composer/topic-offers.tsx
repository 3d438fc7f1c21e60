import { readText } from '@breve/text';
import type { ReadText } from '@breve/text';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../lib/intl/language.js';
import { useT } from '../../../lib/intl/translate.js';
import { classNames } from '../../../ui/class-names.js';
import type { WrittenTopic } from './figures/figure-context.query.js';
import css from './understood.module.css';

interface Props {
  read: ReadText;
  topics: readonly WrittenTopic[];
  /** Puts a text in the place of all, its first blank selected. */
  onTemplate: (text: string) => void;
}

/** What the topics of a text say of posting on them: that one may not, and a template while nothing else is written. */
export function TopicOffers({ read, topics, onTemplate }: Props): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const closed = topics.filter(({ posting }) => !posting.viewerMayPost);
  const offered = isBare(read)
    ? topics.flatMap((topic) => {
        const { templateFr, templateEn } = topic.posting;
        const template = language === 'fr' ? templateFr || templateEn : templateEn || templateFr;
        return template === '' || !topic.posting.viewerMayPost ? [] : [{ topic, template }];
      })
    : [];
  return (
    <>
      {closed.map(({ id, name }) => (
        <p key={id} role="status" className={css.closed}>
          {t('composer.topicLimited', { topic: `#${name}` })}
        </p>
      ))}
      {offered.length > 0 && (
        <ul className={css.chips} aria-label={t('composer.templates')}>
          {offered.map(({ topic, template }) => (
            <li key={topic.id}>
              <button
                type="button"
                className={classNames(css.chip, css.acts)}
                onClick={() => onTemplate(withTopic(template, topic))}
              >
                {t('composer.template', { template })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Nothing is written but topics. */
function isBare({ text, entities }: ReadText): boolean {
  const topics = entities.filter(({ type }) => type === 'hashtag');
  const rest = topics.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return rest.trim() === '';
}

function withTopic(template: string, { key, name }: WrittenTopic): string {
  const carries = readText(template).entities.some(
    (entity) => entity.type === 'hashtag' && (entity.name === key || entity.key === key),
  );
  return carries ? template : `${template} #${name}`;
}
