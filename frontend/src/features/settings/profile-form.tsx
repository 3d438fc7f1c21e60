import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { useAnnouncer } from '../../ui/announcer.js';
import { Avatar } from '../../ui/avatar.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { useSubmission } from '../../ui/submission.js';
import { TimeZoneSelect } from '../../ui/time-zone-select.js';
import { useViewer } from '../people/viewer.js';
import css from './profile-form.module.css';

const UpdateProfileMutation = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      viewer {
        person {
          id
          handle
          displayName
          title
          language
          timeZone
          avatar {
            initials
            hue
          }
        }
      }
    }
  }
`);

type ProfileField = 'displayName' | 'handle' | 'title';

const PLACES = {
  'display-name': 'displayName',
  title: 'title',
  HANDLE_TAKEN: 'handle',
  HANDLE_INVALID: 'handle',
} as const satisfies Record<string, ProfileField>;

/** Who one is for the others, with a look at how they see it. */
export function ProfileForm(): ReactNode {
  const t = useT();
  const { notify } = useAnnouncer();
  const { person } = useViewer();
  const [displayName, setDisplayName] = useState(person.displayName);
  const [handle, setHandle] = useState(person.handle);
  const [title, setTitle] = useState(person.title);
  const [language, setLanguage] = useState(person.language);
  const [timeZone, setTimeZone] = useState(person.timeZone);
  const [updateProfile] = useMutation(UpdateProfileMutation);
  const submission = useSubmission<ProfileField>(PLACES);
  const { at } = submission;

  const submit = async () => {
    const input = { displayName, handle, title, language, timeZone };
    const done = await submission.run(() => updateProfile({ variables: { input } }), { displayName, handle });
    if (done) notify(t('settings.profile.saved'));
  };

  return (
    <>
      <div className={css.preview}>
        <Avatar initials={person.avatar.initials} hue={person.avatar.hue} size={56} />
        <div className={css.who}>
          <p className={css.name}>
            <bdi>{displayName}</bdi> <span className={css.handle}>@{handle}</span>
          </p>
          <p className={css.title}>{title}</p>
        </div>
      </div>
      <Form submission={submission} onSubmit={() => void submit()} action={t('ui.save')}>
        <Field
          label={t('account.displayName')}
          name="displayName"
          autoComplete="name"
          value={displayName}
          onChange={setDisplayName}
          error={at('displayName')}
          required
        />
        <Field
          label={t('account.handle')}
          name="handle"
          autoComplete="off"
          hint={t('settings.handle.hint')}
          value={handle}
          onChange={(next) => setHandle(next.replace(/^@/, ''))}
          error={at('handle')}
          required
        />
        <Field
          label={t('account.title')}
          name="title"
          autoComplete="organization-title"
          hint={t('account.title.hint')}
          value={title}
          onChange={setTitle}
          error={at('title')}
        />
        <LanguageSelect label={t('account.language')} value={language} onChange={setLanguage} />
        <TimeZoneSelect label={t('account.timeZone')} value={timeZone} onChange={setTimeZone} />
      </Form>
    </>
  );
}
