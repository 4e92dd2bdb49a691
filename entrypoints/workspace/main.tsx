/** The workspace: every case and term in a tab. */
import { mountPage } from '../../lib/views/mount-page.tsx';
import { Workspace } from '../../lib/views/workspace/Workspace.tsx';

void mountPage({ surface: 'workspace', title: (strings) => strings.workspace.title, view: Workspace });
