import { useState } from 'react';
import type { ReactNode } from 'react';
import { useViewer } from '../people/viewer.js';
import type { AdminPersonRow } from './admin-person.fragment.js';
import { PersonRow } from './person-row.js';
import type { PersonAction } from './person-row.js';
import { ResetLinkDialog } from './reset-link-dialog.js';
import { RolesDialog } from './roles-dialog.js';
import { PassOnDialog } from './pass-on-dialog.js';
import { SuspensionDialog } from './suspension-dialog.js';

/** People and what is being done with one of them. */
export function AdminPeopleList({ entries }: { entries: readonly AdminPersonRow[] }): ReactNode {
  const viewer = useViewer();
  const [task, setTask] = useState<{ action: PersonAction; entry: AdminPersonRow } | null>(null);
  const close = () => setTask(null);
  return (
    <>
      <ul>
        {entries.map((entry) => (
          <PersonRow
            key={entry.person.id}
            entry={entry}
            isViewer={entry.person.id === viewer.person.id}
            onAction={(action, chosen) => setTask({ action, entry: chosen })}
          />
        ))}
      </ul>
      {task?.action === 'roles' && <RolesDialog entry={task.entry} onClose={close} />}
      {task?.action === 'reset' && <ResetLinkDialog entry={task.entry} onClose={close} />}
      {task?.action === 'suspend' && <SuspensionDialog entry={task.entry} suspend onClose={close} />}
      {task?.action === 'pass on' && <PassOnDialog entry={task.entry} onClose={close} />}
      {task?.action === 'reactivate' && (
        <SuspensionDialog entry={task.entry} suspend={false} onClose={close} />
      )}
    </>
  );
}
