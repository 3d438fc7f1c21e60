import { healthIn, readText } from '@breve/text';
import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { errorWords } from '../../apollo/errors.js';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { PostKind } from '../../apollo/enums.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { useViewer } from '../people/viewer.js';
import { DealChips } from './composer/deals/deal-chips.js';
import { useDeal } from './composer/deals/use-deal.js';
import { Counter } from './composer/counter.js';
import { FigureChips } from './composer/figures/figure-chips.js';
import { useFigures } from './composer/figures/use-figures.js';
import { PostEditor } from './composer/post-editor.js';
import { BlockerField } from './composer/status/blocker-field.js';
import css from './edit-post.module.css';
import { PostItemFragment } from './post-item.fragment.js';
import type { PostItemData } from './post-item.fragment.js';
import { KIND_WORDS } from './post-kinds.js';
import { QuotedPostFragment } from './quoted-post.js';

const UpdatePostMutation = graphql(
  `
    mutation UpdatePost($input: UpdatePostInput!) {
      updatePost(input: $input) {
        post {
          id
          text
          ...PostItem
        }
      }
    }
  `,
  [PostItemFragment],
);

/** Its figures as they stand, refused ones too: what was said of them is kept. */
const EditedFiguresQuery = graphql(`
  query EditedFigures($id: ID!) {
    post(id: $id) {
      id
      figures {
        start
        metric {
          id
        }
        unit
        value
        firstValue
        team {
          id
        }
        day
        refused
      }
    }
  }
`);

interface Props {
  post: PostItemData;
  /** Its text as it stands. */
  written: string;
  onDone: () => void;
}

/** Editing in place: text and kind, never the audience. What the server refuses stays here with its reason. */
export function EditPost({ post, written, onDone }: Props): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const { mayAnnounce } = viewer;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(written);
  const [kind, setKind] = useState<PostKind>(post.kind);
  const [update, { loading, error }] = useMutation(UpdatePostMutation);
  const read = readText(text);
  const { data } = useQuery(EditedFiguresQuery, {
    variables: { id: post.id },
    fetchPolicy: 'network-only',
  });
  const before = (data?.post.figures ?? []).map(({ metric, team, ...figure }) => ({
    ...figure,
    metricId: metric.id,
    teamId: team?.id ?? null,
  }));
  const figures = useFigures(read, viewer, {
    edited: { read: readText(written), figures: before, writtenAt: new Date(post.createdAt) },
  });
  // What answers or quotes a deal says it again: it counts as none of its own.
  const quoted = post.quoteOf === null ? null : readFragment(QuotedPostFragment, post.quoteOf);
  const isAgain = quoted?.kind === 'WIN' || quoted?.kind === 'LOSS';
  const deal = useDeal(read, viewer, isAgain ? null : kind, { id: post.id, text: written, kind: post.kind });
  // A deal's amount enters no series.
  const isDeal = kind === 'WIN' || kind === 'LOSS';
  const save = async () => {
    if (read.fault !== null || loading) return;
    const choices = isDeal ? [] : figures.choices;
    const said = {
      ...(choices.length > 0 && { figures: choices }),
      ...(deal.choice !== null && { deal: deal.choice }),
    };
    await update({ variables: { input: { id: post.id, text, kind, ...said } } }).then(
      onDone,
      () => undefined,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  const kinds = (Object.keys(KIND_WORDS) as PostKind[])
    .filter((each) => each !== 'ANNOUNCEMENT' || mayAnnounce || each === post.kind)
    .map((value) => ({ value, label: t(KIND_WORDS[value]) }));
  return (
    <div className={css.edit} onKeyDown={onKeyDown}>
      <PostEditor
        label={t('post.editLabel')}
        text={text}
        onChange={setText}
        onSubmit={() => void save()}
        invalid={read.fault !== null}
        field={field}
        autoFocus
      />
      {data !== undefined && !isDeal && (
        <FigureChips
          figures={figures}
          text={read.text}
          onReplace={(start, end, replaced) =>
            setText(read.text.slice(0, start) + replaced + read.text.slice(end))
          }
        />
      )}
      <DealChips
        deal={deal}
        text={read.text}
        onReplace={(start, end, next) => setText(read.text.slice(0, start) + next + read.text.slice(end))}
      />
      {kind === 'STATUS' && healthIn(text) === 'BLOCKED' && (
        <BlockerField text={text} onText={setText} hint={t('composer.round.blockerHint')} />
      )}
      {error !== undefined && (
        <p role="alert" className={css.refusal}>
          {errorWords(error) ?? t('ui.error.unreachable')}
        </p>
      )}
      <div className={css.foot}>
        <Select
          label={t('composer.kind')}
          labelHidden
          slim
          name="kind"
          value={kind}
          onChange={setKind}
          choices={kinds}
        />
        <span className={css.space} />
        <Counter count={read.characterCount} />
        <Button size="s" onPress={onDone}>
          {t('ui.cancel')}
        </Button>
        <Button
          size="s"
          tone="strong"
          isDisabled={read.fault !== null}
          isPending={loading}
          onPress={() => void save()}
        >
          {t('post.saveEdit')}
        </Button>
      </div>
    </div>
  );
}
