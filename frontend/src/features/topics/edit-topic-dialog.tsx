import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { TopicKind } from '../../apollo/enums.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { FieldPair, Form } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import { useSubmission } from '../../ui/submission.js';
import { PersonLineFragment } from '../people/person-line.js';
import { TOPIC_KIND_WORDS } from './topic-kinds.js';
import { TopicPageFragment } from './topic-page.fragment.js';
import type { TopicPageData } from './topic-page.fragment.js';

const UpdateTopicMutation = graphql(
  `
    mutation UpdateTopic($input: UpdateTopicInput!) {
      updateTopic(input: $input) {
        topic {
          id
          ...TopicPage
        }
      }
    }
  `,
  [TopicPageFragment],
);

const KINDS = Object.keys(TOPIC_KIND_WORDS) as TopicKind[];

/** What is to be sent of a field: nothing while it is as it was; an empty text takes away what was there. */
function changed(text: string, before: string | null | undefined): string | null {
  return text.trim() === (before ?? '') ? null : text.trim();
}

/** What a topic is, who looks after it, what it is called in each language. */
export function EditTopicDialog({
  topic,
  onClose,
}: {
  topic: TopicPageData;
  onClose: () => void;
}): ReactNode {
  const t = useT();
  const owner = topic.owner === null ? null : readFragment(PersonLineFragment, topic.owner);
  const [kind, setKind] = useState(topic.kind);
  const [nameFr, setNameFr] = useState(topic.nameFr ?? '');
  const [nameEn, setNameEn] = useState(topic.nameEn ?? '');
  const [description, setDescription] = useState(topic.description);
  const [ownerHandle, setOwnerHandle] = useState(owner?.handle ?? '');
  const submission = useSubmission({
    nameFr: 'nameFr',
    nameEn: 'nameEn',
    description: 'description',
    NOT_FOUND: 'owner',
  } as const);
  const [update] = useMutation(UpdateTopicMutation);

  const save = async () => {
    const done = await submission.run(() =>
      update({
        variables: {
          input: {
            name: topic.key,
            kind,
            nameFr: changed(nameFr, topic.nameFr),
            nameEn: changed(nameEn, topic.nameEn),
            description: description.trim(),
            ownerHandle: changed(ownerHandle.trim().replace(/^@/, ''), owner?.handle),
          },
        },
      }),
    );
    if (done) onClose();
  };

  return (
    <Dialog
      title={t('topics.editTitle', { name: `#${topic.name}` })}
      open
      onClose={onClose}
      dismissable={false}
    >
      <Form
        submission={submission}
        action={t('ui.save')}
        onSubmit={() => void save()}
        beside={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
      >
        <Select
          label={t('topics.kind')}
          name="kind"
          value={kind}
          onChange={setKind}
          choices={KINDS.map((value) => ({ value, label: t(TOPIC_KIND_WORDS[value]) }))}
        />
        <FieldPair>
          <Field
            label={t('topics.nameFr')}
            name="nameFr"
            value={nameFr}
            onChange={setNameFr}
            error={submission.at('nameFr')}
          />
          <Field
            label={t('topics.nameEn')}
            name="nameEn"
            value={nameEn}
            onChange={setNameEn}
            error={submission.at('nameEn')}
          />
        </FieldPair>
        <Field
          label={t('topics.description')}
          name="description"
          multiline
          spellCheck
          value={description}
          onChange={setDescription}
          error={submission.at('description')}
        />
        <Field
          label={t('topics.owner')}
          name="owner"
          hint={t('topics.ownerHint')}
          value={ownerHandle}
          onChange={setOwnerHandle}
          error={submission.at('owner')}
        />
      </Form>
    </Dialog>
  );
}
